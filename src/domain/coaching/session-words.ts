import type { Day } from '../core/day.ts';
import type { Session, SessionKind, Tried } from './session.ts';

export const sessionKinds: readonly SessionKind[] = ['one-to-one', 'observed', 'deal'];

export const sessionKindWords: Record<SessionKind, string> = {
  'one-to-one': 'One-to-one',
  observed: 'Observed call or visit',
  deal: 'Deal or pipeline coaching',
};

/** Short enough for three buttons side by side. */
export const sessionKindShort: Record<SessionKind, string> = {
  'one-to-one': 'One-to-one',
  observed: 'Call or visit',
  deal: 'Deal or pipeline',
};

/** The answers to *was it tried again?* */
export const triedWords: Record<Tried, string> = { yes: 'Yes', partly: 'Partly', 'not yet': 'Not yet' };

/** The day on which a session was held or cancelled; the planned one before that. */
export const sessionDay = ({ closedDay, plannedDay }: Pick<Session, 'closedDay' | 'plannedDay'>): Day =>
  closedDay ?? plannedDay;

/** Whether a planned session's day has passed. Today is not overdue. */
export const isSessionOverdue = (
  { state, plannedDay }: Pick<Session, 'state' | 'plannedDay'>,
  today: Day,
): boolean => state === 'planned' && plannedDay < today;
