import { expect, test } from 'vitest';
import { asDay } from '#domain/core/day.ts';
import { periodsUpTo } from '#domain/scorecard/periods.ts';
import { addAction, dropAction, finishAction, removeAction } from '../commands/actions.ts';
import { editText } from '../commands/edit-text.ts';
import { chooseFocus, setImportance } from '../commands/focus-areas.ts';
import { addMeasure } from '../commands/measures.ts';
import { addPeople } from '../commands/people.ts';
import { setReadings } from '../commands/readings.ts';
import { makeWorkbook, storedRows } from '../made-workbook.fixture.ts';
import { topicOf } from '../topic.fixture.ts';

/** Without what every write stamps. */
const content = async (id: string) =>
  JSON.stringify({ ...(await storedRows(id)), meta: [] }).replaceAll(/"updatedAt":"[^"]*"/g, '');

async function withAction() {
  const made = await makeWorkbook();
  const focus = await chooseFocus(made.workbook, topicOf('coaching'));
  if (!focus.ok) throw new Error(focus.error);
  const action = await addAction(made.workbook, focus.value, 'do');
  if (!action.ok) throw new Error(action.error);
  return { ...made, focusId: focus.value, actionId: action.value };
}

test('what was done is undone step by step, by its name, and done again', async () => {
  const { id, workbook } = await makeWorkbook();
  const states = [await content(id)];
  await setImportance(workbook, 'coaching', 3);
  states.push(await content(id));
  const focus = await chooseFocus(workbook, topicOf('coaching'));
  if (!focus.ok) throw new Error(focus.error);
  states.push(await content(id));
  await addAction(workbook, focus.value, 'with');
  states.push(await content(id));
  expect(workbook.history.read()).toEqual({ undo: 'Action added', redo: null });
  for (const [index, name] of (['Action added', 'Focus chosen', 'Importance'] as const).entries()) {
    expect(await workbook.history.undo(workbook)).toEqual({ ok: true, value: name });
    expect(await content(id)).toBe(states[2 - index]);
  }
  expect(await workbook.history.undo(workbook)).toEqual({ ok: false, error: 'nothing to undo' });
  for (const [index, name] of (['Importance', 'Focus chosen', 'Action added'] as const).entries()) {
    expect(await workbook.history.redo(workbook)).toEqual({ ok: true, value: name });
    expect(await content(id)).toBe(states[index + 1]);
  }
});

test('undoing leaves what was typed into the same row since', async () => {
  const { id, workbook, actionId } = await withAction();
  await finishAction(workbook, actionId);
  await editText(workbook, 'actions', actionId, 'text', 'Typed since');
  expect((await workbook.history.undo(workbook)).ok).toBe(true);
  expect((await storedRows(id)).actions).toMatchObject([{ state: 'open', text: 'Typed since' }]);
});

test('what another window changed since is not taken away', async () => {
  const { id, workbook, actionId, open } = await withAction();
  await finishAction(workbook, actionId);
  const other = await open();
  await removeAction(other, actionId);
  expect(await workbook.history.undo(workbook)).toEqual({ ok: false, error: 'changed since' });
  expect((await storedRows(id)).actions).toEqual([]);
});

test('an earlier step is taken back by itself, and once', async () => {
  const { id, workbook, actionId } = await withAction();
  await dropAction(workbook, actionId, 'Not now');
  const dropped = workbook.history.latest;
  await setImportance(workbook, 'coaching', 3);
  expect(await workbook.history.undo(workbook, dropped)).toEqual({ ok: true, value: 'Action dropped' });
  expect((await storedRows(id)).actions).toMatchObject([{ state: 'open', reason: '' }]);
  expect(await storedRows(id)).toMatchObject({ importances: [{ id: 'coaching', level: 3 }] });
  expect(await workbook.history.undo(workbook, dropped)).toEqual({ ok: false, error: 'nothing to undo' });
  expect(workbook.history.read().undo).toBe('Importance');
});

test('something new ends what could be done again', async () => {
  const { workbook, actionId } = await withAction();
  await finishAction(workbook, actionId);
  await workbook.history.undo(workbook);
  expect(workbook.history.read().redo).toBe('Action done');
  await dropAction(workbook, actionId, 'Not now');
  expect(workbook.history.read()).toEqual({ undo: 'Action dropped', redo: null });
});

test('a removed action comes back whole', async () => {
  const { id, workbook, actionId } = await withAction();
  await editText(workbook, 'actions', actionId, 'text', 'Listen to two calls');
  const before = await content(id);
  await removeAction(workbook, actionId);
  await workbook.history.undo(workbook);
  expect(await content(id)).toBe(before);
});

test('a step of thousands of rows is undone and done again like any other', { timeout: 60_000 }, async () => {
  const { id, workbook } = await makeWorkbook();
  const measure = await addMeasure(workbook, 'do');
  const people = await addPeople(workbook, [{ name: 'Ana Lund' }, { name: 'Ben Okafor' }]);
  if (!measure.ok || !people.ok) throw new Error('Nothing to read');
  const weeks = periodsUpTo(asDay('2026-03-02'), 1, 'week', 1500);
  const cells = weeks.flatMap(({ start }, value) =>
    people.value.map((personId) => ({ measureId: measure.value, personId, start, value })),
  );
  const before = await content(id);
  expect(await setReadings(workbook, cells)).toEqual({ ok: true, value: null });
  const after = await content(id);
  expect(await workbook.history.undo(workbook)).toEqual({ ok: true, value: 'Readings pasted' });
  expect(await content(id)).toBe(before);
  expect(await workbook.history.redo(workbook)).toEqual({ ok: true, value: 'Readings pasted' });
  expect(await content(id)).toBe(after);
});
