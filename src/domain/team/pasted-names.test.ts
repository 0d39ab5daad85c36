import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../core/any-text.fixture.ts';
import { hasCommas, readPastedNames, type AfterComma } from './pasted-names.ts';

const read = (pasted: string, afterComma: AfterComma = 'role') =>
  readPastedNames(pasted, afterComma).map(({ name, role, territory }) =>
    [name, role, territory].filter(Boolean).join(' | '),
  );

describe('a pasted list', () => {
  it('has one person in each line', () => {
    expect(read('Maya Lindgren\r\n\r\n  Priya Raman \n王伟')).toEqual([
      'Maya Lindgren',
      'Priya Raman',
      '王伟',
    ]);
  });

  it('may say the role behind a comma', () => {
    expect(read('Maya Lindgren, Account executive, East')).toEqual([
      'Maya Lindgren | Account executive, East',
    ]);
    expect(read('1. Maya Lindgren - AE\n- Jo – SDR, East')).toEqual(['Maya Lindgren | AE', 'Jo | SDR, East']);
    expect(hasCommas('Maya\nJo, SDR')).toBe(true);
    expect(hasCommas('Maya\nJo\tSDR, East')).toBe(false);
  });

  it('may have the last name first', () => {
    expect(read('Lindgren, Maya\nPriya Raman', 'first name')).toEqual(['Maya Lindgren', 'Priya Raman']);
  });

  it('may come from a spreadsheet, with or without headings', () => {
    const rows = 'Maya Lindgren\tAE\tEast\n"Priya\nRaman"\tSDR\n';
    expect(read(rows)).toEqual(['Maya Lindgren | AE | East', 'Priya Raman | SDR']);
    expect(read(`Name\tRole\tTerritory\n${rows}`)).toEqual(read(rows));
    expect(read('Names\nMaya\nJo')).toEqual(['Maya', 'Jo']);
  });

  it('may have bullets, numbers and mail addresses', () => {
    expect(read('- Maya\n• Jo\n3. Ana\n4) Li\nPriya Raman <priya@example.com>')).toEqual([
      'Maya',
      'Jo',
      'Ana',
      'Li',
      'Priya Raman',
    ]);
    expect(read('Maya L <m@example.com>; Jo K <j@example.com>')).toEqual(['Maya L', 'Jo K']);
  });

  it('keeps names with hyphens and dots', () => {
    expect(read('Jean-Luc\nJ. R. Smith\nMr. T')).toEqual(['Jean-Luc', 'J. R. Smith', 'Mr. T']);
  });

  it('is read whatever it is', () => {
    const afterComma = fc.constantFrom<AfterComma>('role', 'first name');
    fc.assert(
      fc.property(anyText(200), afterComma, (pasted, after) => {
        for (const { name, role, row } of readPastedNames(pasted, after)) {
          expect(name.length).toBeLessThanOrEqual(120);
          expect(role.length).toBeLessThanOrEqual(120);
          expect(row).toBeGreaterThan(0);
        }
      }),
    );
  });
});
