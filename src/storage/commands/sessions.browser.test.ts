import { describe, expect, it } from 'vitest';
import { addDays, asDay } from '#domain/core/day.ts';
import type { SessionId } from '#domain/coaching/session.ts';
import type { PersonId } from '#domain/team/person.ts';
import {
  expectSound,
  makeWorkbook,
  storedRows,
  watchCommand,
  type MadeWorkbook,
} from '../made-workbook.fixture.ts';
import { sessionContents } from '../queries/coaching.ts';
import { sessionsOf } from '../queries/people.ts';
import { editText } from './edit-text.ts';
import { erasePerson } from './erase-person.ts';
import { addMoment } from './moments.ts';
import { addPeople } from './people.ts';
import { rateSkill } from './ratings.ts';
import {
  addSession,
  cancelSession,
  holdSession,
  logSession,
  moveSession,
  removeSession,
  reopenSession,
  restoreSession,
  setNextTryDay,
  setObservedLevel,
  setSessionKind,
  setSessionSkill,
  setTried,
  takeObserved,
} from './sessions.ts';

const once = { revisions: 1, transactions: 1 };
const none = { revisions: 0 };
const skill = { skillId: 'discovery', version: 1 };

interface WithSession extends MadeWorkbook {
  readonly personId: PersonId;
  readonly sessionId: SessionId;
}

/** A workbook with a person, and a session planned for a week from today. */
async function withSession(): Promise<WithSession> {
  const made = await makeWorkbook();
  const people = await addPeople(made.workbook, [{ name: 'Marcus Reed' }]);
  if (!people.ok) throw new Error(people.error);
  const [personId] = people.value;
  if (personId === undefined) throw new Error('Nobody was added');
  const session = await addSession(made.workbook, {
    personId,
    kind: 'observed',
    day: addDays(made.surroundings.day, 7),
    held: false,
    skill,
  });
  if (!session.ok) throw new Error(session.error);
  return { ...made, personId, sessionId: session.value };
}

const sessionIn = async (id: string) => (await storedRows(id)).sessions[0];
const refusal = (error: string) => ({ ok: false, error });

describe('a session', () => {
  it('is planned on a skill, or logged as held in one step', async () => {
    const { id, workbook, personId, surroundings } = await withSession();
    const today = surroundings.day;
    const log = { personId, kind: 'deal', day: today, held: true, skill: null } as const;
    expect(await watchCommand(id, () => addSession(workbook, log))).toMatchObject(once);
    const [planned, held] = await sessionsOf(workbook.db, personId);
    expect(planned).toMatchObject({
      state: 'planned',
      closedDay: null,
      skillId: 'discovery',
      skillVersion: 1,
    });
    expect(held).toMatchObject({ state: 'held', plannedDay: today, closedDay: today, skillId: null });
    expectSound(await storedRows(id));
  });

  it('is logged as the one that was planned for today, else as one of its own', async () => {
    const { id, workbook, personId, surroundings } = await withSession();
    const day = surroundings.day;
    const planned = await addSession(workbook, { personId, kind: 'deal', day, held: false, skill });
    expect(await watchCommand(id, () => logSession(workbook, { personId, kind: 'deal' }))).toMatchObject({
      ...once,
      result: planned,
    });
    // The observed one is planned for another day, and stays so.
    expect(await logSession(workbook, { personId, kind: 'observed' })).toMatchObject({ ok: true });
    const sessions = await sessionsOf(workbook.db, personId);
    expect(sessions.map(({ kind, state }) => `${kind} ${state}`).toSorted()).toEqual([
      'deal held',
      'observed held',
      'observed planned',
    ]);
    expect(sessions.find(({ kind }) => kind === 'deal')).toMatchObject({
      closedDay: day,
      skillId: 'discovery',
    });
    expect(await logSession(workbook, { personId: 'gone' as PersonId, kind: 'deal' })).toEqual(
      refusal('gone'),
    );
    expectSound(await storedRows(id));
  });

  it('is not logged for a day to come, nor with somebody who is gone', async () => {
    const { id, workbook, personId, surroundings } = await withSession();
    const day = addDays(surroundings.day, 1);
    const start = { personId, kind: 'deal', day, held: true, skill: null } as const;
    expect(await watchCommand(id, () => addSession(workbook, start))).toMatchObject({
      ...none,
      result: refusal('in the future'),
    });
    expect(await addSession(workbook, { ...start, held: false, personId: 'gone' as PersonId })).toEqual(
      refusal('gone'),
    );
  });

  it('is held today or before, once', async () => {
    const { id, workbook, sessionId, surroundings } = await withSession();
    const today = surroundings.day;
    expect(await holdSession(workbook, sessionId, addDays(today, 1))).toEqual(refusal('in the future'));
    const yesterday = addDays(today, -1);
    expect(await watchCommand(id, () => holdSession(workbook, sessionId, yesterday))).toMatchObject(once);
    expect(await sessionIn(id)).toMatchObject({ state: 'held', closedDay: yesterday });
    for (const again of [
      () => holdSession(workbook, sessionId, today),
      () => cancelSession(workbook, sessionId, 'Too late.'),
      () => moveSession(workbook, sessionId, today, 'Too late.'),
    ])
      expect(await watchCommand(id, again)).toMatchObject({ ...none, result: refusal('already closed') });
  });

  it('is moved and cancelled with a reason only, and opened again', async () => {
    const { id, workbook, sessionId, surroundings } = await withSession();
    const today = surroundings.day;
    const to = addDays(today, 10);
    expect(await moveSession(workbook, sessionId, to, '  ')).toEqual(refusal('a reason is needed'));
    expect(await cancelSession(workbook, sessionId, '')).toEqual(refusal('a reason is needed'));
    expect(
      await watchCommand(id, () => moveSession(workbook, sessionId, to, ' Quarter end. ')),
    ).toMatchObject(once);
    expect(await sessionIn(id)).toMatchObject({
      plannedDay: to,
      moves: [{ day: today, from: addDays(today, 7), to, reason: 'Quarter end.' }],
    });
    await cancelSession(workbook, sessionId, 'A customer came.');
    expect(await sessionIn(id)).toMatchObject({
      state: 'cancelled',
      closedDay: today,
      reason: 'A customer came.',
    });
    await reopenSession(workbook, sessionId);
    expect(await sessionIn(id)).toMatchObject({
      state: 'planned',
      closedDay: null,
      reason: '',
      plannedDay: to,
    });
    expectSound(await storedRows(id));
  });

  it('keeps the last fifty moves', async () => {
    const { id, workbook, sessionId, surroundings } = await withSession();
    for (let index = 0; index < 55; index += 1)
      await moveSession(workbook, sessionId, addDays(surroundings.day, 20 + index), `Move ${index}`);
    const session = await sessionIn(id);
    expect(session?.moves).toHaveLength(50);
    expect(session?.moves.at(-1)?.reason).toBe('Move 54');
    expectSound(await storedRows(id));
  });

  it('every step is undone by its name', async () => {
    const { id, workbook, sessionId, surroundings } = await withSession();
    const before = await sessionIn(id);
    const steps = [
      ['Session held', () => holdSession(workbook, sessionId, surroundings.day)],
      ['Session cancelled', () => cancelSession(workbook, sessionId, 'Ill.')],
      ['Session moved', () => moveSession(workbook, sessionId, surroundings.day, 'Earlier.')],
      ['Kind of session', () => setSessionKind(workbook, sessionId, 'deal')],
      ['Skill of a session', () => setSessionSkill(workbook, sessionId, null)],
      ['What was observed', () => setObservedLevel(workbook, sessionId, 4)],
      ['Day of the next try', () => setNextTryDay(workbook, sessionId, surroundings.day)],
      ['Tried again', () => setTried(workbook, sessionId, 'partly')],
      ['Session deleted', () => removeSession(workbook, sessionId)],
    ] as const;
    for (const [name, step] of steps) {
      await step();
      expect(await workbook.history.undo(workbook)).toEqual({ ok: true, value: name });
      expect({ ...(await sessionIn(id)), updatedAt: null }).toEqual({ ...before, updatedAt: null });
    }
  });
});

describe('what was observed', () => {
  it('goes when the skill changes: it was seen on other anchors', async () => {
    const { id, workbook, sessionId } = await withSession();
    await setObservedLevel(workbook, sessionId, 3);
    await setSessionSkill(workbook, sessionId, { ...skill, version: 2 });
    expect(await sessionIn(id)).toMatchObject({ observedLevel: 3, skillVersion: 2 });
    await setSessionSkill(workbook, sessionId, { skillId: 'negotiation', version: 1 });
    expect(await sessionIn(id)).toMatchObject({ observedLevel: null, skillId: 'negotiation' });
  });

  it('becomes the manager’s rating of that day, with what was written as evidence', async () => {
    const { id, workbook, personId, sessionId, surroundings } = await withSession();
    const day = asDay('2026-02-27');
    expect(await takeObserved(workbook, sessionId)).toEqual(refusal('nothing observed'));
    await setObservedLevel(workbook, sessionId, 4);
    await holdSession(workbook, sessionId, day);
    await editText(workbook, 'sessions', sessionId, 'sawMoment', 'The price came up.');
    await editText(workbook, 'sessions', sessionId, 'sawAction', 'Asked what it costs them today.');
    expect(await watchCommand(id, () => takeObserved(workbook, sessionId))).toMatchObject(once);
    const evidence = 'The price came up.\nAsked what it costs them today.';
    const taken = { day, rater: 'manager', skillId: 'discovery', skillVersion: 1, value: 4, evidence };
    expect((await storedRows(id)).ratings).toEqual([expect.objectContaining(taken)]);
    const contents = await sessionContents(workbook.db, personId, sessionId, surroundings.day);
    expect(contents?.rating).toMatchObject({ value: 4 });
    expectSound(await storedRows(id));
    await workbook.history.undo(workbook);
    expect((await storedRows(id)).ratings).toEqual([]);
  });

  it('adds to the evidence of that day, once', async () => {
    const { id, workbook, personId, sessionId, surroundings } = await withSession();
    const day = surroundings.day;
    const rated = { personId, skillId: 'discovery', skillVersion: 1, rater: 'manager', day } as const;
    await rateSkill(workbook, rated, 2);
    const ratingId = (await storedRows(id)).ratings[0]?.id ?? '';
    await editText(workbook, 'ratings', ratingId, 'evidence', 'Said earlier.');
    await setObservedLevel(workbook, sessionId, 4);
    await editText(workbook, 'sessions', sessionId, 'sawEffect', 'The buyer named a number.');
    await takeObserved(workbook, sessionId);
    await takeObserved(workbook, sessionId);
    expect((await storedRows(id)).ratings).toEqual([
      expect.objectContaining({ day, value: 4, evidence: 'Said earlier.\nThe buyer named a number.' }),
    ]);
  });

  it('is not taken over on anchors that are gone', async () => {
    const { id, workbook, sessionId } = await withSession();
    await setSessionSkill(workbook, sessionId, { skillId: 'discovery', version: 99 });
    await setObservedLevel(workbook, sessionId, 4);
    expect(await takeObserved(workbook, sessionId)).toEqual(refusal('gone'));
    expect((await storedRows(id)).ratings).toEqual([]);
  });
});

it('whether it was tried stays with the session in which it was agreed, and can be taken back', async () => {
  const { id, workbook, sessionId, surroundings } = await withSession();
  await setTried(workbook, sessionId, 'yes');
  expect(await sessionIn(id)).toMatchObject({ tried: 'yes', triedDay: surroundings.day });
  await setTried(workbook, sessionId, null);
  expect(await sessionIn(id)).toMatchObject({ tried: null, triedDay: null });
});

describe('a deleted session', () => {
  it('waits in the trash by its words, and comes back', async () => {
    const { id, workbook, sessionId } = await withSession();
    await editText(workbook, 'sessions', sessionId, 'nextTry', 'Ask who else decides.');
    const removed = await removeSession(workbook, sessionId);
    const { sessions, trash } = await storedRows(id);
    expect(sessions).toEqual([]);
    expect(trash).toEqual([expect.objectContaining({ table: 'sessions', name: 'Ask who else decides.' })]);
    if (removed === undefined) throw new Error('Nothing was removed');
    expect(await restoreSession(workbook, removed)).toMatchObject({ ok: true });
    expect(await sessionIn(id)).toMatchObject({ nextTry: 'Ask who else decides.' });
    expect((await storedRows(id)).trash).toEqual([]);
  });

  it('does not come back to somebody who was erased', async () => {
    const { id, workbook, personId, sessionId } = await withSession();
    await editText(workbook, 'sessions', sessionId, 'aim', 'A signed plan.');
    const removed = await removeSession(workbook, sessionId);
    await erasePerson(workbook, personId);
    expect((await storedRows(id)).trash).toEqual([]);
    if (removed === undefined) throw new Error('Nothing was removed');
    expect(await restoreSession(workbook, removed)).toEqual(refusal('gone'));
  });

  it('refuses what comes from another window', async () => {
    const { workbook, sessionId, surroundings } = await withSession();
    await removeSession(workbook, sessionId);
    for (const step of [
      () => holdSession(workbook, sessionId, surroundings.day),
      () => setTried(workbook, sessionId, 'yes'),
      () => setObservedLevel(workbook, sessionId, 2),
      () => takeObserved(workbook, sessionId),
    ])
      expect(await step()).toEqual(refusal('gone'));
    expect(await removeSession(workbook, sessionId)).toBeUndefined();
  });
});

describe('what a session’s page is filled from', () => {
  it('is the person’s own sessions, and moments up to its day', async () => {
    const { workbook, personId, sessionId, surroundings } = await withSession();
    const others = await addPeople(workbook, [{ name: 'Ana Ruiz' }]);
    if (!others.ok || others.value[0] === undefined) throw new Error('Nobody was added');
    const note = (about: PersonId, day: string, text: string) =>
      addMoment(workbook, {
        day: asDay(day),
        personId: about,
        kind: 'note',
        skillId: null,
        dimensionId: null,
        text,
      });
    await note(personId, '2026-03-01', 'Asked twice.');
    await note(personId, '2026-01-02', 'Long ago.');
    await note(others.value[0], '2026-03-01', 'Somebody else.');
    const contents = await sessionContents(workbook.db, personId, sessionId, surroundings.day);
    expect(contents?.moments.map(({ text }) => text)).toEqual(['Asked twice.']);
    expect(contents?.sessions.map(({ id }) => id)).toEqual([sessionId]);
    expect(contents?.rating).toBeNull();
  });

  it('is nothing under somebody else’s name, or for a session that is not there', async () => {
    const { workbook, personId, sessionId, surroundings } = await withSession();
    const { day } = surroundings;
    expect(await sessionContents(workbook.db, 'other' as PersonId, sessionId, day)).toBeNull();
    expect(await sessionContents(workbook.db, personId, 'gone', day)).toBeNull();
  });
});
