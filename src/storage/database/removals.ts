import type { Dexie } from 'dexie';
import * as v from 'valibot';

/** One row. It is in no file: it speaks of this database. */
const removalsSchema = v.strictObject({
  id: v.literal('all'),
  rows: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/**
 * How many rows were ever deleted on purpose; undefined where nobody counts yet. Whatever else is missing is lost.
 */
export async function removedFrom(db: Dexie): Promise<number | undefined> {
  if (!db.tables.some(({ name }) => name === 'removals')) return undefined;
  const row = v.safeParse(removalsSchema, await db.table('removals').get('all'));
  return row.success ? row.output.rows : 0;
}

/** Counts rows in the transaction that deletes them, so that both are on the disk, or neither. */
export async function countRemoved(db: Dexie, rows: number): Promise<void> {
  if (rows === 0) return;
  await db.table('removals').put({ id: 'all', rows: ((await removedFrom(db)) ?? 0) + rows });
}
