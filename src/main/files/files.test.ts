import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cleanFileName } from './file-name.ts';
import { fileReason, writeSafely } from './write-safely.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('writeSafely', () => {
  it('replaces a file whole and leaves nothing beside it', async () => {
    const path = join(folder, 'plan.pdf');
    await writeFile(path, 'old');
    await writeSafely(path, new TextEncoder().encode('new'));
    expect(await readFile(path, 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['plan.pdf']);
  });

  it('leaves what was there when the new file can’t be put in its place', async () => {
    const path = join(folder, 'gone', 'plan.pdf');
    const failure = await writeSafely(path, new Uint8Array(3)).catch((error: unknown) => error);
    expect(fileReason(failure)).toBe('The folder is no longer there.');
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('cleanFileName', () => {
  it.each([
    ['Development plan 2026-11-23', 'Development plan 2026-11-23.pdf'],
    ['../../etc/passwd', 'etc passwd.pdf'],
    ['  Zoë / 山田:*?  ', 'Zoë 山田.pdf'],
    ['con', 'Workbook.pdf'],
    ['', 'Workbook.pdf'],
    ['…', '….pdf'],
  ])('%j becomes %j', (suggestion, expected) => {
    expect(cleanFileName(suggestion, 'pdf')).toBe(expected);
  });

  it('is short enough for every file system, and ends with a whole character', () => {
    for (const character of ['a', '山', '🇩🇪']) {
      const name = cleanFileName(character.repeat(400), 'pdf');
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(184);
      expect(name.slice(0, -4).replaceAll(cleanFileName(character, 'pdf').slice(0, -4), '').trim()).toBe('');
    }
  });

  it('makes a plain name of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const name = cleanFileName(text, 'pdf');
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}]/u);
        expect(name).toMatch(/^[^.].*\.pdf$/u);
        expect(name.isWellFormed()).toBe(true);
      }),
    );
  });
});
