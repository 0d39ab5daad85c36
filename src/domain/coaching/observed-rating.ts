import type { Day } from '../core/day.ts';
import { sessionDay } from './session-words.ts';
import type { Session } from './session.ts';

/** What was seen in a session, as evidence for a rating: the moment, what they did, and what came of it. */
export const observedEvidence = ({
  sawMoment,
  sawAction,
  sawEffect,
}: Pick<Session, 'sawMoment' | 'sawAction' | 'sawEffect'>): string =>
  [sawMoment, sawAction, sawEffect]
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n');

/** Evidence with more under it. What is there already is not said twice. */
export function withEvidence(before: string, added: string): string {
  if (added === '' || before.includes(added)) return before;
  return before.trim() === '' ? added : `${before}\n${added}`;
}

/** The day from which what was seen in a session counts: never one that is still to come. */
export function ratingDay(session: Pick<Session, 'closedDay' | 'plannedDay'>, today: Day): Day {
  const day = sessionDay(session);
  return day < today ? day : today;
}
