import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as v from 'valibot';
import { findLoss, hashIds, isCounted, witnessSchema } from './witness.ts';

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

it('a glance, without the hash of all ids, sees it by the counts', () => {
  const glimpse = { ...witness, hash: null };
  expect(findLoss(witness, glimpse)).toBeNull();
  const rows = { ...witness.rows, profile: 0, answers: 299 };
  expect(findLoss(witness, { ...glimpse, rows })).toBe('changed');
  expect(findLoss(witness, { ...glimpse, rows, revision: 41 })).toBeNull();
  expect(isCounted(witness)).toBe(false);
  expect(isCounted({ ...witness, removed: 0 })).toBe(true);
});

it('what one change has deleted right before the window closed is no loss', () => {
  fc.assert(
    fc.property(fc.nat({ max: 500 }), fc.nat({ max: 300 }), fc.nat({ max: 50 }), (before, deleted, added) => {
      const seen = { ...witness, removed: before };
      const rows = { ...witness.rows, answers: 298 - Math.min(deleted, 298) + added };
      const found = { ...seen, revision: 41, rows, hash: '00000000', removed: before + deleted };
      expect(findLoss(seen, found)).toBeNull();
    }),
  );
});

it('a row that is gone and that nobody has deleted is a loss, whatever else was deleted', () => {
  const seen = { ...witness, removed: 7 };
  const rows = { ...witness.rows, answers: 98 };
  expect(findLoss(seen, { ...seen, revision: 41, rows, hash: '00000000', removed: 207 })).toBeNull();
  expect(findLoss(seen, { ...seen, revision: 41, rows, hash: '00000000', removed: 206 })).toBe('fewer');
  expect(findLoss(seen, { ...seen, revision: 41, rows, hash: '00000000', removed: 0 })).toBe('fewer');
  const most = { ...witness.rows, answers: 297 };
  expect(findLoss(seen, { ...seen, revision: 41, rows: most, hash: '00000000' })).toBe('changed');
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
