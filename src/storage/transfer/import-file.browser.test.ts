import { Dexie } from 'dexie';
import { expect, onTestFinished, test } from 'vitest';
import { tableNames, type Rows } from '#domain/workbook/tables.ts';
import { removeAction } from '../commands/actions.ts';
import { editText } from '../commands/edit-text.ts';
import { updateProfile } from '../commands/update-profile.ts';
import { StorageProblem } from '../database/problem.ts';
import { expectSound, makeRegistry, makeWorkbook, storedRows } from '../made-workbook.fixture.ts';
import type { OpenWorkbook } from '../open-workbook.ts';
import { listWorkbooks } from '../registry/workbooks.ts';
import { newKdf } from '../sealing/derive-key.ts';
import { sealWorkbook } from '../sealing/seal-workbook.ts';
import { exportWorkbook } from './export-workbook.ts';
import { dryRun, importAsNew, importInto, type ImportWay } from './import-file.ts';
import { fileOf, goodHost, makeFull, openById, version } from './transfer.fixture.ts';

const dry = async (workbook: OpenWorkbook | null, from: OpenWorkbook, surroundings = from.surroundings) =>
  dryRun(workbook, surroundings, await fileOf(from));

/** What is stored, without the count of changes. */
const contentOf = async ({ id }: OpenWorkbook): Promise<Omit<Rows, 'meta'>> => {
  const { meta: _count, ...rows } = await storedRows(id);
  return rows;
};
const identityOf = async ({ id }: OpenWorkbook) => {
  const [meta] = (await storedRows(id)).meta;
  return { datasetId: meta?.datasetId, createdAt: meta?.createdAt, sample: meta?.sample };
};

/** Two laptops with the same workbook, that have both gone on. */
async function grownApart() {
  const registry = await makeRegistry();
  const here = await makeFull(registry);
  const copy = await importAsNew(registry, here.surroundings, await dry(null, here), goodHost);
  if (!copy.ok) throw new Error(copy.error.kind);
  const there = await openById(registry, copy.value);
  const [first, second, third] = (await storedRows(here.id)).actions;
  if (first === undefined || second === undefined || third === undefined) throw new Error('No actions');
  await editText(here, 'actions', first.id, 'text', 'Changed here');
  await editText(there, 'actions', second.id, 'text', 'Changed there');
  await removeAction(there, third.id);
  return { registry, here, there, first, second, third };
}

test('what is exported and imported as a new workbook is the same, and gives the same bytes', async () => {
  const registry = await makeRegistry();
  const here = await makeFull(registry);
  const run = await dry(null, here);
  expect(run.file).toMatchObject({ name: 'Dana Whitfield', sample: false });
  const imported = await importAsNew(registry, here.surroundings, run, goodHost);
  if (!imported.ok) throw new Error(imported.error.kind);
  const there = await openById(registry, imported.value);
  expect(await storedRows(there.id)).toEqual(await storedRows(here.id));
  const at = { now: () => run.file.madeAt };
  const bytes = (workbook: OpenWorkbook) =>
    exportWorkbook({ ...workbook, surroundings: { ...workbook.surroundings, ...at } }, version);
  expect(await bytes(there)).toEqual(await bytes(here));
  const titles = (await listWorkbooks(registry)).map(({ title }) => title);
  expect(titles.toSorted()).toEqual(['Dana Whitfield', 'Dana Whitfield (2)']);
});

test('a merge takes from both what was changed last, can be undone as a whole, and done again', async () => {
  const { here, there, first, second, third } = await grownApart();
  const before = await contentOf(here);
  const run = await dry(here, there);
  if (!run.merge.offered) throw new Error('Not offered');
  expect(Object.fromEntries(run.merge.differences.map(({ id, outcome }) => [id, outcome]))).toEqual({
    [first.id]: 'kept',
    [second.id]: 'changed',
  });
  expect(await importInto(here, run, 'merge', goodHost)).toEqual({ ok: true, value: null });
  const merged = await storedRows(here.id);
  expectSound(merged);
  const textOf = (id: string) => merged.actions.find((action) => action.id === id)?.text;
  expect([textOf(first.id), textOf(second.id), textOf(third.id)]).toEqual([
    'Changed here',
    'Changed there',
    undefined,
  ]);
  expect(merged.trash.map(({ row }) => row.id)).toContain(third.id);
  const after = await contentOf(here);

  expect(here.history.read()).toEqual({ undo: 'File merged', redo: null });
  expect(await here.history.undo(here)).toEqual({ ok: true, value: 'File merged' });
  expect(await contentOf(here)).toEqual(before);
  expect(await here.history.redo(here)).toEqual({ ok: true, value: 'File merged' });
  expect(await contentOf(here)).toEqual(after);
});

test('a replacement puts the file in the place of what is here, identity included; undone, everything is back', async () => {
  const registry = await makeRegistry();
  const there = await makeFull(registry);
  const { workbook: here } = await makeWorkbook();
  const [before, identity] = [await contentOf(here), await identityOf(here)];
  const run = await dry(here, there);
  expect(run.merge).toEqual({ offered: false, why: 'another workbook' });
  const revision = (await storedRows(here.id)).meta[0]?.revision ?? 0;
  expect((await importInto(here, run, 'replace', goodHost)).ok).toBe(true);
  expect(await contentOf(here)).toEqual(await contentOf(there));
  expect(await identityOf(here)).toEqual(await identityOf(there));
  expect((await storedRows(here.id)).meta[0]?.revision).toBeGreaterThan(revision);
  expect(here.history.read().undo).toBe('Workbook replaced');
  await here.history.undo(here);
  expect(await contentOf(here)).toEqual(before);
  expect(await identityOf(here)).toEqual(identity);
});

test('undoing an import keeps what was typed since', async () => {
  const { here, there, second } = await grownApart();
  await importInto(here, await dry(here, there), 'merge', goodHost);
  await editText(here, 'actions', second.id, 'helper', 'Typed since');
  expect((await here.history.undo(here)).ok).toBe(true);
  const row = (await storedRows(here.id)).actions.find(({ id }) => id === second.id);
  expect(row).toMatchObject({ helper: 'Typed since', text: second.text });
});

test('an import is not undone where that would take away what was typed since', async () => {
  const { here, there, second } = await grownApart();
  await importInto(here, await dry(here, there), 'merge', goodHost);
  await editText(here, 'actions', second.id, 'text', 'Typed over it');
  expect(await here.history.undo(here)).toEqual({ ok: false, error: 'changed since' });
});

test('the sample and somebody’s own workbook never take each other’s place', async () => {
  const registry = await makeRegistry();
  const own = await makeFull(registry);
  const file = await fileOf(own);
  const sample = {
    ...file,
    rows: { ...file.rows, meta: file.rows.meta.map((meta) => ({ ...meta, sample: true })) },
  };
  const { workbook: here } = await makeWorkbook();
  expect((await dryRun(here, here.surroundings, sample)).replace).toEqual({ offered: false, why: 'sample' });
});

test.each<ImportWay>(['merge', 'replace'])(
  'without a backup, or with a full disk, %s writes nothing',
  async (way) => {
    const { here, there } = await grownApart();
    const run = await dry(here, there);
    const before = await storedRows(here.id);
    const noBackup = {
      ...goodHost,
      backup: () => Promise.resolve({ ok: false, error: 'No place' } as const),
    };
    expect(await importInto(here, run, way, noBackup)).toEqual({
      ok: false,
      error: { kind: 'no backup', why: 'No place' },
    });
    const full = { ...goodHost, freeSpace: () => Promise.resolve(99 * 1024 * 1024) };
    expect(await importInto(here, run, way, full)).toMatchObject({
      ok: false,
      error: { kind: 'disk nearly full' },
    });
    expect(await importAsNew(await makeRegistry(), here.surroundings, run, full)).toMatchObject({
      ok: false,
    });
    expect(await storedRows(here.id)).toEqual(before);
  },
);

test('what was written since the dry run is not written over', async () => {
  const { here, there, first } = await grownApart();
  const run = await dry(here, there);
  await editText(here, 'actions', first.id, 'helper', 'Written since');
  const before = await storedRows(here.id);
  expect(await importInto(here, run, 'replace', goodHost)).toEqual({
    ok: false,
    error: { kind: 'changed since' },
  });
  expect(await storedRows(here.id)).toEqual(before);
});

test.each<ImportWay>(['merge', 'replace'])(
  '%s that fails in the middle leaves everything as it was',
  async (way) => {
    const { here, there } = await grownApart();
    const run = await dry(here, there);
    const before = await storedRows(here.id);
    // The disk gives way at the last table.
    const { put } = IDBObjectStore.prototype;
    let puts = 0;
    IDBObjectStore.prototype.put = function failing(this: IDBObjectStore, ...args: Parameters<typeof put>) {
      puts += 1;
      if (this.name === 'meta' || puts > 3) throw new DOMException('The disk is full', 'QuotaExceededError');
      return put.apply(this, args);
    };
    onTestFinished(() => {
      IDBObjectStore.prototype.put = put;
    });
    await expect(importInto(here, run, way, goodHost)).rejects.toThrow(StorageProblem);
    IDBObjectStore.prototype.put = put;
    expect(await storedRows(here.id)).toEqual(before);
    expect(here.history.read().undo).not.toBe('File merged');
    // The workbook goes on as before.
    expect((await importInto(here, await dry(here, there), way, goodHost)).ok).toBe(true);
  },
);

test('an import as new that fails leaves no workbook', async () => {
  const registry = await makeRegistry();
  const here = await makeFull(registry);
  const run = await dry(null, here);
  const databases = async () => (await Dexie.getDatabaseNames()).toSorted();
  const before = await databases();
  const { add } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.add = function failing(this: IDBObjectStore, ...args: Parameters<typeof add>) {
    if (this.name === 'checkIns') throw new DOMException('The disk is full', 'QuotaExceededError');
    return add.apply(this, args);
  };
  onTestFinished(() => {
    IDBObjectStore.prototype.add = add;
  });
  await expect(importAsNew(registry, here.surroundings, run, goodHost)).rejects.toThrow(StorageProblem);
  IDBObjectStore.prototype.add = add;
  expect(await databases()).toEqual(before);
  expect(await listWorkbooks(registry)).toHaveLength(1);
});

test('a sealed workbook takes a file in sealed', async () => {
  const { here, there } = await grownApart();
  await sealWorkbook(here.db, 'correct horse battery', { ...newKdf(), memory: 19 * 1024, passes: 2 });
  expect((await importInto(here, await dry(here, there), 'merge', goodHost)).ok).toBe(true);
  const raw = await new Promise<unknown[]>((resolve, reject) => {
    const request = here.db.backendDB().transaction('actions').objectStore('actions').getAll();
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error('Not read')));
  });
  expect(raw.length).toBeGreaterThan(5);
  expect(JSON.stringify(raw)).not.toContain('Changed there');
  const texts = (await here.db.rows('actions').toArray()).map(({ text }) => text);
  expect(texts).toContain('Changed there');
});

test('a copy holds what is typed also when the disk does not take it', async () => {
  const { workbook } = await makeWorkbook();
  await updateProfile(workbook, {
    name: 'Maya',
    leads: '',
    since: null,
    teamSize: null,
    fiscalStart: 1,
    ownQuota: false,
  });
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  };
  onTestFinished(() => {
    IDBObjectStore.prototype.put = put;
  });
  workbook.drafts.write({ table: 'profile', id: 'manager', field: 'leads' }, 'Typed on a full disk');
  const { rows } = await fileOf(workbook);
  IDBObjectStore.prototype.put = put;
  expect(rows.profile[0]?.leads).toBe('Typed on a full disk');
});

test('all tables of a workbook are in what is read of it', async () => {
  const registry = await makeRegistry();
  const { rows } = await fileOf(await makeFull(registry));
  expect(tableNames.filter((name) => rows[name].length === 0)).toEqual(['trash']);
});
