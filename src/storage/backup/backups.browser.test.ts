import { expect, onTestFinished, test } from 'vitest';
import { asInstant } from '#domain/core/day.ts';
import { parseBackupName, shortDataset } from '#domain/workbook/backups/backup-name.ts';
import { PlaceProblem, type BackupPlaces, type PlaceInfo } from '#domain/workbook/backups/backup-place.ts';
import { chooseFocus, setImportance } from '../commands/focus-areas.ts';
import { makeWorkbook, storedRows, type MadeWorkbook } from '../made-workbook.fixture.ts';
import { newKdf } from '../sealing/derive-key.ts';
import { sealWorkbook } from '../sealing/seal-workbook.ts';
import { topicOf } from '../topic.fixture.ts';
import { readFile } from '../transfer/read-file.ts';
import { Backups } from './backups.ts';
import { workerContents } from './contents.ts';
import { MemoryPlace } from './memory-place.fixture.ts';
import { eventually } from '../eventually.fixture.ts';

/** Timers that a test lets run by hand. */
function handTimers() {
  const waiting = new Set<() => void>();
  return {
    after: (_milliseconds: number, run: () => void) => {
      waiting.add(run);
      return () => waiting.delete(run);
    },
    runAll: () => {
      // What it sets while it runs waits for the next time.
      const due = Array.from(waiting);
      waiting.clear();
      for (const run of due) run();
    },
  };
}

async function backedUp(
  made: MadeWorkbook,
  infos: PlaceInfo[] = [{ id: 'first', name: 'Backups', state: 'ready' }],
) {
  const all = { first: new MemoryPlace(), second: new MemoryPlace() };
  const places: BackupPlaces = { list: () => Promise.resolve(infos), open: (id) => all[id] };
  const timers = handTimers();
  const backups = new Backups({
    workbookId: made.id,
    db: made.workbook.db,
    surroundings: made.surroundings,
    appVersion: '0.1.0',
    places,
    contents: workerContents,
    after: timers.after,
    storage: made.journal,
    flush: () => made.workbook.drafts.flush(),
  });
  onTestFinished(() => {
    backups.stop();
    made.journal.removeItem(`copy:${made.id}`);
  });
  backups.start();
  await eventually(() => expect(backups.read().known).toBe(true));
  return { ...all, backups, timers, infos };
}

const namesIn = (place: MemoryPlace): readonly string[] => [...place.files.keys()].toSorted();

test('a change is backed up by itself, verified, and read back it is the workbook', async () => {
  const made = await makeWorkbook();
  const { first, backups, timers } = await backedUp(made);
  await setImportance(made.workbook, 'coaching', 3);
  await eventually(() => {
    timers.runAll();
    expect(backups.read().places[0]?.files[0]?.revision).toBe(1);
  });
  await eventually(() => expect(backups.read().running).toBe(false));
  const [file] = backups.read().places[0]?.files ?? [];
  if (file === undefined) throw new Error('No backup');
  expect(backups.read()).toMatchObject({ lastVerifiedAt: file.madeAt, suspicious: null, reminder: null });
  const rows = await storedRows(made.id);
  expect(file).toMatchObject({
    rows: 3,
    sealed: false,
    dataset: shortDataset(rows.meta[0]?.datasetId ?? ''),
  });
  const read = await readFile(new Blob([Uint8Array.from(await first.read(file.name))]));
  expect(read).toMatchObject({
    ok: true,
    value: { rows: { meta: rows.meta, importances: rows.importances } },
  });
});

test('asked for one, it makes one where none is, and none where one is', async () => {
  const made = await makeWorkbook();
  const { first, backups } = await backedUp(made);
  expect(await backups.now()).toEqual({ ok: true, value: null });
  const names = namesIn(first);
  expect(names).toHaveLength(1);
  expect(await backups.now()).toEqual({ ok: true, value: null });
  expect(namesIn(first)).toEqual(names);
});

test('a second place gets the same, and one that fails is told while the other works', async () => {
  const made = await makeWorkbook();
  const { first, second, backups } = await backedUp(made, [
    { id: 'first', name: 'Backups', state: 'ready' },
    { id: 'second', name: 'Stick', state: 'ready' },
  ]);
  Object.assign(second, { write: () => Promise.reject(new PlaceProblem('full')) });
  expect(await backups.now()).toEqual({ ok: false, error: 'full' });
  expect(backups.read().places.map(({ problem }) => problem)).toEqual([null, 'full']);
  expect(namesIn(first)).toHaveLength(1);
  expect(namesIn(second)).toEqual([]);
});

test('without a place it says so, and reminds of a copy until one was saved by hand', async () => {
  const made = await makeWorkbook();
  const { backups } = await backedUp(made, [{ id: 'first', name: 'Backups', state: 'needs a click' }]);
  expect(await backups.now()).toEqual({ ok: false, error: 'no place' });
  expect(backups.read().reminder).toBeNull();
  for (let change = 0; change < 50; change += 1)
    await setImportance(made.workbook, 'coaching', change % 2 === 0 ? 3 : 2);
  await eventually(() => expect(backups.read().reminder).toMatchObject({ changes: 50, never: true }));
  backups.noteCopy();
  expect(backups.read().reminder).toBeNull();
});

test(
  'the backups of a sealed workbook are sealed, and open with its recovery key',
  { timeout: 20_000 },
  async () => {
    const made = await makeWorkbook();
    const { first, backups } = await backedUp(made);
    await backups.now();
    const recoveryKey = await sealWorkbook(made.workbook.db, 'correct horse', {
      ...newKdf(),
      memory: 19 * 1024,
      passes: 2,
    });
    expect(await backups.now()).toEqual({ ok: true, value: null });
    const [sealed] = backups.read().places[0]?.files ?? [];
    if (sealed === undefined) throw new Error('No backup');
    expect(sealed.sealed).toBe(true);
    const bytes = Uint8Array.from(await first.read(sealed.name));
    expect(new TextDecoder('latin1').decode(bytes)).not.toContain('Lindgren');
    expect(await readFile(new Blob([bytes]))).toMatchObject({
      ok: false,
      error: { kind: 'sealed', by: 'recovery key' },
    });
    const secret = { kind: 'recovery key', recoveryKey } as const;
    expect((await readFile(new Blob([bytes]), { secret })).ok).toBe(true);
    await backups.erase('not sealed');
    expect(namesIn(first)).toEqual([sealed.name]);
  },
);

test('one with far fewer rows is set aside, until somebody says that it is right', async () => {
  const made = await makeWorkbook();
  const { first, backups } = await backedUp(made);
  const dataset = shortDataset((await storedRows(made.id)).meta[0]?.datasetId ?? '');
  const good = `2026-03-01_12-00-00-000Z_${dataset}_rev900_184-rows.workbook`;
  first.files.set(good, { bytes: new Uint8Array(3), synced: true });
  await chooseFocus(made.workbook, topicOf('coaching'));
  expect(await backups.now()).toEqual({ ok: true, value: null });
  const { suspicious } = backups.read();
  expect(suspicious).toMatchObject({ place: 'first', file: { aside: true }, before: { name: good } });
  expect(backups.read().lastVerifiedAt).toBe(asInstant('2026-03-01T12:00:00.000Z'));
  if (suspicious !== null) await backups.accept(suspicious.place, suspicious.file);
  expect(backups.read().suspicious).toBeNull();
  expect(backups.read().lastVerifiedAt).toBe(suspicious?.file.madeAt);
  expect(namesIn(first).map((name) => parseBackupName(name)?.aside)).toEqual([false, false]);
});

test('the earlier ones can be deleted, once there is one of what is in the workbook now', async () => {
  const made = await makeWorkbook();
  const { first, backups, infos } = await backedUp(made);
  await backups.now();
  await setImportance(made.workbook, 'coaching', 3);
  // Without one of now, they are the last ones.
  await backups.refresh();
  await backups.erase('earlier');
  expect(namesIn(first)).toHaveLength(1);
  await backups.now();
  const [newest, earlier] = backups.read().places[0]?.files ?? [];
  const others = ['2026-03-01_12-00-00-000Z_other_rev900_184-rows.workbook', 'Holiday plan.txt'];
  for (const name of others) first.files.set(name, { bytes: new Uint8Array(3), synced: true });
  await backups.erase('earlier');
  expect(earlier).toBeDefined();
  expect(namesIn(first)).toEqual([newest?.name ?? '', ...others].toSorted());
  expect(infos).toHaveLength(1);
});

test('one that was set aside counts once the earlier ones are gone', async () => {
  const made = await makeWorkbook();
  const { first, backups } = await backedUp(made);
  const dataset = shortDataset((await storedRows(made.id)).meta[0]?.datasetId ?? '');
  const large = `2026-03-01_12-00-00-000Z_${dataset}_rev900_184-rows.workbook`;
  first.files.set(large, { bytes: new Uint8Array(3), synced: true });
  await chooseFocus(made.workbook, topicOf('coaching'));
  await backups.now();
  expect(backups.read().suspicious).not.toBeNull();
  await backups.erase('earlier');
  expect(backups.read().suspicious).toBeNull();
  expect(namesIn(first).map((name) => parseBackupName(name)?.aside)).toEqual([false]);
});
