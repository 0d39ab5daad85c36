import { momentKindWords } from '../coaching/moment-filter.ts';
import type { Moment } from '../coaching/moment.ts';
import { observedEvidence } from '../coaching/observed-rating.ts';
import { sessionDay, sessionKindWords } from '../coaching/session-words.ts';
import type { Session } from '../coaching/session.ts';
import type { Day } from '../core/day.ts';
import type { Level } from '../instruments/instrument.ts';

/** One thing that speaks to a skill. */
export interface SkillSighting {
  readonly id: string;
  readonly day: Day;
  /** What kind of thing it is, in words: `Praise`, `Observed call or visit`. */
  readonly what: string;
  readonly text: string;
  /** Where the person was seen on the anchors, in an observed session. */
  readonly level: Level | null;
}

/** The moments about a skill and the sessions that were held on it, the latest first. */
export function sightingsOf(
  skillId: string,
  moments: readonly Moment[],
  sessions: readonly Session[],
): readonly SkillSighting[] {
  const seen = moments
    .filter((moment) => moment.skillId === skillId && moment.text.trim() !== '')
    .map(({ id, day, kind, text }): SkillSighting => ({
      id,
      day,
      what: momentKindWords[kind],
      text: text.trim(),
      level: null,
    }));
  const held = sessions
    .filter((session) => session.skillId === skillId && session.state === 'held')
    .map((session): SkillSighting => ({
      id: session.id,
      day: sessionDay(session),
      what: sessionKindWords[session.kind],
      text: sessionText(session),
      level: session.observedLevel,
    }));
  return [...seen, ...held].toSorted((a, b) => b.day.localeCompare(a.day));
}

function sessionText(session: Session): string {
  const nextTry = session.nextTry.trim();
  return [observedEvidence(session), ...(nextTry === '' ? [] : [`To try next: ${nextTry}`])]
    .filter((text) => text !== '')
    .join('\n');
}
