import { addDays, daysBetween, type Day } from '../core/day.ts';
import { addQuarters, quarterOf, quarterRange, type FiscalStart, type Quarter } from '../core/quarter.ts';
import type { Commitment, Review } from '../reviews/review.ts';

/** A quarter is reviewed from this many days before its end, and as long after it. */
export const reviewDays = 14;

export interface ReviewDue {
  readonly quarter: Quarter;
  readonly last: Day;
  /** The draft that was begun; null when there is none yet. */
  readonly review: Review | null;
}

/**
 * The review that is due: of a quarter in its last two weeks, or of the one that ended less than two weeks ago. Null
 * when it is locked already, or when nothing is due.
 */
export function reviewDue(
  today: Day,
  fiscalStart: FiscalStart,
  reviews: readonly Review[],
): ReviewDue | null {
  const current = quarterOf(today, fiscalStart);
  for (const quarter of [addQuarters(current, -1), current]) {
    const { last } = quarterRange(quarter, fiscalStart);
    if (Math.abs(daysBetween(today, last)) >= reviewDays) continue;
    const review = reviews.find((one) => one.quarter === quarter && one.fiscalStart === fiscalStart) ?? null;
    if (review?.state !== 'locked') return { quarter, last, review };
  }
  return null;
}

/** Commitments that are overdue or fall due within a week, the earliest first. Those without a day are not among them. */
export const commitmentsDue = (
  commitments: readonly Commitment[],
  today: Day,
): readonly (Commitment & { readonly dueDay: Day })[] =>
  commitments
    .filter(
      (one): one is Commitment & { readonly dueDay: Day } => one.state === 'open' && one.dueDay !== null,
    )
    .filter(({ dueDay, text }) => dueDay <= addDays(today, 6) && text.trim() !== '')
    .toSorted((a, b) => a.dueDay.localeCompare(b.dueDay));
