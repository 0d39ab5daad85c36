import type { MeasureUnit } from './measure.ts';
import { readTypedValue } from './typed-value.ts';

/** A cell of a pasted block, counted from the one that had the focus. Null empties it. */
export interface PastedCell {
  readonly row: number;
  readonly column: number;
  readonly value: number | null;
}

export type PastedBlock =
  | { readonly kind: 'cells'; readonly cells: readonly PastedCell[] }
  /** The first text that is no number; nothing is taken then. */
  | { readonly kind: 'no number'; readonly text: string };

/** Cells copied from a spreadsheet: rows by line breaks, columns by tabs. */
export function readPastedBlock(text: string, unit: MeasureUnit): PastedBlock {
  const lines = text.replaceAll(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  const cells: PastedCell[] = [];
  for (const [row, line] of lines.entries())
    for (const [column, typed] of line.split('\t').entries()) {
      const read = readTypedValue(typed, unit);
      if (read.kind === 'no number' || read.kind === 'below zero')
        return { kind: 'no number', text: typed.trim().slice(0, 40) };
      cells.push({ row, column, value: read.kind === 'empty' ? null : read.value });
    }
  return { kind: 'cells', cells };
}

/** Whether a pasted text is more than one cell. */
export const isBlock = (text: string): boolean => /[\t\n\r]/.test(text.trimEnd());
