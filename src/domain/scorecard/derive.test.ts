import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivationOf, derivations } from './catalog/derivations.ts';
import { findCatalogMeasure } from './catalog/measures.ts';
import {
  attainment,
  coverage,
  coverageNeeded,
  forecastError,
  shareLedByManager,
  winRate,
  winRateRange,
} from './derive.ts';

const counts = fc.integer({ min: 0, max: 500 });

describe('a derived measure', () => {
  it('is missing when one of its inputs is: missing is not zero', () => {
    for (const two of [winRate, winRateRange, coverage, forecastError, attainment, shareLedByManager]) {
      expect(two(undefined, 5)).toBeUndefined();
      expect(two(5, undefined)).toBeUndefined();
    }
    expect(coverageNeeded(undefined)).toBeUndefined();
  });

  it('takes a zero as a zero', () => {
    expect(winRate(0, 4)).toBe(0);
    expect(coverage(0, 100)).toBe(0);
    expect(attainment(0, 100)).toBe(0);
    expect(shareLedByManager(0, 100)).toBe(0);
    expect(forecastError(0, 100)).toBe(-1);
  });
});

describe('the win rate', () => {
  it('is won among decided, and nothing where nothing was decided', () => {
    expect(winRate(1, 3)).toBe(0.25);
    expect(winRate(0, 0)).toBeUndefined();
  });

  it('is wide with few deals and narrower with more', () => {
    const [few, many] = [winRateRange(2, 6), winRateRange(50, 150)];
    // Wilson's interval for 2 of 8 at 90 %, worked out by hand.
    expect(few?.low).toBeCloseTo(0.0868, 3);
    expect(few?.high).toBeCloseTo(0.5395, 3);
    expect(many?.low).toBeCloseTo(0.2031, 3);
    expect(many?.high).toBeCloseTo(0.3036, 3);
  });

  it('lies in its range, and the range in 0 to 1', () => {
    fc.assert(
      fc.property(counts, counts, (won, lost) => {
        fc.pre(won + lost > 0);
        const [rate, range] = [winRate(won, lost) ?? -1, winRateRange(won, lost)];
        expect(range).toBeDefined();
        expect(range?.low).toBeGreaterThanOrEqual(0);
        expect(range?.high).toBeLessThanOrEqual(1);
        expect((range?.low ?? 2) <= rate + 1e-12 && rate - 1e-12 <= (range?.high ?? -2)).toBe(true);
      }),
    );
  });
});

describe('coverage', () => {
  it('that is needed follows from the own win rate', () => {
    expect(coverageNeeded(0.25)).toBe(4);
    expect(coverageNeeded(0.5)).toBe(2);
    expect(coverageNeeded(0)).toBeUndefined();
  });

  it('is enough on average when it is what the win rate needs', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        counts,
        fc.integer({ min: 1, max: 1e6 }),
        (won, lost, left) => {
          const rate = winRate(won, lost) ?? 0;
          expect((coverageNeeded(rate) ?? 0) * left * rate).toBeCloseTo(left, 3);
        },
      ),
    );
  });

  it('has nothing to cover once the target is reached', () => {
    expect(coverage(300, 100)).toBe(3);
    expect(coverage(300, 0)).toBeUndefined();
    expect(coverage(300, -50)).toBeUndefined();
  });
});

it('the forecast error is signed: above zero too hopeful, below too careful', () => {
  expect(forecastError(120, 100)).toBe(0.2);
  expect(forecastError(80, 100)).toBe(-0.2);
  expect(forecastError(80, 0)).toBeUndefined();
});

it('attainment needs a target', () => {
  expect(attainment(150, 100)).toBe(1.5);
  expect(attainment(150, 0)).toBeUndefined();
});

it('the manager’s share is not told where the part is more than the whole', () => {
  expect(shareLedByManager(25, 100)).toBe(0.25);
  expect(shareLedByManager(100, 100)).toBe(1);
  expect(shareLedByManager(101, 100)).toBeUndefined();
  expect(shareLedByManager(0, 0)).toBeUndefined();
});

describe('the derivations of the catalog', () => {
  it('belong to shipped measures, once each, and read from shipped ones', () => {
    expect(new Set(derivations.map(({ measureId }) => measureId)).size).toBe(derivations.length);
    expect(derivations.filter(({ measureId }) => findCatalogMeasure(measureId) === undefined)).toEqual([]);
    const read = derivations.flatMap(({ inputs }) =>
      inputs.filter(({ measureId }) => measureId !== undefined),
    );
    expect(read).not.toEqual([]);
    expect(read.filter(({ measureId, unit }) => findCatalogMeasure(measureId ?? '')?.unit !== unit)).toEqual(
      [],
    );
  });

  it('compute in the order of their inputs', () => {
    const compute = (id: string, ...inputs: readonly (number | undefined)[]) =>
      derivationOf(id)?.compute(inputs);
    expect(compute('win-rate', 1, 3)).toBe(0.25);
    expect(compute('pipeline-coverage-needed', 0.25)).toBe(4);
    expect(compute('pipeline-coverage', 300, 100)).toBe(3);
    expect(compute('quota-attainment', 80, 100)).toBe(0.8);
    expect(compute('forecast-error', 120, 100)).toBe(0.2);
    expect(compute('share-led-by-manager', 25, 100)).toBe(0.25);
    expect(compute('win-rate', 1)).toBeUndefined();
    expect(derivationOf('revenue')).toBeUndefined();
  });
});
