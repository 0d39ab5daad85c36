import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, asDay } from '../core/day.ts';
import { makeQuarter, quarterRange } from '../core/quarter.ts';
import { inNewQuarters } from './new-quarters.ts';
import { periodContaining, periodsUpTo } from './periods.ts';
import { makeMeasure, makeReading, makeTarget } from './scorecard.fixture.ts';

const month = fc.integer({ min: 1, max: 12 });
const sumOf = (readings: readonly { readonly value: number }[]): number =>
  readings.reduce((sum, { value }) => sum + value, 0);

it('every reading lies in a period of the new quarters, near where it was, and no amount is lost', () => {
  const cadence = fc.constantFrom('week' as const, 'month' as const, 'quarter' as const);
  fc.assert(
    fc.property(month, month, cadence, (before, after, readBy) => {
      const measure = makeMeasure({ cadence: readBy });
      const readings = periodsUpTo(asDay('2026-11-24'), before, readBy, 40).map(({ start }, index) =>
        makeReading(measure, start, index + 1),
      );
      const moved = inNewQuarters({ measures: [measure], readings, targets: [] }, before, after).readings;
      for (const { start } of moved) expect(periodContaining(start, after, readBy).start).toBe(start);
      expect(new Set(moved.map(({ id }) => id)).size).toBe(moved.length);
      expect(sumOf(moved)).toBe(sumOf(readings));
      expect(readBy === 'week' || moved.length === readings.length).toBe(true);
      const same = inNewQuarters({ measures: [measure], readings, targets: [] }, before, before);
      expect(same.readings).toEqual(readings);
    }),
  );
});

it('a target stays with the months that it was set for', () => {
  const measure = makeMeasure();
  const targets = [
    makeTarget(measure, makeQuarter(2026, 1), 10),
    makeTarget(measure, makeQuarter(2026, 2), 20),
  ];
  const moved = inNewQuarters({ measures: [measure], readings: [], targets }, 1, 2).targets;
  // February to April, and May to July, of the fiscal year that ends in January 2027.
  expect(moved.map(({ quarter, value }) => [quarter, value])).toEqual([
    ['2027-Q1', 10],
    ['2027-Q2', 20],
  ]);
  expect(inNewQuarters({ measures: [measure], readings: [], targets: moved }, 2, 1).targets).toEqual(targets);
  const { first, last } = quarterRange(makeQuarter(2027, 1), 2);
  expect([first, last]).toEqual([asDay('2026-02-01'), addDays(asDay('2026-05-01'), -1)]);
});
