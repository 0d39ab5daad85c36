import { buildRows, filedTables } from '#domain/workbook/file/format.ts';
import type { Rows, TableName, Tables } from '#domain/workbook/tables.ts';
import type { WorkbookDatabase } from '../database/workbook-database.ts';

/** Every row that belongs in a workbook file, as of one moment: no change falls in between. */
export const readRows = (db: WorkbookDatabase): Promise<Rows> =>
  db.transaction('r', [...filedTables], () => readRowsHere(db));

/** The same inside a transaction that is running already. */
export async function readRowsHere(db: WorkbookDatabase): Promise<Rows> {
  const read = new Map<TableName, readonly unknown[]>();
  await Promise.all(filedTables.map(async (name) => read.set(name, await db.rows(name).toArray())));
  // Each table's rows were read from that table.
  return buildRows(<Name extends TableName>(name: Name) => (read.get(name) ?? []) as readonly Tables[Name][]);
}
