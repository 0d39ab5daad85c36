import { tableNames, type Rows, type TableName } from '../tables.ts';
import { buildRows } from './format.ts';
import { isSame } from './is-same.ts';

/** What has to be written to get from one state of a workbook to another. */
export interface RowChanges {
  readonly put: Rows;
  readonly remove: Readonly<Record<TableName, readonly string[]>>;
}

/** The rows to put and the ids to remove, so that `before` becomes `after`. */
export function changesBetween(before: Rows, after: Rows): RowChanges {
  const put = buildRows((name) => {
    const old = byId(before[name]);
    return after[name].filter((row) => {
      const own = old.get(row.id);
      return own === undefined || !isSame(own, row);
    });
  });
  const remove = tableNames.map((name) => {
    const left = byId<{ readonly id: string }>(after[name]);
    return [name, before[name].map(({ id }) => id).filter((id) => !left.has(id))];
  });
  // Every table's name with its ids.
  return { put, remove: Object.fromEntries(remove) as RowChanges['remove'] };
}

export const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));
