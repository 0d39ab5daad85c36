import { dayOfMonth, monthOf, yearOf, type Day } from '#domain/core/day.ts';
import { fiscalYearOf, quarterNumber, type FiscalStart, type Quarter } from '#domain/core/quarter.ts';

/** At noon UTC, so that formatting in UTC can't slip to a neighboring day. */
const toDate = (day: Day): Date => new Date(Date.UTC(yearOf(day), monthOf(day) - 1, dayOfMonth(day), 12));

const formatter = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' });

const long = formatter({ year: 'numeric', month: 'long', day: 'numeric' });
const short = formatter({ month: 'short', day: 'numeric' });
const longInYear = formatter({ month: 'long', day: 'numeric' });
const withYear = formatter({ year: 'numeric', month: 'short', day: 'numeric' });
const withWeekday = formatter({ weekday: 'long', month: 'long', day: 'numeric' });
const month = formatter({ month: 'long' });

/** `November 23, 2026` */
export const longDay = (day: Day): string => long.format(toDate(day));
/** `Nov 23` in the year of `today`, else `Nov 23, 2025`. */
export const shortDay = (day: Day, today: Day): string =>
  (yearOf(day) === yearOf(today) ? short : withYear).format(toDate(day));
/** `Monday, November 23` */
export const weekdayDay = (day: Day): string => withWeekday.format(toDate(day));
/** `January`, for 1 to 12. */
export const monthName = (number: number): string => month.format(new Date(Date.UTC(2026, number - 1, 15)));

/** `August 24` in the year of `today`, else `August 24, 2025`. */
export const monthDay = (day: Day, today: Day): string =>
  (yearOf(day) === yearOf(today) ? longInYear : long).format(toDate(day));
/** `August 3 to 9`, `August 31 to September 6`. */
export const dayRange = (first: Day, last: Day): string =>
  `${longInYear.format(toDate(first))} to ${
    monthOf(first) === monthOf(last) ? dayOfMonth(last) : longInYear.format(toDate(last))
  }`;

/** `Q4 2026`, or `fiscal Q4 2027` where the fiscal year is not the calendar year. */
export const quarterName = (quarter: Quarter, fiscalStart: FiscalStart): string =>
  `${fiscalStart === 1 ? '' : 'fiscal '}Q${quarterNumber(quarter)} ${fiscalYearOf(quarter)}`;

/** With a capital letter, for the start of a line. */
export const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const oneDecimal = new Intl.NumberFormat('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const twoDecimals = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
/** A score on the 1 to 5 scale, `3.3`. */
export const score = (value: number): string => oneDecimal.format(value);
/** A difference of scores with its sign, `+0.75`. */
export const signed = (value: number): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : '±'}${twoDecimals.format(Math.abs(value))}`;

const plural = new Intl.PluralRules('en-US');
/** `1 action`, `3 actions`. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${new Intl.NumberFormat('en-US').format(number)} ${plural.select(number) === 'one' ? one : many}`;
