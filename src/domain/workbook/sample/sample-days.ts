import { addDays, asInstant, nextWorkday, weekdayOf, type Day, type Instant } from '../../core/day.ts';
import type { Id } from '../../core/fields.ts';

/** The working day `days` days ago, or the Friday before when that was a weekend. */
export function ago(today: Day, days: number): Day {
  const day = addDays(today, -days);
  return addDays(day, -Math.max(0, weekdayOf(day) - 5));
}

/** The working day in `days` days, or the Monday after when that is a weekend. */
export const ahead = (today: Day, days: number): Day => nextWorkday(addDays(today, days));

/** A moment in the Midwest’s working hours. */
export const at = (day: Day, time = '15:20'): Instant => asInstant(`${day}T${time}:00.000Z`);

/** The same id in every sample: nothing of one sample ever meets another. */
export const sampleId = <Name extends string>(name: string): Id<Name> => `sample-${name}` as Id<Name>; // the test parses all of them

/** When things happened, counted back from the day on which the sample is opened. */
export const calendar = {
  since: (today: Day): Day => ago(today, 217),
  teamEntered: (today: Day): Day => ago(today, 116),
  firstSitting: (today: Day): Day => ago(today, 121),
  /** Thirteen weeks after the first: both fall on the same weekday. */
  secondSitting: (today: Day): Day => ago(today, 30),
  /** The check-in four weeks later falls due within the two days after `today`. */
  coachingChosen: (today: Day): Day => ago(today, 26),
  hiringChosen: (today: Day): Day => ago(today, 26),
  directingChosen: (today: Day): Day => ago(today, 19),
  marcusChosen: (today: Day): Day => ago(today, 40),
  /** As with coaching, two weeks are over; the check-in after four falls due within the week. */
  priyaChosen: (today: Day): Day => ago(today, 25),
  hiringSetAside: (today: Day): Day => ago(today, 12),
};
