import type { Tables } from '#domain/workbook/tables.ts';
import type { ContentTable } from './writer.ts';

/** A row as data: what undoing compares, field by field. */
export type PlainRow = Readonly<Record<string, unknown>>;

/** What one command did to one row. Null: there was none, or there is none any more. */
export interface RowChange {
  readonly table: ContentTable;
  readonly id: string;
  readonly before: PlainRow | null;
  readonly after: PlainRow | null;
}

/** When it was written, and where it was left: no part of what the user did. */
const unsaid: ReadonlySet<string> = new Set(['updatedAt', 'place']);

export type StepBack =
  | { readonly kind: 'put'; readonly row: Tables[ContentTable] }
  | { readonly kind: 'remove' }
  | { readonly kind: 'nothing' }
  /** Somebody changed the same since: undoing would take that away. */
  | { readonly kind: 'conflict' };

/**
 * What undoes a change, given the row as it is now. Only the fields that the change touched go back, so that a text
 * typed into the same row since stays. `inPlace`: it may have come in the place of another one of the step, which knows
 * nothing of what was written in it since.
 */
export function stepBack(change: RowChange, now: PlainRow | null, inPlace = false): StepBack {
  const { before, after } = change;
  if (before === null) {
    if (after === null || now === null) return { kind: 'nothing' };
    return inPlace && touchedFields(after, now).length > 0 ? { kind: 'conflict' } : { kind: 'remove' };
  }
  // Rows come from their own tables, and go back there.
  const asRow = (row: PlainRow): Tables[ContentTable] => row as unknown as Tables[ContentTable];
  if (after === null) return now === null ? { kind: 'put', row: asRow(before) } : { kind: 'conflict' };
  if (now === null) return { kind: 'conflict' };
  const touched = touchedFields(before, after);
  if (touched.length === 0) return { kind: 'nothing' };
  if (touched.some((field) => !isSame(now[field], after[field]))) return { kind: 'conflict' };
  return {
    kind: 'put',
    row: asRow({ ...now, ...Object.fromEntries(touched.map((field) => [field, before[field]])) }),
  };
}

const touchedFields = (before: PlainRow, after: PlainRow): readonly string[] =>
  Object.keys({ ...before, ...after }).filter(
    (field) => !unsaid.has(field) && !isSame(before[field], after[field]),
  );

/** Whether a change can be seen: saying the same again only stamps the row. */
export const isVisible = ({ before, after }: RowChange): boolean =>
  before === null || after === null || touchedFields(before, after).length > 0;

/** Whether two values are the same data. */
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
