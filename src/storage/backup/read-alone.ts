import { buildRows, filedTables } from '#domain/workbook/file/format.ts';
import type { Rows } from '#domain/workbook/tables.ts';
import { peek } from '../witness/peek.ts';

/**
 * Everything in a workbook that is not sealed, as of one moment, by a connection of its own: for a worker, where nobody
 * types.
 * @throws when it is sealed or gone, StorageProblem
 */
export async function readAlone(workbookId: string): Promise<Rows> {
  const rows = await peek(workbookId, (db) =>
    db.transaction('r', [...filedTables, 'seal'], async () => {
      if ((await db.table('seal').count()) > 0) return null;
      const read = new Map(
        await Promise.all(filedTables.map(async (name) => [name, await db.table(name).toArray()] as const)),
      );
      // Each table's rows were read from that table.
      return buildRows((name) => (read.get(name) ?? []) as never);
    }),
  );
  if (rows === null) throw new Error('The workbook is gone, or sealed');
  return rows;
}
