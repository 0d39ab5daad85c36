import type { Day } from '#domain/core/day.ts';
import { err, ok, type Result } from '#domain/core/result.ts';
import type { Level } from '#domain/instruments/instrument.ts';
import { observedEvidence, ratingDay, withEvidence } from '#domain/coaching/observed-rating.ts';
import {
  blankSession,
  type Session,
  type SessionId,
  type SessionKind,
  type Tried,
} from '#domain/coaching/session.ts';
import type { PersonId } from '#domain/team/person.ts';
import { ratingId } from '#domain/team/rating.ts';
import { cleanText } from '../saving/clean-text.ts';
import { runCommand, runSetting, type CommandContext } from '../saving/run-command.ts';
import { moveToTrash, putBack, type PutBackRefusal } from '../saving/trash-rows.ts';
import type { Writer } from '../saving/writer.ts';
import { putRating, refusalOf } from './ratings.ts';

const movesKept = 50;

export type SessionRefusal = 'gone' | 'already closed' | 'a reason is needed' | 'in the future';

/** What a session starts with. `held`: it was held today or before, and is only noted. */
export interface SessionStart {
  readonly personId: PersonId;
  readonly kind: SessionKind;
  readonly day: Day;
  readonly held: boolean;
  readonly skill: { readonly skillId: string; readonly version: number } | null;
}

/** Plans a session, or notes one that was held. */
export function addSession(
  context: CommandContext,
  start: SessionStart,
): Promise<Result<SessionId, SessionRefusal>> {
  const what = start.held ? 'Session logged' : 'Session planned';
  return runCommand(context, what, ['people', 'sessions'], async (writer) => {
    if ((await writer.get('people', start.personId)) === undefined) return err('gone');
    if (start.held && start.day > context.surroundings.today()) return err('in the future');
    return ok(await putSession(writer, context, start));
  });
}

/**
 * Notes that a session was held today: two taps on a busy day. Where one of the kind was planned for today, it was that
 * one; a second one would leave it open.
 */
export function logSession(
  context: CommandContext,
  { personId, kind }: Pick<SessionStart, 'personId' | 'kind'>,
): Promise<Result<SessionId, SessionRefusal>> {
  const today = context.surroundings.today();
  return runCommand(context, 'Session logged', ['people', 'sessions'], async (writer) => {
    if ((await writer.get('people', personId)) === undefined) return err('gone');
    const planned = (await writer.where('sessions', 'personId', personId)).find(
      (session) => session.state === 'planned' && session.kind === kind && session.plannedDay === today,
    );
    if (planned === undefined)
      return ok(await putSession(writer, context, { personId, kind, day: today, held: true, skill: null }));
    await writer.put('sessions', { ...planned, state: 'held', closedDay: today });
    return ok(planned.id);
  });
}

async function putSession(
  writer: Writer,
  { surroundings }: CommandContext,
  { personId, kind, day, held, skill }: SessionStart,
): Promise<SessionId> {
  const id = surroundings.newId<'Session'>();
  await writer.put('sessions', {
    id,
    personId,
    kind,
    plannedDay: day,
    state: held ? 'held' : 'planned',
    closedDay: held ? day : null,
    ...blankSession,
    skillId: skill?.skillId ?? null,
    skillVersion: skill?.version ?? null,
    createdAt: surroundings.now(),
  });
  return id;
}

/** Closes a planned session as held, today or on an earlier day. */
export const holdSession = (
  context: CommandContext,
  id: SessionId,
  day: Day,
): Promise<Result<null, SessionRefusal>> =>
  change(runCommand, context, 'Session held', id, (session) => {
    if (session.state !== 'planned') return err('already closed');
    if (day > context.surroundings.today()) return err('in the future');
    return ok({ ...session, state: 'held', closedDay: day });
  });

/** Calls a planned session off, with the reason. */
export const cancelSession = (
  context: CommandContext,
  id: SessionId,
  reason: string,
): Promise<Result<null, SessionRefusal>> =>
  change(runCommand, context, 'Session cancelled', id, (session) => {
    if (session.state !== 'planned') return err('already closed');
    if (reason.trim() === '') return err('a reason is needed');
    const closedDay = context.surroundings.today();
    return ok({ ...session, state: 'cancelled', closedDay, reason: cleanText(reason.trim(), 2000) });
  });

/** Moves a planned session to another day, with the reason. */
export const moveSession = (
  context: CommandContext,
  id: SessionId,
  to: Day,
  reason: string,
): Promise<Result<null, SessionRefusal>> =>
  change(runCommand, context, 'Session moved', id, (session) => {
    if (session.state !== 'planned') return err('already closed');
    if (to === session.plannedDay) return ok(session);
    if (reason.trim() === '') return err('a reason is needed');
    const day = context.surroundings.today();
    const moved = { day, from: session.plannedDay, to, reason: cleanText(reason.trim(), 2000) };
    return ok({ ...session, plannedDay: to, moves: [...session.moves, moved].slice(-movesKept) });
  });

/** Opens a held or cancelled session again. */
export const reopenSession = (
  context: CommandContext,
  id: SessionId,
): Promise<Result<null, SessionRefusal>> =>
  change(runCommand, context, 'Session opened again', id, (session) =>
    ok({ ...session, state: 'planned', closedDay: null, reason: '' }),
  );

export const setSessionKind = (
  context: CommandContext,
  id: SessionId,
  kind: SessionKind,
): Promise<Result<null, SessionRefusal>> =>
  change(runSetting, context, 'Kind of session', id, (session) => ok({ ...session, kind }));

/** Which skill is coached. Another one takes what was observed on the first away. */
export const setSessionSkill = (
  context: CommandContext,
  id: SessionId,
  skill: { readonly skillId: string; readonly version: number } | null,
): Promise<Result<null, SessionRefusal>> =>
  change(runSetting, context, 'Skill of a session', id, (session) =>
    ok({
      ...session,
      skillId: skill?.skillId ?? null,
      skillVersion: skill?.version ?? null,
      observedLevel: session.skillId === skill?.skillId ? session.observedLevel : null,
    }),
  );

/** Where the person was seen on the anchors of the session's skill. */
export const setObservedLevel = (
  context: CommandContext,
  id: SessionId,
  observedLevel: Level | null,
): Promise<Result<null, SessionRefusal>> =>
  change(runSetting, context, 'What was observed', id, (session) => ok({ ...session, observedLevel }));

/**
 * Takes over what was observed as the manager's rating of that day, in the wording it was seen on, with what was written
 * of the moment as evidence. Evidence that is there already stays.
 */
export function takeObserved(
  context: CommandContext,
  id: SessionId,
): Promise<Result<null, SessionRefusal | 'nothing observed'>> {
  const tables = ['people', 'ownSkills', 'ratings', 'sessions'] as const;
  return runCommand(context, 'Observation taken over', tables, async (writer) => {
    const session = await writer.get('sessions', id);
    if (session === undefined) return err('gone');
    const { personId, skillId, skillVersion, observedLevel } = session;
    if (skillId === null || skillVersion === null || observedLevel === null) return err('nothing observed');
    const day = ratingDay(session, context.surroundings.today());
    const refused = await refusalOf(writer, context, { personId, skillId, skillVersion, day });
    if (refused !== null) return err(refused);
    const before = await writer.get('ratings', ratingId(personId, skillId, 'manager', day));
    const evidence = cleanText(withEvidence(before?.evidence ?? '', observedEvidence(session)), 4000);
    const rated = { personId, skillId, skillVersion, rater: 'manager', day } as const;
    await putRating(writer, rated, { value: observedLevel, evidence }, 'screen');
    return ok(null);
  });
}

/** By when the next try is to be made. */
export const setNextTryDay = (
  context: CommandContext,
  id: SessionId,
  nextTryDay: Day | null,
): Promise<Result<null, SessionRefusal>> =>
  change(runSetting, context, 'Day of the next try', id, (session) => ok({ ...session, nextTryDay }));

/** Was it tried again? Null takes the answer back. */
export const setTried = (
  context: CommandContext,
  id: SessionId,
  tried: Tried | null,
): Promise<Result<null, SessionRefusal>> =>
  change(runSetting, context, 'Tried again', id, (session) =>
    ok({ ...session, tried, triedDay: tried === null ? null : context.surroundings.today() }),
  );

export const removeSession = (context: CommandContext, id: SessionId): Promise<Session | undefined> =>
  moveToTrash(context, 'Session deleted', 'sessions', id);

export const restoreSession = (
  context: CommandContext,
  session: Session,
): Promise<Result<null, PutBackRefusal>> => putBack(context, 'Session put back', 'sessions', session);

function change(
  run: typeof runCommand,
  context: CommandContext,
  what: string,
  id: SessionId,
  step: (session: Session) => Result<Session, SessionRefusal>,
): Promise<Result<null, SessionRefusal>> {
  return run(context, what, ['sessions'], async (writer) => {
    const session = await writer.get('sessions', id);
    if (session === undefined) return err('gone');
    const changed = step(session);
    if (!changed.ok) return changed;
    await writer.put('sessions', changed.value);
    return ok(null);
  });
}
