import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isBackupName } from './backup-names.ts';
import {
  listBackups,
  problemOf,
  readBackup,
  removeBackup,
  renameBackup,
  renamePatiently,
  syncBackup,
  writeBackup,
} from './folder-files.ts';
import { Folders } from './folders.ts';
import { WitnessFiles } from './witness-files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backups-'));
});
afterEach(() => rm(folder, { recursive: true }));

const name = '2026-11-24_12-00-00-123Z_3f9a2b1c_rev57_184-rows.workbook';
const bytes = new TextEncoder().encode('a workbook');

describe('names', () => {
  it.each([
    name,
    `${name}.age`,
    `${name}.tmp`,
    name.replace('.workbook', '_set-aside.workbook.age.tmp'),
    name.replace('.workbook', '.raw.json'),
  ])('%s may be named', (good) => {
    expect(isBackupName(good)).toBe(true);
  });

  it.each([
    '',
    '.',
    '..',
    `../${name}`,
    `x/${name}`,
    `x\\${name}`,
    `${name}\0`,
    `${name}\n`,
    `${name}.exe`,
    'letter.docx',
    name.replace('3f9a2b1c', '..'),
    ` ${name}`,
  ])('%j may not', async (bad) => {
    expect(isBackupName(bad)).toBe(false);
    expect(await readBackup(folder, bad)).toEqual({ ok: false, problem: 'failed' });
    expect(await writeBackup(folder, bad, bytes)).toEqual({ ok: false, problem: 'failed' });
  });
});

describe('files in a folder', () => {
  it('are written, synced, read, renamed, listed and removed', async () => {
    const unfinished = `${name}.tmp`;
    expect(await writeBackup(folder, unfinished, bytes)).toEqual({ ok: true, value: null });
    expect(await syncBackup(folder, unfinished)).toEqual({ ok: true, value: null });
    expect(await readBackup(folder, unfinished)).toEqual({ ok: true, value: bytes });
    expect(await renameBackup(folder, unfinished, name)).toEqual({ ok: true, value: null });
    expect(await listBackups(folder)).toEqual({ ok: true, value: [{ name, bytes: bytes.length }] });
    expect(await removeBackup(folder, name)).toEqual({ ok: true, value: null });
    expect(await removeBackup(folder, name)).toEqual({ ok: true, value: null });
    expect(await readdir(folder)).toEqual([]);
  });

  it('of somebody else are not listed', async () => {
    await writeFile(join(folder, 'letter.docx'), 'private');
    await mkdir(join(folder, name));
    await symlink('/etc/hostname', join(folder, name.replace('rev57', 'rev58')));
    expect(await listBackups(folder)).toEqual({ ok: true, value: [] });
  });

  it('tell what is wrong in a word, never by a path', async () => {
    expect(await readBackup(folder, name)).toEqual({ ok: false, problem: 'gone' });
    expect(await listBackups(join(folder, 'unplugged'))).toEqual({ ok: false, problem: 'gone' });
    expect(await renameBackup(folder, `${name}.tmp`, name)).toEqual({ ok: false, problem: 'gone' });
    const failure = (code: string): Error => Object.assign(new Error(folder), { code });
    expect(
      ['ENOSPC', 'EDQUOT', 'EROFS', 'EPERM', 'EBUSY', 'EIO'].map((code) => problemOf(failure(code))),
    ).toEqual(['full', 'full', 'not allowed', 'not allowed', 'busy', 'failed']);
  });

  it('are renamed again while they are busy', async () => {
    let tries = 0;
    await renamePatiently('a', 'b', () => {
      tries += 1;
      const busy = Object.assign(new Error(), { code: ['EBUSY', 'EPERM', 'EACCES'][tries - 1] });
      return tries <= 3 ? Promise.reject(busy) : Promise.resolve();
    });
    expect(tries).toBe(4);
    const full = Object.assign(new Error(), { code: 'ENOSPC' });
    await expect(renamePatiently('a', 'b', () => Promise.reject(full))).rejects.toBe(full);
  });
});

describe('the folders', () => {
  it('are one in Documents at first, which is made when it is needed', async () => {
    const folders = new Folders(join(folder, 'data'), join(folder, 'Documents'));
    expect(await folders.list()).toEqual([
      { id: 'first', name: "Documents › Manager's Workbook Backups", state: 'ready' },
    ]);
    expect(await folders.pathOf('second')).toBeNull();
    const path = await folders.pathOf('first');
    expect(await readdir(join(folder, 'Documents'))).toEqual(["Manager's Workbook Backups"]);
    expect(path).toBe(join(folder, 'Documents', "Manager's Workbook Backups"));
  });

  it('are what was chosen, also after a restart', async () => {
    const data = join(folder, 'data');
    const folders = new Folders(data, folder);
    expect(await folders.choose('second', join(folder, 'stick'))).toBe(true);
    expect(await folders.choose('first', join(folder, 'stick'))).toBe(false);
    expect(await folders.choose('first', join(folder, 'disk'))).toBe(true);
    const again = new Folders(data, folder);
    expect(await again.pathOf('first')).toBe(join(folder, 'disk'));
    expect(await again.pathOf('second')).toBe(join(folder, 'stick'));
    await again.forgetSecond();
    expect((await again.list()).map(({ id }) => id)).toEqual(['first']);
    // One that was chosen is not made: it may be on a disk that is not plugged in.
    expect(await readdir(folder)).toEqual(['data']);
  });

  it.each(['', '{', '{"first":"relative","second":null}', '{"first":null,"second":null,"third":"/x"}'])(
    'are the usual one when the settings are %j',
    async (text) => {
      await writeFile(join(folder, 'backups.json'), text);
      const folders = new Folders(folder, join(folder, 'Documents'));
      expect(await folders.list()).toHaveLength(1);
      expect(await folders.pathOf('first')).toContain('Documents');
    },
  );
});

describe('witness files', () => {
  const id = '123e4567-e89b-42d3-a456-426614174000';

  it('are written whole, listed and forgotten', async () => {
    const witnesses = new WitnessFiles(folder);
    expect(await witnesses.list()).toEqual([]);
    expect(await witnesses.read(id)).toBeNull();
    await witnesses.write(id, 'first');
    await witnesses.write(id, 'second');
    expect(await readdir(join(folder, 'witnesses'))).toEqual([`${id}.json`]);
    expect(await readFile(join(folder, 'witnesses', `${id}.json`), 'utf8')).toBe('second');
    expect(await witnesses.read(id)).toBe('second');
    expect(await witnesses.list()).toEqual([id]);
    await witnesses.remove(id);
    expect(await witnesses.list()).toEqual([]);
    // Written as its workbook is left, and forgotten before that has ended.
    const writing = witnesses.write(id, 'late');
    await witnesses.remove(id);
    await writing;
    expect(await witnesses.read(id)).toBeNull();
  });

  it('are of workbooks only', async () => {
    await expect(new WitnessFiles(folder).write('../window', '{}')).rejects.toThrow('Not a workbook');
  });
});
