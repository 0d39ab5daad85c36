import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { partsOf } from '#domain/documents/inclusion.ts';
import { freeNames } from './identifiers.ts';
import { isTest, projectFolder, readSources, type SourceFile } from './source-scan.ts';

const sources = readSources('src').filter((file) => !isTest(file.path));
const below = (folder: string): readonly SourceFile[] =>
  sources.filter((file) => file.path.startsWith(`${folder}/`));

/** The files below a folder that use one of the names, with the names. */
const usesOf = (
  folder: string,
  names: readonly string[],
  except: readonly string[] = [],
): readonly string[] =>
  below(folder)
    .filter((file) => !except.includes(file.path))
    .flatMap((file) => {
      const free = freeNames(file);
      return names.filter((name) => free.has(name)).map((name) => `${file.path}: ${name}`);
    });

const clocks = ['Date', 'performance', 'setTimeout', 'setInterval', 'requestAnimationFrame'];
const chance = ['crypto', 'Math.random'];
const hosts = [
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'indexedDB',
  'fetch',
  'process',
  'Buffer',
  'globalThis',
  'console',
];

it('the domain knows no clock, no chance and no host', () => {
  expect(usesOf('src/domain', [...clocks, ...chance, ...hosts])).toEqual([]);
  expect(
    below('src/domain')
      .filter((file) => file.text.includes('Math.random'))
      .map((file) => file.path),
  ).toEqual([]);
});

it('commands, queries and screens get the time and their ids passed in', () => {
  const put = [
    'src/renderer/src/main.tsx',
    // Keys and nonces are made where they are used: they are no ids, and a made one would be no secret.
    'src/storage/sealing/derive-key.ts',
    'src/storage/sealing/record-cipher.ts',
    'src/storage/sealing/seal-record.ts',
    'src/storage/sealing/vault.ts',
    // An empty database that is made and deleted at once: Dexie would close it while another window does the same.
    'src/storage/database/new-log.ts',
    // A checksum: no chance in it.
    'src/storage/transfer/sha256.ts',
  ];
  for (const folder of ['src/storage', 'src/renderer/src'])
    expect(usesOf(folder, ['crypto', 'indexedDB', 'localStorage'], put)).toEqual([]);
  expect(usesOf('src/storage', ['Date'])).toEqual([]);
});

it('only the entry knows on which host it runs', () => {
  const asks = /workbookHost|userAgent|isElectron|isDesktop|process\.versions/;
  const asking = [...below('src/renderer'), ...below('src/storage'), ...below('src/platform')].filter(
    (file) => asks.test(file.text),
  );
  expect(asking.map((file) => file.path).toSorted()).toEqual([
    'src/renderer/src/env.d.ts',
    'src/renderer/src/main.tsx',
  ]);
});

it('nothing in the renderer names an address elsewhere', () => {
  const files = readdirSync(join(projectFolder, 'src', 'renderer'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:css|html|svg|tsx?)$/.test(name) && !isTest(name));
  expect(files.length).toBeGreaterThan(60);
  const named = files.filter((name) => {
    const text = readFileSync(join(projectFolder, 'src', 'renderer', name), 'utf8');
    // The names of XML languages only look like addresses.
    return /https?:\/\//.test(text.replaceAll(/http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xlink)/g, ''));
  });
  expect(named).toEqual([]);
});

it('rows are written by commands through the writer, and by nobody else', () => {
  const writes = /\.(?:rows|table)\([^)]*\)\s*\.(?:put|add|update|delete|clear|bulk(?!Get)\w+|modify)\(/;
  const writing = sources.filter((file) => writes.test(file.text)).map((file) => file.path);
  expect(writing).toEqual([
    // How many rows were deleted, in the transaction that deletes them.
    'src/storage/database/removals.ts',
    'src/storage/registry/workbooks.ts',
    'src/storage/saving/run-command.ts',
    'src/storage/saving/writer.ts',
    // They write how rows are kept, never what is in them.
    'src/storage/sealing/seal-workbook.ts',
    'src/storage/sealing/vault.ts',
    // Whole files, which keep the times of their rows; as checked as what the writer writes.
    'src/storage/transfer/rewrite-workbook.ts',
  ]);
});

describe('the search for names', () => {
  const namesIn = (text: string): readonly string[] => [...freeNames({ path: 'made.tsx', text })].toSorted();

  it('finds what is used from outside', () => {
    expect(namesIn('const now = Date.now(); new Date(); type A = Date; typeof window')).toEqual([
      'Date',
      'window',
    ]);
    expect(namesIn('f({ document })')).toEqual(['document', 'f']);
  });

  it('leaves out names of properties and of one’s own', () => {
    expect(namesIn("const a = { window: 'x', b: c.document }; interface D { window: string }")).toEqual([
      'c',
    ]);
    expect(namesIn('function f(window: string) { return window; }')).toEqual([]);
    expect(namesIn('const { document } = x; document;')).toEqual(['x']);
  });
});

it('every document can be reached from a screen', () => {
  const screens = [...below('src/renderer/src/features'), ...below('src/renderer/src/workbook')];
  const unreached = Object.keys(partsOf).filter((kind) => {
    const link = new RegExp(`/documents/${kind}(?![a-z-])`);
    return !screens.some(({ text }) => link.test(text));
  });
  expect(unreached).toEqual([]);
});
