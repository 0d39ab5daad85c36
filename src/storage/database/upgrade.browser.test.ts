import { Dexie } from 'dexie';
import { describe, expect, it, onTestFinished } from 'vitest';
import { asDay, asInstant } from '#domain/core/day.ts';
import type { Meta } from '#domain/workbook/meta.ts';
import { sampleRows } from '#domain/workbook/sample.ts';
import { tableNames, type Rows } from '#domain/workbook/tables.ts';
import { setImportance } from '../commands/focus-areas.ts';
import { storedRows, TestSurroundings } from '../made-workbook.fixture.ts';
import { openWorkbook } from '../open-workbook.ts';
import { closeDatabase, nativeFactor } from './open-database.ts';
import { newestVersion, schemaHistory } from './schema.ts';
import { databaseName, databaseOptions, WorkbookDatabase } from './workbook-database.ts';

const meta: Meta = {
  id: 'workbook',
  datasetId: 'old-dataset' as Meta['datasetId'], // fits the pattern of ids
  revision: 17,
  createdAt: asInstant('2026-08-25T14:00:00.000Z'),
  createdBy: '0.1.0',
  sample: false,
  updatedAt: asInstant('2026-11-24T11:00:00.000Z'),
};
const rows: Rows = { meta: [meta], ...sampleRows(asDay('2026-11-24')) };
const bytesOf = (list: readonly { readonly id: string }[]): readonly string[] =>
  list.map((row) => JSON.stringify(row)).toSorted();

/** A connection that is just being closed may still be there: Dexie would warn in the console. */
function deleteDatabase(id: string): Promise<void> {
  const db = new Dexie(databaseName(id));
  db.on('blocked', () => false);
  return Promise.resolve(db.delete());
}

/** A workbook as an app of that version left it: its tables, filled, and nothing that came later. */
async function leaveWorkbook(version: number): Promise<string> {
  const id = crypto.randomUUID();
  const old = new Dexie(databaseName(id), databaseOptions);
  for (const step of schemaHistory)
    if (step.version <= version) old.version(step.version).stores(step.stores);
  onTestFinished(() => deleteDatabase(id));
  await old.open();
  for (const { name } of old.tables) {
    const known = tableNames.find((table) => table === name);
    if (known !== undefined) await old.table(name).bulkAdd(rows[known]);
  }
  expect(old.backendDB().version).toBe(version * nativeFactor);
  closeDatabase(old);
  return id;
}

/** Names and indexes of what the browser itself holds. */
async function shapeOf(id: string) {
  const db = new WorkbookDatabase(id);
  await db.open();
  const { version, objectStoreNames } = db.backendDB();
  const transaction = db.backendDB().transaction(objectStoreNames);
  const stores = Array.from(objectStoreNames, (name) => {
    const { keyPath, indexNames } = transaction.objectStore(name);
    return { name, keyPath, indexes: [...indexNames] };
  });
  await new Promise((resolve) => {
    transaction.addEventListener('complete', resolve);
  });
  closeDatabase(db);
  return { version, stores };
}

const olderVersions = schemaHistory
  .map(({ version }) => version)
  .filter((version) => version < newestVersion);

describe.each(olderVersions)('a workbook of database version %i', (version) => {
  it('opens in the newest one with every row as it was', async () => {
    const id = await leaveWorkbook(version);
    const surroundings = new TestSurroundings();
    surroundings.day = asDay('2026-11-25');
    const opened = await openWorkbook(id, surroundings, window.localStorage, { onLost: () => undefined });
    if (opened.kind === 'locked') throw new Error('Nobody has sealed it');
    const { workbook } = opened;
    expect(workbook.db.backendDB().version).toBe(newestVersion * nativeFactor);
    const after = await storedRows(id);
    for (const name of tableNames) expect(bytesOf(after[name]), name).toEqual(bytesOf(rows[name]));
    // It works as one that was made today.
    await setImportance(workbook, 'coaching', 1);
    expect((await storedRows(id)).meta[0]?.revision).toBe(meta.revision + 1);
    await workbook.close();
  });

  it('has the same tables and indexes afterwards as one that is made anew', async () => {
    const id = await leaveWorkbook(version);
    const anew = crypto.randomUUID();
    onTestFinished(() => deleteDatabase(anew));
    expect(await shapeOf(id)).toEqual(await shapeOf(anew));
  });
});
