import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, asDay, daysBetween, dayOfMonth, monthOf } from './day.ts';
import {
  addQuarters,
  fiscalYearOf,
  isQuarter,
  lastFullQuarter,
  makeQuarter,
  quarterNumber,
  quarterOf,
  quarterRange,
  weekOfQuarter,
} from './quarter.ts';

const starts = fc.integer({ min: 1, max: 12 });
const quarters = fc
  .tuple(fc.integer({ min: 1910, max: 2190 }), fc.integer({ min: 1, max: 4 }))
  .map(([year, number]) => makeQuarter(year, number));
const days = fc.integer({ min: 0, max: 100_000 }).map((count) => addDays(asDay('1910-01-01'), count));

describe.each(Array.from({ length: 12 }, (_, index) => index + 1))(
  'with a fiscal year that starts in month %i',
  (start) => {
    it('every day of eight years lies in exactly one quarter, and the quarters follow one another without a gap', () => {
      const problems: string[] = [];
      let quarter = quarterOf(asDay('2023-01-01'), start);
      for (let count = 0; count < 8 * 366; count += 1) {
        const day = addDays(asDay('2023-01-01'), count);
        if (day > quarterRange(quarter, start).last) quarter = addQuarters(quarter, 1);
        const { first, last } = quarterRange(quarter, start);
        if (day < first || day > last || quarterOf(day, start) !== quarter)
          problems.push(`${day} ${quarter}`);
      }
      expect(problems).toEqual([]);
    });

    it('the first quarter starts on the first of that month', () => {
      const { first } = quarterRange(makeQuarter(2026, 1), start);
      expect([monthOf(first), dayOfMonth(first)]).toEqual([start, 1]);
    });

    it('the fiscal year carries the number of the year in which it ends', () => {
      expect(quarterRange(makeQuarter(2026, 4), start).last.slice(0, 4)).toBe('2026');
    });
  },
);

describe('quarters', () => {
  it('hold the days that are said to be in them, and are three months long', () => {
    fc.assert(
      fc.property(days, starts, (day, start) => {
        const { first, last } = quarterRange(quarterOf(day, start), start);
        expect(first <= day && day <= last).toBe(true);
        const length = daysBetween(first, last) + 1;
        expect(length >= 89 && length <= 92).toBe(true);
      }),
    );
  });

  it('begin the day after the one before has ended', () => {
    fc.assert(
      fc.property(quarters, starts, (quarter, start) => {
        const next = quarterRange(addQuarters(quarter, 1), start);
        expect(addDays(quarterRange(quarter, start).last, 1)).toBe(next.first);
      }),
    );
  });

  it('can be counted on and back', () => {
    fc.assert(
      fc.property(
        quarters,
        fc.integer({ min: -40, max: 40 }),
        fc.integer({ min: -40, max: 40 }),
        (quarter, a, b) => {
          expect(addQuarters(addQuarters(quarter, a), -a)).toBe(quarter);
          expect(addQuarters(addQuarters(quarter, a), b)).toBe(addQuarters(quarter, a + b));
        },
      ),
    );
    expect(addQuarters(makeQuarter(2026, 4), 1)).toBe('2027-Q1');
    expect(addQuarters(makeQuarter(2026, 1), -1)).toBe('2025-Q4');
  });

  it('the last full one was over yesterday or earlier, and the one after it is not', () => {
    fc.assert(
      fc.property(days, starts, (day, start) => {
        const quarter = lastFullQuarter(day, start);
        expect(quarterRange(quarter, start).last < day).toBe(true);
        expect(quarterRange(addQuarters(quarter, 1), start).last >= day).toBe(true);
      }),
    );
  });

  it('hold every day that there is, and the one before is over then or the calendar begins with it', () => {
    const begin = asDay('1900-01-01');
    const end = asDay('2199-12-31');
    const nearEnds = fc
      .integer({ min: 0, max: 400 })
      .chain((count) => fc.constantFrom(addDays(begin, count), addDays(end, -count)));
    fc.assert(
      fc.property(nearEnds, starts, (day, start) => {
        const { first, last } = quarterRange(quarterOf(day, start), start);
        expect(first <= day && day <= last).toBe(true);
        const before = quarterRange(lastFullQuarter(day, start), start);
        expect(before.last < day || before.last === begin).toBe(true);
        expect(weekOfQuarter(day, start)).toBeGreaterThan(0);
      }),
    );
    expect(quarterRange(makeQuarter(1900, 4), 2)).toEqual({ first: begin, last: '1900-01-31' });
    expect(quarterRange(makeQuarter(2200, 4), 2)).toEqual({ first: '2199-11-01', last: end });
  });

  it('are written with the fiscal year and a number from 1 to 4, and nothing else is one', () => {
    expect(makeQuarter(2026, 3)).toBe('2026-Q3');
    expect([fiscalYearOf(makeQuarter(2026, 3)), quarterNumber(makeQuarter(2026, 3))]).toEqual([2026, 3]);
    for (const text of ['2026-Q0', '2026-Q5', '26-Q1', '2026Q1', '2026-Q1 ', 'x2026-Q1', 20261]) {
      expect(isQuarter(text)).toBe(false);
    }
    expect(() => makeQuarter(2026, 5)).toThrow('Not a quarter');
  });

  it('of a fiscal year from February are those of a manager who knows them', () => {
    expect(quarterOf(asDay('2026-01-31'), 2)).toBe('2026-Q4');
    expect(quarterOf(asDay('2026-02-01'), 2)).toBe('2027-Q1');
    expect(quarterRange(makeQuarter(2027, 1), 2)).toEqual({ first: '2026-02-01', last: '2026-04-30' });
  });
});

describe('the week of a quarter', () => {
  it('counts from 1, goes up every seventh day, and never passes 14', () => {
    fc.assert(
      fc.property(quarters, starts, fc.integer({ min: 0, max: 88 }), (quarter, start, offset) => {
        const { first, last } = quarterRange(quarter, start);
        expect(weekOfQuarter(first, start)).toBe(1);
        expect(weekOfQuarter(addDays(first, offset), start)).toBe(Math.ceil((offset + 1) / 7));
        expect([13, 14]).toContain(weekOfQuarter(last, start));
      }),
    );
  });

  it('is the fourteenth on the last day of a quarter of 92 days', () => {
    expect(weekOfQuarter(asDay('2026-09-29'), 1)).toBe(13);
    expect(weekOfQuarter(asDay('2026-09-30'), 1)).toBe(14);
  });
});
