import { addDays, daysBetween, monthRange, monthOf, yearOf, type Day } from '../core/day.ts';
import {
  addQuarters,
  quarterNumber,
  quarterOf,
  quarterRange,
  weekOfQuarter,
  type FiscalStart,
  type Quarter,
} from '../core/quarter.ts';
import type { Cadence } from './measure.ts';

/** The time that one reading is for. Its start, with the cadence, is its identity. */
export interface Period {
  readonly cadence: Cadence;
  readonly start: Day;
  /** Its last day, inside it. */
  readonly end: Day;
  /** The fiscal quarter it lies in; a period never crosses one. */
  readonly quarter: Quarter;
  /** Week of the quarter 1 to 14, month of the quarter 1 to 3, or number of the quarter 1 to 4. */
  readonly number: number;
}

/**
 * The periods of a quarter, in order and without a gap. Weeks count seven days from the quarter's first day, as
 * `weekOfQuarter` does, so the last may be short.
 */
export function periodsOf(quarter: Quarter, fiscalStart: FiscalStart, cadence: Cadence): readonly Period[] {
  const { first, last } = quarterRange(quarter, fiscalStart);
  if (cadence === 'quarter')
    return [{ cadence, start: first, end: last, quarter, number: quarterNumber(quarter) }];
  const starts = cadence === 'week' ? weekStarts(first, last, fiscalStart) : monthStarts(first);
  return starts.map((start, index) => {
    const next = starts[index + 1];
    return { cadence, start, end: next === undefined ? last : addDays(next, -1), quarter, number: index + 1 };
  });
}

const weekStarts = (first: Day, last: Day, fiscalStart: FiscalStart): readonly Day[] =>
  Array.from({ length: weekOfQuarter(last, fiscalStart) }, (_, index) => addDays(first, index * 7));

const monthStarts = (first: Day): readonly Day[] =>
  [0, 1, 2].map((index) => monthRange(yearOf(first), monthOf(first) + index).first);

/** The period a day falls in. */
export function periodContaining(day: Day, fiscalStart: FiscalStart, cadence: Cadence): Period {
  const period = periodsOf(quarterOf(day, fiscalStart), fiscalStart, cadence).find(
    ({ start, end }) => start <= day && day <= end,
  );
  if (period === undefined) throw new Error(`No period holds ${day}`);
  return period;
}

/** The last `count` periods up to the one that holds `day`, earliest first, across quarters. */
export function periodsUpTo(
  day: Day,
  fiscalStart: FiscalStart,
  cadence: Cadence,
  count: number,
): readonly Period[] {
  if (count <= 0) return [];
  const last = quarterOf(day, fiscalStart);
  const fewestInQuarter = { week: 13, month: 3, quarter: 1 }[cadence];
  // One quarter more than whole ones would need: the last may hardly have begun.
  const quarters = Array.from({ length: Math.ceil(count / fewestInQuarter) + 1 }, (_, index) =>
    addQuarters(last, -index),
  ).toReversed();
  return quarters
    .flatMap((quarter) => periodsOf(quarter, fiscalStart, cadence))
    .filter(({ start }) => start <= day)
    .slice(-count);
}

export const daysIn = ({ start, end }: Period): number => daysBetween(start, end) + 1;

/** A week below this many days can't be set beside whole ones. Ours: it sorts out the single day of a week 14. */
const fewestDays = 5;

/** Whether its reading can't be set beside others: it isn't over yet, or it is the short end of a quarter. */
export const isPartial = (period: Period, today: Day): boolean =>
  today <= period.end || daysIn(period) < fewestDays;
