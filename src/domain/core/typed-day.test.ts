import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from './any-text.fixture.ts';
import { addDays, asDay, dayOfMonth, monthOf, yearOf } from './day.ts';
import { orderOfDays, readTypedDay } from './typed-day.ts';

const day = (text: string) => {
  const read = readTypedDay(text);
  return read.kind === 'day' ? read.day : read.kind;
};

describe('a typed day', () => {
  it.each([
    ['2026-03-31', '2026-03-31'],
    ['2026/3/31', '2026-03-31'],
    ['20260331', '2026-03-31'],
    ['2026-03-31T09:15:00Z', '2026-03-31'],
    ['2026-03-31 00:00:00', '2026-03-31'],
    ['3/31/2026', '2026-03-31'],
    ['3/31/2026 12:00 AM', '2026-03-31'],
    ['03-31-26', '2026-03-31'],
    ['31/03/2026', '2026-03-31'],
    ['31.3.2026', '2026-03-31'],
    ['3.4.2026', '2026-04-03'],
    ['31. 03. 98', '1998-03-31'],
    ['31 Mar 2026', '2026-03-31'],
    ['31-Mar-26', '2026-03-31'],
    ['March 31, 2026', '2026-03-31'],
    ['Sept. 1st, 2026', '2026-09-01'],
    ['３/３１/２０２６', '2026-03-31'],
    ['4/4/2026', '2026-04-04'],
  ])('%s is read', (typed, expected) => {
    expect(day(typed)).toBe(expected);
  });

  it.each([
    'soon',
    'Q3 2026',
    '31.2.2026',
    '2026-13-01',
    '13/13/2026',
    '3/2026',
    'Foo 3, 2026',
    'Marvin 3, 2026',
    '45382',
    '1/1/0001',
  ])('%s is none', (typed) => {
    expect(day(typed)).toBe('none');
  });

  it('is empty where nothing was written', () => {
    expect(day('  ')).toBe('empty');
  });

  it('can be meant in two ways with slashes', () => {
    expect(readTypedDay('3/4/2026')).toEqual({
      kind: 'either',
      monthFirst: '2026-03-04',
      dayFirst: '2026-04-03',
    });
  });

  it('comes back in the order in which it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 109_000 }), (count) => {
        const written = addDays(asDay('1900-01-01'), count);
        const [y, m, d] = [yearOf(written), monthOf(written), dayOfMonth(written)];
        expect(day(`${y}-${m}-${d}`)).toBe(written);
        expect(day(`${d}.${m}.${y}`)).toBe(written);
        const slashed = readTypedDay(`${m}/${d}/${y}`);
        expect(slashed.kind === 'either' ? slashed.monthFirst : day(`${m}/${d}/${y}`)).toBe(written);
      }),
    );
  });

  it('is never made of nonsense', () => {
    fc.assert(
      fc.property(anyText(30), (text) => {
        expect(['day', 'either', 'none', 'empty']).toContain(readTypedDay(text).kind);
      }),
    );
  });
});

describe('the order of a column of days', () => {
  it('is told by the one that fits one order only', () => {
    expect(orderOfDays(['3/4/2026', '3/31/2026', ''])).toBe('month first');
    expect(orderOfDays(['3/4/2026', '31/3/2026'])).toBe('day first');
  });

  it('does not matter where no day depends on it', () => {
    expect(orderOfDays(['2026-03-04', '3.4.2026', '4/4/2026', 'soon'])).toBe(null);
  });

  it('is unclear where nothing tells, or both', () => {
    expect(orderOfDays(['3/4/2026'])).toBe('unclear');
    expect(orderOfDays(['3/31/2026', '31/3/2026'])).toBe('unclear');
  });
});
