import type { Day } from '#domain/core/day.ts';
import { addQuarters, quarterRange } from '#domain/core/quarter.ts';
import { quartersLookedBack } from '#domain/scorecard/judge-measure.ts';
import type { ReviewRows } from '#domain/reviews/gather-record.ts';
import type { Addendum, Commitment, Review, ReviewPart } from '#domain/reviews/review.ts';
import type { WorkbookDatabase } from '../database/workbook-database.ts';

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

/** Commitments that are open, the earliest day first, those without a day last. */
export async function openCommitments(db: WorkbookDatabase): Promise<readonly Commitment[]> {
  const open = (await db.rows('commitments').toArray()).filter(({ state }) => state === 'open');
  return open.toSorted((a, b) => (a.dueDay ?? '9999').localeCompare(b.dueDay ?? '9999') || a.order - b.order);
}

/** What a draft review is gathered from: of what grows with the years the quarter and the one before, and of readings what trends are judged by. */
export async function reviewRows(db: WorkbookDatabase, review: Review): Promise<ReviewRows> {
  const { quarter, fiscalStart } = review;
  const { last } = quarterRange(quarter, fiscalStart);
  const firstOf = (quartersBack: number) =>
    quarterRange(addQuarters(quarter, -quartersBack), fiscalStart).first;
  const between = (table: 'sessions' | 'moments' | 'readings', index: string, quartersBack: number) =>
    db.table(table).where(index).between(firstOf(quartersBack), last, true, true).toArray();
  const whole = [
    ...(['profile', 'assessments', 'answers', 'people', 'ownSkills', 'hiddenSkills'] as const),
    ...(['ratings', 'diagnoses', 'tasks', 'priorities', 'plans', 'focuses', 'actions'] as const),
    ...(['checkIns', 'measures', 'targets', 'importShapes', 'personAliases', 'reviews'] as const),
    ...(['personReviews', 'commitments', 'carryOvers', 'addenda'] as const),
  ];
  const [sessions, moments, readings, ...tables] = await Promise.all([
    between('sessions', 'plannedDay', 1),
    between('moments', 'day', 1),
    between('readings', 'start', quartersLookedBack),
    ...whole.map(async (name) => [name, await db.rows(name).toArray()] as const),
  ]);
  // Every table that a review is gathered from, with its own rows; locked parts are no part of it.
  return {
    ...Object.fromEntries(tables),
    sessions,
    moments,
    readings,
    reviewParts: [],
  } as unknown as ReviewRows;
}
