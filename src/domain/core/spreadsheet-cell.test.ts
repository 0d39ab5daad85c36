import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from './any-text.fixture.ts';
import { defuse, undefuse } from './spreadsheet-cell.ts';

/** Texts made of what matters here, so that the signs meet. */
const tricky = fc.string({
  unit: fc.constantFrom("'", '=', '+', '-', '@', '＝', ' ', '\u00a0', '\t', '\r', '\n', '1', '.', 'a'),
  maxLength: 12,
});

describe('a cell for a spreadsheet', () => {
  it.each([
    ['=HYPERLINK("x")', `'=HYPERLINK("x")`],
    ['+49 170 1', `'+49 170 1`],
    ['-1+1|cmd', `'-1+1|cmd`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['＝1+1', `'＝1+1`],
    ['  =1', `'  =1`],
    ['\u00a0=1', `'\u00a0=1`],
    ['\t=1', `'\t=1`],
    ['\rx', `'\rx`],
    ['one\n=1+1', `one\n'=1+1`],
    ['one\r\n  @x', `one\r\n'  @x`],
    [`'=1`, `''=1`],
  ])('gets an apostrophe before what would be run: %j', (cell, safe) => {
    expect(defuse(cell)).toBe(safe);
  });

  it.each(['Maya Lindgren', "'t Hooft", 'O’Neil - East', 'a=b', '', '-12.5', '-3', 'one\n\ntwo'])(
    'stays as it is where nothing would be run: %j',
    (cell) => {
      expect(defuse(cell)).toBe(cell);
      expect(undefuse(cell)).toBe(cell);
    },
  );

  it('is read as it was written, whatever it says', () => {
    fc.assert(
      fc.property(fc.oneof(tricky, anyText(30)), (cell) => {
        expect(undefuse(defuse(cell))).toBe(cell);
      }),
      { numRuns: 2000 },
    );
  });

  it('has no line left that would be run', () => {
    fc.assert(
      fc.property(tricky, (cell) => {
        const safe = defuse(cell);
        if (/^-\d+(?:\.\d+)?$/.test(safe)) return;
        for (const line of safe.split(/[\r\n]/)) expect(line).not.toMatch(/^\s*[=+\-@＝]/);
        expect(safe).not.toMatch(/^[\t\r\n]/);
      }),
      { numRuns: 2000 },
    );
  });
});
