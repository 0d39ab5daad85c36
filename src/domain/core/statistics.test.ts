import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  assumedPrecision,
  changeThresholds,
  mean,
  scoreBand,
  standardError,
  standardErrorOfDifference,
} from './statistics.ts';

it('with the assumed precision a dimension has to move .62 for 90 % and .74 for 95 %', () => {
  const { probably, surely } = changeThresholds(assumedPrecision);
  expect(probably.toFixed(2)).toBe('0.62');
  expect(surely.toFixed(2)).toBe('0.74');
  expect(assumedPrecision.assumed).toBe(true);
});

it('the standard error is SD times the root of what is not reliable', () => {
  expect(standardError({ sd: 0.6, reliability: 0.8, assumed: true })).toBeCloseTo(0.2683, 4);
  expect(standardErrorOfDifference({ sd: 0.6, reliability: 0.8, assumed: true })).toBeCloseTo(0.3795, 4);
  expect(scoreBand(assumedPrecision)).toBeCloseTo(0.4414, 4);
});

it('a perfectly reliable score has no band, and one of no reliability spreads as far as people do', () => {
  expect(standardError({ sd: 0.6, reliability: 1, assumed: false })).toBe(0);
  expect(standardError({ sd: 0.6, reliability: 0, assumed: false })).toBe(0.6);
});

it('the better the measurement, the smaller a change that can be told', () => {
  const reliabilities = fc.double({ min: 0, max: 0.99, noNaN: true });
  fc.assert(
    fc.property(reliabilities, reliabilities, (a, b) => {
      const [worse, better] = [Math.min(a, b), Math.max(a, b)];
      const threshold = (reliability: number) => changeThresholds({ sd: 0.6, reliability, assumed: false });
      expect(threshold(better).probably).toBeLessThanOrEqual(threshold(worse).probably);
      expect(threshold(worse).probably).toBeLessThan(threshold(worse).surely);
    }),
  );
});

it('a mean lies between the lowest and the highest, and nothing has none', () => {
  expect(mean([1, 2, 6])).toBe(3);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }), (values) => {
      expect(mean(values)).toBeGreaterThanOrEqual(Math.min(...values));
      expect(mean(values)).toBeLessThanOrEqual(Math.max(...values));
    }),
  );
  expect(() => mean([])).toThrow('No mean of nothing');
});
