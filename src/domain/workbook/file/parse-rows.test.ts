import { describe, expect, it } from 'vitest';
import { wholeSample } from './file.fixture.ts';
import type { FileProblem } from './problems.ts';
import { rowOf, spoil, type Json, type Spoiled } from './spoil.fixture.ts';

describe('rows', () => {
  it.each<[string, (document: Spoiled) => void, FileProblem]>([
    [
      'a table is missing',
      ({ tables, counts }) => {
        delete tables['answers'];
        delete counts['answers'];
      },
      { kind: 'missing table', table: 'answers' },
    ],
    [
      'a table is unknown',
      ({ tables }) => {
        tables['secrets'] = [];
      },
      { kind: 'unknown table' },
    ],
    [
      'a field is missing',
      (document) => {
        delete rowOf(document, 'plans')['bossName'];
      },
      { kind: 'invalid row', place: { table: 'plans', position: 1, field: 'bossName' } },
    ],
    [
      'a field is unknown',
      (document) => {
        rowOf(document, 'actions', 2)['salary'] = 1;
      },
      { kind: 'unknown field', place: { table: 'actions', position: 3, field: null } },
    ],
    [
      'a row is none',
      ({ tables }) => {
        tables['answers']?.push('x' as never);
      },
      { kind: 'invalid row', place: { table: 'answers', position: 97, field: null } },
    ],
    [
      'a day is none',
      (document) => {
        rowOf(document, 'actions')['addedDay'] = '2026-02-30';
      },
      { kind: 'invalid day', place: { table: 'actions', position: 1, field: 'addedDay' } },
    ],
    [
      'an instant is none',
      (document) => {
        rowOf(document, 'focuses', 1)['updatedAt'] = '2026-11-24T25:00:00.000Z';
      },
      { kind: 'invalid day', place: { table: 'focuses', position: 2, field: 'updatedAt' } },
    ],
    [
      'half a character',
      (document) => {
        rowOf(document, 'checkIns')['evidence'] = 'so \ud83d';
      },
      { kind: 'half a character', place: { table: 'checkIns', position: 1, field: null } },
    ],
    [
      'half a character where no text is',
      (document) => {
        rowOf(document, 'answers')['itemId'] = '\udc00';
      },
      { kind: 'half a character', place: { table: 'answers', position: 1, field: null } },
    ],
    [
      'no profile',
      ({ tables }) => {
        tables['profile'] = [];
      },
      { kind: 'not one row', table: 'profile', found: 0 },
    ],
    [
      'two identities',
      ({ tables }) => {
        tables['meta']?.push({ ...tables['meta'][0] });
      },
      { kind: 'not one row', table: 'meta', found: 2 },
    ],
    [
      'another identity',
      (document) => {
        document['datasetId'] = 'another';
      },
      { kind: 'two identities' },
    ],
    [
      'an id twice',
      ({ tables }) => {
        tables['actions']?.push({ ...tables['actions'][0] });
      },
      {
        kind: 'double id',
        place: { table: 'actions', position: wholeSample().actions.length + 1, field: 'id' },
      },
    ],
    [
      'a reference to nothing',
      (document) => {
        rowOf(document, 'actions', 1)['focusId'] = 'nowhere';
      },
      {
        kind: 'dangling reference',
        place: { table: 'actions', position: 2, field: 'focusId' },
        to: 'focuses',
      },
    ],
    [
      'a reference to nobody in a list',
      (document) => {
        rowOf(document, 'priorities')['personIds'] = ['nobody'];
      },
      {
        kind: 'dangling reference',
        place: { table: 'priorities', position: 1, field: 'personIds' },
        to: 'people',
      },
    ],
    [
      'a plan of nobody',
      (document) => {
        rowOf(document, 'plans')['subject'] = { kind: 'person', personId: 'nobody' };
      },
      { kind: 'dangling reference', place: { table: 'plans', position: 1, field: 'subject' }, to: 'people' },
    ],
    [
      'an action in another plan than its focus',
      (document) => {
        const action = rowOf(document, 'actions');
        const other = document.tables['plans']?.find(({ id }) => id !== action['planId']);
        action['planId'] = other?.['id'];
      },
      { kind: 'invalid row', place: { table: 'actions', position: 1, field: null } },
    ],
    [
      'a rating in an unknown wording',
      (document) => {
        rowOf(document, 'ratings')['skillVersion'] = 9000;
      },
      { kind: 'unknown item', place: { table: 'ratings', position: 1, field: null } },
    ],
    [
      'a rating with an id of its own',
      (document) => {
        rowOf(document, 'ratings')['id'] = '0-free';
      },
      { kind: 'invalid row', place: { table: 'ratings', position: 1, field: null } },
    ],
    [
      'a quarter is none',
      (document) => {
        rowOf(document, 'targets')['quarter'] = '2026-Q5';
      },
      { kind: 'invalid day', place: { table: 'targets', position: 1, field: 'quarter' } },
    ],
    [
      'a locked review without its fingerprint',
      (document) => {
        Object.assign(rowOf(document, 'reviews'), { state: 'locked', fingerprint: null });
      },
      { kind: 'invalid row', place: { table: 'reviews', position: 1, field: null } },
    ],
    [
      'an unknown instrument',
      (document) => {
        rowOf(document, 'assessments')['instrumentVersion'] = 7;
      },
      { kind: 'unknown instrument', place: { table: 'assessments', position: 1, field: null } },
    ],
    [
      'an unknown dimension',
      (document) => {
        rowOf(document, 'focuses')['topic'] = {
          instrumentId: 'sales-manager-role',
          instrumentVersion: 1,
          dimensionId: 'singing',
        };
      },
      { kind: 'unknown instrument', place: { table: 'focuses', position: 1, field: null } },
    ],
    [
      'an unknown item',
      (document) => {
        rowOf(document, 'answers', 4)['itemId'] = 'coaching-sing';
      },
      { kind: 'unknown item', place: { table: 'answers', position: 5, field: null } },
    ],
    [
      'an unknown item of a goal',
      (document) => {
        rowOf(document, 'focuses')['itemId'] = 'coaching-sing';
      },
      { kind: 'unknown item', place: { table: 'focuses', position: 1, field: null } },
    ],
    [
      'an answer with an id of its own',
      (document) => {
        rowOf(document, 'answers')['id'] = 'free';
      },
      { kind: 'invalid row', place: { table: 'answers', position: 1, field: null } },
    ],
  ])('%s', async (_what, change, problem) => {
    expect(await spoil(change)).toEqual(problem);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'a field named %s is refused wherever it is',
    async (name) => {
      const place = { table: 'focuses', position: 1, field: null } as const;
      const set = (target: Json): void => {
        Object.defineProperty(target, name, { value: { polluted: true }, enumerable: true });
      };
      expect(await spoil((document) => set(rowOf(document, 'focuses')))).toEqual({
        kind: 'forbidden name',
        place,
      });
      expect(await spoil((document) => set(rowOf(document, 'focuses')['topic'] as Json))).toEqual({
        kind: 'forbidden name',
        place,
      });
      const outside = { kind: 'forbidden name', place: null };
      expect(await spoil(set)).toEqual(outside);
      expect(await spoil(({ counts }) => set(counts))).toEqual(outside);
      expect(await spoil(({ tables }) => set(tables))).toEqual(outside);
      expect('polluted' in {}).toBe(false);
    },
  );
});
