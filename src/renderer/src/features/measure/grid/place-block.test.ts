import { expect, it } from 'vitest';
import { asDay } from '#domain/core/day.ts';
import { readPastedBlock } from '#domain/scorecard/pasted-block.ts';
import { placeBlock, targetColumn } from './place-block.ts';

const periods = ['2026-07-01', '2026-07-08', '2026-07-15'].map((start) => ({ start: asDay(start) }));
const place = (text: string, line: number, column: number) => {
  const block = readPastedBlock(text, 'count');
  if (block.kind !== 'cells') throw new Error('No numbers');
  return placeBlock(block.cells, { line, column }, 2, periods, asDay('2026-07-10'));
};

it('a block begins where the focus is', () => {
  expect(place('1\t2\n3\t\n', 0, 0)).toEqual({
    readings: [
      { line: 0, start: '2026-07-01', value: 1 },
      { line: 0, start: '2026-07-08', value: 2 },
      { line: 1, start: '2026-07-01', value: 3 },
      { line: 1, start: '2026-07-08', value: null },
    ],
    targets: [],
    left: 0,
  });
});

it('a column that is pasted into the targets sets them, and goes on into the periods', () => {
  expect(place('60\t5\n65\t6', 0, targetColumn)).toEqual({
    readings: [
      { line: 0, start: '2026-07-01', value: 5 },
      { line: 1, start: '2026-07-01', value: 6 },
    ],
    targets: [
      { line: 0, value: 60 },
      { line: 1, value: 65 },
    ],
    left: 0,
  });
});

it('what lies below, beside or in a period that has not begun is left out and counted', () => {
  expect(place('1\t2\n3\t4', 1, 1)).toEqual({
    readings: [{ line: 1, start: '2026-07-08', value: 1 }],
    targets: [],
    left: 3,
  });
});
