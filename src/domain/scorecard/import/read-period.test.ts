import { describe, expect, it } from 'vitest';
import { dateOrderOf, readPeriod } from './read-period.ts';

const dayOf = (text: string, order: 'mdy' | 'dmy' | null = null, fiscalStart = 1) => {
  const read = readPeriod(text, order, fiscalStart);
  return read.kind === 'day' ? read.day : read.kind;
};

describe('a period from a report', () => {
  it.each([
    ['2026-03-31', '2026-03-31'],
    ['31.3.2026', '2026-03-31'],
    ['3/31/2026', '2026-03-31'],
    ['2026-W05', '2026-01-29'],
    ['2026W01', '2026-01-01'],
    ['Week 5, 2026', '2026-01-29'],
    ['CW 53/2026', '2026-12-31'],
    ['2026-02', '2026-02-15'],
    ['02/2026', '2026-02-15'],
    ['Feb 2026', '2026-02-15'],
    ['February 2026', '2026-02-15'],
    ['Feb-26', '2026-02-15'],
    ['2026 Feb', '2026-02-15'],
    ['Sept 2026', '2026-09-15'],
    ['Q1 2026', '2026-02-10'],
    ['2026-Q1', '2026-02-10'],
    ['FY26 Q1', '2026-02-10'],
    ['Q1 FY2026', '2026-02-10'],
  ])('%s lies at %s', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  it('takes quarters as the workbook’s fiscal quarters', () => {
    expect(dayOf('Q1 2026', null, 7)).toBe('2025-08-10');
    expect(dayOf('Q1 FY2026', null, 7)).toBe('2025-08-10');
    expect(dayOf('Q1 CY2026', null, 7)).toBe('2026-02-10');
  });

  it('asks for the order of day and month where both can be', () => {
    expect(dayOf('3/4/2026')).toBe('either');
    expect(dayOf('3/4/2026', 'mdy')).toBe('2026-03-04');
    expect(dayOf('3/4/2026', 'dmy')).toBe('2026-04-03');
    expect(dateOrderOf(['3/4/2026', '3/31/2026'])).toBe('mdy');
    expect(dateOrderOf(['3/4/2026'])).toBe('unclear');
    expect(dateOrderOf(['2026-03-04'])).toBeNull();
  });

  it.each([
    'x',
    'Total',
    '2026-13',
    '2025-W53',
    'Week 54, 2026',
    'Marketing 2026',
    'Decided 26',
    'Q5 2026',
    'Foo 2026',
    '99',
  ])('%s is none', (text) => {
    expect(dayOf(text)).toBe('none');
  });

  it('is empty where nothing stands', () => {
    expect(dayOf('  ')).toBe('empty');
  });
});
