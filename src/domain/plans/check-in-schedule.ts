import { addDays, nextWorkday, type Day } from '../core/day.ts';

/** Weeks after the start at which a check-in is proposed. */
export const checkInWeeks = [2, 4, 8, 12] as const;

/** The proposed check-in days of a focus chosen on `start`: 2, 4, 8 and 12 weeks later, never on a weekend. */
export const proposedCheckIns = (start: Day): readonly Day[] =>
  checkInWeeks.map((weeks) => nextWorkday(addDays(start, weeks * 7)));
