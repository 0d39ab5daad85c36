import type { Instant } from '#domain/core/day.ts';
import { tablePolicy } from '#domain/workbook/table-policy.ts';
import { tableNames, type TableName } from '#domain/workbook/tables.ts';
import type { Trashed } from '#domain/workbook/trashed.ts';
import type { WorkbookDatabase } from '../database/workbook-database.ts';
import { readTable } from '../transfer/read-rows.ts';

export interface StoredTable {
  readonly name: TableName;
  /** In words. */
  readonly holds: string;
  readonly count: number;
}

/** What lies in a workbook, and when it was last changed. */
export interface Stored {
  /** Those in which something is, in the order of the policy. */
  readonly tables: readonly StoredTable[];
  readonly changedAt: Instant | null;
  readonly revision: number;
}

export async function storedIn(db: WorkbookDatabase): Promise<Stored> {
  const [meta, ...counts] = await Promise.all([
    db.rows('meta').get('workbook'),
    ...tableNames.map(async (name) => ({ name, count: await db.rows(name).count() })),
  ]);
  return {
    tables: counts
      .filter(({ name, count }) => name !== 'meta' && count > 0)
      .map(({ name, count }) => ({ name, holds: tablePolicy[name].holds, count })),
    changedAt: meta?.updatedAt ?? null,
    revision: meta?.revision ?? 0,
  };
}

/** How much text that is, in bytes as UTF-8. Reads everything, portion by portion: typing must not wait for it. */
export async function sizeOf(db: WorkbookDatabase): Promise<number> {
  const encoder = new TextEncoder();
  let size = 0;
  const count = (rows: readonly unknown[]): void => {
    size += encoder.encode(JSON.stringify(rows)).length;
  };
  for (const name of tableNames) await readTable(db, name, count);
  return size;
}

/** What was deleted and can be put back, the latest first. */
export async function trashOf(db: WorkbookDatabase): Promise<readonly Trashed[]> {
  return (await db.rows('trash').toArray()).toSorted((a, b) => b.deletedAt.localeCompare(a.deletedAt));
}
