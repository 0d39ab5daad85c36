import { describe, expect, it } from 'vitest';
import { fileVersion } from './format.ts';
import { fileLimits, isTooBig, maxFileBytes } from './limits.ts';
import { parseWhole, problemOf, rowOf, spoil, wholeText } from './spoil.fixture.ts';

it('the sample is read, also with a byte order mark and with white space', async () => {
  expect(await problemOf(wholeText)).toBeNull();
  expect(await problemOf(`\ufeff${wholeText}`)).toBeNull();
  expect(await problemOf(`\n${JSON.stringify(parseWhole(), null, 2)}\r\n`)).toBeNull();
});

it('more than 50 MB are refused before anything is read', () => {
  expect(maxFileBytes).toBe(52_428_800);
  expect([maxFileBytes, maxFileBytes + 1].map(isTooBig)).toEqual([false, true]);
});

describe('a text that is no workbook', () => {
  it.each([
    ['', 'empty'],
    ['\ufeff \r\n', 'empty'],
    ['\0'.repeat(4096), 'empty'],
    ['%PDF-1.7', 'not a workbook'],
    ['[]', 'not a workbook'],
    ['null', 'not a workbook'],
    ['{}', 'not a workbook'],
    ['{"format":"other-app","tables":{"people":[{"a":1}]}}', 'not a workbook'],
    ['{"note":"not a managers-workbook"}', 'not a workbook'],
    [`{"a":${'['.repeat(100)}${']'.repeat(100)}}`, 'not a workbook'],
    ['{"format":"managers-workbook"', 'cut short'],
    ['{"format":"managers-workb', 'cut short'],
    ['{"format":"managers-workbook",}', 'damaged'],
    ['{"format":"managers-workbook"}}', 'damaged'],
    ['{"format":"managers-workbook"}:1', 'damaged'],
    ['{"format":"managers-workbook"}', 'wrong header'],
  ])('%j is %s', async (text, kind) => {
    expect((await problemOf(text))?.kind).toBe(kind);
  });

  it('cut anywhere is cut short', async () => {
    for (const length of [1, 40, 500, Math.floor(wholeText.length / 2), wholeText.length - 1]) {
      expect(await problemOf(wholeText.slice(0, length))).toEqual({ kind: 'cut short' });
    }
  });
});

describe('what would be too much for the parser is counted before', () => {
  const wrap = (rows: string): string => `{"format":"managers-workbook","tables":{"answers":[${rows}]}}`;

  it.each([
    ['a million rows', wrap('{},'.repeat(1_000_000)), 'too many rows'],
    ['deep nesting', wrap('['.repeat(100_000) + ']'.repeat(100_000)), 'too deep'],
    ['a text of a megabyte', wrap(`"${'x'.repeat(1_000_000)}"`), 'text too long'],
    ['an object of many fields', wrap(`{${'"a":1,'.repeat(1000)}"b":1}`), 'too many fields'],
    ['a list of many values', wrap(`${'1,'.repeat(5_000_001)}1`), 'too many values'],
  ])('%s', async (_what, text, kind) => {
    expect((await problemOf(text))?.kind).toBe(kind);
  });

  it('up to the limit and no further', async () => {
    const rows = (count: number): string => wrap(Array.from({ length: count }, () => '{}').join(','));
    const limits = { ...fileLimits, rows: 3, text: 20, depth: 6 };
    const kinds = async (text: string) => (await problemOf(text, limits))?.kind;
    expect(await kinds(rows(3))).toBe('wrong header');
    expect(await kinds(rows(4))).toBe('too many rows');
    expect(await kinds(wrap('[[[]]]'))).toBe('wrong header');
    expect(await kinds(wrap('[[[[]]]]'))).toBe('too deep');
    // An escape is one character, a quote inside a text ends nothing.
    expect(await kinds(wrap(`"${'\\u0000'.repeat(10)}${'\\"'.repeat(10)}"`))).toBe('wrong header');
    expect(await kinds(wrap(`"${'\\u0000'.repeat(10)}${'\\"'.repeat(11)}"`))).toBe('text too long');
  });
});

describe('what a file says about itself', () => {
  it('too new, with the version that wrote it', async () => {
    const newer = { ...parseWhole(), fileVersion: fileVersion + 1, appVersion: '0.9.0', somethingNew: [] };
    expect(await problemOf(JSON.stringify(newer))).toEqual({
      kind: 'too new',
      fileVersion: fileVersion + 1,
      appVersion: '0.9.0',
    });
    const odd = JSON.stringify({ ...newer, appVersion: 'call 0900 123456 now' });
    expect(await problemOf(odd)).toEqual({
      kind: 'too new',
      fileVersion: fileVersion + 1,
      appVersion: null,
    });
  });

  it.each(['fileVersion', 'appVersion', 'madeAt', 'datasetId', 'counts', 'checksum', 'tables'])(
    '%s is missing or of another kind',
    async (field) => {
      const { [field]: _left, ...without } = parseWhole();
      expect(await problemOf(JSON.stringify(without))).toEqual({ kind: 'wrong header', field });
      for (const value of [null, -1, 'x y', { a: 'x' }, true]) {
        const odd = JSON.stringify({ ...without, [field]: value });
        expect(await problemOf(odd)).toEqual({ kind: 'wrong header', field });
      }
    },
  );

  it('a field that nobody knows', async () => {
    expect(await spoil((document) => Object.assign(document, { extra: 1 }))).toEqual({
      kind: 'wrong header',
      field: null,
    });
  });

  it('counts and checksum have to agree with what is there', async () => {
    const one = parseWhole();
    one.tables['answers']?.pop();
    expect(await problemOf(JSON.stringify(one))).toEqual({ kind: 'wrong count' });
    const two = parseWhole();
    rowOf(two, 'answers')['evidence'] = 'Somebody wrote this later.';
    expect(await problemOf(JSON.stringify(two))).toEqual({ kind: 'wrong checksum' });
    const three = { ...parseWhole(), madeAt: '2026-11-25T12:00:00.000Z' };
    expect(await problemOf(JSON.stringify(three))).toEqual({ kind: 'wrong checksum' });
  });
});
