import { expect, it } from 'vitest';
import { asDay } from '../core/day.ts';
import { makeQuarter } from '../core/quarter.ts';
import { periodsOf } from './periods.ts';
import { seriesOf } from './series.ts';

it('a period without a reading is a gap, and one that isn’t over is partial', () => {
  const months = periodsOf(makeQuarter(2026, 1), 1, 'month');
  const values = new Map([
    [asDay('2026-01-01'), 0],
    [asDay('2026-03-01'), 7],
  ]);
  expect(seriesOf(months, values, asDay('2026-03-15'))).toEqual([
    { start: '2026-01-01', value: 0, partial: false },
    { start: '2026-02-01', value: undefined, partial: false },
    { start: '2026-03-01', value: 7, partial: true },
  ]);
});
