import type { Branded } from './brand.ts';

/** A calendar day in the proleptic Gregorian calendar, `2026-03-31`, years 1900 to 2199, without a time zone. */
export type Day = Branded<'Day'>;

/** An instant in ISO 8601 UTC with milliseconds, `2026-03-31T09:15:00.000Z`. */
export type Instant = Branded<'Instant'>;

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const instantPattern = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
const firstYear = 1900;
const lastYear = 2199;

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in a month, `month` 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string') return false;
  const match = dayPattern.exec(value);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return (
    year >= firstYear &&
    year <= lastYear &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

export function isInstant(value: unknown): value is Instant {
  return typeof value === 'string' && instantPattern.test(value) && isDay(value.slice(0, 10));
}

/** @throws if the text is not a day. Use `isDay` on what a user typed. */
export function asDay(text: string): Day {
  if (!isDay(text)) throw new Error(`Not a day: ${text}`);
  return text;
}

/** @throws if the text is not an instant. */
export function asInstant(text: string): Instant {
  if (!isInstant(text)) throw new Error(`Not an instant: ${text}`);
  return text;
}

/** @throws if there is no such day. */
export function makeDay(year: number, month: number, day: number): Day {
  const pad = (n: number, width: number): string => String(n).padStart(width, '0');
  return asDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

const calendarStart = makeDay(firstYear, 1, 1);
const calendarEnd = makeDay(lastYear, 12, 31);

/** The first and the last day of a month, `month` 1 for January and on into later years; the calendar's end outside of it. */
export function monthRange(year: number, month: number): { readonly first: Day; readonly last: Day } {
  const [inYear, number] = [year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1];
  if (inYear < firstYear) return { first: calendarStart, last: calendarStart };
  if (inYear > lastYear) return { first: calendarEnd, last: calendarEnd };
  return { first: makeDay(inYear, number, 1), last: makeDay(inYear, number, daysInMonth(inYear, number)) };
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
/** 1 to 12. */
export const monthOf = (day: Day): number => Number(day.slice(5, 7));
/** 1 to 31. */
export const dayOfMonth = (day: Day): number => Number(day.slice(8, 10));

/** Days since 1970-01-01. Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil. */
function toOrdinal(day: Day): number {
  const month = monthOf(day);
  const year = month <= 2 ? yearOf(day) - 1 : yearOf(day);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth(day) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

const firstOrdinal = toOrdinal(calendarStart);
const lastOrdinal = toOrdinal(calendarEnd);

/** The inverse of `toOrdinal` (civil_from_days, same source), held inside the calendar. */
function fromOrdinal(ordinal: number): Day {
  const shifted = Math.min(Math.max(ordinal, firstOrdinal), lastOrdinal) + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return makeDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** Stops at the calendar's ends: a laptop whose clock is wrong by a century still opens everything. */
export const addDays = (day: Day, count: number): Day => fromOrdinal(toOrdinal(day) + count);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => toOrdinal(to) - toOrdinal(from);

/** The day in the middle of two; of two in the middle the earlier. */
export const middleOf = (first: Day, last: Day): Day =>
  addDays(first, Math.floor(daysBetween(first, last) / 2));

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: Day): number => ((((toOrdinal(day) + 3) % 7) + 7) % 7) + 1;

/** The Monday of the day's week. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** The day itself, or the Monday after it when it falls on a weekend. */
export function nextWorkday(day: Day): Day {
  const weekday = weekdayOf(day);
  return weekday <= 5 ? day : addDays(day, 8 - weekday);
}

/** The UTC day of an instant, for ordering only: a person's day depends on their time zone. */
export const utcDayOf = (instant: Instant): Day => asDay(instant.slice(0, 10));

/** Milliseconds since 1970-01-01 UTC. */
export function millisecondsOf(instant: Instant): number {
  const [hours, minutes, seconds] = [instant.slice(11, 13), instant.slice(14, 16), instant.slice(17, -1)].map(
    Number,
  );
  const inDay = ((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0);
  return Math.round((toOrdinal(utcDayOf(instant)) * 86_400 + inDay) * 1000);
}
