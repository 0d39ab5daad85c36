import { addDays, isDay, makeDay, weekdayOf, yearOf, type Day } from '../../core/day.ts';
import { isQuarter, quarterRange, type FiscalStart, type Quarter } from '../../core/quarter.ts';
import { orderOfDays, readTypedDay, type DayOrder } from '../../core/typed-day.ts';
import type { ImportShape } from '../scorecard.ts';

export type DateOrder = ImportShape['dateOrder'];

/** A day inside the period that was meant; *either*: the order of day and month has to be said first. */
export type ReadPeriod =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'either' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'none' };

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

const isoWeek = /^(\d{4})[- ]?w(\d{1,2})$/i;
const weekYear = /^(?:cw|kw|wk|week|w)\s*(\d{1,2})[ ,/-]+(\d{4})$/i;
const yearMonth = /^(\d{4})[-/. ](\d{1,2})$/;
const monthYear = /^(\d{1,2})[-/. ](\d{4})$/;
const namedMonth = /^([a-z]{3,9})\.?[ ,/-]*(\d{4}|\d{2})$/i;
const yearNamed = /^(\d{4})[ -]*([a-z]{3,9})\.?$/i;
const quarterYear = /^q([1-4])[ ,/-]*(?:fy|cy)?[ -]?(\d{4}|\d{2})$/i;
const yearQuarter = /^(?:fy|cy)?[ -]?(\d{4}|\d{2})[ ,/-]*q([1-4])$/i;
const calendarYear = /cy/i;

/**
 * Reads a period as reports write it: a day in it, `2026-W05` (ISO 8601 weeks, taken by their Thursday), `Jan 2026`,
 * `01/2026`, `Q1 2026`, `FY26 Q1`. Quarters are the workbook's own fiscal quarters, but for `Q1 CY2026`.
 */
export function readPeriod(typed: string, order: DateOrder | null, fiscalStart: FiscalStart): ReadPeriod {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return { kind: 'empty' };
  const day =
    weekDay(text) ?? monthDay(text) ?? quarterDay(text, fiscalStart) ?? plainDay(text, dayOrder(order));
  if (day === null) return { kind: 'none' };
  return day === 'either' ? { kind: 'either' } : { kind: 'day', day };
}

/** In which order the days of a column are written; null where nothing depends on it. */
export function dateOrderOf(typed: readonly string[]): DateOrder | 'unclear' | null {
  const order = orderOfDays(typed);
  if (order === null || order === 'unclear') return order;
  return order === 'month first' ? 'mdy' : 'dmy';
}

const dayOrder = (order: DateOrder | null): DayOrder | null => {
  if (order === 'mdy') return 'month first';
  return order === 'dmy' ? 'day first' : null;
};

function weekDay(text: string): Day | null {
  const [, isoYear, isoNumber] = isoWeek.exec(text) ?? [];
  const [, number = isoNumber, year = isoYear] = weekYear.exec(text) ?? [];
  if (year === undefined || number === undefined) return null;
  const week = Number(number);
  const fourth = dayIn(Number(year), 1, 4);
  if (fourth === null || week < 1 || week > 53) return null;
  // January 4 is always in week 1; the week's Thursday tells to which year, month and quarter it belongs.
  const thursday = addDays(fourth, 4 - weekdayOf(fourth) + (week - 1) * 7);
  // Most years have no week 53: it would be the next one's first.
  return yearOf(thursday) === Number(year) ? thursday : null;
}

function monthDay(text: string): Day | null {
  const [, year1, month1] = yearMonth.exec(text) ?? [];
  const [, month2 = month1, year2 = year1] = monthYear.exec(text) ?? [];
  if (year2 !== undefined && month2 !== undefined) return dayIn(Number(year2), Number(month2), 15);
  const [, name1, year3] = namedMonth.exec(text) ?? [];
  const [, year4 = year3, name2 = name1] = yearNamed.exec(text) ?? [];
  if (year4 === undefined || name2 === undefined) return null;
  return dayIn(wholeYear(year4), monthNumber(name2), 15);
}

function quarterDay(text: string, fiscalStart: FiscalStart): Day | null {
  const [, number1, year1] = quarterYear.exec(text) ?? [];
  const [, year2 = year1, number2 = number1] = yearQuarter.exec(text) ?? [];
  if (year2 === undefined || number2 === undefined) return null;
  const quarter = `${String(wholeYear(year2))}-Q${number2}`;
  return isQuarter(quarter) ? middleOf(quarter, calendarYear.test(text) ? 1 : fiscalStart) : null;
}

/** 1 to 12; 0 for what is no month, in full or shortened. `Sept` is one, `Marketing` is not. */
const monthNumber = (name: string): number =>
  months.findIndex((month) => month.startsWith(name.toLowerCase())) + 1;

const middleOf = (quarter: Quarter, fiscalStart: FiscalStart): Day =>
  addDays(quarterRange(quarter, fiscalStart).first, 40);

function plainDay(text: string, order: DayOrder | null): Day | 'either' | null {
  const read = readTypedDay(text);
  if (read.kind === 'day') return read.day;
  if (read.kind !== 'either') return null;
  if (order === null) return 'either';
  return order === 'month first' ? read.monthFirst : read.dayFirst;
}

const wholeYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

function dayIn(year: number, month: number, day: number): Day | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) ? makeDay(year, month, day) : null;
}
