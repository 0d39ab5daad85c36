import type { Day } from '#domain/core/day.ts';
import { addQuarters, quarterRange } from '#domain/core/quarter.ts';
import type { Answer } from '#domain/assessments/assessment.ts';
import { assessmentsTold } from '#domain/reviews/gather-myself.ts';
import type { ReviewRows } from '#domain/reviews/gather-record.ts';
import type { Addendum, Commitment, Review, ReviewPart } from '#domain/reviews/review.ts';
import type { WorkbookDatabase } from '../database/workbook-database.ts';
import { hasChangeSince, latestRatings } from './latest-ratings.ts';
import { answersOf } from './queries.ts';
import { scorecardOf } from './scorecard.ts';

/** Every review, the latest quarter first. */
export async function allReviews(db: WorkbookDatabase): Promise<readonly Review[]> {
  // By their days: after the fiscal year has moved, quarters of the same name are not the same.
  const firstOf = ({ quarter, fiscalStart }: Review): Day => quarterRange(quarter, fiscalStart).first;
  return (await db.rows('reviews').toArray()).toSorted((a, b) => firstOf(b).localeCompare(firstOf(a)));
}

/** A review with its locked parts and corrections; null for one that is not there. */
export async function reviewOf(
  db: WorkbookDatabase,
  id: string,
): Promise<{
  readonly review: Review;
  readonly parts: readonly ReviewPart[];
  readonly addenda: readonly Addendum[];
} | null> {
  const review = await db.rows('reviews').get(id);
  if (review === undefined) return null;
  const [parts, addenda] = await Promise.all([
    db.rows('reviewParts').where('reviewId').equals(id).sortBy('position'),
    db.rows('addenda').where('reviewId').equals(id).sortBy('createdAt'),
  ]);
  return { review, parts, addenda };
}

/** The parts of several locked reviews, by their ids. */
export const partsOfReviews = (
  db: WorkbookDatabase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ReviewPart[]>> =>
  db.transaction('r', 'reviewParts', async () => {
    const parts = await Promise.all(
      ids.map(
        async (id) => [id, await db.rows('reviewParts').where('reviewId').equals(id).toArray()] as const,
      ),
    );
    return new Map(parts);
  });

/** Commitments that are open, the earliest day first, those without a day last. */
export async function openCommitments(db: WorkbookDatabase): Promise<readonly Commitment[]> {
  const open = (await db.rows('commitments').toArray()).filter(({ state }) => state === 'open');
  return open.toSorted((a, b) => (a.dueDay ?? '9999').localeCompare(b.dueDay ?? '9999') || a.order - b.order);
}

const wholeTables = [
  ...(['profile', 'assessments', 'people', 'ownSkills', 'hiddenSkills', 'measures'] as const),
  ...([
    'priorities',
    'plans',
    'focuses',
    'actions',
    'checkIns',
    'reviews',
    'commitments',
    'carryOvers',
  ] as const),
];
const tables = [
  ...wholeTables,
  ...(['answers', 'ratings', 'readings', 'targets'] as const),
  ...(['sessions', 'moments', 'personReviews'] as const),
];

/** What a draft review is gathered from, and of what grows with the years no more than that. */
export async function reviewRows(db: WorkbookDatabase, review: Review): Promise<ReviewRows> {
  const { quarter, fiscalStart } = review;
  const span = quarterRange(quarter, fiscalStart);
  const before = quarterRange(addQuarters(quarter, -1), fiscalStart);
  const between = <Name extends 'sessions' | 'moments'>(name: Name, index: string) =>
    db.rows(name).where(index).between(before.first, span.last, true, true).toArray();
  const answersTold = async (): Promise<readonly Answer[]> => {
    const told = assessmentsTold(await db.rows('assessments').toArray(), span);
    return (await Promise.all(told.map(({ id }) => answersOf(db, id)))).flat();
  };
  return db.transaction('r', tables, async () => {
    const [scorecard, ratings, answers, sessions, moments, personReviews, ...whole] = await Promise.all([
      scorecardOf(db, quarter, fiscalStart),
      latestRatings(db, 'manager', hasChangeSince(span.first), span.last),
      answersTold(),
      between('sessions', 'plannedDay'),
      between('moments', 'day'),
      db.rows('personReviews').where('reviewId').equals(review.id).toArray(),
      ...wholeTables.map(async (name) => [name, await db.rows(name).toArray()] as const),
    ]);
    const { readings, targets } = scorecard;
    const parts = { readings, targets, ratings, answers, sessions, moments, personReviews };
    // Every other table that a review is gathered from, with its own rows.
    return { ...Object.fromEntries(whole), ...parts } as unknown as ReviewRows;
  });
}
