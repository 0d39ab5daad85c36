import { expect, test } from 'vitest';
import { addAction, removeAction } from '../commands/actions.ts';
import { startSitting } from '../commands/sittings.ts';
import { chooseFocus } from '../commands/focus-areas.ts';
import { editText } from '../commands/edit-text.ts';
import { restoreTrashed } from '../commands/trash.ts';
import { WorkbookDatabase } from '../database/workbook-database.ts';
import { makeWorkbook, storedRows } from '../made-workbook.fixture.ts';
import { openWorkbook } from '../open-workbook.ts';
import { currentPlan, profileOf } from '../queries/queries.ts';
import { newKdf } from './derive-key.ts';
import { sealWorkbook, unsealWorkbook } from './seal-workbook.ts';

const coaching = { instrumentId: 'sales-manager-role', instrumentVersion: 1, dimensionId: 'coaching' };
/** The least that is allowed, so that the tests don't take a minute. */
const quickKdf = () => ({ ...newKdf(), memory: 19 * 1024, passes: 2 });
const planted = 'Planted word: quokka';

/** A workbook with some text in it, sealed, and closed. */
async function makeSealed() {
  const made = await makeWorkbook();
  const { workbook } = made;
  await startSitting(workbook);
  const focus = await chooseFocus(workbook, coaching);
  if (!focus.ok) throw new Error('Not chosen');
  await editText(workbook, 'focuses', focus.value, 'sign', planted);
  const before = await storedRows(made.id);
  const recoveryKey = await sealWorkbook(workbook.db, 'correct horse', quickKdf());
  return { ...made, before, recoveryKey, focusId: focus.value };
}

/** What lies on the disk, without any key. */
async function onDisk(id: string): Promise<string> {
  const db = new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(`workbook-${id}`);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error('not opened')));
  });
  const opened = await db;
  const texts: string[] = [];
  for (const name of opened.objectStoreNames) {
    const rows = await new Promise<unknown[]>((resolve) => {
      const request = opened.transaction(name).objectStore(name).getAll();
      request.addEventListener('success', () => resolve(request.result));
    });
    for (const row of rows) {
      texts.push(JSON.stringify(row));
      for (const value of Object.values(row as object))
        if (value instanceof Uint8Array) texts.push(new TextDecoder('latin1').decode(value));
    }
  }
  opened.close();
  return texts.join('\n');
}

async function locked(made: Awaited<ReturnType<typeof makeSealed>>) {
  await made.workbook.close();
  const opened = await openWorkbook(made.id, made.surroundings, made.journal, { onLost: () => undefined });
  if (opened.kind === 'open') throw new Error('It is not sealed');
  return opened.locked;
}

test('a sealed workbook reads and writes as before, and nothing that was written can be read on the disk', async () => {
  const made = await makeSealed();
  const { db } = made.workbook;
  expect((await currentPlan(db))?.focuses[0]?.sign).toBe(planted);
  await editText(made.workbook, 'focuses', made.focusId, 'obstacle', `${planted} again`);
  expect((await currentPlan(db))?.focuses[0]?.obstacle).toBe(`${planted} again`);
  const disk = await onDisk(made.id);
  expect(disk).not.toContain('quokka');
  expect(disk).not.toContain('Maya Lindgren');
  expect(disk).not.toContain('coaching');
});

test('it opens with its passphrase and with its recovery key, and with nothing else', async () => {
  const made = await makeSealed();
  const first = await locked(made);
  expect(await first.unlock('correct  horse')).toEqual({ ok: false, error: { kind: 'wrong' } });
  expect(await first.unlockByRecovery('AGE-SECRET-KEY-1NOTHING')).toEqual({
    ok: false,
    error: { kind: 'wrong' },
  });
  const opened = await first.unlockByRecovery(
    ` ${made.recoveryKey.toLowerCase().slice(0, 20)}\n${made.recoveryKey.slice(20)} `,
  );
  if (!opened.ok) throw new Error('The recovery key does not fit');
  expect((await profileOf(opened.value.db))?.name).toBe('Maya Lindgren');
  await opened.value.close();
  const again = await openWorkbook(made.id, made.surroundings, made.journal, { onLost: () => undefined });
  if (again.kind === 'open') throw new Error('It is not sealed');
  const byPassphrase = await again.locked.unlock('correct horse');
  expect(byPassphrase.ok).toBe(true);
  if (byPassphrase.ok) await byPassphrase.value.close();
});

test('after three wrong passphrases there is a wait, which starting again does not shorten', async () => {
  const made = await makeSealed();
  const first = await locked(made);
  for (let tries = 0; tries < 3; tries += 1) expect((await first.unlock('wrong')).ok).toBe(false);
  first.close();
  const again = await openWorkbook(made.id, made.surroundings, made.journal, { onLost: () => undefined });
  if (again.kind === 'open') throw new Error('It is not sealed');
  expect(await again.locked.unlock('correct horse')).toMatchObject({ ok: false, error: { kind: 'wait' } });
  again.locked.close();
});

test('taking the seal off gives back every row as it was', async () => {
  const made = await makeSealed();
  await unsealWorkbook(made.workbook.db);
  const after = await storedRows(made.id);
  expect({ ...after, meta: [] }).toEqual({ ...made.before, meta: [] });
  await made.workbook.close();
  const opened = await openWorkbook(made.id, made.surroundings, made.journal, { onLost: () => undefined });
  expect(opened.kind).toBe('open');
});

test('sealing that fails leaves the workbook as it was, readable and not sealed', async () => {
  const { workbook, id } = await makeWorkbook();
  await chooseFocus(workbook, coaching);
  const before = await storedRows(id);
  const put = IDBObjectStore.prototype.put;
  let left = 4;
  IDBObjectStore.prototype.put = function failing(this: IDBObjectStore, ...args: Parameters<typeof put>) {
    left -= 1;
    if (left === 0) throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, args);
  };
  try {
    await expect(sealWorkbook(workbook.db, 'correct horse', quickKdf())).rejects.toThrow('full');
  } finally {
    IDBObjectStore.prototype.put = put;
  }
  expect(await storedRows(id)).toEqual(before);
  expect(await profileOf(workbook.db)).not.toBeNull();
});

test('what is deleted in a sealed workbook, and what was before it was sealed, lies sealed in the trash', async () => {
  const made = await makeWorkbook();
  const { workbook } = made;
  const focus = await chooseFocus(workbook, coaching);
  if (!focus.ok) throw new Error('Not chosen');
  const deleteAction = async (text: string): Promise<void> => {
    const action = await addAction(workbook, focus.value, 'do');
    if (!action.ok) throw new Error('Not added');
    await editText(workbook, 'actions', action.value, 'text', text);
    await removeAction(workbook, action.value);
  };
  await deleteAction(`${planted}, before`);
  expect(await onDisk(made.id)).toContain('quokka');
  await sealWorkbook(workbook.db, 'correct horse', quickKdf());
  await deleteAction(`${planted}, after`);
  expect(await onDisk(made.id)).not.toContain('quokka');
  const trash = await workbook.db.rows('trash').toArray();
  expect(trash.map(({ name }) => name).toSorted()).toEqual([`${planted}, after`, `${planted}, before`]);
  for (const { id } of trash) expect(await restoreTrashed(workbook, id)).toEqual({ ok: true, value: null });
  expect(await workbook.db.rows('actions').count()).toBe(2);
});

test('text typed in a sealed workbook waits in the journal unreadably, and is there after a crash', async () => {
  const made = await makeSealed();
  const first = await locked(made);
  const opened = await first.unlock('correct horse');
  if (!opened.ok) throw new Error('The passphrase does not fit');
  opened.value.drafts.write({ table: 'focuses', id: made.focusId, field: 'cue' }, planted);
  const waiting = Object.keys(made.journal)
    .filter((key) => key.includes(made.id))
    .map((key) => made.journal.getItem(key) ?? '');
  expect(waiting).toHaveLength(1);
  expect(waiting[0]).not.toContain('quokka');
  // A crash: the connection goes, nothing is flushed.
  opened.value.db.close();
  const after = await openWorkbook(made.id, made.surroundings, made.journal, { onLost: () => undefined });
  if (after.kind === 'open') throw new Error('It is not sealed');
  const reopened = await after.locked.unlock('correct horse');
  if (!reopened.ok) throw new Error('The passphrase does not fit');
  expect((await currentPlan(reopened.value.db))?.focuses[0]?.cue).toBe(planted);
  await reopened.value.close();
});

test('a sealed row put in another’s place is not taken for it', async () => {
  const made = await makeSealed();
  const db = new WorkbookDatabase(made.id);
  db.keys = made.workbook.db.keys;
  await db.open();
  const native = db.backendDB();
  const move = native.transaction('profile', 'readwrite', { durability: 'strict' }).objectStore('profile');
  const row: unknown = await new Promise((resolve) => {
    const request = move.get('manager');
    request.addEventListener('success', () => resolve(request.result));
  });
  await new Promise((resolve) => {
    const request = move.put({ ...(row as object), id: 'somebody' });
    request.addEventListener('success', resolve);
  });
  await expect(db.rows('profile').get('somebody')).rejects.toThrow(/can’t be opened/);
  db.keys = null;
  db.close();
});
