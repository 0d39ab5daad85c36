import { tableNames } from '#domain/workbook/tables.ts';
import { beginNewLog } from '../database/new-log.ts';
import { StorageProblem } from '../database/problem.ts';
import type { WorkbookDatabase } from '../database/workbook-database.ts';
import { newKdf } from './derive-key.ts';
import { dropKeys } from './keys.ts';
import { makeSeal } from './vault.ts';

/** Every table whose rows are sealed. */
const sealedTables = tableNames.filter((name) => name !== 'meta');

/**
 * Seals a workbook: every row is written again, sealed, in one transaction. Broken off at any point, it is as it was.
 * Returns the recovery key, to be printed. No other window may have the workbook open.
 * @throws StorageProblem
 */
export async function sealWorkbook(
  db: WorkbookDatabase,
  passphrase: string,
  kdf = newKdf(),
): Promise<string> {
  await beginNewLog();
  // Keys take a second or two, and nothing but Dexie may be awaited in a transaction.
  const { record, keys, recoveryKey } = await makeSeal(passphrase, kdf);
  try {
    await db.transaction('rw', [...sealedTables, 'seal'], async () => {
      const rows = new Map(
        await Promise.all(sealedTables.map(async (name) => [name, await db.rows(name).toArray()] as const)),
      );
      db.keys = keys;
      await db.table('seal').put(record);
      // By name, because the rows of different tables can't be told apart by type here.
      for (const [name, all] of rows) {
        // Closed in the middle, it has no key any more, and would write the rest in plain.
        if (db.keys !== keys) throw new StorageProblem('closed');
        await db.table(name).bulkPut(all);
      }
    });
  } catch (error) {
    db.keys = null;
    dropKeys(keys);
    throw error;
  }
  return recoveryKey;
}

/**
 * Takes the seal off an unlocked workbook. Broken off at any point, it is as it was.
 * @throws StorageProblem
 */
export async function unsealWorkbook(db: WorkbookDatabase): Promise<void> {
  const { keys } = db;
  if (keys === null) throw new Error('The workbook is locked');
  await beginNewLog();
  try {
    await db.transaction('rw', [...sealedTables, 'seal'], async () => {
      const rows = new Map(
        await Promise.all(sealedTables.map(async (name) => [name, await db.rows(name).toArray()] as const)),
      );
      db.keys = null;
      for (const [name, all] of rows) await db.table(name).bulkPut(all);
      await db.table('seal').delete('seal');
    });
  } catch (error) {
    if (db.isRetired) dropKeys(keys);
    else db.keys = keys;
    throw error;
  }
  dropKeys(keys);
}
