import type { Branded } from './brand.ts';
import { daysBetween, middleOf, monthOf, monthRange, yearOf, type Day } from './day.ts';

/** A fiscal quarter, `2026-Q4`. The fiscal year is named after the calendar year in which it ends. */
export type Quarter = Branded<'Quarter'>;

/** The month in which a fiscal year starts, 1 (January) to 12. */
export type FiscalStart = number;

const quarterPattern = /^(\d{4})-Q([1-4])$/;

export const isQuarter = (value: unknown): value is Quarter =>
  typeof value === 'string' && quarterPattern.test(value);

/** @throws if the number is not 1 to 4. */
export function makeQuarter(fiscalYear: number, number: number): Quarter {
  const text = `${String(fiscalYear).padStart(4, '0')}-Q${number}`;
  if (!isQuarter(text)) throw new Error(`Not a quarter: ${text}`);
  return text;
}

export const fiscalYearOf = (quarter: Quarter): number => Number(quarter.slice(0, 4));
/** 1 to 4. */
export const quarterNumber = (quarter: Quarter): number => Number(quarter.slice(6));

/** The quarter a day falls in. */
export function quarterOf(day: Day, fiscalStart: FiscalStart): Quarter {
  const monthsIn = (monthOf(day) - fiscalStart + 12) % 12;
  const startedLastYear = monthOf(day) < fiscalStart;
  const startYear = startedLastYear ? yearOf(day) - 1 : yearOf(day);
  return makeQuarter(fiscalStart === 1 ? startYear : startYear + 1, Math.floor(monthsIn / 3) + 1);
}

/** First and last day of a quarter, both inside it, as far as they are in the calendar. */
export function quarterRange(
  quarter: Quarter,
  fiscalStart: FiscalStart,
): { readonly first: Day; readonly last: Day } {
  const startYear = fiscalStart === 1 ? fiscalYearOf(quarter) : fiscalYearOf(quarter) - 1;
  const month = fiscalStart + (quarterNumber(quarter) - 1) * 3;
  return { first: monthRange(startYear, month).first, last: monthRange(startYear, month + 2).last };
}

export function addQuarters(quarter: Quarter, count: number): Quarter {
  const index = fiscalYearOf(quarter) * 4 + (quarterNumber(quarter) - 1) + count;
  return makeQuarter(Math.floor(index / 4), (index % 4) + 1);
}

/** The quarter of another fiscal year that has most days of this one. */
export function quarterInYear(quarter: Quarter, before: FiscalStart, after: FiscalStart): Quarter {
  const { first, last } = quarterRange(quarter, before);
  return quarterOf(middleOf(first, last), after);
}

/** Week of its quarter, 1 to 14: seven-day weeks counted from the quarter's first day, so the last may be short. */
export function weekOfQuarter(day: Day, fiscalStart: FiscalStart): number {
  const { first } = quarterRange(quarterOf(day, fiscalStart), fiscalStart);
  return Math.floor(daysBetween(first, day) / 7) + 1;
}

/** The last quarter that was over on `day`. */
export const lastFullQuarter = (day: Day, fiscalStart: FiscalStart): Quarter =>
  addQuarters(quarterOf(day, fiscalStart), -1);
