import type { Instant } from '../../core/day.ts';
import type { Meta } from '../meta.ts';
import { tablePolicy } from '../table-policy.ts';
import { tableNames, type Rows, type TableName, type Tables } from '../tables.ts';

/** How a file says that it holds a workbook. The same for ever. */
export const formatName = 'managers-workbook';
/** The version that is written. The database's version is another number. */
export const fileVersion = 2;
export const fileExtension = '.workbook';

/** The tables that a file holds. The other ones are empty in what is read from it. */
export const filedTables: readonly TableName[] = tableNames.filter((name) => tablePolicy[name].inBackup);

/** What a file says about itself. These fields stay as they are in every version, so that any app can tell. */
export interface FileHeader {
  /** The version in which it was written; what was read from it is in the newest. */
  readonly fileVersion: number;
  readonly appVersion: string;
  readonly madeAt: Instant;
  readonly datasetId: Meta['datasetId'];
}

/** A file that was read, checked and brought to the newest version. */
export interface WorkbookFile {
  readonly header: FileHeader;
  readonly rows: Rows;
}

/** SHA-256 of the text in UTF-8, as 64 lower-case hexadecimal digits. Passed in: the domain has no cryptography. */
export type Hash = (text: string) => Promise<string>;

/** Makes rows table by table. */
export function buildRows(rowsOf: <Name extends TableName>(name: Name) => readonly Tables[Name][]): Rows {
  // Every table's name with what was made for it, which `fromEntries` can't tell.
  return Object.fromEntries(tableNames.map((name) => [name, rowsOf(name)])) as unknown as Rows;
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
};

/** The rows in the order of their ids, by UTF-16 units: the same on every machine. */
export const sortById = <Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted(byId);
