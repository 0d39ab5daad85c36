import type { Row } from '../../core/csv.ts';
import type { NewShape } from './guess-shape.ts';
import { looksLikeNumber, type Table } from './table.ts';
import { isTotalRow, totalAt } from './totals.ts';

/** A row with what it leaves out because it stands above it. */
export interface FilledRow {
  readonly cells: Row;
  /** The columns whose cells were taken from above. */
  readonly fromAbove: readonly number[];
  /** It only says whose, or which time’s, the rows below are. */
  readonly isHeading: boolean;
}

export interface FilledTable {
  readonly rows: readonly FilledRow[];
  /** Whether the report names a person or a time in the first row of its group only. */
  readonly isGrouped: boolean;
}

/** From this share of its rows on, a column that is left blank is one of a grouped report, and no gap. Ours. */
const enough = 0.2;

/**
 * Grouped reports name a person, or a time, once and leave it out below. Where the shape says that such rows belong to
 * what stands above, they get it; what ends a group, such as a subtotal, ends that too.
 */
export function fillDown({ body }: Table, shape: NewShape): FilledTable {
  const columns = groupedColumns(body, shape);
  const rows =
    shape.unnamed === 'above' && columns.length > 0
      ? walk(body, shape, columns)
      : body.map((cells): FilledRow => ({ cells, fromAbove: [], isHeading: false }));
  return { rows, isGrouped: columns.length > 0 };
}

/** The columns by which rows can be grouped, from left to right: a group further left holds those further right. */
function keyColumns({ layout, personColumn, periodColumn }: NewShape): readonly number[] {
  const keys = layout === 'periods' ? [personColumn] : [personColumn, periodColumn];
  return keys.filter((column) => column !== null).toSorted((a, b) => a - b);
}

/** A list that has gaps says the same in one row after the other; in a group it is never said twice. */
function groupedColumns(body: Table['body'], shape: NewShape): readonly number[] {
  const keys = keyColumns(shape);
  const rows = walk(body, shape, keys).filter(
    ({ cells, isHeading }) => !isHeading && !isTotalRow(cells) && says(cells, shape),
  );
  return keys.filter((column) => {
    const group = keys.filter((key) => key <= column);
    const isSaid = ({ cells, fromAbove }: FilledRow): boolean =>
      cellAt(cells, column) !== '' && !fromAbove.includes(column);
    const isSaidTwice = rows.some((row, at) => {
      const before = rows[at - 1];
      if (before === undefined || !isSaid(row) || !isSaid(before)) return false;
      return group.every((key) => cellAt(row.cells, key) === cellAt(before.cells, key));
    });
    const below = rows.filter(({ fromAbove }) => fromAbove.includes(column)).length;
    return !isSaidTwice && below > 0 && below >= rows.length * enough;
  });
}

function walk(body: Table['body'], shape: NewShape, columns: readonly number[]): readonly FilledRow[] {
  const above = new Map<number, string>();
  const forget = (from: number): void => {
    for (const column of above.keys()) if (column >= from) above.delete(column);
  };
  return body.map((cells): FilledRow => {
    const plain = { cells, fromAbove: [], isHeading: false };
    const total = totalAt(cells);
    if (total !== -1) {
      forget(total);
      return plain;
    }
    const heading = headingAt(cells, columns);
    if (heading !== -1) {
      forget(heading);
      above.set(heading, withoutCount(cellAt(cells, heading)));
      return { ...plain, isHeading: true };
    }
    if (!says(cells, shape)) return plain;
    const filled = [...cells];
    const fromAbove: number[] = [];
    for (const column of columns) {
      const text = cellAt(cells, column);
      if (text !== '') {
        forget(column);
        above.set(column, text);
        continue;
      }
      const named = above.get(column);
      if (named === undefined) continue;
      while (filled.length < column) filled.push('');
      filled[column] = named;
      fromAbove.push(column);
    }
    return { cells: filled, fromAbove, isHeading: false };
  });
}

/** The column of the only filled cell, where it is one of these. */
function headingAt(cells: Row, columns: readonly number[]): number {
  const filled = cells.flatMap((cell, at) => (cell.trim() === '' ? [] : [at]));
  const [only = -1] = filled;
  return filled.length === 1 && columns.includes(only) ? only : -1;
}

/** `Owner: Ann Lee (3 records)` is Ann Lee. */
const withoutCount = (text: string): string =>
  text.replace(/^[^:]{1,40}:\s+/u, '').replace(/\s*\(\d+(?:\s+\p{L}+)?\)$/u, '');

/** Whether a row says something in words, beside its numbers: sums alone are of the group. */
const says = (cells: Row, { columns, valueColumn, layout }: NewShape): boolean => {
  const values = new Set(layout === 'long' ? [valueColumn] : columns.map(({ column }) => column));
  return cells.some((cell, at) => !values.has(at) && cell.trim() !== '' && !looksLikeNumber(cell));
};

const cellAt = (row: Row, column: number): string => (row[column] ?? '').trim();
