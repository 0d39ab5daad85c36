import { momentKindWords } from '../coaching/moment-filter.ts';
import type { Moment } from '../coaching/moment.ts';
import { sessionDay, sessionKindWords, triedWords } from '../coaching/session-words.ts';
import type { Session } from '../coaching/session.ts';
import { findDimension } from '../instruments/catalog/catalog.ts';
import { roleInstrument } from '../instruments/catalog/role/role-instrument.ts';
import { findWording, skillName, type Wordings } from '../team/wordings.ts';
import { levelWords, moveLines, onDay, written, type HeldEntry, type SayDay } from './held-lines.ts';

interface CoachingContext {
  readonly wordings: Wordings;
  readonly say: SayDay;
}

const states: Record<Session['state'], string> = { planned: 'planned', held: 'held', cancelled: 'cancelled' };

/** Both frames, whatever the kind: it may have been changed after something was written. */
export function sessionEntry(session: Session, { wordings, say }: CoachingContext): HeldEntry {
  const { skillId, skillVersion, observedLevel } = session;
  const wording =
    skillId === null || skillVersion === null ? undefined : findWording(wordings, skillId, skillVersion);
  return {
    id: session.id,
    title: `${sessionKindWords[session.kind]}, ${say(sessionDay(session))}, ${states[session.state]}`,
    lines: [
      ...(session.closedDay === session.plannedDay ? [] : onDay('Planned for', session.plannedDay, say)),
      ...moveLines(session.moves, say),
      ...written('Why it was cancelled', session.reason),
      ...written('Skill', skillId === null ? '' : (wording?.name ?? skillName(wordings, skillId))),
      ...written('Seen at', observedLevel === null ? '' : levelWords(observedLevel, wording)),
      ...written('Aim', session.aim),
      ...written('Now', session.now),
      ...written('Ways', session.ways),
      ...written('Will do', session.willDo),
      ...written('Moment', session.sawMoment),
      ...written('Action', session.sawAction),
      ...written('Effect', session.sawEffect),
      ...written('Ask', session.sawAsk),
      ...written('Next try', session.nextTry),
      ...onDay('By when', session.nextTryDay, say),
      ...written('Was it tried again?', session.tried === null ? '' : triedWords[session.tried]),
      ...onDay('Asked on', session.triedDay, say),
      ...written('What came of it', session.triedNote),
      ...written('Private note of the manager', session.privateNote),
    ],
  };
}

export const momentEntry = (moment: Moment, { wordings, say }: CoachingContext): HeldEntry => ({
  id: moment.id,
  title: `${momentKindWords[moment.kind]}, ${say(moment.day)}`,
  lines: [
    ...written('What was seen', moment.text),
    ...written('Skill', moment.skillId === null ? '' : skillName(wordings, moment.skillId)),
    ...written(
      'Responsibility of the manager',
      moment.dimensionId === null ? '' : (findDimension(roleInstrument, moment.dimensionId)?.name ?? ''),
    ),
  ],
});
