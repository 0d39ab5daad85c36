/** A cell of the grid. Line 0 is the head, column 0 the names. */
export interface CellPlace {
  readonly line: number;
  readonly column: number;
}

interface GridSize {
  readonly lines: number;
  readonly columns: number;
}

/** How many lines Page Up and Page Down go. */
const pageLines = 10;

/** Where a key leads from a cell; null for a key that moves nothing. The corner holds nothing, so nothing leads there. */
export function moveInGrid(
  from: CellPlace,
  { key, ctrl }: { readonly key: string; readonly ctrl: boolean },
  { lines, columns }: GridSize,
): CellPlace | null {
  const to = stepTo(from, key, ctrl, { lines, columns });
  if (to === null) return null;
  const line = Math.min(Math.max(to.line, 0), lines - 1);
  const column = Math.min(Math.max(to.column, 0), columns - 1);
  if (line !== 0 || column !== 0) return { line, column };
  // Towards the corner it ends beside it.
  return from.column === 0
    ? { line: Math.min(1, lines - 1), column: 0 }
    : { line: 0, column: Math.min(1, columns - 1) };
}

function stepTo(
  { line, column }: CellPlace,
  key: string,
  ctrl: boolean,
  { lines, columns }: GridSize,
): CellPlace | null {
  switch (key) {
    case 'ArrowUp':
      return { line: ctrl ? 0 : line - 1, column };
    case 'ArrowDown':
      return { line: ctrl ? lines - 1 : line + 1, column };
    case 'ArrowLeft':
      return { line, column: ctrl ? 0 : column - 1 };
    case 'ArrowRight':
      return { line, column: ctrl ? columns - 1 : column + 1 };
    case 'PageUp':
      return { line: line - pageLines, column };
    case 'PageDown':
      return { line: line + pageLines, column };
    case 'Home':
      return ctrl ? { line: 1, column: 0 } : { line, column: 0 };
    case 'End':
      return ctrl ? { line: lines - 1, column: columns - 1 } : { line, column: columns - 1 };
    default:
      return null;
  }
}
