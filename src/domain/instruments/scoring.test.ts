import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../assessments/assessment.ts';
import { coaching } from './catalog/role/coaching.ts';
import { levels, type Dimension, type Level } from './instrument.ts';
import { anchorOf, representativeItem, scoreDimension, scoreWords } from './scoring.ts';

type Given = AnswerValue | undefined;

const ids = coaching.items.map((item) => item.id);
const [a = '', b = '', c = '', d = ''] = ids;

const valuesFor = (dimension: Dimension, given: readonly Given[]): ReadonlyMap<string, AnswerValue> =>
  new Map(
    dimension.items.flatMap((item, index) => {
      const value = given[index];
      return value === undefined ? [] : [[item.id, value] as const];
    }),
  );
const score = (...given: readonly Given[]) => scoreDimension(coaching, valuesFor(coaching, given));
const valueOf = (given: readonly Given[]): number | null => {
  const scored = score(...given);
  return scored.kind === 'score' ? scored.value : null;
};

const level = fc.constantFrom<Level>(1, 2, 3, 4, 5);
const givens = fc.array(
  fc.option(fc.oneof(level, fc.constant('no-opportunity' as const)), { nil: undefined }),
  {
    minLength: 4,
    maxLength: 4,
  },
);
const place = fc.integer({ min: 0, max: 3 });
const replaced = (given: readonly Given[], index: number, value: Given): readonly Given[] =>
  given.with(index, value);

describe('the score of a dimension', () => {
  it('is the mean of what was answered', () => {
    expect(score(2, 3, 4, 4)).toEqual({
      kind: 'score',
      value: 3.25,
      answered: 4,
      noOpportunity: 0,
      total: 4,
    });
    expect(score(2, 'no-opportunity', undefined, 5)).toEqual({
      kind: 'score',
      value: 3.5,
      answered: 2,
      noOpportunity: 1,
      total: 4,
    });
  });

  it('lies between 1 and 5, and is there exactly when at least half of the items are answered', () => {
    fc.assert(
      fc.property(givens, (given) => {
        const answered = given.filter((value) => typeof value === 'number').length;
        const value = valueOf(given);
        expect(value !== null).toBe(answered >= 2);
        expect(value ?? 1).toBeGreaterThanOrEqual(1);
        expect(value ?? 5).toBeLessThanOrEqual(5);
      }),
    );
  });

  it('takes more than half of an odd number of items', () => {
    const three: Dimension = { ...coaching, items: coaching.items.slice(0, 3) };
    expect(scoreDimension(three, valuesFor(three, [4])).kind).toBe('no score');
    expect(scoreDimension(three, valuesFor(three, [4, 4])).kind).toBe('score');
  });

  it('is none for a dimension without items', () => {
    expect(scoreDimension({ ...coaching, items: [] }, new Map()).kind).toBe('no score');
  });

  it('does not change when a missing answer becomes “no opportunity”', () => {
    fc.assert(
      fc.property(givens, place, (given, index) => {
        const without = replaced(given, index, undefined);
        expect(valueOf(replaced(given, index, 'no-opportunity'))).toBe(valueOf(without));
      }),
    );
  });

  it('is never lower with “no opportunity” than with the lowest answer in its place', () => {
    fc.assert(
      fc.property(givens, place, (given, index) => {
        const none = valueOf(replaced(given, index, 'no-opportunity'));
        const low = valueOf(replaced(given, index, 1));
        expect(none ?? 5).toBeGreaterThanOrEqual(low ?? 1);
      }),
    );
  });

  it('never falls when an answer is raised', () => {
    fc.assert(
      fc.property(givens, place, level, level, (given, index, one, other) => {
        const lower = valueOf(replaced(given, index, Math.min(one, other) as Level)); // one of two levels
        const higher = valueOf(replaced(given, index, Math.max(one, other) as Level)); // one of two levels
        expect(higher ?? 5).toBeGreaterThanOrEqual(lower ?? 1);
        expect(higher === null).toBe(lower === null);
      }),
    );
  });

  it('does not depend on the order in which one answered, nor on the order of the items', () => {
    fc.assert(
      fc.property(givens, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (given, order) => {
        const values = valuesFor(coaching, given);
        const shuffled: Dimension = {
          ...coaching,
          items: order.flatMap((index) => coaching.items[index] ?? []),
        };
        const answeredBackwards = new Map([...values].toReversed());
        expect(scoreDimension(shuffled, answeredBackwards)).toEqual(scoreDimension(coaching, values));
      }),
    );
  });

  it('leaves out the deep dive and the items of other dimensions', () => {
    const values = new Map<string, AnswerValue>([...valuesFor(coaching, [3, 3, 3, 3]), ['hiring-bench', 5]]);
    for (const item of coaching.deepDive) values.set(item.id, 5);
    expect(scoreDimension(coaching, values)).toEqual(score(3, 3, 3, 3));
  });
});

describe('the words for a score', () => {
  it('are those of the step that the score rounds to', () => {
    expect([1, 1.49, 1.5, 2.49, 2.5, 3.49, 3.5, 4.49, 4.5, 5].map(scoreWords)).toEqual([
      'not yet',
      'not yet',
      'first steps',
      'first steps',
      'in place',
      'in place',
      'steady',
      'steady',
      'shows effect',
      'shows effect',
    ]);
  });
});

describe('the item that speaks for a dimension', () => {
  const speaker = (...given: readonly Given[]) =>
    representativeItem(coaching, valuesFor(coaching, given), valueOf(given) ?? 0);

  it('is the one whose answer lies nearest to the score, with its anchor', () => {
    expect(speaker(1, 5, 3, 5)).toEqual({ itemId: c, level: 3, anchor: coaching.items[2]?.anchors[2] });
  });

  it('is the lower one of two that are as near, wherever it stands', () => {
    expect(speaker(4, 3, 4, 3)?.itemId).toBe(b);
    expect(speaker(3, 4, 3, 4)?.itemId).toBe(a);
  });

  it('is one that was answered with a level', () => {
    expect(speaker('no-opportunity', undefined, 4, 5)?.itemId).toBe(c);
    expect(speaker('no-opportunity', undefined, 'no-opportunity', 5)?.itemId).toBe(d);
    expect(speaker('no-opportunity', undefined, undefined, undefined)).toBeUndefined();
  });
});

it('every level has its own anchor', () => {
  const anchors = ['one', 'two', 'three', 'four', 'five'] as const;
  expect(levels.map((each) => anchorOf(anchors, each))).toEqual(anchors);
});
