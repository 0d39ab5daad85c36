import { Dexie } from 'dexie';
import type { Surroundings } from '#domain/core/surroundings.ts';
import { tableNames, type Rows } from '#domain/workbook/tables.ts';
import type { Profile } from '#domain/workbook/profile.ts';
import { openDatabase } from '../database/open-database.ts';
import { databaseName, WorkbookDatabase } from '../database/workbook-database.ts';
import { eraseJournal } from '../saving/drafts.ts';
import type { RegisteredWorkbook, RegistryDatabase } from './registry-database.ts';

export interface NewWorkbook {
  readonly title: string;
  readonly sample: boolean;
  readonly appVersion: string;
  /** Everything that is in it from the start, all but `meta`. */
  readonly rows: Omit<Rows, 'meta'>;
}

/** The rows of a workbook in which nothing has been written yet. */
export function emptyRows(profile: Profile): Omit<Rows, 'meta'> {
  return {
    profile: [profile],
    assessments: [],
    answers: [],
    importances: [],
    plans: [],
    focuses: [],
    actions: [],
    checkIns: [],
  };
}

/** All workbooks on this laptop, the one opened last first. */
export async function listWorkbooks(registry: RegistryDatabase): Promise<readonly RegisteredWorkbook[]> {
  const all = await registry.workbooks.toArray();
  return all.toSorted((a, b) => b.lastOpenedAt.localeCompare(a.lastOpenedAt));
}

/**
 * Makes a workbook and lists it. The list comes last: a crash in between leaves an unlisted database, never a
 * listed workbook without data.
 * @throws StorageProblem
 */
export async function createWorkbook(
  registry: RegistryDatabase,
  surroundings: Surroundings,
  workbook: NewWorkbook,
): Promise<string> {
  const id = surroundings.newId<'Workbook'>();
  const now = surroundings.now();
  const db = new WorkbookDatabase(id);
  await openDatabase(db, { onLost: () => undefined });
  await db.transaction('rw', [...tableNames], async () => {
    await db.rows('meta').add({
      id: 'workbook',
      datasetId: surroundings.newId(),
      revision: 0,
      createdAt: now,
      createdBy: workbook.appVersion,
      sample: workbook.sample,
      updatedAt: now,
    });
    for (const [name, rows] of Object.entries(workbook.rows)) await db.table(name).bulkAdd([...rows]);
  });
  db.close();
  await registry.workbooks.add({
    id,
    title: workbook.title,
    sample: workbook.sample,
    createdAt: now,
    lastOpenedAt: now,
    place: '/today',
  });
  return id;
}

export async function renameWorkbook(registry: RegistryDatabase, id: string, title: string): Promise<void> {
  await registry.workbooks.update(id, { title });
}

/** Notes where the manager is, so that the next start opens there. */
export async function rememberPlace(
  registry: RegistryDatabase,
  surroundings: Surroundings,
  id: string,
  place: string,
): Promise<void> {
  await registry.workbooks.update(id, { place, lastOpenedAt: surroundings.now() });
}

/** Deletes a workbook for good: its database, what waits to be written to it, and its place in the list. */
export async function deleteWorkbook(registry: RegistryDatabase, journal: Storage, id: string): Promise<void> {
  await Dexie.delete(databaseName(id));
  eraseJournal(journal, id);
  await registry.workbooks.delete(id);
}
