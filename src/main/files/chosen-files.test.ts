import { mkdtemp, mkdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freeSpace } from './free-space.ts';
import { filesIn, OpenedFiles } from './opened-files.ts';
import { readChosen } from './read-chosen.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chosen-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('readChosen', () => {
  it('reads a file, and tells its name but not its place', async () => {
    const path = join(folder, 'Maya 2026.workbook');
    await writeFile(path, 'a workbook');
    const chosen = await readChosen(path, 10);
    expect(chosen).toEqual({
      kind: 'file',
      name: 'Maya 2026.workbook',
      bytes: Uint8Array.from(Buffer.from('a workbook')),
    });
    expect(JSON.stringify(chosen)).not.toContain(folder);
  });

  it('reads nothing of one that is too big', async () => {
    const path = join(folder, 'huge.workbook');
    await writeFile(path, '');
    // Its size is only said: reading it would take a gigabyte of memory.
    await truncate(path, 1024 ** 3);
    expect(await readChosen(path, 50)).toEqual({ kind: 'too big', name: 'huge.workbook', size: 1024 ** 3 });
  });

  it('takes an empty file, and says of a folder or of nothing that it can’t be read', async () => {
    await writeFile(join(folder, 'empty.workbook'), '');
    expect(await readChosen(join(folder, 'empty.workbook'), 50)).toMatchObject({ kind: 'file' });
    await mkdir(join(folder, 'folder.workbook'));
    for (const name of ['folder.workbook', 'nothing.workbook'])
      expect(await readChosen(join(folder, name), 50)).toEqual({ kind: 'unreadable', name });
  });
});

describe('the files with which the app was opened', () => {
  it('are the workbook files of the command line, wherever it was called', () => {
    const found = filesIn(
      ['app.workbook', '--flag=x.workbook', 'a.WORKBOOK', 'b.workbook.age', 'c.pdf', '.'],
      folder,
    );
    expect(found).toEqual([resolve(folder, 'a.WORKBOOK'), resolve(folder, 'b.workbook.age')]);
    const whole = join(folder, 'whole.workbook');
    expect(filesIn(['app', whole], '/elsewhere')).toEqual([whole]);
  });

  it('are taken one by one, in their order, and never more than a few', () => {
    const files = new OpenedFiles();
    expect(files.add(['/x/letter.pdf'])).toBe(false);
    expect(files.add(Array.from({ length: 30 }, (_, index) => `/x/${index}.workbook`))).toBe(true);
    const taken = Array.from({ length: 12 }, () => files.take());
    expect(taken.slice(0, 2)).toEqual(['/x/0.workbook', '/x/1.workbook']);
    expect(taken.filter((path) => path !== undefined)).toHaveLength(10);
  });
});

it('tells how much room the disk has, or that it does not know', async () => {
  expect(await freeSpace(folder)).toBeGreaterThan(0);
  expect(await freeSpace(join(folder, 'nothing'))).toBeNull();
});
