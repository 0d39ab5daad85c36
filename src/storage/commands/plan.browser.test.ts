import { describe, expect, it } from 'vitest';
import { asDay } from '#domain/core/day.ts';
import { library } from '#domain/plans/catalog/library.ts';
import type { ActionId, CheckInId, FocusId } from '#domain/plans/plan.ts';
import {
  expectSound,
  makeWorkbook,
  storedRows,
  watchCommand,
  type MadeWorkbook,
} from '../made-workbook.fixture.ts';
import { currentPlan, importancesOf } from '../queries/queries.ts';
import { topicOf } from '../topic.fixture.ts';
import {
  addAction,
  dropAction,
  finishAction,
  moveAction,
  removeAction,
  reopenAction,
  restoreAction,
  setActionKind,
} from './actions.ts';
import { addCheckIn, holdCheckIn, moveCheckIn, setConfidence, skipCheckIn } from './check-ins.ts';
import { editText } from './edit-text.ts';
import { chooseFocus, endFocus, rehearsePact, resumeFocus, setGoal, setImportance } from './focus-areas.ts';

/** The value of a command that had to work. */
function taken<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string },
): T {
  if (!result.ok) throw new Error(`Refused: ${result.error}`);
  return result.value;
}

async function withFocus(): Promise<MadeWorkbook & { readonly focusId: FocusId }> {
  const made = await makeWorkbook();
  return { ...made, focusId: taken(await chooseFocus(made.workbook, topicOf('coaching'))) };
}

const once = { revisions: 1, transactions: 1 };

describe('importance', () => {
  it('can be said, changed and taken back', async () => {
    const { id, workbook } = await makeWorkbook();
    expect(await watchCommand(id, () => setImportance(workbook, 'coaching', 3))).toMatchObject(once);
    await setImportance(workbook, 'coaching', 1);
    await setImportance(workbook, 'hiring', 2);
    expect([...(await importancesOf(workbook.db))]).toEqual([
      ['coaching', 1],
      ['hiring', 2],
    ]);
    await setImportance(workbook, 'coaching', null);
    const again = await watchCommand(id, () => setImportance(workbook, 'coaching', null));
    expect(again.revisions).toBe(0);
    expect([...(await importancesOf(workbook.db))]).toEqual([['hiring', 2]]);
  });
});

describe('focus areas', () => {
  it('the first one makes the plan, each brings check-ins at 2, 4, 8 and 12 weeks', async () => {
    const { id, workbook } = await makeWorkbook();
    expect(await watchCommand(id, () => chooseFocus(workbook, topicOf('coaching')))).toMatchObject(once);
    expect(await watchCommand(id, () => chooseFocus(workbook, topicOf('hiring')))).toMatchObject(once);
    const plan = await currentPlan(workbook.db);
    expect(plan?.plan.startDay).toBe('2026-03-02');
    expect(plan?.focuses.map((focus) => focus.topic.dimensionId)).toEqual(['coaching', 'hiring']);
    const [first] = plan?.focuses ?? [];
    expect(
      plan?.checkIns.filter((checkIn) => checkIn.focusId === first?.id).map((c) => c.plannedDay),
    ).toEqual(['2026-03-16', '2026-03-30', '2026-04-27', '2026-05-25']);
    expectSound(await storedRows(id));
  });

  it('what falls on the same day stands in the order of the focus areas', async () => {
    const { workbook } = await makeWorkbook();
    const ids: FocusId[] = [];
    for (const dimensionId of ['directing', 'hiring', 'coaching'])
      ids.push(taken(await chooseFocus(workbook, topicOf(dimensionId))));
    for (const id of ids.toReversed()) await addAction(workbook, id, 'do');
    const plan = await currentPlan(workbook.db);
    expect(plan?.checkIns.slice(0, 3).map((checkIn) => checkIn.focusId)).toEqual(ids);
    expect(plan?.actions.map((action) => action.focusId)).toEqual(ids);
  });

  it('there are at most three, and none twice, from two windows at once either', async () => {
    const { id, workbook, open } = await makeWorkbook();
    const other = await open();
    await chooseFocus(workbook, topicOf('coaching'));
    await chooseFocus(workbook, topicOf('hiring'));
    const twice = await watchCommand(id, () => chooseFocus(workbook, topicOf('hiring')));
    expect(twice).toMatchObject({ result: { ok: false, error: 'already chosen' }, revisions: 0 });
    const both = await Promise.all([
      chooseFocus(workbook, topicOf('training')),
      chooseFocus(other, topicOf('planning')),
    ]);
    expect(both.filter((result) => result.ok)).toHaveLength(1);
    expect(both.find((result) => !result.ok)).toEqual({ ok: false, error: 'enough already' });
    expect((await storedRows(id)).focuses).toHaveLength(3);
  });

  it('an ended one makes room, and comes back only while there is room', async () => {
    const { id, workbook, focusId } = await withFocus();
    await chooseFocus(workbook, topicOf('hiring'));
    await chooseFocus(workbook, topicOf('training'));
    expect(await watchCommand(id, () => endFocus(workbook, focusId, 'set aside', ' Later '))).toMatchObject(
      once,
    );
    const ended = (await storedRows(id)).focuses.find((focus) => focus.id === focusId);
    expect(ended).toMatchObject({ state: 'set aside', stateDay: '2026-03-02', stateReason: 'Later' });
    const fourth = taken(await chooseFocus(workbook, topicOf('planning')));
    expect(await resumeFocus(workbook, focusId)).toEqual({ ok: false, error: 'enough already' });
    await endFocus(workbook, fourth, 'finished', '');
    expect(await resumeFocus(workbook, focusId)).toEqual({ ok: true, value: null });
    const again = await watchCommand(id, () => resumeFocus(workbook, focusId));
    expect(again).toMatchObject({ result: { ok: true }, revisions: 0 });
    expectSound(await storedRows(id));
  });

  it('a goal and rehearsals are kept', async () => {
    const { id, workbook, focusId } = await withFocus();
    await setGoal(workbook, focusId, { itemId: 'coaching-watch-first', fromLevel: 2, toLevel: 4 });
    await rehearsePact(workbook, focusId);
    await rehearsePact(workbook, focusId);
    expect((await storedRows(id)).focuses).toMatchObject([
      { itemId: 'coaching-watch-first', fromLevel: 2, toLevel: 4, rehearsals: ['2026-03-02', '2026-03-02'] },
    ]);
  });

  it('a focus that is gone takes nothing', async () => {
    const { id, workbook } = await withFocus();
    const gone = 'gone' as FocusId; // as an address typed by hand would bring it
    const before = await storedRows(id);
    await setGoal(workbook, gone, { itemId: null, fromLevel: 1, toLevel: 2 });
    await endFocus(workbook, gone, 'finished', '');
    expect(await addAction(workbook, gone, 'do')).toEqual({ ok: false, error: 'gone' });
    expect(await addCheckIn(workbook, gone, asDay('2026-04-01'))).toEqual({ ok: false, error: 'gone' });
    expect(await storedRows(id)).toEqual(before);
  });
});

describe('actions', () => {
  it('an idea from the library arrives with its words, and each action after the one before', async () => {
    const { id, workbook, focusId } = await withFocus();
    const idea = library[0]?.actions[0];
    if (idea === undefined) throw new Error('The library is empty');
    expect(await watchCommand(id, () => addAction(workbook, focusId, idea))).toMatchObject(once);
    await addAction(workbook, focusId, 'learn');
    expect((await currentPlan(workbook.db))?.actions).toMatchObject([
      { kind: idea.kind, text: idea.text, shows: idea.shows, helper: idea.helper, ideaId: idea.id, order: 0 },
      { kind: 'learn', text: '', ideaId: null, order: 1 },
    ]);
  });

  it('a removed action comes back as it was', async () => {
    const { id, workbook, focusId } = await withFocus();
    const actionId = taken(await addAction(workbook, focusId, 'do'));
    await editText(workbook, 'actions', actionId, 'text', 'Two silent calls');
    const { actions } = await storedRows(id);
    const removed = await watchCommand(id, () => removeAction(workbook, actionId));
    expect(removed).toMatchObject(once);
    expect((await storedRows(id)).actions).toEqual([]);
    expect(await removeAction(workbook, actionId)).toBeUndefined();
    const gone = removed.result;
    if (gone === undefined) throw new Error('Nothing was removed');
    expect(await watchCommand(id, () => restoreAction(workbook, gone))).toMatchObject(once);
    const [restored] = (await storedRows(id)).actions;
    expect({ ...restored, updatedAt: '' }).toEqual({ ...actions[0], updatedAt: '' });
  });

  it('is done once, and can be opened again', async () => {
    const { id, workbook, focusId } = await withFocus();
    const actionId = taken(await addAction(workbook, focusId, 'do'));
    expect(await watchCommand(id, () => finishAction(workbook, actionId))).toMatchObject(once);
    const again = await watchCommand(id, () => finishAction(workbook, actionId));
    expect(again).toMatchObject({ result: { ok: false, error: 'already closed' }, revisions: 0 });
    expect((await storedRows(id)).actions).toMatchObject([{ state: 'done', closedDay: '2026-03-02' }]);
    await reopenAction(workbook, actionId);
    await setActionKind(workbook, actionId, 'with');
    expect((await storedRows(id)).actions).toMatchObject([{ state: 'open', closedDay: null, kind: 'with' }]);
  });

  it('dropping and moving need a reason, however long it is and whatever is in it', async () => {
    const { id, workbook, surroundings, focusId } = await withFocus();
    const actionId = taken(await addAction(workbook, focusId, 'do'));
    surroundings.day = asDay('2026-03-03');
    expect(await dropAction(workbook, actionId, '  ')).toEqual({ ok: false, error: 'a reason is needed' });
    // Its first day is planning, not moving.
    expect(await moveAction(workbook, actionId, asDay('2026-03-10'), '')).toMatchObject({ ok: true });
    expect(await moveAction(workbook, actionId, asDay('2026-03-12'), '')).toMatchObject({ ok: false });
    expect(
      await moveAction(workbook, actionId, asDay('2026-03-12'), `\uD83D${'x'.repeat(1998)}😀`),
    ).toMatchObject({ ok: true });
    expect(await dropAction(workbook, actionId, `${'y'.repeat(1999)}😀`)).toMatchObject({ ok: true });
    const rows = await storedRows(id);
    expect(rows.actions).toMatchObject([
      { state: 'dropped', reason: 'y'.repeat(1999), dueDay: '2026-03-12' },
    ]);
    expect(rows.actions[0]?.moves).toHaveLength(1);
    expectSound(rows);
  });

  it('moved more often than anybody would, it still moves', async () => {
    const { id, workbook, surroundings, focusId } = await withFocus();
    const actionId = taken(await addAction(workbook, focusId, 'do'));
    surroundings.day = asDay('2026-03-03');
    for (let move = 0; move < 203; move += 1)
      taken(await moveAction(workbook, actionId, asDay(`2026-04-0${1 + (move % 2)}`), 'Again'));
    expect((await storedRows(id)).actions[0]?.moves).toHaveLength(200);
  });

  it('one that is gone is refused', async () => {
    const { workbook } = await withFocus();
    expect(await finishAction(workbook, 'gone' as ActionId)).toEqual({ ok: false, error: 'gone' });
  });
});

describe('check-ins', () => {
  it('is held once it says something, and closed then', async () => {
    const { id, workbook, focusId, surroundings } = await withFocus();
    const checkInId = taken(await addCheckIn(workbook, focusId, asDay('2026-03-20')));
    const empty = await watchCommand(id, () => holdCheckIn(workbook, checkInId));
    expect(empty).toMatchObject({ result: { ok: false, error: 'nothing written' }, revisions: 0 });
    await moveCheckIn(workbook, checkInId, asDay('2026-03-24'));
    await setConfidence(workbook, checkInId, 4);
    surroundings.day = asDay('2026-03-25');
    expect(await watchCommand(id, () => holdCheckIn(workbook, checkInId))).toMatchObject(once);
    const closed = { ok: false, error: 'already closed' };
    expect(await setConfidence(workbook, checkInId, 1)).toEqual(closed);
    expect(await moveCheckIn(workbook, checkInId, asDay('2026-04-01'))).toEqual(closed);
    expect(await skipCheckIn(workbook, checkInId, 'No time')).toEqual(closed);
    const stored = (await storedRows(id)).checkIns.find((checkIn) => checkIn.id === checkInId);
    expect(stored).toMatchObject({ plannedDay: '2026-03-24', heldDay: '2026-03-25', confidence: 4 });
  });

  it('is let go with a reason only', async () => {
    const { id, workbook, focusId } = await withFocus();
    const checkInId = taken(await addCheckIn(workbook, focusId, asDay('2026-03-20')));
    expect(await skipCheckIn(workbook, checkInId, ' ')).toEqual({ ok: false, error: 'a reason is needed' });
    expect(await skipCheckIn(workbook, checkInId, `${'z'.repeat(1999)}😀`)).toMatchObject({ ok: true });
    const rows = await storedRows(id);
    expect(rows.checkIns.find((checkIn) => checkIn.id === checkInId)?.skippedReason).toBe('z'.repeat(1999));
    expectSound(rows);
    expect(await holdCheckIn(workbook, 'gone' as CheckInId)).toEqual({ ok: false, error: 'gone' });
  });
});
