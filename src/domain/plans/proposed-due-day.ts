import { addDays, weekdayOf, type Day } from '../core/day.ts';

/** The fewest days that an action taken from the library is given. */
const leastDays = 3;
const friday = 5;

/** The day proposed for an action that was just taken: the next Friday that is at least three days ahead. */
export function proposedDueDay(today: Day): Day {
  const earliest = addDays(today, leastDays);
  return addDays(earliest, (friday - weekdayOf(earliest) + 7) % 7);
}
