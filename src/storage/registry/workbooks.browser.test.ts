import { Dexie, liveQuery } from 'dexie';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { asDay } from '#domain/core/day.ts';
import { setImportance } from '../commands/focus-areas.ts';
import { databaseName } from '../database/workbook-database.ts';
import {
  madeProfile,
  makeRegistry,
  makeWorkbook,
  storedRows,
  TestSurroundings,
} from '../made-workbook.fixture.ts';
import { metaOf, profileOf } from '../queries/queries.ts';
import { journalPrefix } from '../saving/drafts.ts';
import { RegistryDatabase } from './registry-database.ts';
import {
  createWorkbook,
  deleteWorkbook,
  emptyRows,
  findWorkbook,
  listWorkbooks,
  openRegistry,
  rememberPlace,
  renameWorkbook,
  type NewWorkbook,
  relistWorkbook,
  unlistWorkbook,
} from './workbooks.ts';
import { eventually } from '../eventually.fixture.ts';

const newWorkbook: NewWorkbook = {
  title: 'Maya Lindgren',
  sample: false,
  appVersion: '0.1.0',
  rows: emptyRows(madeProfile),
};

const quiet = { onLost: () => undefined };

describe('making', () => {
  it('a workbook has its rows and its identity, and is listed', async () => {
    const { registry, id, workbook } = await makeWorkbook();
    expect(await profileOf(workbook.db)).toEqual(madeProfile);
    expect(await metaOf(workbook.db)).toMatchObject({ revision: 0, createdBy: '0.1.0', sample: false });
    expect(await listWorkbooks(registry)).toMatchObject([
      { id, title: 'Maya Lindgren', sample: false, place: '/today' },
    ]);
  });

  it('each has data of its own', async () => {
    const one = await makeWorkbook();
    const other = await makeWorkbook();
    await setImportance(one.workbook, 'coaching', 3);
    expect((await storedRows(other.id)).importances).toEqual([]);
    expect((await storedRows(one.id)).meta[0]?.datasetId).not.toBe(
      (await storedRows(other.id)).meta[0]?.datasetId,
    );
  });

  it('rows that don’t fit leave neither a listed workbook nor a database', async () => {
    const registry = await makeRegistry();
    const before = await Dexie.getDatabaseNames();
    const rows = emptyRows({ ...madeProfile, fiscalStart: 13 });
    await expect(createWorkbook(registry, new TestSurroundings(), { ...newWorkbook, rows })).rejects.toThrow(
      'Invalid value',
    );
    expect(await listWorkbooks(registry)).toEqual([]);
    expect((await Dexie.getDatabaseNames()).toSorted()).toEqual(before.toSorted());
  });

  it('one that can’t be listed leaves no database behind', async () => {
    const registry = await makeRegistry();
    const before = await Dexie.getDatabaseNames();
    const add = vi
      .spyOn(registry.workbooks, 'add')
      .mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    onTestFinished(() => add.mockRestore());
    await expect(createWorkbook(registry, new TestSurroundings(), newWorkbook)).rejects.toMatchObject({
      kind: 'disk full',
    });
    expect((await Dexie.getDatabaseNames()).toSorted()).toEqual(before.toSorted());
  });
});

describe('the list', () => {
  it('has the one opened last first, and remembers where one was', async () => {
    const registry = await makeRegistry();
    const surroundings = new TestSurroundings();
    const ids: string[] = [];
    for (const title of ['One', 'Two'])
      ids.push(await createWorkbook(registry, surroundings, { ...newWorkbook, title }));
    onTestFinished(async () => {
      for (const id of ids) await deleteWorkbook(registry, window.localStorage, id);
    });
    expect((await listWorkbooks(registry)).map(({ title }) => title)).toEqual(['Two', 'One']);
    surroundings.day = asDay('2026-03-04');
    await rememberPlace(registry, surroundings, ids[0] ?? '', '/grow');
    expect(await listWorkbooks(registry)).toMatchObject([{ title: 'One', place: '/grow' }, { title: 'Two' }]);
    await renameWorkbook(registry, ids[0] ?? '', 'First');
    expect((await findWorkbook(registry, ids[0] ?? ''))?.title).toBe('First');
  });

  it('a place or a name that comes too late does not bring a deleted workbook back', async () => {
    const { registry, surroundings, journal, id } = await makeWorkbook();
    await deleteWorkbook(registry, journal, id);
    await rememberPlace(registry, surroundings, id, '/grow');
    await renameWorkbook(registry, id, 'Ghost');
    expect(await listWorkbooks(registry)).toEqual([]);
    expect(await registry.workbooks.count()).toBe(0);
  });
});

describe('deleting', () => {
  it('takes the database, the journal and the place in the list', async () => {
    const { registry, journal, id, workbook } = await makeWorkbook();
    journal.setItem(`${journalPrefix(id)}focuses/x/sign`, '{}');
    await workbook.close();
    await deleteWorkbook(registry, journal, id);
    expect(await Dexie.exists(databaseName(id))).toBe(false);
    expect(Object.keys(journal).filter((key) => key.includes(id))).toEqual([]);
    expect(await registry.workbooks.count()).toBe(0);
  });

  it('a window that has it open is told, and does not bring it back', async () => {
    const { registry, journal, id, open } = await makeWorkbook();
    const onLost = vi.fn<(reason: string) => void>();
    const workbook = await open({ onLost });
    await deleteWorkbook(registry, journal, id);
    expect(onLost.mock.calls).toEqual([['deleted']]);
    await expect(setImportance(workbook, 'coaching', 3)).rejects.toMatchObject({ kind: 'closed' });
    workbook.db.retire();
    await Dexie.delete(databaseName(id));
  });

  it('one that was broken off is finished at the next start, and is listed no more until then', async () => {
    const { registry, journal, id, workbook } = await makeWorkbook();
    await workbook.close();
    await registry.workbooks.update(id, { deleting: true });
    expect(await listWorkbooks(registry)).toEqual([]);
    expect(await findWorkbook(registry, id)).toBeUndefined();
    registry.close();
    const next = new RegistryDatabase(registry.name);
    await openRegistry(next, journal, quiet);
    expect(await Dexie.exists(databaseName(id))).toBe(false);
    expect(await next.workbooks.count()).toBe(0);
    next.close();
    await openRegistry(registry, journal, quiet);
  });
});

describe('taking off the list', () => {
  it('keeps the data, and one that is listed again is as it was', async () => {
    const { registry, id, open } = await makeWorkbook();
    const listed = await listWorkbooks(registry);
    await unlistWorkbook(registry, id);
    expect(await listWorkbooks(registry)).toEqual([]);
    expect(await relistWorkbook(registry, id)).toBe(true);
    expect(await listWorkbooks(registry)).toEqual(listed);
    expect(await (await open()).db.rows('profile').count()).toBe(1);
  });

  it('says when it comes too late to list one again', async () => {
    const { registry, journal, id, workbook } = await makeWorkbook();
    await workbook.close();
    await unlistWorkbook(registry, id);
    await deleteWorkbook(registry, journal, id);
    expect(await relistWorkbook(registry, id)).toBe(false);
    expect(await registry.workbooks.count()).toBe(0);
  });
});

it('live queries tell what a command changed, in another window’s connection too', async () => {
  const { workbook, open } = await makeWorkbook();
  const other = await open();
  const seen: number[] = [];
  const watching = liveQuery(() => other.db.rows('importances').count()).subscribe((count) =>
    seen.push(count),
  );
  onTestFinished(() => watching.unsubscribe());
  await eventually(() => expect(seen).toEqual([0]));
  await setImportance(workbook, 'coaching', 3);
  await eventually(() => expect(seen.at(-1)).toBe(1));
});
