import { Dexie } from 'dexie';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { setImportance } from '../commands/focus-areas.ts';
import { makeWorkbook, storedRows } from '../made-workbook.fixture.ts';
import { openWorkbook } from '../open-workbook.ts';
import { closeDatabase, openDatabase, type OpenEvents } from './open-database.ts';
import { newestVersion, schemaHistory, stores } from './schema.ts';
import { databaseName, databaseOptions } from './workbook-database.ts';
import { eventually } from '../eventually.fixture.ts';

/** The database as a newer release would open it: one version on, with a table more. */
function newerRelease(id: string): Dexie {
  const db = new Dexie(databaseName(id));
  db.version(newestVersion + 1).stores({ ...stores, inventedLater: 'id' });
  onTestFinished(() => db.close());
  return db;
}

const listen = () => ({ onLost: vi.fn<OpenEvents['onLost']>(), onBlocked: vi.fn<() => void>() });

describe('the version gate', () => {
  it('a workbook of a newer version is refused, and nothing is written to it', async () => {
    const { id, workbook, surroundings, journal } = await makeWorkbook();
    await workbook.close();
    const newer = newerRelease(id);
    await newer.open();
    const rows = await newer.table('meta').toArray();
    closeDatabase(newer);
    const events = listen();
    await expect(openWorkbook(id, surroundings, journal, events)).rejects.toMatchObject({
      kind: 'newer version',
    });
    expect(events.onLost).not.toHaveBeenCalled();
    await newer.open();
    expect(newer.backendDB().version).toBe((newestVersion + 1) * 10);
    expect(await newer.table('meta').toArray()).toEqual(rows);
  });

  it('an upgrade in another window closes this one, which neither reopens nor writes', async () => {
    const { id, open } = await makeWorkbook();
    const events = listen();
    const workbook = await open(events);
    const newer = newerRelease(id);
    await newer.open();
    await eventually(() => expect(events.onLost).toHaveBeenCalledWith('newer version'));
    expect(events.onLost).toHaveBeenCalledOnce();
    await expect(setImportance(workbook, 'coaching', 3)).rejects.toMatchObject({ kind: 'closed' });
    expect(workbook.status.read()).toEqual({ kind: 'not saved', problem: 'closed' });
    expect(await newer.table('importances').count()).toBe(0);
    expect(workbook.db.isOpen()).toBe(false);
  });

  it('warns in no console: what happens is told on the screen', async () => {
    const warn = vi.spyOn(console, 'warn');
    onTestFinished(() => warn.mockRestore());
    const { id } = await makeWorkbook();
    await newerRelease(id).open();
    expect(warn).not.toHaveBeenCalled();
  });
});

describe('opening', () => {
  it(
    'waits for a window that does not let go, and tells after two seconds',
    { timeout: 20_000 },
    async () => {
      const { id, workbook } = await makeWorkbook();
      await workbook.close();
      // A window of an old release that ignores the wish.
      const request = indexedDB.open(databaseName(id));
      const stubborn = await new Promise<IDBDatabase>((resolve) => {
        request.addEventListener('success', () => resolve(request.result));
      });
      const newer = newerRelease(id);
      const events = listen();
      const asked = performance.now();
      const opening = openDatabase(newer, events);
      await eventually(() => expect(events.onBlocked).toHaveBeenCalledOnce());
      expect(performance.now() - asked).toBeGreaterThan(1900);
      expect(performance.now() - asked).toBeLessThan(6000);
      stubborn.close();
      await opening;
      expect(newer.isOpen()).toBe(true);
      expect(events.onBlocked).toHaveBeenCalledOnce();
    },
  );

  it('a window that never lets go is told as what it is', async () => {
    const { id, workbook } = await makeWorkbook();
    await workbook.close();
    const request = indexedDB.open(databaseName(id));
    const stubborn = await new Promise<IDBDatabase>((resolve) => {
      request.addEventListener('success', () => resolve(request.result));
    });
    const newer = newerRelease(id);
    await expect(openDatabase(newer, listen(), 500)).rejects.toMatchObject({ kind: 'blocked' });
    stubborn.close();
    // The browser itself can't be told to stop waiting.
    await eventually(() => expect(newer.isOpen()).toBe(true));
  });

  it('opening twice listens once', async () => {
    const { id, workbook } = await makeWorkbook();
    await workbook.close();
    const db = new Dexie(databaseName(id));
    for (const step of schemaHistory) db.version(step.version).stores(step.stores);
    const events = listen();
    await Promise.all([openDatabase(db, events), openDatabase(db, events)]);
    await openDatabase(db, events);
    closeDatabase(db);
    await openDatabase(db, events);
    await newerRelease(id).open();
    await eventually(() => expect(events.onLost).toHaveBeenCalledOnce());
  });

  it('closing on purpose tells nobody', async () => {
    const { open } = await makeWorkbook();
    const events = listen();
    const workbook = await open(events);
    await workbook.close();
    expect(workbook.db.isOpen()).toBe(false);
    expect(events.onLost).not.toHaveBeenCalled();
  });

  it('a database that the browser has closed is open again for the next write', async () => {
    const { id, open } = await makeWorkbook();
    const events = listen();
    const workbook = await open(events);
    // What Dexie does when the browser closes the connection.
    workbook.db.close({ disableAutoOpen: false });
    await setImportance(workbook, 'coaching', 3);
    expect((await storedRows(id)).importances).toHaveLength(1);
    expect(events.onLost).not.toHaveBeenCalled();
  });

  it('a database that the browser has closed and thrown away does not go on empty', async () => {
    const { id, open } = await makeWorkbook();
    const events = listen();
    const workbook = await open(events);
    const beside = new Dexie(databaseName(id), databaseOptions);
    await beside.open();
    await Promise.all(beside.tables.map((table) => table.clear()));
    beside.close();
    workbook.db.close({ disableAutoOpen: false });
    await eventually(() => expect(events.onLost).toHaveBeenCalledWith('closed'));
    await expect(setImportance(workbook, 'coaching', 3)).rejects.toMatchObject({ kind: 'closed' });
    expect((await storedRows(id)).importances).toEqual([]);
  });

  it('a listed workbook whose data is gone is no empty workbook', async () => {
    const { id, workbook, surroundings, journal } = await makeWorkbook();
    await workbook.close();
    await Dexie.delete(databaseName(id));
    await expect(openWorkbook(id, surroundings, journal, listen())).rejects.toMatchObject({
      kind: 'unreadable',
    });
  });
});
