import { Dexie } from 'dexie';
import { browserWitnesses } from '#platform/browser-backups.ts';
import { schemaHistory } from '#storage/database/schema.ts';
import { databaseName, databaseOptions, WorkbookDatabase } from '#storage/database/workbook-database.ts';

/** Leaves the workbook's rows in a database of an older version, as the older app would have. */
export async function leaveAtVersion(id: string, version: number): Promise<void> {
  const now = new WorkbookDatabase(id);
  await now.open();
  const old = new Dexie(databaseName(id), databaseOptions);
  for (const step of schemaHistory)
    if (step.version <= version) old.version(step.version).stores(step.stores);
  const rows = await Promise.all(
    old.tables.map(async ({ name }) => [name, await now.table(name).toArray()] as const),
  );
  now.retire();
  await Dexie.delete(databaseName(id));
  await old.open();
  for (const [name, all] of rows) await old.table(name).bulkAdd(all);
  old.close();
  // It knew of fewer tables; what it remembered of them is not to be had here.
  await browserWitnesses(window).remove(id);
}

let held: IDBDatabase | undefined;

/** Opens a database and holds it open, whoever asks to let go: as a window that hangs does. */
export function holdStubbornly(id: string): Promise<void> {
  const request = indexedDB.open(databaseName(id));
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => {
      held = request.result;
      resolve();
    });
    request.addEventListener('error', () => reject(new Error('The database could not be opened')));
  });
}

export const letGo = (): void => held?.close();
