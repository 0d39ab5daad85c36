import type { Day } from '../core/day.ts';
import { groupBy } from '../core/group-by.ts';
import { quarterOf, type FiscalStart, type Quarter } from '../core/quarter.ts';
import { isSessionOverdue, sessionDay } from './session-words.ts';
import type { Session, SessionKind } from './session.ts';

/** The sessions of a person as they are listed. */
export interface OrderedSessions {
  /** Still to be held, the earliest first. */
  readonly planned: readonly Session[];
  /** Held and cancelled ones, the latest first, quarter by quarter. */
  readonly closed: readonly ClosedQuarter[];
}

export interface ClosedQuarter {
  readonly quarter: Quarter;
  readonly sessions: readonly Session[];
  readonly held: number;
  readonly cancelled: number;
}

export function orderSessions(sessions: readonly Session[], fiscalStart: FiscalStart): OrderedSessions {
  const planned = sessions
    .filter(({ state }) => state === 'planned')
    .toSorted((a, b) => a.plannedDay.localeCompare(b.plannedDay) || a.createdAt.localeCompare(b.createdAt));
  const closed = sessions
    .filter(({ state }) => state !== 'planned')
    .toSorted((a, b) => sessionDay(b).localeCompare(sessionDay(a)) || b.createdAt.localeCompare(a.createdAt));
  return {
    planned,
    closed: [...groupBy(closed, (session) => quarterOf(sessionDay(session), fiscalStart))].map(
      ([quarter, inQuarter]) => ({
        quarter,
        sessions: inQuarter,
        held: inQuarter.filter(({ state }) => state === 'held').length,
        cancelled: inQuarter.filter(({ state }) => state === 'cancelled').length,
      }),
    ),
  };
}

/**
 * The session of a kind that a session held today can have been: the latest that was planned for an earlier day and of
 * which nobody said whether it was held. Null where one is planned for today: it is that one.
 */
export function plannedBefore(sessions: readonly Session[], kind: SessionKind, today: Day): Session | null {
  const planned = sessions.filter((session) => session.kind === kind && session.state === 'planned');
  if (planned.some(({ plannedDay }) => plannedDay === today)) return null;
  return orderSessions(planned, 1).planned.findLast((session) => isSessionOverdue(session, today)) ?? null;
}

/** The first `count` closed sessions, with their quarters whole in what is said of them. */
export function firstClosed(closed: readonly ClosedQuarter[], count: number): readonly ClosedQuarter[] {
  let room = count;
  const shown: ClosedQuarter[] = [];
  for (const quarter of closed) {
    if (room <= 0) break;
    shown.push({ ...quarter, sessions: quarter.sessions.slice(0, room) });
    room -= quarter.sessions.length;
  }
  return shown;
}
