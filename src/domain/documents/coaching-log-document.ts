import { frameOf } from '../coaching/frames.ts';
import type { Moment } from '../coaching/moment.ts';
import type { Session, SessionKind } from '../coaching/session.ts';
import { sessionDay } from '../coaching/session-words.ts';
import type { Day } from '../core/day.ts';
import type { Person } from '../team/person.ts';
import { skillName, type Wordings } from '../team/wordings.ts';
import type { Meta } from '../workbook/meta.ts';
import type { Profile } from '../workbook/profile.ts';
import { coverOf, imprintOf, type Cover, type Imprint, type Making } from './cover.ts';
import type { Included } from './inclusion.ts';

export interface LoggedSession {
  readonly id: string;
  readonly kind: SessionKind;
  readonly day: Day;
  readonly state: Session['state'];
  readonly skill: string;
  /** Why it was cancelled. */
  readonly reason: string;
  /** What was said, part by part, as far as it is handed out. */
  readonly notes: readonly { readonly name: string; readonly text: string }[];
  readonly nextTry: string;
  readonly nextTryDay: Day | null;
  readonly tried: Session['tried'];
  readonly triedNote: string;
}

/** What a person's *Coaching log* says. Notes for the manager alone are in no type of it. */
export interface CoachingLogDocument {
  readonly cover: Cover;
  readonly personId: string;
  readonly name: string;
  readonly counts: { readonly held: number; readonly cancelled: number; readonly planned: number };
  /** The latest first. */
  readonly sessions: readonly LoggedSession[];
  readonly moments: readonly Pick<Moment, 'id' | 'day' | 'kind' | 'text'>[];
  readonly imprint: Imprint;
}

export interface CoachingLogData {
  readonly profile: Profile;
  readonly meta: Meta;
  readonly person: Pick<Person, 'id' | 'name'>;
  readonly sessions: readonly Session[];
  readonly moments: readonly Moment[];
  readonly wordings: Wordings;
}

export function coachingLogDocument(
  { profile, meta, person, sessions, moments, wordings }: CoachingLogData,
  making: Making,
  included: Included,
): CoachingLogDocument {
  const count = (state: Session['state']): number => sessions.filter((one) => one.state === state).length;
  const withTalks = included.has('talks');
  return {
    cover: coverOf(profile, meta, making),
    personId: person.id,
    name: person.name.trim(),
    counts: { held: count('held'), cancelled: count('cancelled'), planned: count('planned') },
    sessions: sessions
      .map((session): LoggedSession => ({
        id: session.id,
        kind: session.kind,
        day: sessionDay(session),
        state: session.state,
        skill: session.skillId === null ? '' : skillName(wordings, session.skillId),
        reason: session.reason.trim(),
        notes: withTalks
          ? frameOf(session.kind).flatMap(({ field, name }) =>
              session[field].trim() === '' ? [] : [{ name, text: session[field].trim() }],
            )
          : [],
        nextTry: session.nextTry.trim(),
        nextTryDay: session.nextTryDay,
        tried: session.tried,
        triedNote: withTalks ? session.triedNote.trim() : '',
      }))
      .toSorted((a, b) => b.day.localeCompare(a.day)),
    moments: included.has('moments')
      ? moments
          .filter(({ text }) => text.trim() !== '')
          .map(({ id, day, kind, text }) => ({ id, day, kind, text: text.trim() }))
          .toSorted((a, b) => b.day.localeCompare(a.day))
      : [],
    imprint: imprintOf(meta, making),
  };
}
