import { expect, test } from 'vitest';
import { asInstant } from '#domain/core/day.ts';
import { wholeSample } from '#domain/workbook/file/file.fixture.ts';
import { maxFileBytes } from '#domain/workbook/file/limits.ts';
import { setImportance } from '../commands/focus-areas.ts';
import { databaseName } from '../database/workbook-database.ts';
import { makeWorkbook, storedRows } from '../made-workbook.fixture.ts';
import { newKdf } from '../sealing/derive-key.ts';
import { sealWorkbook } from '../sealing/seal-workbook.ts';
import { readFile } from '../transfer/read-file.ts';
import { isSound, makeBackup } from './backup-content.ts';
import { workerContents } from './contents.ts';

const madeAt = asInstant('2026-11-24T12:00:00.000Z');
const making = { appVersion: '0.1.0', madeAt };

test('what was made is good', async () => {
  const backup = await workerContents.make({ ...making, rows: wholeSample(), recipient: null });
  expect(await backup.isSound).toBe(true);
});

test.each([
  ['cut short', (bytes: Uint8Array) => bytes.slice(0, -1)],
  [
    'changed by one letter',
    (bytes: Uint8Array) => bytes.map((byte, at) => (at === bytes.length - 200 ? byte ^ 1 : byte)),
  ],
  ['larger than an import takes', () => new Uint8Array(maxFileBytes + 1)],
  ['empty', () => new Uint8Array(0)],
])('what is %s is no backup', async (_how, spoil) => {
  const backup = await makeBackup({ ...making, rows: wholeSample(), recipient: null });
  expect(await isSound({ ...backup, bytes: spoil(backup.bytes) })).toBe(false);
});

test('a workbook is read where its backup is made, and stays as it was', async () => {
  const { id, workbook } = await makeWorkbook();
  await setImportance(workbook, 'coaching', 3);
  const before = await storedRows(id);
  const { facts, bytes } = await workerContents.make({ ...making, workbookId: id });
  expect(facts).toMatchObject({ madeAt, revision: 1, rows: 3, sealed: false });
  const read = await readFile(new Blob([Uint8Array.from(bytes)]));
  expect(read).toMatchObject({ ok: true, value: { rows: before } });
  expect(await storedRows(id)).toEqual(before);
});

test('one that is gone is not made anew by it', async () => {
  await expect(workerContents.make({ ...making, workbookId: 'gone' })).rejects.toThrow('gone');
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(databaseName('gone'));
});

test('one that is sealed is not read without its key', async () => {
  const { id, workbook } = await makeWorkbook();
  await sealWorkbook(workbook.db, 'correct horse', { ...newKdf(), memory: 19 * 1024, passes: 2 });
  await expect(workerContents.make({ ...making, workbookId: id })).rejects.toThrow('sealed');
});
