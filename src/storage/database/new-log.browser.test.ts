import { Dexie } from 'dexie';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { setImportance } from '../commands/focus-areas.ts';
import { makeWorkbook } from '../made-workbook.fixture.ts';
import { renameWorkbook } from '../registry/workbooks.ts';
import { beginNewLog, mistrustLog } from './new-log.ts';

/** What is asked of the browser, in its order: a new log is begun by deleting a database of that name. */
function watch(): { readonly asked: string[] } {
  const asked: string[] = [];
  const { deleteDatabase } = indexedDB;
  const deleting = vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation((name) => {
    if (name === 'managers-workbook-new-log') asked.push('new log');
    return deleteDatabase.call(indexedDB, name);
  });
  const { put } = IDBObjectStore.prototype;
  const putting = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...row
  ) {
    asked.push('write');
    return put.apply(this, row);
  });
  onTestFinished(() => {
    deleting.mockRestore();
    putting.mockRestore();
  });
  return { asked };
}

test('a new log is begun once, also by two at the same time, and leaves nothing behind', async () => {
  mistrustLog();
  const { asked } = watch();
  await Promise.all([beginNewLog(), beginNewLog()]);
  await beginNewLog();
  expect(asked).toEqual(['new log']);
  expect(await Dexie.exists('managers-workbook-new-log')).toBe(false);
});

test('a window writes only behind a new log', async () => {
  const { workbook, registry, id } = await makeWorkbook();
  mistrustLog();
  const { asked } = watch();
  await setImportance(workbook, 'coaching', 3);
  expect(asked.slice(0, 2)).toEqual(['new log', 'write']);
  mistrustLog();
  await renameWorkbook(registry, id, 'Another title');
  expect(asked.filter((what) => what === 'new log')).toHaveLength(2);
  expect(asked.at(-1)).toBe('write');
});

test('after the browser has closed a database by itself, the next write comes behind another new log', async () => {
  const { workbook } = await makeWorkbook();
  await setImportance(workbook, 'coaching', 3);
  const { asked } = watch();
  await setImportance(workbook, 'coaching', 2);
  expect(asked).not.toContain('new log');
  workbook.db.backendDB().dispatchEvent(new Event('close'));
  await setImportance(workbook, 'coaching', 1);
  expect(asked.filter((what) => what === 'new log')).toHaveLength(1);
});

describe('on a full disk', () => {
  test.each(['QuotaExceededError', 'InvalidStateError'])('%s: the database is not touched', async (name) => {
    const { workbook } = await makeWorkbook();
    mistrustLog();
    const { asked } = watch();
    const full = vi
      .spyOn(navigator.storage, 'getDirectory')
      .mockRejectedValue(new DOMException('No space', name));
    onTestFinished(() => full.mockRestore());
    await expect(setImportance(workbook, 'coaching', 3)).rejects.toMatchObject({ kind: 'disk full' });
    expect(asked).toEqual([]);
    expect(workbook.status.read()).toEqual({ kind: 'not saved', problem: 'disk full' });
    full.mockRestore();
    await workbook.status.retry();
    expect(workbook.status.read()).toEqual({ kind: 'saved' });
    expect(await workbook.db.rows('importances').get('coaching')).toMatchObject({ level: 3 });
  });

  test('a host without files of its own writes all the same', async () => {
    const { workbook } = await makeWorkbook();
    mistrustLog();
    const refused = vi
      .spyOn(navigator.storage, 'getDirectory')
      .mockRejectedValue(new DOMException('Not here', 'SecurityError'));
    onTestFinished(() => refused.mockRestore());
    await setImportance(workbook, 'coaching', 2);
    expect(workbook.status.read()).toEqual({ kind: 'saved' });
  });
});
