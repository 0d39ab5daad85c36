import { expect, it } from 'vitest';
import { isMissed, lineOf, percentile, type Figure } from './figures.ts';

const figure: Figure = {
  title: 'A backup',
  unit: 'ms',
  values: [900, 700, 800],
  by: 'median',
  target: 1000,
};

it('a percentile is one of the values, the median of an even number the lower one', () => {
  expect(percentile([4, 1, 3, 2], 0.5)).toBe(2);
  expect(percentile([1, 2, 3], 0.95)).toBe(3);
  expect(percentile([7], 0.95)).toBe(7);
});

it('a target is missed when it is reached, and when nothing was measured', () => {
  expect(isMissed(figure)).toBe(false);
  expect(isMissed({ ...figure, values: [1000] })).toBe(true);
  expect(isMissed({ ...figure, values: [] })).toBe(true);
  expect(isMissed({ ...figure, values: [], target: null })).toBe(false);
});

it('says what was measured, how often, and what it should be', () => {
  expect(lineOf(figure)).toBe('met     A backup: 800 ms, target under 1000 ms (median of 3; 700 to 900)');
  expect(lineOf({ ...figure, unit: 'times', values: [2.5], target: 1.5, note: 'Slow' })).toBe(
    'MISSED  A backup: 2.50 times, target under 1.50 times. Slow',
  );
});
