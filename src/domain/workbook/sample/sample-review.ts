import type { Day } from '../../core/day.ts';
import { addQuarters, quarterOf } from '../../core/quarter.ts';
import { carryOverId, personReviewId } from '../../reviews/review-ids.ts';
import {
  reviewId,
  type CarryOver,
  type Commitment,
  type PersonReview,
  type Review,
  type ReviewId,
} from '../../reviews/review.ts';
import { ago, ahead, at, sampleId } from './sample-days.ts';
import { sampleFocusIds } from './sample-focuses.ts';
import { sampleFiscalStart } from './sample-manager.ts';
import { samplePersonId, type SampleName } from './sample-people.ts';
import { sampleMeasureId } from './sample-scorecard.ts';

const quarterBefore = (today: Day) => addQuarters(quarterOf(today, sampleFiscalStart), -1);
export const sampleReviewId = (today: Day): ReviewId => reviewId(quarterBefore(today), sampleFiscalStart);
export const sampleCommitmentIds = {
  listen: sampleId<'Commitment'>('commitment-listen'),
  firstCalls: sampleId<'Commitment'>('commitment-first-calls'),
};
const written = (today: Day) => at(ago(today, 4), '16:30');

/** The review of the last quarter, half written: a draft to look around in. */
export const sampleReviews = (today: Day): readonly Review[] => [
  {
    id: sampleReviewId(today),
    quarter: quarterBefore(today),
    fiscalStart: sampleFiscalStart,
    state: 'draft',
    startedDay: ago(today, 5),
    place: 'people',
    numbers:
      'We landed short, and the gap was there in week five: too few first calls in Indiana and Ohio. What closed, closed late and with my hand on it.',
    myself:
      'I sat through nine calls without unmuting. The two I took over were both in the last week, both for Ray’s forecast.',
    team: 'Discovery is where most deals go soft. Three of us can teach it, and they have not been asked.',
    keep: 'Wednesday mornings for listening. They survived every week but two.',
    stop: 'Reading the pipeline aloud on Tuesdays. Everybody can read.',
    start: 'One recorded call on Fridays that the team listens to together.',
    closing: 'Week 12 and week 13. I wrote the last offer for the hospital group and sent it myself.',
    trigger: 'The forecast call on Monday. Ray asked for a number, and I gave him one that was mine.',
    lockedDay: null,
    lockedAt: null,
    lockedBy: '',
    fingerprint: null,
    createdAt: at(ago(today, 5), '15:00'),
    updatedAt: written(today),
  },
];

const said: readonly (readonly [SampleName, string, string])[] = [
  [
    'priya',
    'She asked the dairy’s CFO what waiting would cost, and waited for the answer.',
    'One observed call a month; she picks it.',
  ],
  [
    'marcus',
    'He gave the discount away in two of three closings I heard.',
    'Coach one thing: what he asks for in return.',
  ],
];

export const samplePersonReviews = (today: Day): readonly PersonReview[] =>
  said.map(([name, sentence, decision]) => ({
    id: personReviewId(sampleReviewId(today), samplePersonId(name)),
    reviewId: sampleReviewId(today),
    personId: samplePersonId(name),
    sentence,
    decision,
    updatedAt: written(today),
  }));

export const sampleCommitments = (today: Day): readonly Commitment[] => [
  {
    id: sampleCommitmentIds.listen,
    reviewId: sampleReviewId(today),
    text: 'Hear each of the eight on two real calls before the quarter is half over.',
    ownerId: null,
    dueDay: ahead(today, 24),
    measureId: sampleMeasureId('conversations-observed'),
    state: 'open',
    closedDay: null,
    reason: '',
    carried: 0,
    fromId: null,
    order: 0,
    createdAt: at(ago(today, 4), '16:00'),
    updatedAt: written(today),
  },
  {
    id: sampleCommitmentIds.firstCalls,
    reviewId: sampleReviewId(today),
    text: 'Hold six first calls a week in Indiana.',
    ownerId: samplePersonId('marcus'),
    dueDay: ahead(today, 38),
    measureId: sampleMeasureId('discovery-calls'),
    state: 'open',
    closedDay: null,
    reason: '',
    carried: 0,
    fromId: null,
    order: 1,
    createdAt: at(ago(today, 4), '16:05'),
    updatedAt: written(today),
  },
];

export const sampleCarryOvers = (today: Day): readonly CarryOver[] => [
  {
    id: carryOverId(sampleReviewId(today), 'goal', sampleFocusIds.coaching),
    reviewId: sampleReviewId(today),
    kind: 'goal',
    aboutId: sampleFocusIds.coaching,
    personId: null,
    decision: 'carry',
    reason: 'Four of eight have been heard. It needs the other half of the team.',
    carried: 1,
    updatedAt: written(today),
  },
];
