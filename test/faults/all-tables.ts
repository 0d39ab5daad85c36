import { tableNames, type Rows } from '#domain/workbook/tables.ts';
import type { MadeWorkbook } from './page/fault-page.ts';

/** Rows with a list for every table, those of an older version too. */
export const allTables = (rows: Partial<Rows>): Rows =>
  Object.fromEntries(tableNames.map((name) => [name, rows[name] ?? []])) as unknown as Rows; // one list a table

/** How many rows there are in all tables together; what the database holds beside them, of itself, is no row. */
export const countRows = (rows: Partial<Rows> = {}): number =>
  tableNames.reduce((sum, name) => sum + (rows[name] ?? []).length, 0);

/** The importance that the suite changes, as it is stored. */
export const levelIn = (
  found: { readonly rows: Partial<Rows> } | null,
  { importanceId }: Pick<MadeWorkbook, 'importanceId'>,
): number | undefined => found?.rows.importances?.find(({ id }) => id === importanceId)?.level;

/** The tables without a row. A fault that a table did not take part in says nothing of it. */
export const emptyTables = (rows: Partial<Rows>): readonly string[] =>
  tableNames.filter((name) => (rows[name] ?? []).length === 0);
