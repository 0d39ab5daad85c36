import { blankSession, type Session } from '../../coaching/session.ts';
import type { Day } from '../../core/day.ts';
import { at, sampleId } from './sample-days.ts';
import { samplePersonId, type SampleName } from './sample-people.ts';
import { earlierSessions } from './sample-sessions-earlier.ts';
import { recentSessions } from './sample-sessions-recent.ts';

/** What a test or a reader has to say of one session; the rest is empty. */
export interface WrittenSession extends Partial<Omit<Session, 'id' | 'personId'>> {
  readonly who: SampleName;
  readonly kind: Session['kind'];
  readonly plannedDay: Day;
  /** When it was noted down, unless on the day itself. */
  readonly notedDay?: Day;
}

/** A quarter of coaching: held, moved, called off and still to come; tried again, and not yet. */
export const sampleSessions = (today: Day): readonly Session[] =>
  [...earlierSessions(today), ...recentSessions(today)].map(makeSession);

function makeSession({ who, notedDay, ...session }: WrittenSession, index: number): Session {
  const state = session.state ?? 'held';
  const closedDay = state === 'planned' ? null : (session.closedDay ?? session.plannedDay);
  const createdDay = notedDay ?? closedDay ?? session.plannedDay;
  return {
    id: sampleId(`session-${who}-${index + 1}`),
    personId: samplePersonId(who),
    ...blankSession,
    skillVersion: session.skillId === undefined ? null : 1,
    createdAt: at(createdDay, '15:30'),
    updatedAt: at(session.triedDay ?? session.moves?.at(-1)?.day ?? closedDay ?? createdDay, '16:20'),
    ...session,
    state,
    closedDay,
  };
}
