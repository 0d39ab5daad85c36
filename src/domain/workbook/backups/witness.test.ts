import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as v from 'valibot';
import { findLoss, hashIds, witnessSchema } from './witness.ts';

const witness = v.parse(witnessSchema, {
  version: 1,
  workbookId: 'w',
  datasetId: 'd',
  databaseVersion: 2,
  revision: 40,
  rows: { meta: 1, profile: 1, answers: 298 },
  hash: '0badcafe',
  at: '2026-11-24T12:00:00.000Z',
  seal: null,
});

it.each([
  [null, 'gone'],
  [{ ...witness, datasetId: 'e' as typeof witness.datasetId }, 'another'],
  [{ ...witness, revision: 39 }, 'older'],
  [{ ...witness, revision: 41, rows: { meta: 1, profile: 1, answers: 47 } }, 'fewer'],
  [{ ...witness, hash: '00000000' }, 'changed'],
  [witness, null],
  // A crash came between a change and its witness.
  [{ ...witness, revision: 41, hash: '00000000' }, null],
  // An upgrade may have put rows elsewhere.
  [{ ...witness, databaseVersion: 3, hash: '00000000' }, null],
])('case %#: %s', (found, expected) => {
  expect(findLoss(witness, found)).toBe(expected);
});

it('what one change has deleted right before the window closed is no loss', () => {
  const small = { ...witness, rows: { meta: 1, profile: 1, assessments: 1, answers: 48 } };
  const discarded = { ...small, revision: 41, rows: { meta: 1, profile: 1 }, hash: '00000000' };
  expect(findLoss(small, discarded)).toBeNull();
  // Without a change it is one.
  expect(findLoss(small, { ...discarded, revision: 40 })).toBe('fewer');
});

it('what only grew is no loss', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1000 }), fc.integer({ min: 1, max: 1000 }), (rows, changes) => {
      const found = {
        ...witness,
        revision: witness.revision + changes,
        rows: { ...witness.rows, answers: 298 + rows },
        hash: '00000000',
      };
      expect(findLoss(witness, found)).toBeNull();
    }),
  );
});

it('another id, another order or another table is another hash', () => {
  const all = [
    hashIds([['actions', ['a', 'b']]]),
    hashIds([['actions', ['b', 'a']]]),
    hashIds([['actions', ['ab']]]),
    hashIds([['focuses', ['a', 'b']]]),
    hashIds([
      ['actions', ['a']],
      ['focuses', ['b']],
    ]),
    hashIds([]),
  ];
  expect(new Set(all).size).toBe(all.length);
});
