import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { buildRows } from '#domain/workbook/file/format.ts';
import { rowsAbout } from '#domain/workbook/person-rows.ts';
import type { Witness } from '#domain/workbook/backups/witness.ts';
import { makeContent } from '../backup/backup-content.ts';
import { chooseFocus } from '../commands/focus-areas.ts';
import { erasePerson } from '../commands/erase-person.ts';
import { editText } from '../commands/edit-text.ts';
import { databaseName } from '../database/workbook-database.ts';
import { makeHeldWorkbook } from '../held-workbook.fixture.ts';
import { makeWorkbook, storedRows } from '../made-workbook.fixture.ts';
import { openWorkbook } from '../open-workbook.ts';
import { currentPlan } from '../queries/queries.ts';
import { deleteWorkbook, findWorkbook } from '../registry/workbooks.ts';
import { newKdf } from '../sealing/derive-key.ts';
import { sealWorkbook } from '../sealing/seal-workbook.ts';
import { readSeal } from '../sealing/vault.ts';
import { topicOf } from '../topic.fixture.ts';
import { restore } from './restore.ts';
import { lookAt, witnessOf } from './take-witness.ts';

const planted = 'Planted word: quokka';

/** A workbook, its backup, and then nothing of it any more. */
async function lostWith(sealed: boolean) {
  const made = await makeWorkbook();
  const { workbook, registry, surroundings } = made;
  const focus = await chooseFocus(workbook, topicOf('coaching'));
  if (!focus.ok) throw new Error('Not chosen');
  await editText(workbook, 'focuses', focus.value, 'sign', planted);
  const rows = await storedRows(made.id);
  const kdf = { ...newKdf(), memory: 19 * 1024, passes: 2 };
  const recoveryKey = sealed ? await sealWorkbook(workbook.db, 'correct horse', kdf) : null;
  const seal = await readSeal(workbook.db);
  const madeAt = surroundings.now();
  const bytes = await makeContent({ rows, appVersion: '0.1.0', madeAt, recipient: seal?.recipient ?? null });
  await workbook.close();
  await Dexie.delete(databaseName(made.id));
  const content = new Blob([bytes]);
  const common = {
    registry,
    surroundings,
    content,
    seal,
    title: undefined,
    secret: undefined,
    witness: null,
  };
  return { ...made, rows, common, recoveryKey };
}

test('a backup brings everything back, as a workbook of its own', async () => {
  const { registry, rows, common, journal } = await lostWith(false);
  const done = await restore(common);
  if (!done.ok) throw new Error('Not restored');
  expect(done.value.sealIsLost).toBe(false);
  const restored = await storedRows(done.value.id);
  expect({ ...restored, meta: [] }).toEqual({ ...rows, meta: [] });
  expect(restored.meta[0]?.datasetId).toBe(rows.meta[0]?.datasetId);
  expect(await findWorkbook(registry, done.value.id)).toMatchObject({ title: 'Maya Lindgren' });
  await deleteWorkbook(registry, journal, done.value.id);
});

test('whoever was erased since the backup stays erased, and is named', async () => {
  const { id, workbook, registry, journal, surroundings, anna } = await makeHeldWorkbook();
  const rows = await storedRows(id);
  const madeAt = surroundings.now();
  const bytes = await makeContent({ rows, appVersion: '0.1.0', madeAt, recipient: null });
  await erasePerson(workbook, anna.id);
  const { found } = await lookAt(workbook.db);
  if (found === null) throw new Error('It is not there');
  const witness = witnessOf(id as Witness['workbookId'], found, null, madeAt); // it was opened by this id
  const restoring = { registry, surroundings, seal: null, secret: undefined, title: undefined };
  const from = { ...restoring, content: new Blob([bytes]) };
  const done = await restore({ ...from, witness });
  if (!done.ok) throw new Error('Not restored');
  expect(done.value.erased).toEqual([anna.name]);
  const restored = await storedRows(done.value.id);
  expect(rowsAbout(restored, anna.id)).toEqual(buildRows(() => []));
  expect(restored.erasures.map((erasure) => erasure.id)).toContain(anna.id);
  await deleteWorkbook(registry, journal, done.value.id);

  // What is remembered of another workbook says nothing of this one.
  const other = { ...witness, datasetId: 'other' as Witness['datasetId'] };
  const whole = await restore({ ...from, witness: other });
  if (!whole.ok) throw new Error('Not restored');
  expect((await storedRows(whole.value.id)).people).toHaveLength(rows.people.length);
  await deleteWorkbook(registry, journal, whole.value.id);
});

test('a sealed one comes back sealed, by its passphrase alone', { timeout: 20_000 }, async () => {
  const { registry, common, journal, surroundings } = await lostWith(true);
  expect(await restore(common)).toMatchObject({ ok: false, error: { kind: 'sealed' } });
  const wrong = { kind: 'passphrase', passphrase: 'wrong' } as const;
  expect(await restore({ ...common, secret: wrong })).toMatchObject({
    ok: false,
    error: { kind: 'wrong secret' },
  });
  const done = await restore({ ...common, secret: { kind: 'passphrase', passphrase: 'correct horse' } });
  if (!done.ok) throw new Error('Not restored');
  const { id, sealIsLost } = done.value;
  expect(sealIsLost).toBe(false);
  // Not even its label tells a name.
  expect(await findWorkbook(registry, id)).toMatchObject({ title: 'Sealed workbook', sealed: true });
  expect(JSON.stringify(await storedRows(id).catch(() => 'sealed'))).not.toContain('quokka');
  const opened = await openWorkbook(id, surroundings, journal, { onLost: () => undefined });
  if (opened.kind === 'open') throw new Error('It is not sealed');
  const unlocked = await opened.locked.unlock('correct horse');
  if (!unlocked.ok) throw new Error('The passphrase does not fit');
  expect((await currentPlan(unlocked.value.db))?.focuses[0]?.sign).toBe(planted);
  await unlocked.value.close();
  await deleteWorkbook(registry, journal, id);
});

test(
  'with the recovery key alone it comes back, and says that its seal is lost',
  { timeout: 20_000 },
  async () => {
    const { registry, common, journal, recoveryKey } = await lostWith(true);
    const secret = { kind: 'recovery key', recoveryKey: recoveryKey ?? '' } as const;
    const done = await restore({ ...common, seal: null, secret });
    if (!done.ok) throw new Error('Not restored');
    expect(done.value.sealIsLost).toBe(true);
    expect((await storedRows(done.value.id)).focuses[0]?.sign).toBe(planted);
    await deleteWorkbook(registry, journal, done.value.id);
  },
);
