import type { Day } from '../core/day.ts';
import type { Person } from './person.ts';

/** Whether somebody was on the team for at least a day from `first` to `last`, both inside. */
export const wasOnTeam = (
  { startDay, leftDay }: Pick<Person, 'startDay' | 'leftDay'>,
  { first, last }: { readonly first: Day; readonly last: Day },
): boolean => (startDay === null || startDay <= last) && (leftDay === null || leftDay >= first);
