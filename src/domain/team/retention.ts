import { dayOfMonth, makeDay, monthOf, monthRange, yearOf, type Day } from '../core/day.ts';
import type { Person } from './person.ts';

/** How long what is held on somebody is usually needed after they left, in months: ours, to be changed to yours. */
const usualMonths = [6, 12, 24] as const;

/** The same day so many months later, or the last of that month where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const { last } = monthRange(yearOf(day), monthOf(day) + months);
  return makeDay(yearOf(last), monthOf(last), Math.min(dayOfMonth(day), dayOfMonth(last)));
}

/** A day until when what is held could be kept, and how many months that is from when. */
export interface RetentionProposal {
  readonly day: Day;
  readonly months: number;
  /** *leaving*: from the day on which they left. *today*: they are on the team. */
  readonly from: 'leaving' | 'today';
}

/** What can be taken with one click: days that are still to come. */
export function retentionProposals(
  person: Pick<Person, 'leftDay'>,
  today: Day,
): readonly RetentionProposal[] {
  const from = person.leftDay === null ? 'today' : 'leaving';
  return usualMonths
    .map((months) => ({ months, from, day: addMonths(person.leftDay ?? today, months) }) as const)
    .filter(({ day }) => day > today);
}

/** Whether the day until when it was to be kept has come. */
export const isRetentionOver = ({ keepUntil }: Pick<Person, 'keepUntil'>, today: Day): boolean =>
  keepUntil !== null && keepUntil <= today;

/** Those whose day has come, the one that came first first. */
export const retentionOver = <P extends Pick<Person, 'keepUntil'>>(
  people: readonly P[],
  today: Day,
): readonly P[] =>
  people
    .filter((person) => isRetentionOver(person, today))
    .toSorted((a, b) => (a.keepUntil ?? '').localeCompare(b.keepUntil ?? ''));
