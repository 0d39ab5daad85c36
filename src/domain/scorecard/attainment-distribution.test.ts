import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attainmentDistribution } from './attainment-distribution.ts';

const people = (...actuals: readonly number[]) => actuals.map((actual) => ({ actual, target: 100 }));

describe('the distribution of attainment', () => {
  it('sorts people by where they stand, edges upward', () => {
    expect(attainmentDistribution(people(130, 100, 99, 80, 79, 50, 49, 0))).toMatchObject({
      counted: 8,
      leftOut: 0,
      reached: 2,
      near: 2,
      halfway: 2,
      below: 2,
    });
  });

  it('leaves out who has no target or no reading, and counts nobody as zero', () => {
    const spread = attainmentDistribution([
      ...people(100, 90),
      { actual: 70, target: undefined },
      { actual: undefined, target: 100 },
      { actual: 70, target: 0 },
    ]);
    expect(spread).toMatchObject({ counted: 2, leftOut: 3, reached: 1, near: 1, halfway: 0, below: 0 });
    expect(spread?.median).toBe(0.95);
  });

  it('is nothing where nobody can be counted', () => {
    expect(attainmentDistribution([])).toBeUndefined();
    expect(attainmentDistribution([{ actual: 70, target: undefined }])).toBeUndefined();
  });

  it('has the middle person’s attainment, or halfway between the middle two', () => {
    expect(attainmentDistribution(people(10, 90, 40))?.median).toBe(0.4);
    expect(attainmentDistribution(people(10, 90, 40, 60))?.median).toBe(0.5);
  });

  it('says what the top fifth carries, from five people on', () => {
    expect(attainmentDistribution(people(400, 100, 100, 100))?.topFifthShare).toBeUndefined();
    expect(attainmentDistribution(people(400, 100, 100, 100, 100))?.topFifthShare).toBe(0.5);
    expect(attainmentDistribution(people(100, 100, 300, 300, 50, 50, 50, 50))?.topFifthShare).toBe(0.6);
    expect(attainmentDistribution(people(0, 0, 0, 0, 0))?.topFifthShare).toBeUndefined();
    expect(attainmentDistribution(people(10, -1, -1, -1, -1))?.topFifthShare).toBeUndefined();
  });

  it('takes the top fifth by what they closed, not by their targets', () => {
    const spread = attainmentDistribution([
      { actual: 20, target: 10 },
      ...[500, 100, 100, 80].map((actual) => ({ actual, target: 1000 })),
    ]);
    expect(spread?.topFifthShare).toBe(0.625);
  });

  it('counts everybody exactly once', () => {
    const maybe = fc.option(fc.integer({ min: 0, max: 300 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(fc.record({ actual: maybe, target: maybe })), (list) => {
        const spread = attainmentDistribution(list);
        fc.pre(spread !== undefined);
        expect(spread.reached + spread.near + spread.halfway + spread.below).toBe(spread.counted);
        expect(spread.counted + spread.leftOut).toBe(list.length);
      }),
    );
  });
});
