import type { ImportShape } from '../scorecard.ts';
import { nameKey } from './table.ts';

type Shape = Omit<ImportShape, 'updatedAt'>;

/** Columns that came and went since the file that one is read like. */
export interface ChangedColumns {
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

/** From this share of its headings on, a file is like one that was read before. Ours. */
const enough = 0.5;

/** The known table that has the most headings in common with this one; null when none has half of them. */
export function similarShape(headings: readonly string[], known: readonly Shape[]): Shape | null {
  const here = new Set(headings.map(nameKey));
  const shared = ({ headings: theirs }: Shape): number =>
    theirs.filter((text) => here.has(nameKey(text))).length / Math.max(1, theirs.length);
  const [best] = known.toSorted((a, b) => shared(b) - shared(a));
  return best !== undefined && shared(best) >= enough ? best : null;
}

/** Reads a table as a similar one was read: each column by its heading, and what is new as it was guessed. */
export function shapeLike(fresh: Shape, similar: Shape): Shape {
  const keys = fresh.headings.map(nameKey);
  const placeOf = (column: number | null): number | null => {
    const place = column === null ? -1 : keys.indexOf(nameKey(similar.headings[column] ?? ''));
    return place === -1 ? null : place;
  };
  const columns = similar.columns.flatMap(({ column, measureId }) => {
    const place = placeOf(column);
    return place === null ? [] : [{ column: place, measureId }];
  });
  const taken = new Set(columns.map(({ column }) => column));
  return {
    ...fresh,
    layout: similar.layout,
    personColumn: placeOf(similar.personColumn) ?? fresh.personColumn,
    periodColumn: placeOf(similar.periodColumn) ?? fresh.periodColumn,
    measureColumn: placeOf(similar.measureColumn) ?? fresh.measureColumn,
    valueColumn: placeOf(similar.valueColumn) ?? fresh.valueColumn,
    columns: [...columns, ...fresh.columns.filter(({ column }) => !taken.has(column))],
    names: similar.names,
    decimal: similar.decimal,
    dateOrder: similar.dateOrder,
    repeated: similar.repeated,
    unnamed: similar.unnamed,
  };
}

export function changedColumns(now: readonly string[], before: readonly string[]): ChangedColumns {
  const missingFrom = (all: readonly string[]) => {
    const keys = new Set(all.map(nameKey));
    return (text: string): boolean => text.trim() !== '' && !keys.has(nameKey(text));
  };
  return { added: now.filter(missingFrom(before)), gone: before.filter(missingFrom(now)) };
}
