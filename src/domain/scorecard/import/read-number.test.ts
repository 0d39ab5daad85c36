import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalOf, readNumber } from './read-number.ts';

const valueOf = (text: string, decimal: 'point' | 'comma' = 'point') => {
  const read = readNumber(text, decimal);
  return read.kind === 'number' ? read.value : read.kind;
};

describe('a number from a report', () => {
  it.each([
    ['1,234.56', 1234.56],
    ['1234.5', 1234.5],
    ['$1,234', 1234],
    ['USD 12.5k', 12_500],
    ['€ 3.2m', 3_200_000],
    ['(120)', -120],
    ['($1,200.50)', -1200.5],
    ['-5', -5],
    ['5-', -5],
    ['−7', -7],
    ['+7', 7],
    ['25 %', 0.25],
    ['0', 0],
    ['(0)', 0],
    ['1 234', 1234],
    ["1'234", 1234],
    ['12,34,567', 1_234_567],
    ['.5', 0.5],
    ["1'234.56", 1234.56],
    ['1’234’567', 1_234_567],
    ['1\u00a0234\u00a0567', 1_234_567],
    ['1\u202f234.5', 1234.5],
    ['1\u2009234', 1234],
    ['€ 1 200', 1200],
    ['US$1,200', 1200],
    ['CHF1’200.50', 1200.5],
    ['1200kr', 1200],
    ['5 k$', 5000],
    ['- 5', -5],
    ['–5', -5],
    ['(-5)', -5],
    ['-$5', -5],
    ['1.2E+06', 1_200_000],
    ['%12', 0.12],
    ['-12 %', -0.12],
    ['(12 %)', -0.12],
  ])('%s is %d with a decimal point', (text, value) => {
    expect(valueOf(text)).toBe(value);
  });

  it.each([
    ['1.234,56', 1234.56],
    ['1.234.567', 1_234_567],
    ['12,5 %', 0.125],
    ['1 234,5 €', 1234.5],
    ['(1.200,50)', -1200.5],
    [',5', 0.5],
    ['(1.234,5)', -1234.5],
    ['1 234 567,8', 1_234_567.8],
    ['1,2E+06', 1_200_000],
  ])('%s is %d with a decimal comma', (text, value) => {
    expect(valueOf(text, 'comma')).toBe(value);
  });

  it.each(['', '  ', '-', '–', 'n/a', 'N/A', 'n.a.', '#N/A', '#DIV/0!', 'NaN', 'null', '\u00a0'])(
    '%j is missing, not zero',
    (text) => {
      expect(valueOf(text)).toBe('empty');
    },
  );

  it.each([
    'abc',
    '1.2.3',
    '3 4',
    '12 34',
    "1'23",
    "1'234 567",
    '1 234,567 890',
    '12 % 3',
    '$ 5 $ 6',
    '1e',
    '#REF!',
    '1,2',
    '12 apples',
    '1-2',
    '--1',
    '1e400',
    '1,2345',
    '2026-01-01',
    '9'.repeat(70),
  ])('%j is no number', (text) => {
    expect(valueOf(text)).toBe('none');
  });

  it('reads back every number that Intl writes, in both worlds', () => {
    const [english, german] = ['en-US', 'de-DE'].map(
      (locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }),
    );
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (cents) => {
        const value = cents / 100;
        expect(valueOf(english?.format(value) ?? '')).toBe(value);
        expect(valueOf(german?.format(value) ?? '', 'comma')).toBe(value);
      }),
    );
  });

  it('never throws, and is finite, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('point', 'comma'), (text, decimal) => {
        const read = readNumber(text, decimal);
        expect(read.kind !== 'number' || Number.isFinite(read.value)).toBe(true);
      }),
    );
  });
});

describe('the decimal sign of a column', () => {
  it('is told by what can be read in one way only', () => {
    expect(decimalOf(['1,234.56', '12'])).toBe('point');
    expect(decimalOf(['1.234,56', '12'])).toBe('comma');
    expect(decimalOf(['12.5'])).toBe('point');
    expect(decimalOf(['12,5'])).toBe('comma');
  });

  it('is asked for where numbers can be read either way, or contradict each other', () => {
    expect(decimalOf(['1.234', '5.678'])).toBe('unclear');
    expect(decimalOf(['1,234'])).toBe('unclear');
    expect(decimalOf(["1'234.567"])).toBe('point');
    expect(decimalOf(['1,234.5', '1.234,5'])).toBe('unclear');
  });

  it('does not matter for whole numbers', () => {
    expect(decimalOf(['1', '20', '', 'x'])).toBeNull();
  });
});
