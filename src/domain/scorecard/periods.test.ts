import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, asDay, dayOfMonth, daysBetween } from '../core/day.ts';
import { makeQuarter, quarterOf, quarterRange, weekOfQuarter } from '../core/quarter.ts';
import type { Cadence } from './measure.ts';
import { daysIn, isPartial, periodContaining, periodsOf, periodsUpTo } from './periods.ts';

const starts = fc.integer({ min: 1, max: 12 });
const cadences = fc.constantFrom<Cadence>('week', 'month', 'quarter');
const days = fc.integer({ min: 0, max: 100_000 }).map((count) => addDays(asDay('1920-01-01'), count));

describe('the periods of a quarter', () => {
  it('cover it from the first day to the last, without gap or overlap', () => {
    fc.assert(
      fc.property(days, starts, cadences, (day, start, cadence) => {
        const quarter = quarterOf(day, start);
        const { first, last } = quarterRange(quarter, start);
        const periods = periodsOf(quarter, start, cadence);
        expect([periods[0]?.start, periods.at(-1)?.end]).toEqual([first, last]);
        for (const [index, period] of periods.slice(1).entries())
          expect(daysBetween(periods[index]?.end ?? first, period.start)).toBe(1);
      }),
    );
  });

  it('are weeks that carry the week of the quarter', () => {
    fc.assert(
      fc.property(days, starts, (day, start) => {
        const week = periodContaining(day, start, 'week');
        expect(week.number).toBe(weekOfQuarter(day, start));
        expect(daysIn(week) === 7 || week.end === quarterRange(week.quarter, start).last).toBe(true);
      }),
    );
  });

  it('are three months that begin on a first, also across the turn of the year', () => {
    fc.assert(
      fc.property(days, starts, (day, start) => {
        const months = periodsOf(quarterOf(day, start), start, 'month');
        expect(months.map(({ number }) => number)).toEqual([1, 2, 3]);
        expect(months.every((month) => dayOfMonth(month.start) === 1 && daysIn(month) >= 28)).toBe(true);
      }),
    );
    expect(periodsOf(makeQuarter(2026, 4), 2, 'month').map(({ start, end }) => [start, end])).toEqual([
      ['2025-11-01', '2025-11-30'],
      ['2025-12-01', '2025-12-31'],
      ['2026-01-01', '2026-01-31'],
    ]);
  });

  it('end with a short week where the quarter isn’t made of whole ones', () => {
    const weeks = periodsOf(makeQuarter(2026, 3), 1, 'week');
    expect(weeks).toHaveLength(14);
    expect(weeks.at(-1)).toMatchObject({ start: '2026-09-30', end: '2026-09-30', number: 14 });
    expect(periodsOf(makeQuarter(2026, 1), 1, 'week')).toHaveLength(13);
    expect(periodsOf(makeQuarter(2026, 2), 1, 'week').map(daysIn)).toEqual(
      Array.from({ length: 13 }, () => 7),
    );
  });

  it('are one, with the number of the quarter, when the cadence is the quarter', () => {
    expect(periodsOf(makeQuarter(2026, 3), 1, 'quarter')).toEqual([
      { cadence: 'quarter', start: '2026-07-01', end: '2026-09-30', quarter: '2026-Q3', number: 3 },
    ]);
  });
});

describe('the period that contains a day', () => {
  it('holds the day and is one of its quarter’s', () => {
    fc.assert(
      fc.property(days, starts, cadences, (day, start, cadence) => {
        const period = periodContaining(day, start, cadence);
        expect(period.start <= day && day <= period.end).toBe(true);
        expect(period.quarter).toBe(quarterOf(day, start));
        expect(periodContaining(period.start, start, cadence)).toEqual(period);
      }),
    );
  });
});

describe('the periods up to a day', () => {
  it('are as many as asked for, one after the other, and end with the day’s own', () => {
    fc.assert(
      fc.property(days, starts, cadences, fc.integer({ min: 1, max: 40 }), (day, start, cadence, count) => {
        const periods = periodsUpTo(day, start, cadence, count);
        expect(periods).toHaveLength(count);
        expect(periods.at(-1)).toEqual(periodContaining(day, start, cadence));
        for (const [index, period] of periods.slice(1).entries())
          expect(addDays(periods[index]?.end ?? day, 1)).toBe(period.start);
      }),
    );
  });

  it('are there on every day that there is', () => {
    const begin = asDay('1900-01-01');
    const nearEnds = fc
      .integer({ min: 0, max: 200 })
      .chain((count) => fc.constantFrom(addDays(begin, count), addDays(asDay('2199-12-31'), -count)));
    fc.assert(
      fc.property(nearEnds, starts, cadences, (day, start, cadence) => {
        expect(periodsUpTo(day, start, cadence, 12).at(-1)).toEqual(periodContaining(day, start, cadence));
      }),
    );
  });

  it('are none when none are asked for', () => {
    expect(periodsUpTo(asDay('2026-05-05'), 1, 'week', 0)).toEqual([]);
  });
});

describe('a partial period', () => {
  it('is one that isn’t over yet', () => {
    const week = periodContaining(asDay('2026-04-01'), 1, 'week');
    expect(isPartial(week, asDay('2026-04-07'))).toBe(true);
    expect(isPartial(week, asDay('2026-04-08'))).toBe(false);
  });

  it('is the single day of a fourteenth week, but not a week of five days', () => {
    expect(isPartial(periodContaining(asDay('2026-09-30'), 1, 'week'), asDay('2026-12-01'))).toBe(true);
    const five = periodContaining(asDay('2026-04-30'), 2, 'week');
    expect(daysIn(five)).toBe(5);
    expect(isPartial(five, asDay('2026-12-01'))).toBe(false);
  });
});
