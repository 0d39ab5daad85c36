import { createHash } from 'node:crypto';
import type { Day } from '#domain/core/day.ts';
import { addDays } from '#domain/core/day.ts';
import { addQuarters, quarterOf, quarterRange } from '#domain/core/quarter.ts';
import { gatherRecord } from '#domain/reviews/gather-record.ts';
import { carryOverId, personReviewId, reviewPartId } from '#domain/reviews/review-ids.ts';
import {
  maxCommitments,
  reviewId,
  type CarryOver,
  type Commitment,
  type PersonReview,
  type Review,
  type ReviewPart,
} from '#domain/reviews/review.ts';
import { fingerprintOf, partsOfRecord, type HashNow } from '#domain/reviews/snapshot.ts';
import type { Rows } from '#domain/workbook/tables.ts';
import { at, idOf, pick, quarters, textOf } from './made-up.ts';

const fiscalStart = 2;
const hash: HashNow = (text) => createHash('sha256').update(text).digest('hex');

type ReviewTables = 'reviews' | 'personReviews' | 'commitments' | 'carryOvers' | 'reviewParts';

/** The workbook with a locked review of every quarter, each with what it gathered from the other rows. */
export function withReviews(rows: Rows, today: Day): Pick<Rows, ReviewTables> {
  const drafts = Array.from({ length: quarters }, (_, back) => draftOf(today, back + 2));
  const personReviews = drafts.flatMap((review) => personReviewsOf(review, rows));
  const commitments = drafts.flatMap(commitmentsOf);
  const carryOvers = drafts.flatMap((review) => carryOversOf(review, rows));
  const written: Rows = {
    ...rows,
    reviews: [...rows.reviews, ...drafts],
    personReviews: [...rows.personReviews, ...personReviews],
    commitments: [...rows.commitments, ...commitments],
    carryOvers: [...rows.carryOvers, ...carryOvers],
  };
  const locked = drafts.map((draft) => lock(draft, written));
  return {
    reviews: [...rows.reviews, ...locked.map(({ review }) => review)],
    personReviews: written.personReviews,
    commitments: written.commitments,
    carryOvers: written.carryOvers,
    reviewParts: [...rows.reviewParts, ...locked.flatMap(({ parts }) => parts)],
  };
}

function draftOf(today: Day, back: number): Review {
  const quarter = addQuarters(quarterOf(today, fiscalStart), -back);
  const day = addDays(quarterRange(quarter, fiscalStart).last, 4);
  return {
    id: reviewId(quarter, fiscalStart),
    quarter,
    fiscalStart,
    state: 'draft',
    startedDay: day,
    place: 'commitments',
    numbers: textOf(back),
    myself: textOf(back + 1),
    team: textOf(back + 2),
    keep: textOf(back + 3, 1),
    stop: textOf(back + 4, 1),
    start: textOf(back + 5, 1),
    closing: textOf(back + 6, 1),
    trigger: textOf(back, 1),
    lockedDay: null,
    lockedAt: null,
    lockedBy: '',
    fingerprint: null,
    createdAt: at(day),
    updatedAt: at(day),
  };
}

const personReviewsOf = ({ id, updatedAt }: Review, { people }: Rows): readonly PersonReview[] =>
  people.map(({ id: personId }, index) => ({
    id: personReviewId(id, personId),
    reviewId: id,
    personId,
    sentence: textOf(index, 1),
    decision: textOf(index + 2, 1),
    updatedAt,
  }));

const commitmentsOf = ({ id, startedDay, updatedAt }: Review): readonly Commitment[] =>
  Array.from({ length: maxCommitments }, (_, order) => ({
    id: idOf<'Commitment'>(`commitment-${id}-${order}`),
    reviewId: id,
    text: textOf(order, 1),
    ownerId: null,
    dueDay: addDays(startedDay, 60),
    measureId: null,
    state: pick(['done', 'done', 'dropped'] as const, order),
    closedDay: addDays(startedDay, 60),
    reason: '',
    carried: 0,
    fromId: null,
    order,
    createdAt: updatedAt,
    updatedAt,
  }));

const carryOversOf = ({ id, updatedAt }: Review, { focuses }: Rows): readonly CarryOver[] =>
  focuses
    .filter(({ state }) => state !== 'active')
    .slice(0, 5)
    .map((focus) => ({
      id: carryOverId(id, 'goal', focus.id),
      reviewId: id,
      kind: 'goal',
      aboutId: focus.id,
      personId: null,
      decision: 'carry',
      reason: 'It needs the other half of the team.',
      carried: 1,
      updatedAt,
    }));

function lock(draft: Review, rows: Rows): { readonly review: Review; readonly parts: readonly ReviewPart[] } {
  const { id, startedDay, updatedAt } = draft;
  const parts = partsOfRecord(gatherRecord(rows, draft, startedDay), hash);
  return {
    review: {
      ...draft,
      state: 'locked',
      lockedDay: startedDay,
      lockedAt: updatedAt,
      lockedBy: rows.profile[0]?.name ?? '',
      fingerprint: fingerprintOf(parts, hash),
    },
    parts: parts.map((part) => ({
      ...part,
      id: reviewPartId(id, part.position),
      reviewId: id,
      erased: false,
      updatedAt,
    })),
  };
}
