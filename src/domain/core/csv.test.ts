import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from './any-text.fixture.ts';
import { readCsv, writeCsv, type Row } from './csv.ts';

const rowsOf = (text: string): readonly Row[] => {
  const read = readCsv(text);
  if (!read.ok) throw new Error(read.error);
  return read.value;
};

const cell = fc.oneof(
  anyText(20),
  fc.string({
    unit: fc.constantFrom('"', ',', ';', '\t', '\r', '\n', ' ', '=', "'", 'a', '\ufeff'),
    maxLength: 8,
  }),
);
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((columns) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 8 }),
  );

describe('reading CSV', () => {
  it('gives back whatever was written', () => {
    fc.assert(
      fc.property(table, (rows) => {
        expect(rowsOf(writeCsv(rows))).toEqual(rows);
      }),
      { numRuns: 1000 },
    );
  });

  it('never fails otherwise than with a problem that it names', () => {
    const problems = new Set(['empty', 'open quote', 'too many rows', 'too many columns']);
    fc.assert(
      fc.property(fc.oneof(cell, anyText(200)), (text) => {
        const read = readCsv(text, { rows: 5, columns: 3 });
        expect(read.ok || problems.has(read.error)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['commas', 'Name,Role\nMaya,AE\nJo,SDR'],
    ['semicolons', 'Name;Role\nMaya;AE\nJo;SDR'],
    ['tabs', 'Name\tRole\nMaya\tAE\nJo\tSDR'],
    ['the sign that Excel is told', 'sep=;\r\nName;Role\r\nMaya;AE\r\nJo;SDR\r\n'],
    ['old line ends and empty lines', 'Name,Role\r\r\rMaya,AE\rJo,SDR\r'],
    ['a byte order mark', '\ufeffName,Role\nMaya,AE\nJo,SDR'],
    ['quotes after spaces', 'Name, "Role"\n"Maya","AE"\nJo,SDR'],
  ])('finds the cells by %s', (_by, text) => {
    expect(rowsOf(text)).toEqual([
      ['Name', 'Role'],
      ['Maya', 'AE'],
      ['Jo', 'SDR'],
    ]);
  });

  it('is not led astray by the other signs inside of cells', () => {
    expect(rowsOf('Name;Start (m,d,y)\nLindgren, Maya;1,2,2026')).toEqual([
      ['Name', 'Start (m,d,y)'],
      ['Lindgren, Maya', '1,2,2026'],
    ]);
    expect(rowsOf('Name,Note\n"x;y;z",a\n"p;q;r",b')[1]).toEqual(['x;y;z', 'a']);
  });

  it('takes a list under one heading as one column', () => {
    expect(rowsOf('Name\nLi, Wei\nLindgren, Maya')).toEqual([['Name'], ['Li, Wei'], ['Lindgren, Maya']]);
  });

  it('finds the columns below a title', () => {
    expect(rowsOf('My team\nName,Role,Territory\nMaya,AE,East')[1]).toEqual(['Name', 'Role', 'Territory']);
  });

  it('keeps line breaks, doubled quotes and spaces inside of quotes', () => {
    expect(rowsOf('a,"one\r\ntwo"\n"say ""hi""",  x ')).toEqual([
      ['a', 'one\r\ntwo'],
      ['say "hi"', '  x '],
    ]);
  });

  it('takes a quote in the middle of a cell for what it is', () => {
    expect(rowsOf('Name,Size\nMaya "Mia" Lindgren,5"')).toEqual([
      ['Name', 'Size'],
      ['Maya "Mia" Lindgren', '5"'],
    ]);
  });

  it('keeps rows as long as they are', () => {
    expect(rowsOf('a,b,c\nd\ne,f,g,h')).toEqual([['a', 'b', 'c'], ['d'], ['e', 'f', 'g', 'h']]);
  });

  it('says what it can’t read', () => {
    expect(readCsv('')).toEqual({ ok: false, error: 'empty' });
    expect(readCsv('\ufeff \r\n\r\n')).toEqual({ ok: false, error: 'empty' });
    expect(readCsv('Name,Role\n"Maya,AE\nJo,SDR')).toEqual({ ok: false, error: 'open quote' });
    expect(readCsv('a\n'.repeat(100_000))).toEqual({ ok: false, error: 'too many rows' });
    expect(readCsv(','.repeat(1000))).toEqual({ ok: false, error: 'too many columns' });
  });
});

describe('writing CSV', () => {
  it('ends rows with CRLF and quotes what would be read otherwise', () => {
    expect(
      writeCsv([
        ['Name', 'a;b', ' x', ''],
        ['=1', 'say "hi"', '-5', 'b'],
      ]),
    ).toBe(`Name,"a;b"," x",\r\n'=1,"say ""hi""",-5,b\r\n`);
  });
});
