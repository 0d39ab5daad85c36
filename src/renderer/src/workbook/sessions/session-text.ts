import { isSessionOverdue, sessionDay } from '#domain/coaching/session-words.ts';
import type { Session, SessionKind } from '#domain/coaching/session.ts';
import type { Day } from '#domain/core/day.ts';
import { shortDay } from '../format.ts';

const withWords: Record<SessionKind, string> = {
  'one-to-one': 'One-to-one with',
  observed: 'Call or visit with',
  deal: 'Deal or pipeline coaching with',
};

/** `One-to-one with Ana Ruiz` */
export const sessionTitle = (kind: SessionKind, name: string): string => `${withWords[kind]} ${name}`;

/** `planned`, `overdue`, `held`, `cancelled`: a state that needs attention says so. */
export const sessionStateWords = (session: Session, today: Day): string =>
  isSessionOverdue(session, today) ? 'not held yet' : session.state;

/** `Nov 24`, for a link to a session among others. */
export const sessionDayText = (session: Session, today: Day): string => shortDay(sessionDay(session), today);

export const sessionPath = ({ personId, id }: Pick<Session, 'personId' | 'id'>): string =>
  `/people/${personId}/sessions/${id}`;
