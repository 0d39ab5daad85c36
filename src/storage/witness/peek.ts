import { Dexie } from 'dexie';
import { withTimeout } from '../database/open-database.ts';
import { StorageProblem, toProblem } from '../database/problem.ts';
import { databaseName, databaseOptions } from '../database/workbook-database.ts';

/** How long looking may take. Milliseconds. */
const patience = 10_000;

/**
 * Looks into a workbook's database as it is: in the version it has, which is neither upgraded nor made when it is not
 * there. Null when there is none.
 * @throws StorageProblem
 */
export async function peek<T>(workbookId: string, look: (db: Dexie) => PromiseLike<T>): Promise<T | null> {
  // Without a version of its own Dexie takes the one that is there, and refuses to make a new one.
  const db = new Dexie(databaseName(workbookId), databaseOptions);
  // Makes way for another window at once; Dexie's own listener would also warn in the console.
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: true });
    return false;
  });
  try {
    await withTimeout(db.open(), patience);
    return await withTimeout(look(db), patience);
  } catch (error) {
    if (error instanceof Error && error.name === 'NoSuchDatabaseError') return null;
    throw error instanceof StorageProblem ? error : toProblem(error);
  } finally {
    db.close({ disableAutoOpen: true });
  }
}
