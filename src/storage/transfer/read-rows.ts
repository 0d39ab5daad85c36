import { buildRows, filedTables } from '#domain/workbook/file/format.ts';
import type { Rows, TableName, Tables } from '#domain/workbook/tables.ts';
import type { WorkbookDatabase } from '../database/workbook-database.ts';

/** Every row that belongs in a workbook file, as of one moment: no change falls in between. */
export const readRows = (db: WorkbookDatabase): Promise<Rows> =>
  db.transaction('r', [...filedTables], () => readRowsHere(db));

/** The same inside a transaction that is running already. `moved` is told of each portion that was read. */
export async function readRowsHere(db: WorkbookDatabase, moved: () => void = () => undefined): Promise<Rows> {
  const read = new Map<TableName, readonly unknown[]>();
  for (const name of filedTables) read.set(name, await readTable(db, name, moved));
  // Each table's rows were read from that table.
  return buildRows(<Name extends TableName>(name: Name) => (read.get(name) ?? []) as readonly Tables[Name][]);
}

/** Rows that are read at once: as many as typing does not notice. Those of a sealed workbook are opened as they come. */
const portionOf = ({ keys }: WorkbookDatabase): number => (keys === null ? 2_000 : 250);

/** All rows of a table, in the order of their ids. */
export async function readTable(
  db: WorkbookDatabase,
  name: TableName,
  moved: (rows: readonly Tables[TableName][]) => void = () => undefined,
): Promise<readonly Tables[TableName][]> {
  const rows: Tables[TableName][] = [];
  const portion = portionOf(db);
  for (;;) {
    const last = rows.at(-1);
    const table = db.rows(name);
    const rest = last === undefined ? table.toCollection() : table.where(':id').above(last.id);
    const next = await rest.limit(portion).toArray();
    rows.push(...next);
    moved(next);
    if (next.length < portion) return rows;
  }
}
