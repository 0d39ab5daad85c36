import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  backupName,
  backupsOf,
  isMadeFrom,
  isUnfinished,
  parseBackupName,
  rawName,
  shortDataset,
  unfinishedName,
} from './backup-name.ts';
import { facts, fileOf, madeFile } from './backup.fixture.ts';

it('says when, of which workbook, its revision and its rows', () => {
  const name = '2026-11-24_12-00-00-123Z_3f9a2b1c_rev57_184-rows.workbook';
  const file = madeFile('2026-11-24T12:00:00.123Z', { dataset: '3f9a2b1c', revision: 57, rows: 184 });
  expect(file.name).toBe(name);
  expect(parseBackupName(name)).toEqual(file);
  expect(backupName({ ...file, aside: true, sealed: true })).toBe(
    '2026-11-24_12-00-00-123Z_3f9a2b1c_rev57_184-rows_set-aside.workbook.age',
  );
});

it('a name tells what it was made of', () => {
  fc.assert(
    fc.property(facts, (one) => {
      expect(parseBackupName(backupName(one))).toEqual(fileOf(one));
    }),
  );
});

it('names are in the order of their times', () => {
  fc.assert(
    fc.property(facts, facts, (a, b) => {
      fc.pre(a.madeAt !== b.madeAt);
      expect(backupName(a) < backupName(b)).toBe(a.madeAt < b.madeAt);
    }),
  );
});

it('an unfinished one is no backup', () => {
  const { name } = madeFile('2026-11-24T12:00:00.123Z');
  expect(parseBackupName(unfinishedName(name))).toBeNull();
  expect(isUnfinished(unfinishedName(name))).toBe(true);
  expect(isUnfinished(name)).toBe(false);
  expect(isUnfinished('notes.tmp')).toBe(false);
});

it.each([
  '',
  'plan.workbook',
  '../2026-11-24_12-00-00-123Z_3f9a2b1c_rev57_184-rows.workbook',
  '2026-02-30_12-00-00-123Z_3f9a2b1c_rev57_184-rows.workbook',
  '2026-11-24_25-00-00-123Z_3f9a2b1c_rev57_184-rows.workbook',
  '2026-11-24_12-00-00-123Z_3f9a2b1c_rev57_184-rows.workbook.exe',
])('%j is no backup', (name) => {
  expect(parseBackupName(name)).toBeNull();
});

it('knows every file that was made from a workbook', () => {
  const file = madeFile('2026-11-24T12:00:00.123Z', { sealed: true });
  for (const name of [file.name, unfinishedName(file.name), rawName(file), unfinishedName(rawName(file))]) {
    expect(isMadeFrom(name, 'abc')).toBe(true);
    expect(isMadeFrom(name, 'abd')).toBe(false);
  }
  expect(parseBackupName(rawName(file))).toBeNull();
  expect(isMadeFrom('letter.docx', 'abc')).toBe(false);
});

it('finds the backups of one workbook, the newest first', () => {
  const first = madeFile('2026-11-24T12:00:00.000Z', { dataset: shortDataset('3f9a2b1c-11') });
  const second = madeFile('2026-11-25T12:00:00.000Z', { dataset: shortDataset('3f9a2b1c-11') });
  const other = madeFile('2026-11-26T12:00:00.000Z', { dataset: 'ffffffff' });
  const names = [first.name, other.name, 'letter.docx', unfinishedName(second.name), second.name];
  expect(backupsOf(names, '3f9a2b1c-11')).toEqual([second, first]);
});
