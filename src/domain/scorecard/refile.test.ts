import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay } from '../core/day.ts';
import { makeQuarter, quarterOf } from '../core/quarter.ts';
import type { PersonId } from '../team/person.ts';
import { periodContaining, periodsUpTo } from './periods.ts';
import { refileReadings, refileTargets } from './refile.ts';
import { makeMeasure, makeReading, makeTarget } from './scorecard.fixture.ts';
import type { Reading } from './scorecard.ts';

const calls = makeMeasure({ id: 'calls' });
const revenue = makeMeasure({ id: 'revenue', cadence: 'month' });
const forecast = makeMeasure({ id: 'forecast', cadence: 'quarter', unit: 'money' });
const ann = 'ann' as PersonId; // fits the pattern of ids

const after = (readings: readonly Reading[], before: number, now: number): readonly Reading[] => {
  const { gone, rows } = refileReadings(readings, [calls, revenue, forecast], before, now);
  const changed = new Set([...gone, ...rows.map(({ id }) => id)]);
  return [...readings.filter(({ id }) => !changed.has(id)), ...rows];
};

describe('a changed fiscal year', () => {
  it('files every week under one that the new year has, and loses no amount', () => {
    const month = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(month, month, (before, now) => {
        const weeks = periodsUpTo(asDay('2026-11-24'), before, 'week', 40);
        const readings = weeks.map(({ start }, index) => makeReading(calls, start, index + 1, ann));
        const filed = after(readings, before, now);
        const sum = (rows: readonly Reading[]) => rows.reduce((total, { value }) => total + value, 0);
        expect(sum(filed)).toBe(sum(readings));
        expect(new Set(filed.map(({ id }) => id)).size).toBe(filed.length);
        for (const { start } of filed) expect(periodContaining(start, now, 'week').start).toBe(start);
      }),
      { numRuns: 30 },
    );
  });

  it('leaves months alone, and everything where quarters stay the same', () => {
    const months = [makeReading(revenue, '2026-07-01', 5, ann)];
    expect(refileReadings(months, [revenue], 1, 2)).toEqual({ gone: [], rows: [] });
    const weeks = periodsUpTo(asDay('2026-11-24'), 1, 'week', 30).map(({ start }) =>
      makeReading(calls, start, 3, ann),
    );
    expect(refileReadings(weeks, [calls], 1, 4)).toEqual({ gone: [], rows: [] });
  });

  it('files a quarter’s number and its target under the quarter with most of its days', () => {
    const filed = after([makeReading(forecast, '2026-07-01', 100, ann)], 1, 2);
    expect(filed).toMatchObject([{ start: '2026-08-01', value: 100 }]);
    const target = makeTarget(calls, makeQuarter(2026, 3), 65, ann);
    const { gone, rows } = refileTargets([target], 1, 2);
    expect(gone).toEqual([target.id]);
    expect(rows).toMatchObject([{ quarter: quarterOf(asDay('2026-08-15'), 2), value: 65 }]);
  });

  it('takes the upper end of a range along where one target takes the place of an equal one', () => {
    // Fiscal 2026-Q2 from January is 2027-Q1 from April, and 2026-Q1 is 2026-Q4.
    const range = (fiscalYear: number, quarter: number, upTo: number) => ({
      ...makeTarget(calls, makeQuarter(fiscalYear, quarter), 5, ann),
      upTo,
    });
    const { rows } = refileTargets([range(2026, 1, 10), range(2026, 4, 20)], 1, 4);
    expect(rows.map(({ quarter, upTo }) => [quarter, upTo])).toEqual([
      ['2026-Q4', 10],
      ['2027-Q3', 20],
    ]);
  });
});
