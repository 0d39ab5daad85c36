interface Cell {
  readonly text: string;
  readonly wasQuoted: boolean;
  /** What comes behind it: the next cell, the end of its row, or that of the text. */
  readonly end: 'cell' | 'row' | 'text';
  /** The sign that separates it from the next one; empty at the end of a row. */
  readonly sign: string;
}

/**
 * Reads a text cell by cell (RFC 4180, with line breaks of every kind). Beyond it, a quote may have spaces before it,
 * and what stands behind a closed one belongs to the cell. `take` ends the reading by answering false.
 * @returns whether a quote was opened that nothing closes
 */
export function scanCells(
  text: string,
  separates: (sign: string) => boolean,
  take: (cell: Cell) => boolean,
): 'read' | 'open quote' {
  let at = 0;
  for (;;) {
    const cell = readCell(text, at, separates);
    if (cell === undefined) return 'open quote';
    if (!take(cell) || cell.end === 'text') return 'read';
    at = cell.next;
  }
}

/** The cell that begins at a place, and where the next one does; undefined when its quote is never closed. */
function readCell(
  text: string,
  start: number,
  separates: (sign: string) => boolean,
): (Cell & { readonly next: number }) | undefined {
  let at = start;
  while (isSpace(text.charAt(at)) && !separates(text.charAt(at))) at++;
  const wasQuoted = text.charAt(at) === '"';
  const quoted = wasQuoted ? readQuoted(text, at + 1) : { inside: '', next: start };
  if (quoted === undefined) return undefined;
  at = quoted.next;
  while (at < text.length && !isBreak(text.charAt(at)) && !separates(text.charAt(at))) at++;
  const cell = { text: quoted.inside + text.slice(quoted.next, at), wasQuoted, sign: '' };
  if (at >= text.length) return { ...cell, end: 'text', next: at };
  const sign = text.charAt(at);
  if (separates(sign)) return { ...cell, sign, end: 'cell', next: at + 1 };
  return { ...cell, end: 'row', next: at + (text.startsWith('\r\n', at) ? 2 : 1) };
}

function readQuoted(text: string, start: number): { inside: string; next: number } | undefined {
  let inside = '';
  for (let from = start; ;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return undefined;
    inside += text.slice(from, quote);
    if (text.charAt(quote + 1) !== '"') return { inside, next: quote + 1 };
    inside += '"';
    from = quote + 2;
  }
}

const isBreak = (sign: string): boolean => sign === '\n' || sign === '\r';
const isSpace = (sign: string): boolean => sign === ' ' || sign === '\u00a0' || sign === '\t';
