import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  asDay,
  asInstant,
  dayOfMonth,
  daysBetween,
  daysInMonth,
  isDay,
  isInstant,
  isLeapYear,
  makeDay,
  middleOf,
  monthRange,
  millisecondsOf,
  mondayOf,
  monthOf,
  nextWorkday,
  utcDayOf,
  weekdayOf,
  yearOf,
  type Day,
} from './day.ts';

const millisecondsPerDay = 86_400_000;
const first = asDay('1900-01-01');
/** Days from the first to the last day there is. */
const span = 109_572;

/** `Date` is the oracle here: the domain itself never uses it. */
const dayOfDate = (date: Date): Day => asDay(date.toISOString().slice(0, 10));
const anyDay = fc
  .integer({ min: 0, max: span })
  .map((days) => dayOfDate(new Date(Date.UTC(1900, 0, 1) + days * millisecondsPerDay)));

describe('counting in days', () => {
  it('agrees with the calendar of the machine on every day from 1900 to 2199', () => {
    const wrong = Array.from({ length: span + 1 }, (_, days) => days).filter((days) => {
      const date = new Date(Date.UTC(1900, 0, 1) + days * millisecondsPerDay);
      const day = addDays(first, days);
      return (
        day !== dayOfDate(date) || daysBetween(first, day) !== days || weekdayOf(day) % 7 !== date.getUTCDay()
      );
    });
    expect(wrong).toEqual([]);
  });

  it('stops where the calendar ends', () => {
    expect([span, span + 1, 1e9].map((days) => addDays(first, days))).toEqual(Array(3).fill('2199-12-31'));
    expect([-1, -1e9].map((days) => addDays(first, days))).toEqual(Array(2).fill('1900-01-01'));
    expect(monthRange(2199, 13)).toEqual({ first: '2199-12-31', last: '2199-12-31' });
    expect(monthRange(1899, 12)).toEqual({ first: '1900-01-01', last: '1900-01-01' });
    expect(monthRange(2023, 14)).toEqual({ first: '2024-02-01', last: '2024-02-29' });
  });

  it('has a middle between two days', () => {
    expect(middleOf(asDay('2026-07-01'), asDay('2026-09-30'))).toBe('2026-08-15');
    expect(middleOf(first, first)).toBe(first);
  });

  it('takes back what it added', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        const days = daysBetween(from, to);
        expect(addDays(from, days)).toBe(to);
        expect(addDays(to, -days)).toBe(from);
        expect(daysBetween(to, from)).toBe(0 - days);
      }),
    );
  });

  it('puts days in the order of their text', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(daysBetween(a, b))).toBe(b.localeCompare(a));
      }),
    );
  });

  it('takes a day apart and puts it together again', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(makeDay(yearOf(day), monthOf(day), dayOfMonth(day))).toBe(day);
      }),
    );
  });
});

describe('leap years', () => {
  it.each([
    [1900, false],
    [2000, true],
    [2023, false],
    [2024, true],
    [2100, false],
  ])('%i: %s', (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
    expect(isDay(`${year}-02-29`)).toBe(leap);
  });

  it('a year has the months it has', () => {
    const lengths = Array.from({ length: 12 }, (_, index) => daysInMonth(2026, index + 1));
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });
});

describe('what is a day', () => {
  it.each([
    '',
    '2026',
    '2026-1-01',
    '26-01-01',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-04-00',
    '1899-12-31',
    '2200-01-01',
    '2026-04-30 ',
    '2026-04-30\n',
    '2026-04-30T00:00:00.000Z',
    '٢٠٢٦-٠٤-٣٠',
    null,
    undefined,
    20260430,
    new Date(0),
    ['2026-04-30'],
  ])('%j is none', (value) => expect(isDay(value)).toBe(false));

  it('is what the calendar of the machine knows too, and nothing else', () => {
    const pad = (value: number, width: number): string => String(value).padStart(width, '0');
    const nearDays = fc
      .tuple(
        fc.integer({ min: 1890, max: 2210 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
      )
      .map(([year, month, day]) => `${year}-${pad(month, 2)}-${pad(day, 2)}`);
    fc.assert(
      fc.property(fc.oneof(nearDays, fc.string()), (text) => {
        const date = new Date(`${text}T00:00:00.000Z`);
        const real = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
        expect(isDay(text)).toBe(real && text >= '1900' && text < '2200');
      }),
      { numRuns: 1000 },
    );
  });

  it('a text that is none is refused out loud', () => {
    expect(() => asDay('2026-02-30')).toThrow('Not a day: 2026-02-30');
    expect(() => makeDay(2026, 2, 30)).toThrow('Not a day');
  });
});

describe('what is an instant', () => {
  it('every moment that a clock writes is one, and has its day', () => {
    const moments = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2199-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, (date) => {
        const instant = asInstant(date.toISOString());
        expect(utcDayOf(instant)).toBe(dayOfDate(date));
      }),
    );
  });

  it.each([
    '2026-04-30',
    '2026-04-30T10:00:00Z',
    '2026-04-30T10:00:00.000',
    '2026-04-30T10:00:00.000+02:00',
    '2026-02-30T10:00:00.000Z',
    '2026-04-30T24:00:00.000Z',
    '2026-04-30T10:60:00.000Z',
    '2026-04-30T10:00:60.000Z',
    null,
  ])('%j is none', (value) => {
    expect(isInstant(value)).toBe(false);
    expect(() => asInstant(String(value))).toThrow('Not an instant');
  });
});

describe('weeks', () => {
  it('begin on the Monday on or before the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 7, max: span }), (days) => {
        const day = addDays(first, days);
        const monday = mondayOf(day);
        expect(weekdayOf(monday)).toBe(1);
        expect(daysBetween(monday, day)).toBe(weekdayOf(day) - 1);
      }),
    );
  });

  it('a weekend gives way to the Monday after it, a working day stays', () => {
    const week = ['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30'].map(asDay);
    expect(week.map(nextWorkday)).toEqual(['2026-11-27', '2026-11-30', '2026-11-30', '2026-11-30']);
  });
});

it('an instant’s milliseconds are those of the calendar', () => {
  for (const instant of ['1970-01-01T00:00:00.000Z', '2026-11-24T15:04:05.678Z', '2000-02-29T23:59:59.999Z'])
    expect(millisecondsOf(asInstant(instant))).toBe(Date.parse(instant));
});
