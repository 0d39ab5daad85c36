import {
  useCallback,
  useLayoutEffect,
  useRef,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { moveInGrid } from './grid-keys.ts';

/** Whose skill a cell is: a person's head has no skill, a skill's head and its counts have no person. */
export interface CellKey {
  readonly personId: string | null;
  readonly skillId: string | null;
}

export interface Grid {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly onFocus: (event: FocusEvent<HTMLTableElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => void;
}

const linesOf = (table: HTMLTableElement): HTMLTableRowElement[] =>
  [...table.rows].filter((row) => row.dataset['line'] !== undefined);

/**
 * Moves the focus through a table whose lines are marked `data-line`, a person's with their id, and whose head has the
 * skills' ids on its cells. One cell at a time can be reached by Tab. That is kept in the page and not in the state:
 * a step must not draw thousands of cells again.
 */
export function useGrid(onCell: (key: CellKey) => void): Grid {
  const table = useRef<HTMLTableElement>(null);
  const entry = useRef<HTMLTableCellElement>(null);

  const makeEntry = useCallback((cell: HTMLTableCellElement): void => {
    if (entry.current !== null) entry.current.tabIndex = -1;
    cell.tabIndex = 0;
    entry.current = cell;
  }, []);

  // After rows came and went, the way in may be gone with its row.
  useLayoutEffect(() => {
    if (table.current === null || entry.current?.isConnected === true) return;
    const cell = linesOf(table.current)[1]?.cells[1];
    if (cell !== undefined) makeEntry(cell);
  });

  const onFocus = useCallback(
    ({ target }: FocusEvent<HTMLTableElement>): void => {
      const cell = target.closest<HTMLTableCellElement>('td, th');
      const row = cell?.closest('tr');
      if (cell == null || row == null || table.current === null) return;
      entry.current?.removeAttribute('data-shown');
      cell.dataset['shown'] = '';
      makeEntry(cell);
      const head = table.current.tHead?.rows[0]?.cells[cell.cellIndex];
      onCell({
        personId: row.dataset['person'] ?? null,
        skillId: cell.cellIndex === 0 ? null : (head?.dataset['skill'] ?? null),
      });
    },
    [makeEntry, onCell],
  );

  const onKeyDown = useCallback((event: KeyboardEvent<HTMLTableElement>): void => {
    const cell =
      event.target instanceof Element ? event.target.closest<HTMLTableCellElement>('td, th') : null;
    const row = cell?.closest('tr');
    if (cell === null || row == null || table.current === null || event.altKey) return;
    const lines = linesOf(table.current);
    const to = moveInGrid(
      { line: lines.indexOf(row), column: cell.cellIndex },
      { key: event.key, ctrl: event.ctrlKey || event.metaKey },
      { lines: lines.length, columns: row.cells.length },
    );
    if (to === null) return;
    event.preventDefault();
    const next = lines[to.line]?.cells[to.column];
    next?.focus({ preventScroll: true });
    // As far as needed: on its own, the focus would bring the cell to the middle. The frame first: what sticks to its
    // edges counts as in view wherever these are.
    table.current.parentElement?.scrollIntoView({ block: 'nearest' });
    next?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, []);

  return { table, onFocus, onKeyDown };
}
