import { dayOfMonth, daysBetween, monthOf, yearOf, type Day } from '../core/day.ts';

/** Whole months from one day to a later one. */
function monthsBetween(from: Day, to: Day): number {
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
  return dayOfMonth(to) < dayOfMonth(from) ? months - 1 : months;
}

const counted = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;

/** How long it is from one day to a later one: `12 days`, `5 months`, `1 year 3 months`, `6 years`. */
export function durationWords(from: Day, to: Day): string {
  const months = monthsBetween(from, to);
  if (months < 1) return counted(daysBetween(from, to), 'day');
  const [years, rest] = [Math.floor(months / 12), months % 12];
  if (years === 0) return counted(months, 'month');
  // Months tell little once there are two years.
  return rest === 0 || years >= 2
    ? counted(years, 'year')
    : `${counted(years, 'year')} ${counted(rest, 'month')}`;
}

/** How long somebody has been here: `started today`, `2 years`, `starts in 5 days`. */
export function tenureWords(startDay: Day, today: Day): string {
  if (startDay === today) return 'started today';
  return startDay < today ? durationWords(startDay, today) : `starts in ${durationWords(today, startDay)}`;
}
