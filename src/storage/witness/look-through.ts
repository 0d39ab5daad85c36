import type { Dexie, Table } from 'dexie';
import type { Witness } from '#domain/workbook/backups/witness.ts';
import { tableNames } from '#domain/workbook/tables.ts';

export interface LookedThrough {
  /** Whether every row that has a key can be read, and is found by what it is looked up by. */
  readonly isWhole: boolean;
  /** Rows that can be read, by table. */
  readonly rows: Witness['rows'];
}

/**
 * Reads everything. An engine without checksums opens a damaged database, lists all of its keys, and gives back fewer
 * rows without an error; the quick look at the start does not see that. It changes nothing, and needs no key of a sealed
 * workbook.
 */
export async function lookThrough(db: Dexie): Promise<LookedThrough> {
  const rows: Record<string, number> = {};
  let isWhole = true;
  for (const name of tableNames) {
    const table = db.tables.find((one) => one.name === name);
    if (table === undefined) continue;
    const read = await readAll(table).catch(() => null);
    rows[name] = read?.rows ?? 0;
    isWhole &&= read?.isWhole === true;
  }
  // A browser that finds its files damaged while they are read throws them away.
  return { isWhole: isWhole && rows['meta'] === 1, rows };
}

/** As of one moment: the workbook may be written to meanwhile. */
const readAll = (table: Table<unknown, string>): Promise<{ rows: number; isWhole: boolean }> =>
  table.db.transaction('r', table, async () => {
    const keys = await table.toCollection().primaryKeys();
    const rows = await table.toArray();
    let isWhole = rows.length === keys.length;
    for (const { name } of table.schema.indexes) {
      const found = await table.orderBy(name).primaryKeys();
      isWhole &&= found.length === rows.filter((row) => isLookedUpBy(row, name)).length;
    }
    return { rows: rows.length, isWhole };
  });

/** An index holds the rows that have something there; all of ours are texts. */
const isLookedUpBy = (row: unknown, field: string): boolean =>
  typeof row === 'object' && row !== null && typeof Reflect.get(row, field) === 'string';
