import { addDays, weekdayOf, type Day } from '../../core/day.ts';
import { addQuarters, quarterOf, quarterRange, type Quarter } from '../../core/quarter.ts';
import { gatherRecord } from '../../reviews/gather-record.ts';
import { carryOverId, personReviewId, reviewPartId } from '../../reviews/review-ids.ts';
import {
  reviewId,
  type Addendum,
  type CarryOver,
  type Commitment,
  type PersonReview,
  type Review,
} from '../../reviews/review.ts';
import { fingerprintOf, partsOfRecord, type HashNow } from '../../reviews/snapshot.ts';
import type { Rows } from '../tables.ts';
import { ago, at, sampleId } from './sample-days.ts';
import { sampleFiscalStart } from './sample-manager.ts';
import { samplePersonId, type SampleName } from './sample-people.ts';
import { sampleReviewId, sampleCommitmentIds } from './sample-review.ts';
import { sampleMeasureId } from './sample-scorecard.ts';

/** Two quarters back: the one before the draft's. */
const lockedQuarter = (today: Day): Quarter => addQuarters(quarterOf(today, sampleFiscalStart), -2);

/** A working day in the first days after the quarter. */
const lockedDayOf = (today: Day): Day => {
  const day = addDays(quarterRange(lockedQuarter(today), sampleFiscalStart).last, 6);
  return addDays(day, -Math.max(0, weekdayOf(day) - 5));
};

const lockedIdOf = (today: Day): Review['id'] => reviewId(lockedQuarter(today), sampleFiscalStart);

const draftOf = (today: Day): Review => ({
  id: lockedIdOf(today),
  quarter: lockedQuarter(today),
  fiscalStart: sampleFiscalStart,
  state: 'draft',
  startedDay: lockedDayOf(today),
  place: 'lock',
  numbers:
    'Nobody could have told in week four where we would end. Results were all we read, and we read them when they were over.',
  myself: 'I sold more than anybody on the team. That was the job before this one.',
  team: 'Two of us quote before they know who signs.',
  keep: 'Fridays at eleven for the notes.',
  stop: 'Joining calls because I am curious.',
  start: 'One call a week that I hear to the end.',
  closing: 'The last two weeks. I made the final offer in four deals that were not mine.',
  trigger: 'A name on the list that I had sold to myself.',
  lockedDay: null,
  lockedAt: null,
  lockedBy: '',
  fingerprint: null,
  createdAt: at(lockedDayOf(today), '14:00'),
  updatedAt: at(lockedDayOf(today), '15:10'),
});

const said: readonly (readonly [SampleName, string, string])[] = [
  ['elena', 'Her customers stayed, and nobody new came.', 'Ask her once a month whom she met first.'],
  ['tom', 'He took a call for a colleague and said nothing about it.', 'Let him show how he prepares.'],
  ['marcus', 'He calls the most of all, and gives before he asks.', 'Hear two of his price talks.'],
  ['priya', 'Her notes can be read by anybody.', 'Give her one deal that takes a year.'],
  ['keisha', 'She knew the buyer’s budget before the buyer did.', 'Let her run a pricing meeting.'],
  [
    'nate',
    'He drove two days for a customer who could have called.',
    'Sort his ten largest accounts with him.',
  ],
  ['jared', 'Behind from the second month, and honest about it.', 'Look at first meetings with him, weekly.'],
  ['sofia', 'Three weeks in, she asked the best question of the meeting.', 'One call a week together.'],
  ['greg', 'He helped others more than himself.', 'Talk openly about whether this is his job.'],
];

const personReviewsOf = (today: Day): readonly PersonReview[] =>
  said.map(([name, sentence, decision]) => ({
    id: personReviewId(lockedIdOf(today), samplePersonId(name)),
    reviewId: lockedIdOf(today),
    personId: samplePersonId(name),
    sentence,
    decision,
    updatedAt: at(lockedDayOf(today), '14:40'),
  }));

const listenId: Commitment['id'] = sampleId('commitment-listen-first');

/** What was promised then: one kept, one dropped, and one that the draft carries on. */
const commitmentsOf = (today: Day): readonly Commitment[] => {
  const made = (index: number) => ({
    reviewId: lockedIdOf(today),
    ownerId: null,
    dueDay: null,
    measureId: null,
    state: 'open' as const,
    closedDay: null,
    reason: '',
    carried: 0,
    fromId: null,
    order: index,
    createdAt: at(lockedDayOf(today), '14:50'),
    updatedAt: at(lockedDayOf(today), '14:50'),
  });
  return [
    {
      ...made(0),
      id: sampleId('commitment-notes'),
      text: 'Make the notes on Friday a habit of all eight.',
    },
    {
      ...made(1),
      id: listenId,
      text: 'Hear each of the eight on a real call.',
      measureId: sampleMeasureId('conversations-observed'),
    },
    {
      ...made(2),
      id: sampleId('commitment-fields'),
      text: 'Get four fields off the form in the CRM.',
    },
  ];
};

/** What became of them since: the locked review stays as it was. */
function sinceThen(commitment: Commitment, today: Day): Commitment {
  const closed = (days: number) => ({
    closedDay: ago(today, days),
    updatedAt: at(ago(today, days), '16:00'),
  });
  if (commitment.order === 0) return { ...commitment, ...closed(33), state: 'done' };
  if (commitment.order === 2)
    return {
      ...commitment,
      ...closed(61),
      state: 'dropped',
      reason: 'The forms belong to operations. They take wishes once a year.',
    };
  return commitment;
}

const carriedOn = (today: Day): CarryOver => ({
  id: carryOverId(sampleReviewId(today), 'commitment', listenId),
  reviewId: sampleReviewId(today),
  kind: 'commitment',
  aboutId: listenId,
  personId: null,
  decision: 'carry',
  reason: 'Four of eight. Two calls each, this time, and with a day.',
  carried: 1,
  updatedAt: at(ago(today, 4), '16:00'),
});

const addendumOf = (today: Day): Addendum => {
  const written = at(ago(today, 79), '15:00');
  return {
    id: sampleId('addendum'),
    reviewId: lockedIdOf(today),
    day: ago(today, 79),
    reason: 'Finance closed the books after I had locked it.',
    text: 'One order of Tom’s was booked two days late. It belongs to this quarter.',
    createdAt: written,
    updatedAt: written,
  };
};

/** Tables in which something may have begun after the lock. */
const laterRows = ['focuses', 'actions', 'priorities'] as const;

/** The sample with the review before its draft, locked as the app locks one. */
export function withLockedReview(rows: Omit<Rows, 'meta'>, today: Day, hash: HashNow): Omit<Rows, 'meta'> {
  const draft = draftOf(today);
  const lockedDay = lockedDayOf(today);
  const lockedAt = at(lockedDay, '15:10');
  const [made, personReviews] = [commitmentsOf(today), personReviewsOf(today)];
  const then = Object.fromEntries(
    laterRows.map((name) => [name, rows[name].filter(({ createdAt }) => createdAt <= lockedAt)]),
  );
  const record = gatherRecord(
    { ...rows, ...then, reviews: [draft], personReviews, commitments: made, carryOvers: [] },
    draft,
    lockedDay,
  );
  const parts = partsOfRecord(record, hash);
  const locked: Review = {
    ...draft,
    state: 'locked',
    lockedDay,
    lockedAt,
    lockedBy: record.head.manager,
    fingerprint: fingerprintOf(parts, hash),
  };
  return {
    ...rows,
    reviews: [...rows.reviews, locked],
    personReviews: [...rows.personReviews, ...personReviews],
    commitments: [
      ...rows.commitments.map((one) =>
        one.id === sampleCommitmentIds.listen ? { ...one, fromId: listenId, carried: 1 } : one,
      ),
      ...made.map((one) => sinceThen(one, today)),
    ],
    carryOvers: [...rows.carryOvers, carriedOn(today)],
    reviewParts: [
      ...rows.reviewParts,
      ...parts.map((part) => ({
        ...part,
        id: reviewPartId(locked.id, part.position),
        reviewId: locked.id,
        erased: false,
        updatedAt: lockedAt,
      })),
    ],
    addenda: [...rows.addenda, addendumOf(today)],
  };
}
