import { expect, onTestFinished, test } from 'vitest';
import { chooseFocus } from '../commands/focus-areas.ts';
import { WorkbookDatabase } from '../database/workbook-database.ts';
import {
  madeProfile,
  makeRegistry,
  makeWorkbook,
  storedRows,
  TestSurroundings,
} from '../made-workbook.fixture.ts';
import { openWorkbook } from '../open-workbook.ts';
import { currentPlan, profileOf } from '../queries/queries.ts';
import { createWorkbook, deleteWorkbook, emptyRows, listWorkbooks } from '../registry/workbooks.ts';
import { exportsOf, noteExport } from '../registry/exports.ts';
import { markRecoveryKept, markSealed, settleSealMark } from '../registry/seal-mark.ts';
import { newKdf } from './derive-key.ts';
import { isSealedRow } from './record-cipher.ts';
import { sealOpenWorkbook, unsealOpenWorkbook } from './seal-open-workbook.ts';
import { makeSeal } from './vault.ts';

const coaching = { instrumentId: 'sales-manager-role', instrumentVersion: 1, dimensionId: 'coaching' };
/** The least that is allowed, so that the tests don't take a minute. */
const quickKdf = () => ({ ...newKdf(), memory: 19 * 1024, passes: 2 });
const planted = 'Planted word: quokka';

/** What the journal holds of a workbook. */
const waitingOf = (journal: Storage, id: string): readonly string[] =>
  Object.keys(journal)
    .filter((key) => key.includes(id))
    .map((key) => journal.getItem(key) ?? '');

async function makeFocused() {
  const made = await makeWorkbook();
  const focus = await chooseFocus(made.workbook, coaching);
  if (!focus.ok) throw new Error('Not chosen');
  return { ...made, ref: { table: 'focuses', id: focus.value, field: 'cue' } as const };
}

test('what waits is written before it is sealed, and what is typed after waits sealed', async () => {
  const { workbook, journal, id, ref } = await makeFocused();
  workbook.drafts.write(ref, planted);
  await sealOpenWorkbook(workbook, journal, 'correct horse', quickKdf());
  expect((await currentPlan(workbook.db))?.focuses[0]?.cue).toBe(planted);
  expect(waitingOf(journal, id)).toEqual([]);
  workbook.drafts.write(ref, `${planted} again`);
  expect(waitingOf(journal, id).join(' ')).not.toContain('quokka');
  await workbook.drafts.flush();
  expect((await currentPlan(workbook.db))?.focuses[0]?.cue).toBe(`${planted} again`);

  await unsealOpenWorkbook(workbook);
  workbook.drafts.write(ref, 'In plain');
  await workbook.drafts.flush();
  expect((await storedRows(id)).focuses[0]?.cue).toBe('In plain');
});

test('what is typed as it locks is not kept in plain', async () => {
  const { workbook, journal, id, ref } = await makeFocused();
  await sealOpenWorkbook(workbook, journal, 'correct horse', quickKdf());
  await workbook.close();
  workbook.drafts.write(ref, planted);
  expect(waitingOf(journal, id)).toEqual([]);
});

test('closing it in the middle of sealing leaves no row in plain under a seal', async () => {
  const { workbook, journal, id } = await makeFocused();
  const { put } = IDBObjectStore.prototype;
  // As soon as the first row is written sealed.
  IDBObjectStore.prototype.put = function closing(this: IDBObjectStore, ...args: Parameters<typeof put>) {
    if (isSealedRow(args[0])) workbook.db.retire();
    return put.apply(this, args);
  };
  onTestFinished(() => {
    IDBObjectStore.prototype.put = put;
  });
  await expect(sealOpenWorkbook(workbook, journal, 'correct horse', quickKdf())).rejects.toMatchObject({
    kind: 'closed',
  });
  IDBObjectStore.prototype.put = put;
  const rows = await storedRows(id);
  expect(rows.profile[0]?.name).toBe(madeProfile.name);
  const db = new WorkbookDatabase(id);
  await db.open();
  expect(await db.table('seal').count()).toBe(0);
  db.close();
});

test('a workbook that is made sealed opens with its passphrase, and no row of it was ever written in plain', async () => {
  const registry = await makeRegistry();
  const surroundings = new TestSurroundings();
  const written: unknown[] = [];
  const { add, put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.add = function noting(this: IDBObjectStore, ...args: Parameters<typeof add>) {
    written.push(args[0]);
    return add.apply(this, args);
  };
  onTestFinished(() => {
    IDBObjectStore.prototype.add = add;
    IDBObjectStore.prototype.put = put;
  });
  const id = await createWorkbook(
    registry,
    surroundings,
    { title: 'Sealed workbook', sample: false, appVersion: '0.1.0', rows: emptyRows(madeProfile) },
    await makeSeal('correct horse', quickKdf()),
  );
  onTestFinished(() => deleteWorkbook(registry, window.localStorage, id));
  expect(JSON.stringify(written)).not.toContain(madeProfile.name);
  expect((await listWorkbooks(registry))[0]).toMatchObject({ title: 'Sealed workbook', sealed: true });
  const opened = await openWorkbook(id, surroundings, window.localStorage, { onLost: () => undefined });
  if (opened.kind === 'open') throw new Error('It is not sealed');
  const unlocked = await opened.locked.unlock('correct horse');
  if (!unlocked.ok) throw new Error('The passphrase does not fit');
  expect((await profileOf(unlocked.value.db))?.name).toBe(madeProfile.name);
  await unlocked.value.close();
});

test('the list tells of a seal, under a label without names, and forgets names of files', async () => {
  const { registry, surroundings, id } = await makeFocused();
  await noteExport(registry, surroundings, id, {
    what: 'My development plan, as a PDF',
    fileName: 'Plan Maya.pdf',
    certain: true,
  });
  await markSealed(registry, id, 'Sealed workbook');
  await markRecoveryKept(registry, id);
  expect((await listWorkbooks(registry))[0]).toMatchObject({
    title: 'Sealed workbook',
    sealed: true,
    recoveryKept: true,
  });
  expect((await exportsOf(registry, id)).map(({ fileName }) => fileName)).toEqual([null]);
});

test('the list is put right where sealing or unsealing was broken off before it', async () => {
  const { registry, id } = await makeFocused();
  expect(await settleSealMark(registry, id, true)).toMatchObject({ title: 'Sealed workbook', sealed: true });
  expect(await settleSealMark(registry, id, false)).toMatchObject({
    title: 'Sealed workbook',
    sealed: false,
  });
  expect(await settleSealMark(registry, 'nobody', true)).toBeUndefined();
});

test('the log of what left is kept for each workbook, the latest first, and goes with it', async () => {
  const { registry, surroundings, journal, id } = await makeFocused();
  const made = { fileName: null, certain: false };
  await noteExport(registry, surroundings, id, { ...made, what: 'First' });
  await noteExport(registry, surroundings, id, { ...made, what: 'Second' });
  await noteExport(registry, surroundings, 'another', { ...made, what: 'Elsewhere' });
  expect((await exportsOf(registry, id)).map(({ what }) => what)).toEqual(['Second', 'First']);
  await deleteWorkbook(registry, journal, id);
  expect(await exportsOf(registry, id)).toEqual([]);
  expect(await exportsOf(registry, 'another')).toHaveLength(1);
});
