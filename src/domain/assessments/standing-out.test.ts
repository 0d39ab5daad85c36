import { expect, test } from 'vitest';
import { roleInstrument } from '../instruments/catalog/role/role-instrument.ts';
import type { Level } from '../instruments/instrument.ts';
import { extremesOf, resultsOf } from './results.ts';
import { alsoAt, highGroup, spreadOf } from './standing-out.ts';

/** Each dimension's items at one level, in the instrument's order. */
const resultsAt = (levels: readonly (Level | null)[]) =>
  resultsOf(
    roleInstrument,
    new Map(
      roleInstrument.dimensions.flatMap((dimension, index) => {
        const level = levels[index];
        return level == null ? [] : dimension.items.map((item) => [item.id, level] as const);
      }),
    ),
  );

test('those that share the score of the strongest are named beside them', () => {
  const results = resultsAt([5, 4, 4, 4, 3, 3, 3, 2, 1, 1]);
  const { strongest, weakest } = extremesOf(results);
  expect(alsoAt(results, strongest).map(({ dimension }) => dimension.id)).toEqual([
    'developing',
    'directing',
  ]);
  expect(alsoAt(results, weakest)).toEqual([]);
});

test('a dimension without a score never shares one', () => {
  const results = resultsAt([5, 4, null, null, 1]);
  expect(alsoAt(results, extremesOf(results).strongest)).toEqual([]);
});

const idsOf = (group: ReturnType<typeof highGroup>) => group.chosen.map(({ dimension }) => dimension.id);

test('a score from 3.5 up is a strength, with a reason of its own', () => {
  const group = highGroup(extremesOf(resultsAt([4, 4, 3, 2])));
  expect(group).toMatchObject({ title: 'Strongest', reason: null });
  expect(idsOf(group)).toEqual(['hiring', 'training']);
  // One strength is not joined by what is none.
  expect(idsOf(highGroup(extremesOf(resultsAt([5, 3, 2, 1]))))).toEqual(['hiring']);
});

test('below 3.5 the highest are only the furthest along so far', () => {
  expect(highGroup(extremesOf(resultsAt([3, 2, 1])))).toMatchObject({
    title: 'Furthest along so far',
    reason: 'Your furthest along, and there is room. Moving this one up is often the quickest.',
  });
  const group = highGroup(extremesOf(resultsAt([3, 3, 2, 1])));
  expect(idsOf(group)).toEqual(['hiring', 'training']);
  expect(group.reason).toContain('Moving one of these up');
});

test('the spread is the distance from the lowest to the highest score, and 0 where nothing stands out', () => {
  expect(spreadOf(extremesOf(resultsAt([5, 4, 3, 2])))).toBe(3);
  expect(spreadOf(extremesOf(resultsAt([3, 3, 3, 3])))).toBe(0);
});
