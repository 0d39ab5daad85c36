import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/core/day.ts';
import type { ActionId, FocusId } from '#domain/plans/plan.ts';
import { trashedId } from '#domain/workbook/trashed.ts';
import {
  expectSound,
  makeWorkbook,
  storedRows,
  watchCommand,
  type MadeWorkbook,
} from '../made-workbook.fixture.ts';
import type { OpenWorkbook } from '../open-workbook.ts';
import { topicOf } from '../topic.fixture.ts';
import { addAction, removeAction, restoreAction } from './actions.ts';
import { editText } from './edit-text.ts';
import { chooseFocus } from './focus-areas.ts';
import { emptyTrash, restoreTrashed } from './trash.ts';

const words = 'Listen to two calls without speaking';

async function focusIn(workbook: OpenWorkbook): Promise<FocusId> {
  const focus = await chooseFocus(workbook, topicOf('coaching'));
  if (!focus.ok) throw new Error(focus.error);
  return focus.value;
}

async function actionIn(workbook: OpenWorkbook, focusId: FocusId, text: string): Promise<ActionId> {
  const action = await addAction(workbook, focusId, 'do');
  if (!action.ok) throw new Error(action.error);
  await editText(workbook, 'actions', action.value, 'text', text);
  return action.value;
}

interface WithAction extends MadeWorkbook {
  readonly focusId: FocusId;
  readonly actionId: ActionId;
}

async function withAction(text = words): Promise<WithAction> {
  const made = await makeWorkbook();
  const focusId = await focusIn(made.workbook);
  return { ...made, focusId, actionId: await actionIn(made.workbook, focusId, text) };
}

describe('deleting an action', () => {
  it('puts it into the trash with its name, whole, in one change', async () => {
    const { id, workbook, surroundings, actionId } = await withAction(`  ${words}\n`);
    const [action] = (await storedRows(id)).actions;
    const watched = await watchCommand(id, () => removeAction(workbook, actionId));
    expect(watched).toEqual({ result: action, revisions: 1, transactions: 1 });
    const rows = await storedRows(id);
    expect(rows.actions).toEqual([]);
    expect(rows.trash).toMatchObject([
      { id: trashedId('actions', actionId), table: 'actions', row: action, name: words },
    ]);
    expect(rows.trash[0]?.deletedAt.slice(0, 10)).toBe(surroundings.day);
    expectSound(rows);
  });

  it('that says nothing leaves nothing', async () => {
    const { id, workbook, actionId } = await withAction(' \n ');
    await removeAction(workbook, actionId);
    expect(await storedRows(id)).toMatchObject({ actions: [], trash: [] });
  });

  it('cuts a long name, and never in half a character', async () => {
    const { id, workbook, actionId } = await withAction(`${'x'.repeat(199)}😀 and more`);
    await removeAction(workbook, actionId);
    const { trash } = await storedRows(id);
    expect(trash[0]?.name).toBe('x'.repeat(199));
    expect(trash[0]?.row).toMatchObject({ text: `${'x'.repeat(199)}😀 and more` });
  });

  it('is undone with nothing left in the trash, and done again with the same', async () => {
    const { id, workbook, actionId } = await withAction();
    const before = await storedRows(id);
    await removeAction(workbook, actionId);
    const { trash } = await storedRows(id);
    expect(await workbook.history.undo(workbook)).toEqual({ ok: true, value: 'Action deleted' });
    expect(await storedRows(id)).toMatchObject({ actions: [{ id: actionId, text: words }], trash: [] });
    expect((await storedRows(id)).actions[0]?.createdAt).toBe(before.actions[0]?.createdAt);
    expect(await workbook.history.redo(workbook)).toEqual({ ok: true, value: 'Action deleted' });
    const after = await storedRows(id);
    expect(after.actions).toEqual([]);
    expect(after.trash).toEqual(trash.map((entry) => ({ ...entry, updatedAt: after.trash[0]?.updatedAt })));
  });
});

describe('putting back', () => {
  it('gives back the action whole, and can be undone', async () => {
    const { id, workbook, actionId } = await withAction();
    const [action] = (await storedRows(id)).actions;
    await removeAction(workbook, actionId);
    const watched = await watchCommand(id, () => restoreTrashed(workbook, trashedId('actions', actionId)));
    expect(watched).toEqual({ result: { ok: true, value: null }, revisions: 1, transactions: 1 });
    const rows = await storedRows(id);
    expect(rows.trash).toEqual([]);
    // It was changed now, so that a merge with what was before it does not delete it again.
    expect(rows.actions).toEqual([{ ...action, updatedAt: rows.actions[0]?.updatedAt }]);
    expect((rows.actions[0]?.updatedAt ?? '') > (action?.updatedAt ?? '')).toBe(true);
    expectSound(rows);
    expect(await workbook.history.undo(workbook)).toEqual({ ok: true, value: 'Action put back' });
    expect(await storedRows(id)).toMatchObject({ actions: [], trash: [{ name: words }] });
  });

  it('is refused when its focus is gone, and it stays in the trash', async () => {
    const { id, workbook, open } = await makeWorkbook();
    const focusId = await focusIn(workbook);
    const other = await open();
    const actionId = await actionIn(other, focusId, words);
    await removeAction(other, actionId);
    await workbook.history.undo(workbook);
    expect((await storedRows(id)).focuses).toEqual([]);
    const watched = await watchCommand(id, () => restoreTrashed(other, trashedId('actions', actionId)));
    expect(watched).toMatchObject({ result: { ok: false, error: 'gone' }, revisions: 0 });
    expect(await storedRows(id)).toMatchObject({ actions: [], trash: [{ name: words }] });
  });

  it('of what is not in the trash any more is refused', async () => {
    const { id, workbook, actionId } = await withAction();
    const watched = await watchCommand(id, () => restoreTrashed(workbook, trashedId('actions', actionId)));
    expect(watched).toMatchObject({ result: { ok: false, error: 'gone' }, revisions: 0 });
    expect((await storedRows(id)).actions).toHaveLength(1);
  });

  it('leaves what is back already as it is now', async () => {
    const { id, workbook, actionId } = await withAction();
    const removed = await removeAction(workbook, actionId);
    if (removed === undefined) throw new Error('Not removed');
    await restoreTrashed(workbook, trashedId('actions', actionId));
    await editText(workbook, 'actions', actionId, 'text', 'Written since');
    expect(await restoreAction(workbook, removed)).toEqual({ ok: true, value: null });
    expect((await storedRows(id)).actions).toMatchObject([{ text: 'Written since' }]);
  });
});

describe('emptying the trash', () => {
  /** One that has been there for 31 days, one for 29 and one for a day. */
  async function withTrash() {
    const made = await withAction('deleted 31 days ago');
    const { workbook, surroundings, focusId, actionId } = made;
    const start = surroundings.day;
    const second = await actionIn(workbook, focusId, 'deleted 29 days ago');
    const third = await actionIn(workbook, focusId, 'deleted a day ago');
    await removeAction(workbook, actionId);
    surroundings.day = addDays(start, 2);
    await removeAction(workbook, second);
    surroundings.day = addDays(start, 30);
    await removeAction(workbook, third);
    surroundings.day = addDays(start, 31);
    const names = async () => (await storedRows(made.id)).trash.map(({ name }) => name).toSorted();
    return { ...made, names };
  }

  it('of what is expired leaves the last 30 days', async () => {
    const { id, workbook, names } = await withTrash();
    const first = await watchCommand(id, () => emptyTrash(workbook, 'expired'));
    expect(first).toMatchObject({ revisions: 1, transactions: 1 });
    expect(await names()).toEqual(['deleted 29 days ago', 'deleted a day ago']);
    const again = await watchCommand(id, () => emptyTrash(workbook, 'expired'));
    expect(again).toMatchObject({ revisions: 0 });
  });

  it('altogether leaves nothing, and is not undone', async () => {
    const { workbook, names } = await withTrash();
    await emptyTrash(workbook, 'all');
    expect(await names()).toEqual([]);
    // What is undone is the deletion before it, which gives back the action itself.
    expect(await workbook.history.undo(workbook)).toEqual({ ok: true, value: 'Action deleted' });
    expect(await names()).toEqual([]);
  });

  it('of what is expired happens when the workbook is opened', async () => {
    const { workbook, open, names } = await withTrash();
    await workbook.close();
    const next = await open();
    expect(await names()).toEqual(['deleted 29 days ago', 'deleted a day ago']);
    expect(next.history.read()).toEqual({ undo: null, redo: null });
  });

  it('does not keep a workbook from opening when it fails, and says nothing', async () => {
    const { workbook, open, names } = await withTrash();
    await workbook.close();
    const { delete: remove } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.delete = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const next = await open();
      expect(next.status.read()).toEqual({ kind: 'saved' });
    } finally {
      IDBObjectStore.prototype.delete = remove;
    }
    expect(await names()).toHaveLength(3);
  });
});
