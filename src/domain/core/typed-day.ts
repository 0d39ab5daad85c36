import { isDay, type Day } from './day.ts';

/** How a day such as `3/4/2026` is meant: March 4, or April 3. */
export type DayOrder = 'month first' | 'day first';

/** What somebody wrote in place of a day. *either* can be read in both orders, and they are not the same. */
export type TypedDay =
  | { readonly kind: 'day'; readonly day: Day; readonly order: DayOrder | null }
  | { readonly kind: 'either'; readonly monthFirst: Day; readonly dayFirst: Day }
  | { readonly kind: 'none' }
  | { readonly kind: 'empty' };

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
/** Longer than any day is written, and short enough for patterns. */
const longest = 60;

const time = /[T ]+\d{1,2}:\d{2}.*$/i;
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})$/;
const slashed = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/;
const dayAndName = /^(\d{1,2})(?:st|nd|rd|th)?[ .-]+([a-z]{3,9})\.?,?[ -]+(\d{4}|\d{2})$/i;
const nameAndDay = /^([a-z]{3,9})\.?[ -]+(\d{1,2})(?:st|nd|rd|th)?,?[ -]+(\d{4}|\d{2})$/i;

/**
 * Reads a day as spreadsheets and people write it: `2026-03-31`, `3/31/2026`, `31.3.2026`, `31 Mar 2026`, `March 31,
 * 2026`. With dots the day comes first everywhere; with slashes that depends on the country. A time behind it is left
 * out. Years of two digits are 1950 to 2049.
 */
export function readTypedDay(typed: string): TypedDay {
  if (typed.trim().length > longest) return { kind: 'none' };
  const text = typed.normalize('NFKC').trim().replace(time, '').trim();
  if (text === '') return { kind: 'empty' };
  const iso = yearFirst.exec(text) ?? compact.exec(text);
  if (iso !== null) return certain(iso[1], iso[2], iso[3]);
  const dots = dotted.exec(text);
  if (dots !== null) return certain(dots[3], dots[2], dots[1]);
  const dayName = dayAndName.exec(text);
  if (dayName !== null) return certain(dayName[3], monthNumber(dayName[2]), dayName[1]);
  const nameDay = nameAndDay.exec(text);
  if (nameDay !== null) return certain(nameDay[3], monthNumber(nameDay[1]), nameDay[2]);
  const slashes = slashed.exec(text);
  return slashes === null ? { kind: 'none' } : inEitherOrder(slashes[1], slashes[2], slashes[3]);
}

/**
 * In which order the days of a column are written. Null when none of them depends on it; *unclear* when nothing in the
 * column tells, or when it tells both.
 */
export function orderOfDays(typed: readonly string[]): DayOrder | 'unclear' | null {
  const read = typed.map(readTypedDay);
  const told = new Set(read.flatMap((one) => (one.kind === 'day' && one.order !== null ? [one.order] : [])));
  if (told.size === 2) return 'unclear';
  const [only] = told;
  if (only !== undefined) return only;
  return read.some(({ kind }) => kind === 'either') ? 'unclear' : null;
}

function inEitherOrder(one = '', two = '', year = ''): TypedDay {
  const [monthFirst, dayFirst] = [dayOf(year, one, two), dayOf(year, two, one)];
  if (monthFirst === null && dayFirst === null) return { kind: 'none' };
  if (dayFirst === null || monthFirst === null)
    return dayFirst === null
      ? day(monthFirst, 'month first')
      : { kind: 'day', day: dayFirst, order: 'day first' };
  return monthFirst === dayFirst ? day(monthFirst, null) : { kind: 'either', monthFirst, dayFirst };
}

const certain = (year = '', month = '', dayOfMonth = ''): TypedDay =>
  day(dayOf(year, month, dayOfMonth), null);

const day = (found: Day | null, order: DayOrder | null): TypedDay =>
  found === null ? { kind: 'none' } : { kind: 'day', day: found, order };

function dayOf(year: string, month: string, dayOfMonth: string): Day | null {
  const whole = year.length === 2 ? `${Number(year) < 50 ? '20' : '19'}${year}` : year;
  const text = `${whole}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

/** 1 to 12 as text; 0 for what is no month. */
const monthNumber = (name = ''): string =>
  String(months.findIndex((month) => month.startsWith(name.toLowerCase())) + 1);
