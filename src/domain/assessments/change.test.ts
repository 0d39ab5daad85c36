import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumedPrecision } from '../core/statistics.ts';
import { coaching } from '../instruments/catalog/role/coaching.ts';
import type { Level } from '../instruments/instrument.ts';
import { scoreDimension } from '../instruments/scoring.ts';
import type { AnswerValue } from './assessment.ts';
import { changeOf, changeWords } from './change.ts';

const values = (...given: readonly (AnswerValue | null)[]): ReadonlyMap<string, AnswerValue> =>
  new Map(
    coaching.items.flatMap((item, index) => {
      const value = given[index] ?? null;
      return value === null ? [] : [[item.id, value] as const];
    }),
  );
const change = (before: ReturnType<typeof values>, after: ReturnType<typeof values>) =>
  changeOf(coaching, before, after, assumedPrecision);

describe('the words for a change', () => {
  it.each([
    [0, 'about the same'],
    [0.5, 'about the same'],
    [0.624, 'about the same'],
    [0.625, 'probably moved'],
    [0.743, 'probably moved'],
    [0.744, 'moved'],
    [2, 'moved'],
  ])('%d points are “%s”, up or down', (difference, words) => {
    expect(changeWords(difference, assumedPrecision)).toBe(words);
    expect(changeWords(-difference, assumedPrecision)).toBe(words);
  });

  it('ask for more where the measurement is worse', () => {
    expect(changeWords(0.75, { sd: 0.6, reliability: 0.6, assumed: false })).toBe('about the same');
  });
});

describe('the change of a dimension', () => {
  it('is the difference of the means, with how many items stand behind it', () => {
    expect(change(values(2, 2, 2, 2), values(2, 3, 3, 3))).toEqual({
      kind: 'change',
      before: 2,
      after: 2.75,
      difference: 0.75,
      words: 'moved',
      items: 4,
      total: 4,
    });
    expect(change(values(4, 3, 3), values(3, 2, 3))).toMatchObject({ words: 'probably moved', items: 3 });
  });

  it('compares like with like: an item answered only once does not move it', () => {
    expect(change(values(3, 3, 3, 'no-opportunity'), values(3, 3, 3, 5))).toMatchObject({
      difference: 0,
      items: 3,
    });
    expect(change(values(3, 3, 3, 1), values(3, 3, 3, null))).toMatchObject({ difference: 0, items: 3 });
  });

  it('is not there with fewer than half of the items answered both times', () => {
    expect(change(values(3, 3, 'no-opportunity', null), values('no-opportunity', 3, 3, 3)).kind).toBe(
      'not comparable',
    );
    expect(change(values(3, 3), values(3, 4)).kind).toBe('change');
    expect(change(values(), values(3, 3, 3, 3)).kind).toBe('not comparable');
    expect(changeOf({ ...coaching, items: [] }, values(), values(), assumedPrecision).kind).toBe(
      'not comparable',
    );
  });

  it('is the same size the other way round, and agrees with the scores when all was answered', () => {
    const four = fc.array(fc.constantFrom<Level>(1, 2, 3, 4, 5), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(four, four, (then, now) => {
        const forth = change(values(...then), values(...now));
        const back = change(values(...now), values(...then));
        const before = scoreDimension(coaching, values(...then));
        const after = scoreDimension(coaching, values(...now));
        expect([before, after]).toMatchObject([
          { value: 'before' in forth && forth.before },
          { value: 'after' in forth && forth.after },
        ]);
        expect('difference' in forth && 'difference' in back && forth.difference + back.difference).toBe(0);
      }),
    );
  });
});
