import { describe, expect, it } from 'vitest';
import { sayProblem } from './problem-words.ts';
import type { FileProblem, FileProblemKind } from './problems.ts';

const place = { table: 'answers', position: 1200, field: 'evidenceDay' } as const;
const plain = { ...place, field: null };

/** One of each kind. */
const problems: { readonly [Kind in FileProblemKind]: Extract<FileProblem, { readonly kind: Kind }> } = {
  'too big': { kind: 'too big', bytes: 53_477_376 },
  empty: { kind: 'empty' },
  'not a workbook': { kind: 'not a workbook' },
  'cut short': { kind: 'cut short' },
  damaged: { kind: 'damaged' },
  'too many rows': { kind: 'too many rows', limit: 200_000 },
  'too many values': { kind: 'too many values', limit: 5_000_000 },
  'too deep': { kind: 'too deep', limit: 16 },
  'too many fields': { kind: 'too many fields', limit: 200 },
  'text too long': { kind: 'text too long', limit: 20_000 },
  'too new': { kind: 'too new', fileVersion: 2, appVersion: '0.9.0' },
  'not upgradable': { kind: 'not upgradable', fileVersion: 1 },
  'wrong header': { kind: 'wrong header', field: 'madeAt' },
  'forbidden name': { kind: 'forbidden name', place: null },
  'half a character': { kind: 'half a character', place: plain },
  'missing table': { kind: 'missing table', table: 'answers' },
  'unknown table': { kind: 'unknown table' },
  'wrong count': { kind: 'wrong count' },
  'invalid day': { kind: 'invalid day', place },
  'unknown field': { kind: 'unknown field', place: plain },
  'invalid row': { kind: 'invalid row', place },
  'not one row': { kind: 'not one row', table: 'profile', found: 0 },
  'two identities': { kind: 'two identities' },
  'double id': { kind: 'double id', place },
  'dangling reference': { kind: 'dangling reference', place, to: 'assessments' },
  'unknown instrument': { kind: 'unknown instrument', place: plain },
  'unknown item': { kind: 'unknown item', place: plain },
  'wrong checksum': { kind: 'wrong checksum' },
};

const said = Object.values<FileProblem>(problems).map((problem) => sayProblem(problem));

it('every problem is told in sentences of its own: what happened, that nothing was changed, what to do', () => {
  const firsts = said.map((words) => words.split(' Nothing was changed. ')[0]);
  expect(new Set(firsts).size).toBe(said.length);
  expect(said.filter((words) => !/^[A-Z].*\. Nothing was changed\. [A-Z].*\.$/.test(words))).toEqual([]);
  expect(said.filter((words) => /undefined|null|NaN|\[object|  /.test(words))).toEqual([]);
});

describe('a problem in words', () => {
  it.each<[FileProblem, string]>([
    [problems['too big'], 'The file has 51 MB; a workbook has 50 MB at most.'],
    [problems['too new'], 'The file was made by a newer version of the app, 0.9.0.'],
    [{ ...problems['too new'], appVersion: null }, 'The file was made by a newer version of the app.'],
    [
      problems['invalid day'],
      'There is a date in row 1,200 of “answers and evidence” that is not in the calendar (evidenceDay).',
    ],
    [problems['not one row'], 'The file should say once who the workbook belongs to, and says it nowhere.'],
    [
      { ...problems['not one row'], found: 2 },
      'The file should say once who the workbook belongs to, and says it 2 times.',
    ],
  ])('%j', (problem, what) => {
    expect(sayProblem(problem)).toMatch(`${what} Nothing was changed. `);
  });
});
