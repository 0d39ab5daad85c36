import { Dexie } from 'dexie';
import { describe, expect, it, onTestFinished } from 'vitest';
import { asDay, asInstant } from '#domain/core/day.ts';
import type { Plan } from '#domain/plans/plan.ts';
import { buildRows } from '#domain/workbook/file/format.ts';
import type { Meta } from '#domain/workbook/meta.ts';
import { sampleRows } from '#domain/workbook/sample.ts';
import { tableNames, type Rows } from '#domain/workbook/tables.ts';
import { setImportance } from '../commands/focus-areas.ts';
import { addPeople } from '../commands/people.ts';
import { expectSound, storedRows, TestSurroundings } from '../made-workbook.fixture.ts';
import { openWorkbook } from '../open-workbook.ts';
import { newKdf } from '../sealing/derive-key.ts';
import { sealingMiddleware } from '../sealing/sealing-middleware.ts';
import { makeSeal, type NewSeal } from '../sealing/vault.ts';
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
const sample: Rows = { meta: [meta], ...sampleRows(asDay('2026-11-24')) };
const stepsTo = (version: number): readonly (typeof schemaHistory)[number][] =>
  schemaHistory.filter((step) => step.version <= version);

/** What a workbook of that version could hold: its own tables, and before there were people only the manager's plan. */
function rowsAt(version: number): Rows {
  const known = new Set(stepsTo(version).flatMap(({ stores }) => Object.keys(stores)));
  const rows = buildRows((name) => (known.has(name) ? sample[name] : []));
  const plans = rows.plans.filter(
    ({ subject }) => subject.kind === 'manager' || rows.people.some(({ id }) => id === subject.personId),
  );
  const inPlans = <Row extends { readonly planId: Plan['id'] }>(list: readonly Row[]): readonly Row[] =>
    list.filter(({ planId }) => plans.some(({ id }) => id === planId));
  const { focuses, actions, checkIns } = rows;
  return {
    ...rows,
    plans,
    focuses: inPlans(focuses),
    actions: inPlans(actions),
    checkIns: inPlans(checkIns),
  };
}
const bytesOf = (list: readonly { readonly id: string }[]): readonly string[] =>
  list.map((row) => JSON.stringify(row)).toSorted();

/** A connection that is just being closed may still be there: Dexie would warn in the console. */
function deleteDatabase(id: string): Promise<void> {
  const db = new Dexie(databaseName(id));
  db.on('blocked', () => false);
  return Promise.resolve(db.delete());
}

/** A workbook as an app of that version left it: its tables, filled, and nothing that came later. */
async function leaveWorkbook(version: number, seal?: NewSeal): Promise<string> {
  const id = crypto.randomUUID();
  const rows = rowsAt(version);
  const old = new Dexie(databaseName(id), databaseOptions);
  for (const step of stepsTo(version)) old.version(step.version).stores(step.stores);
  old.use(sealingMiddleware(() => seal?.keys.cipher ?? null));
  onTestFinished(() => deleteDatabase(id));
  await old.open();
  if (seal !== undefined) await old.table('seal').add(seal.record);
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

/** What lies on the disk, whatever it says. */
async function rawRows(id: string): Promise<string> {
  const db = new Dexie(databaseName(id), databaseOptions);
  await db.open();
  const all = await Promise.all(db.tables.map((table) => table.toArray()));
  closeDatabase(db);
  const text = new TextDecoder();
  return JSON.stringify(all, (_key, value: unknown) =>
    value instanceof Uint8Array ? text.decode(value) : value,
  );
}

/** Those that know the seal. */
const sealable = schemaHistory.flatMap(({ version }) =>
  version < 2 || version >= newestVersion ? [] : [version],
);

describe.each(sealable)('a sealed workbook of database version %i', (version) => {
  it('opens with every row as it was, and what comes is sealed too', { timeout: 20_000 }, async () => {
    const seal = await makeSeal('correct horse', { ...newKdf(), memory: 19 * 1024, passes: 2 });
    const id = await leaveWorkbook(version, seal);
    const surroundings = new TestSurroundings();
    surroundings.day = asDay('2026-11-25');
    const opened = await openWorkbook(id, surroundings, window.localStorage, { onLost: () => undefined });
    if (opened.kind !== 'locked') throw new Error('It is sealed');
    const unlocked = await opened.locked.unlock('correct horse');
    if (!unlocked.ok) throw new Error('It does not open');
    const workbook = unlocked.value;
    const before = rowsAt(version);
    for (const name of tableNames)
      expect(bytesOf(await workbook.db.rows(name).toArray()), name).toEqual(bytesOf(before[name]));
    await addPeople(workbook, [{ name: 'Quokka Lund' }]);
    const names = (await workbook.db.rows('people').toArray()).map(({ name }) => name);
    expect(names).toContain('Quokka Lund');
    expect(names).toHaveLength(before.people.length + 1);
    await workbook.close();
    const raw = await rawRows(id);
    expect(raw).toContain('sealed');
    for (const word of ['Quokka', 'Whitfield', 'Castellano']) expect(raw).not.toContain(word);
  });
});

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
    const [before, after] = [rowsAt(version), await storedRows(id)];
    for (const name of tableNames) expect(bytesOf(after[name]), name).toEqual(bytesOf(before[name]));
    expectSound(after);
    // It works as one that was made today.
    await setImportance(workbook, 'coaching', 1);
    expect(await addPeople(workbook, [{ name: 'Ana Lund' }])).toMatchObject({ ok: true });
    expect((await storedRows(id)).meta[0]?.revision).toBe(meta.revision + 2);
    await workbook.close();
  });

  it('has the same tables and indexes afterwards as one that is made anew', async () => {
    const id = await leaveWorkbook(version);
    const anew = crypto.randomUUID();
    onTestFinished(() => deleteDatabase(anew));
    expect(await shapeOf(id)).toEqual(await shapeOf(anew));
  });
});
