import { Dexie } from 'dexie';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { asDay, asInstant } from '#domain/core/day.ts';
import { parseBackupName } from '#domain/workbook/backups/backup-name.ts';
import type { BackupPlaces } from '#domain/workbook/backups/backup-place.ts';
import type { WitnessStore } from '#domain/workbook/backups/witness-store.ts';
import { sampleRows } from '#domain/workbook/sample.ts';
import { tableNames, type Rows } from '#domain/workbook/tables.ts';
import { MemoryPlace } from '../backup/memory-place.fixture.ts';
import { workerContents } from '../backup/contents.ts';
import { readFile } from '../transfer/read-file.ts';
import type { After } from '../backup/schedule.ts';
import { erasePerson } from '../commands/erase-person.ts';
import { removeMoment } from '../commands/moments.ts';
import { emptyTrash } from '../commands/trash.ts';
import { chooseFocus, setImportance } from '../commands/focus-areas.ts';
import { closeDatabase } from '../database/open-database.ts';
import { newestVersion, schemaHistory } from '../database/schema.ts';
import { databaseName, databaseOptions, WorkbookDatabase } from '../database/workbook-database.ts';
import { makeHeldWorkbook } from '../held-workbook.fixture.ts';
import { newKdf } from '../sealing/derive-key.ts';
import { sealWorkbook } from '../sealing/seal-workbook.ts';
import { dryRun, importInto } from '../transfer/import-file.ts';
import { fileOf, goodHost } from '../transfer/transfer.fixture.ts';
import { makeWorkbook, storedRows, TestSurroundings, type MadeWorkbook } from '../made-workbook.fixture.ts';
import { topicOf } from '../topic.fixture.ts';
import { dumpRaw } from './dump.ts';
import { findMissed } from './find-missed.ts';
import { lookApart } from './look-apart.ts';
import { openChecked, type Checks } from './open-checked.ts';
import { lookAt } from './take-witness.ts';
import { forgetDeleted } from './witness-store.ts';
import { Witnessing } from './witnessing.ts';
import { eventually } from '../eventually.fixture.ts';

/** Witnesses in memory. */
function memoryWitnesses(): WitnessStore {
  const texts = new Map<string, string>();
  return {
    list: () => Promise.resolve([...texts.keys()]),
    read: (id) => Promise.resolve(texts.get(id) ?? null),
    write: async (id, text) => Promise.resolve(void texts.set(id, text)),
    remove: async (id) => Promise.resolve(void texts.delete(id)),
  };
}

function checksWith(place: MemoryPlace | null, witnesses = memoryWitnesses()): Checks {
  const places: BackupPlaces = {
    list: () => Promise.resolve(place === null ? [] : [{ id: 'first', name: 'Backups', state: 'ready' }]),
    open: () => place ?? new MemoryPlace(),
  };
  const pause = (): Promise<void> => Promise.resolve();
  return { witnesses, beforeUpgrade: { places, contents: workerContents, appVersion: '0.1.0', pause } };
}

const events = { onLost: () => undefined };
const surroundings = new TestSurroundings();
const open = (id: string, checks: Checks) =>
  openChecked(id, surroundings, window.localStorage, events, checks);

async function openAndClose(id: string, checks: Checks) {
  const opened = await open(id, checks);
  if (opened.kind === 'open') await opened.workbook.close();
  return opened;
}

/** A workbook with a focus, seen by a witness, and closed. */
async function witnessed(): Promise<{ readonly made: MadeWorkbook; readonly checks: Checks }> {
  const made = await makeWorkbook();
  const checks = checksWith(null);
  await chooseFocus(made.workbook, topicOf('coaching'));
  await new Witnessing(made.workbook, checks.witnesses, () => () => undefined).write();
  await made.workbook.close();
  return { made, checks };
}

async function natively(id: string, change: (db: Dexie) => Promise<unknown>): Promise<void> {
  const db = new WorkbookDatabase(id);
  await db.open();
  await change(db);
  closeDatabase(db);
}

describe('a workbook that is as it was left', () => {
  test('opens, also after changes that no witness has seen', async () => {
    const { made, checks } = await witnessed();
    expect((await openAndClose(made.id, checks)).kind).toBe('open');
    const again = await made.open();
    await setImportance(again, 'coaching', 3);
    await again.close();
    expect((await openAndClose(made.id, checks)).kind).toBe('open');
  });

  test('opens without a witness', async () => {
    const { made } = await witnessed();
    expect((await openAndClose(made.id, checksWith(null))).kind).toBe('open');
  });

  test('opens when the witness is nothing that we have written', async () => {
    const { made, checks } = await witnessed();
    for (const text of ['', '{', 'null', '{"version":2}']) {
      await checks.witnesses.write(made.id, text);
      expect((await openAndClose(made.id, checks)).kind).toBe('open');
    }
  });
});

describe('a loss is found before anything is shown', () => {
  test('no database: it is gone, and none is made', async () => {
    const { made, checks } = await witnessed();
    await Dexie.delete(databaseName(made.id));
    const opened = await open(made.id, checks);
    expect(opened).toMatchObject({
      kind: 'lost',
      lost: { kind: 'gone', rowsNow: 0, witness: { revision: 1 } },
    });
    expect(await Dexie.exists(databaseName(made.id))).toBe(false);
    // What is not there can't be opened anyway.
    expect((await open(made.id, { ...checks, openAnyway: true })).kind).toBe('lost');
    expect((await open(made.id, checksWith(null))).kind).toBe('lost');
  });

  test('an empty one: it is gone', async () => {
    const { made, checks } = await witnessed();
    await natively(made.id, (db) => Promise.all(tableNames.map((name) => db.table(name).clear())));
    expect(await open(made.id, checks)).toMatchObject({ kind: 'lost', lost: { kind: 'gone' } });
  });

  test('missing rows', async () => {
    const { made, checks } = await witnessed();
    await natively(made.id, (db) => Promise.all([db.table('checkIns').clear(), db.table('focuses').clear()]));
    const opened = await open(made.id, checks);
    expect(opened).toMatchObject({ kind: 'lost', lost: { kind: 'fewer', rowsNow: 3 } });
    expect((await openAndClose(made.id, { ...checks, openAnyway: true })).kind).toBe('open');
  });

  test('one row in place of another', async () => {
    const { made, checks } = await witnessed();
    await natively(made.id, (db) => db.table('focuses').clear());
    expect(await open(made.id, checks)).toMatchObject({ kind: 'lost', lost: { kind: 'changed' } });
  });

  test('an earlier state', async () => {
    const { made, checks } = await witnessed();
    await natively(made.id, (db) => db.table('meta').update('workbook', { revision: 0 }));
    expect(await open(made.id, checks)).toMatchObject({ kind: 'lost', lost: { kind: 'older' } });
  });

  test('another body of data', async () => {
    const { made, checks } = await witnessed();
    await natively(made.id, (db) => db.table('meta').update('workbook', { datasetId: 'other' }));
    expect(await open(made.id, checks)).toMatchObject({ kind: 'lost', lost: { kind: 'another' } });
  });

  test('what is left can be kept aside as it lies there', async () => {
    const { made, checks } = await witnessed();
    await natively(made.id, (db) => db.table('checkIns').clear());
    await open(made.id, checks);
    const text = new TextDecoder().decode((await dumpRaw(made.id)) ?? undefined);
    expect(JSON.parse(text)).toMatchObject({
      format: 'managers-workbook-raw',
      databaseVersion: newestVersion,
      tables: { profile: [{ name: 'Maya Lindgren' }], checkIns: [] },
    });
    await Dexie.delete(databaseName(made.id));
    expect(await dumpRaw(made.id)).toBeNull();
  });
});

describe('the list of workbooks', () => {
  test('when it is gone, what was on it and is whole is listed again', async () => {
    const { made, checks } = await witnessed();
    await made.registry.workbooks.clear();
    expect(await findMissed(made.registry, surroundings, checks.witnesses)).toEqual([]);
    expect(await made.registry.workbooks.toArray()).toMatchObject([
      { id: made.id, title: 'Maya Lindgren', sample: false },
    ]);
  });

  test('when it is gone, what was on it and is gone too is missed', async () => {
    const { made, checks } = await witnessed();
    await made.registry.workbooks.clear();
    await Dexie.delete(databaseName(made.id));
    expect(await findMissed(made.registry, surroundings, checks.witnesses)).toMatchObject([
      { id: made.id, kind: 'gone' },
    ]);
    expect(await made.registry.workbooks.count()).toBe(0);
  });

  test('what was deleted on purpose is not missed', async () => {
    const { made, checks } = await witnessed();
    forgetDeleted(made.registry, checks.witnesses, made.journal);
    await made.registry.workbooks.delete(made.id);
    expect(await findMissed(made.registry, surroundings, checks.witnesses)).toEqual([]);
  });
});

describe('a large deletion in the second before the window closes', () => {
  /** Somebody with hundreds of moments, seen by a witness that notices nothing of what comes. */
  async function largeAndSeen() {
    const held = await makeHeldWorkbook((rows) => {
      const [moment] = rows.moments;
      if (moment === undefined) throw new Error('There is no moment');
      const moments = Array.from({ length: 600 }, (_, index) => ({
        ...moment,
        id: `seen-${index}` as typeof moment.id,
      }));
      return { ...rows, ratings: [], readings: [], answers: [], moments };
    });
    const checks = checksWith(null);
    await new Witnessing(held.workbook, checks.witnesses, () => () => undefined).write();
    return { ...held, checks };
  }

  test('erasing a person is no loss', async () => {
    const { id, workbook, anna, checks } = await largeAndSeen();
    await erasePerson(workbook, anna.id);
    await workbook.close();
    expect((await openAndClose(id, checks)).kind).toBe('open');
  });

  test('emptying the trash, and taking in a file with less in it, are none', async () => {
    const { id, workbook, rows, checks } = await largeAndSeen();
    for (const moment of rows.moments.slice(0, 400)) await removeMoment(workbook, moment.id);
    await new Witnessing(workbook, checks.witnesses, () => () => undefined).write();
    await emptyTrash(workbook, 'all');
    const file = await fileOf(workbook);
    const less = { ...file, rows: { ...file.rows, moments: [] } };
    const run = await dryRun(workbook, workbook.surroundings, less);
    expect((await importInto(workbook, run, 'replace', goodHost)).ok).toBe(true);
    await workbook.close();
    expect((await openAndClose(id, checks)).kind).toBe('open');
  });

  test('one that was killed before it was on the disk is none, and counts nothing', async () => {
    const { id, workbook, anna, checks } = await largeAndSeen();
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function failing(this: IDBObjectStore, ...args: Parameters<typeof put>) {
      if (this.name === 'removals') throw new DOMException('The disk is full', 'QuotaExceededError');
      return put.apply(this, args);
    };
    onTestFinished(() => {
      IDBObjectStore.prototype.put = put;
    });
    await expect(erasePerson(workbook, anna.id)).rejects.toMatchObject({ kind: 'disk full' });
    IDBObjectStore.prototype.put = put;
    expect((await storedRows(id)).moments).toHaveLength(600);
    await workbook.close();
    expect((await openAndClose(id, checks)).kind).toBe('open');
  });

  test('what is gone beside it is a loss all the same', async () => {
    const { id, workbook, anna, checks } = await largeAndSeen();
    await erasePerson(workbook, anna.id);
    await workbook.close();
    await natively(id, (db) =>
      Promise.all(['importances', 'actions', 'assessments'].map((name) => db.table(name).clear())),
    );
    expect(await open(id, checks)).toMatchObject({ kind: 'lost', lost: { kind: 'fewer' } });
  });

  test(
    'of a sealed workbook it is counted where it can be read without the passphrase',
    { timeout: 20_000 },
    async () => {
      const { id, workbook, anna, checks } = await largeAndSeen();
      await sealWorkbook(workbook.db, 'correct horse', { ...newKdf(), memory: 19 * 1024, passes: 2 });
      await erasePerson(workbook, anna.id);
      await workbook.close();
      const opened = await open(id, checks);
      expect(opened.kind).toBe('locked');
      if (opened.kind === 'locked') opened.locked.close();
    },
  );
});

describe('before an upgrade', () => {
  const sample = sampleRows(asDay('2026-11-24'));
  const isOwn = ({ planId }: { readonly planId: string }): boolean => planId === sample.plans[0]?.id;
  const oldRows: Rows = {
    meta: [
      {
        id: 'workbook',
        datasetId: 'old-dataset' as Rows['meta'][number]['datasetId'], // fits the pattern of ids
        revision: 17,
        createdAt: asInstant('2026-08-25T14:00:00.000Z'),
        createdBy: '0.1.0',
        sample: false,
        updatedAt: asInstant('2026-11-24T11:00:00.000Z'),
      },
    ],
    ...sample,
    // Before there were people, there was the manager's plan alone.
    plans: sample.plans.filter(({ subject }) => subject.kind === 'manager'),
    focuses: sample.focuses.filter(isOwn),
    actions: sample.actions.filter(isOwn),
    checkIns: sample.checkIns.filter(isOwn),
  };

  /** A workbook as the first version left it. */
  async function leaveOld(): Promise<string> {
    const id = crypto.randomUUID();
    const old = new Dexie(databaseName(id), databaseOptions);
    old.version(1).stores(schemaHistory[0].stores);
    onTestFinished(() => Dexie.delete(databaseName(id)));
    await old.open();
    for (const { name } of old.tables) {
      const known = tableNames.find((table) => table === name);
      if (known !== undefined) await old.table(name).bulkAdd(oldRows[known]);
    }
    closeDatabase(old);
    return id;
  }
  const versionOf = async (id: string): Promise<number> => {
    const db = new Dexie(databaseName(id));
    await db.open();
    const version = db.verno;
    db.close();
    return version;
  };

  test('a verified backup is written, and then it is upgraded', async () => {
    const id = await leaveOld();
    const place = new MemoryPlace();
    expect((await openAndClose(id, checksWith(place))).kind).toBe('open');
    expect(await versionOf(id)).toBe(newestVersion);
    const [name = '', ...others] = place.files.keys();
    expect(others).toEqual([]);
    expect(parseBackupName(name)).toMatchObject({ revision: 17, dataset: 'olddatas', sealed: false });
    expect((await readFile(new Blob([Uint8Array.from(await place.read(name))]))).ok).toBe(true);
    expect((await storedRows(id)).actions).toHaveLength(oldRows.actions.length);
  });

  test('when the backup fails, nothing is upgraded until somebody wants it so', async () => {
    const id = await leaveOld();
    const place = new MemoryPlace();
    place.left = 1;
    const checks = checksWith(place);
    expect(await open(id, checks)).toEqual({ kind: 'not backed up', why: 'failed' });
    expect(await versionOf(id)).toBe(1);
    expect((await openAndClose(id, { ...checks, goOnWithoutBackup: true })).kind).toBe('open');
    expect(await versionOf(id)).toBe(newestVersion);
  });

  test('rows that only the older version understands are kept as they lie', async () => {
    const id = await leaveOld();
    const old = new Dexie(databaseName(id), databaseOptions);
    await old.open();
    await old.table('actions').put({ id: 'x', shape: 'of long ago' });
    old.close();
    const place = new MemoryPlace();
    expect((await openAndClose(id, checksWith(place))).kind).toBe('open');
    const [name = ''] = place.files.keys();
    expect(name).toMatch(/\.raw\.json$/);
    expect(new TextDecoder().decode(await place.read(name))).toContain('of long ago');
  });

  test('an upgrade that fails leaves the old data readable, and says so', async () => {
    class Failing extends WorkbookDatabase {
      constructor(id: string) {
        super(id);
        this.version(newestVersion + 1)
          .stores({})
          .upgrade(async (transaction) => {
            await transaction.table('actions').clear();
            throw new Error('An upgrade that was never tried on real data');
          });
      }
    }
    const id = await leaveOld();
    const place = new MemoryPlace();
    const checks = { ...checksWith(place), makeDatabase: (of: string) => new Failing(of) };
    await expect(open(id, checks)).rejects.toMatchObject({ kind: 'upgrade failed' });
    expect(await versionOf(id)).toBe(1);
    const old = new Dexie(databaseName(id));
    await old.open();
    expect(await old.table('actions').count()).toBe(oldRows.actions.length);
    old.close();
    expect(place.files.size).toBe(1);
    // This version, whose upgrade works, opens it.
    expect((await openAndClose(id, checksWith(place))).kind).toBe('open');
  });
});

describe('after a change', () => {
  const atOnce: After = (_milliseconds, run) => {
    run();
    return () => undefined;
  };

  test('the witness is written by itself', async () => {
    const made = await makeWorkbook();
    const witnesses = memoryWitnesses();
    const witnessing = new Witnessing(made.workbook, witnesses, atOnce, lookApart);
    onTestFinished(() => witnessing.stop());
    witnessing.start();
    await setImportance(made.workbook, 'coaching', 3);
    await eventually(async () => expect(await witnesses.read(made.id)).toContain('"revision":1'));
  });

  test('no witness comes of a workbook that was closed while it was looked at', async () => {
    const made = await makeWorkbook();
    const witnesses = memoryWitnesses();
    const looked = vi.fn<typeof lookApart>(async (id) => {
      const sight = await lookApart(id);
      await made.workbook.close();
      return sight;
    });
    const witnessing = new Witnessing(made.workbook, witnesses, atOnce, looked);
    witnessing.start();
    await eventually(() => expect(looked).toHaveBeenCalledTimes(1));
    witnessing.stop();
    // Comes after the one that is being written, and finds the workbook closed.
    await witnessing.write();
    expect(made.workbook.db.isRetired).toBe(true);
    expect(await witnesses.list()).toEqual([]);
  });
});

test('looked at in a worker, a workbook is what it is here', async () => {
  const made = await makeWorkbook();
  await setImportance(made.workbook, 'coaching', 3);
  expect(await lookApart(made.id)).toEqual(await lookAt(made.workbook.db));
  expect(await lookApart('not-here')).toBeNull();
});
