import type { Row } from '../../core/csv.ts';
import type { ImportShape } from '../scorecard.ts';

/** A table in a file: reporting tools put titles above it. */
export interface Table {
  readonly headings: readonly string[];
  readonly body: readonly Row[];
  /** Lines above the headings, so that rows are counted as the file counts them. */
  readonly above: number;
}

/** How many of the first lines can be titles. */
const titleLines = 30;

/**
 * Finds the headings: the first line with at least two filled cells, no number among them, that is as wide as most
 * lines of the file. Null when there is none.
 */
export function findTable(rows: readonly Row[]): Table | null {
  const widths = rows.map(filledWidth).filter((width) => width >= 2);
  if (widths.length < 2) return null;
  const usual = widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 2;
  const above = rows
    .slice(0, titleLines)
    .findIndex((row) => filledWidth(row) >= Math.max(2, usual - 1) && !row.some(looksLikeNumber));
  const headings = rows[above];
  if (headings === undefined) return null;
  return { headings: headings.map((text) => text.trim().slice(0, 200)), body: rows.slice(above + 1), above };
}

const filledWidth = (row: Row): number =>
  row.reduce((width, cell, at) => (cell.trim() === '' ? width : at + 1), 0);

export const looksLikeNumber = (cell: string): boolean =>
  /^[\p{Sc}(+-]?\s*\d[\d.,'\s]*[)%]?$/u.test(cell.trim());

/** Two files with the same headings in the same order are read alike. FNV-1a in four rounds over the headings. */
export function shapeId(headings: readonly string[]): ImportShape['id'] {
  const text = headings.map((heading) => heading.trim().toLowerCase()).join('\u001f');
  const parts = [0, 1, 2, 3].map((round) => {
    let state = 0x811c9dc5 ^ round;
    for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
    return (state >>> 0).toString(16).padStart(8, '0');
  });
  // The one place that makes these ids.
  return `shape-${parts.join('')}` as ImportShape['id'];
}

/** How much a name tells: lower case, without marks, punctuation and doubled spaces. */
export const nameKey = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N},]+/gu, ' ')
    .trim();
