import type { Day } from '#domain/core/day.ts';
import type { PastedCell } from '#domain/scorecard/pasted-block.ts';
import type { Period } from '#domain/scorecard/periods.ts';
import type { GridPlace } from './move-of.ts';

/** The target stands before the first period. */
export const targetColumn = -1;

/** Where the cells of a pasted block come to lie: each with the number of its line. */
export interface PlacedBlock {
  readonly readings: readonly { readonly line: number; readonly start: Day; readonly value: number | null }[];
  readonly targets: readonly { readonly line: number; readonly value: number | null }[];
  /** How many lie outside of the grid, or in periods that have not begun. */
  readonly left: number;
}

/** Lays a block into the grid from the cell that has the focus. Empty cells outside are nobody's loss. */
export function placeBlock(
  block: readonly PastedCell[],
  from: GridPlace,
  lines: number,
  periods: readonly Pick<Period, 'start'>[],
  today: Day,
): PlacedBlock {
  const readings: PlacedBlock['readings'][number][] = [];
  const targets: PlacedBlock['targets'][number][] = [];
  let left = 0;
  for (const { row, column: beside, value } of block) {
    const [line, column] = [from.line + row, from.column + beside];
    const period = periods[column];
    if (line < lines && column === targetColumn) targets.push({ line, value });
    else if (line < lines && period !== undefined && period.start <= today)
      readings.push({ line, start: period.start, value });
    else if (value !== null) left += 1;
  }
  return { readings, targets, left };
}
