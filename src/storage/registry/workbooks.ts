import * as v from 'valibot';
import type { Surroundings } from '#domain/core/surroundings.ts';
import { tableNames, tableSchemas, type Rows } from '#domain/workbook/tables.ts';
import type { Meta } from '#domain/workbook/meta.ts';
import { buildRows } from '#domain/workbook/file/format.ts';
import type { Profile } from '#domain/workbook/profile.ts';
import { openDatabase, withTimeout, type OpenEvents } from '../database/open-database.ts';
import { isBug, toProblem } from '../database/problem.ts';
import { WorkbookDatabase } from '../database/workbook-database.ts';
import { eraseJournal } from '../saving/drafts.ts';
import type { NewSeal } from '../sealing/vault.ts';
import type { RegisteredWorkbook, RegistryDatabase } from './registry-database.ts';

/** How long a deletion may wait for other windows to let go. Milliseconds; it is finished at the next start. */
const deleteTimeout = 5_000;

export interface NewWorkbook {
  readonly title: string;
  readonly sample: boolean;
  readonly appVersion: string;
  /** Everything that is in it from the start, all but `meta`. */
  readonly rows: Omit<Rows, 'meta'>;
}

/** The rows of a workbook in which nothing has been written yet. */
export const emptyRows = (profile: Profile): Omit<Rows, 'meta'> => ({
  ...buildRows(() => []),
  profile: [profile],
});

/**
 * Opens the list of workbooks, and finishes deletions that were broken off.
 * @throws StorageProblem
 */
export async function openRegistry(
  registry: RegistryDatabase,
  journal: Storage,
  events: OpenEvents,
): Promise<void> {
  if (registry.isOpen()) return openDatabase(registry, events);
  await openDatabase(registry, events);
  const left = await registry.workbooks.filter((workbook) => workbook.deleting === true).toArray();
  for (const { id } of left) {
    // One that still can't be deleted waits for the start after this one.
    await deleteWorkbook(registry, journal, id).catch(() => undefined);
  }
}

/** All workbooks on this laptop, the one opened last first. */
export async function listWorkbooks(registry: RegistryDatabase): Promise<readonly RegisteredWorkbook[]> {
  const all = await registry.workbooks.toArray();
  return all
    .filter((workbook) => workbook.deleting !== true)
    .toSorted((a, b) => b.lastOpenedAt.localeCompare(a.lastOpenedAt));
}

/** A listed workbook; undefined for one that is not here, or is being deleted. */
export async function findWorkbook(
  registry: RegistryDatabase,
  id: string,
): Promise<RegisteredWorkbook | undefined> {
  const workbook = await registry.workbooks.get(id);
  return workbook?.deleting === true ? undefined : workbook;
}

/**
 * Makes a workbook and lists it. With a seal, nothing of it is ever written in plain; its title must tell no name.
 * @throws StorageProblem, and then nothing is left of it
 */
export function createWorkbook(
  registry: RegistryDatabase,
  surroundings: Surroundings,
  workbook: NewWorkbook,
  seal?: NewSeal,
): Promise<string> {
  const now = surroundings.now();
  const meta: Meta = {
    id: 'workbook',
    datasetId: surroundings.newId(),
    revision: 0,
    createdAt: now,
    createdBy: workbook.appVersion,
    sample: workbook.sample,
    updatedAt: now,
  };
  return addWorkbook(registry, surroundings, workbook.title, { ...workbook.rows, meta: [meta] }, seal);
}

/**
 * Writes whole rows as a workbook of its own and lists it. The list comes last: a crash in between leaves an unlisted
 * database, never a listed workbook without data.
 * @throws StorageProblem, and then nothing is left of it
 */
export async function addWorkbook(
  registry: RegistryDatabase,
  surroundings: Surroundings,
  title: string,
  rows: Rows,
  seal?: NewSeal,
): Promise<string> {
  const id = surroundings.newId<'Workbook'>();
  const now = surroundings.now();
  try {
    await registry.write(() => writeRows(id, rows, seal));
    await registry.workbooks.add({
      id,
      title,
      sample: rows.meta[0]?.sample ?? false,
      createdAt: now,
      lastOpenedAt: now,
      place: '/today',
      ...(seal === undefined ? {} : { sealed: true }),
    });
  } catch (error) {
    await deleteData(id).catch(() => undefined);
    throw isBug(error) ? error : toProblem(error);
  }
  return id;
}

async function writeRows(id: string, rows: Rows, seal: NewSeal | undefined): Promise<void> {
  const checked = tableNames.map((name) => ({
    name,
    rows: v.parse(v.array(tableSchemas[name]), rows[name]),
  }));
  const db = new WorkbookDatabase(id);
  await openDatabase(db, { onLost: () => undefined });
  try {
    if (seal !== undefined) db.keys = seal.keys;
    await db.transaction('rw', [...tableNames, 'seal'], async () => {
      if (seal !== undefined) await db.table('seal').put(seal.record);
      for (const table of checked) await db.table(table.name).bulkAdd(table.rows);
    });
  } finally {
    db.retire();
  }
}

export async function renameWorkbook(registry: RegistryDatabase, id: string, title: string): Promise<void> {
  await registry.write(() => registry.workbooks.update(id, { title }));
}

/** Notes where the manager is, so that the next start opens there. */
export async function rememberPlace(
  registry: RegistryDatabase,
  surroundings: Surroundings,
  id: string,
  place: string,
): Promise<void> {
  await registry.write(() => registry.workbooks.update(id, { place, lastOpenedAt: surroundings.now() }));
}

/**
 * Deletes a workbook for good: its database, what waits to be written to it, and its place in the list. It leaves the
 * list first and is forgotten last, so that a deletion that is broken off neither leaves a listed workbook without data
 * nor data that nobody will ever delete. Windows that have it open are told by `onLost`.
 * @throws StorageProblem; what is left is deleted at the next start
 */
export async function deleteWorkbook(
  registry: RegistryDatabase,
  journal: Storage,
  id: string,
): Promise<void> {
  try {
    await registry.write(() => registry.workbooks.update(id, { deleting: true }));
    eraseJournal(journal, id);
    await withTimeout(deleteData(id), deleteTimeout);
    // Once more: a window that had it open may have noted what was typed.
    eraseJournal(journal, id);
    await registry.exports.where('workbookId').equals(id).delete();
    await registry.workbooks.delete(id);
  } catch (error) {
    throw toProblem(error);
  }
}

/** Takes a workbook off the list. Its data is deleted by `deleteWorkbook`, at the next start at the latest. */
export async function unlistWorkbook(registry: RegistryDatabase, id: string): Promise<void> {
  await registry.write(() => registry.workbooks.update(id, { deleting: true }));
}

/** Lists a workbook again. False when it is deleted already. */
export async function relistWorkbook(registry: RegistryDatabase, id: string): Promise<boolean> {
  const listed = await registry.write(() =>
    registry.workbooks.update(id, (workbook) => {
      Reflect.deleteProperty(workbook, 'deleting');
    }),
  );
  return listed > 0;
}

async function deleteData(id: string): Promise<void> {
  const db = new WorkbookDatabase(id);
  // Another window has it open, and is about to let go; Dexie would warn in the console.
  db.on('blocked', () => false);
  await db.delete();
}
