import type { Surroundings } from '#domain/core/surroundings.ts';
import { backupsOf } from '#domain/workbook/backups/backup-name.ts';
import { PlaceProblem, type BackupPlaces, type PlaceId } from '#domain/workbook/backups/backup-place.ts';
import { tableNames } from '#domain/workbook/tables.ts';
import type { WorkbookDatabase } from '../database/workbook-database.ts';
import { readSeal } from '../sealing/vault.ts';
import { readRowsHere } from '../transfer/read-rows.ts';
import type { BackupProblemKind, PlaceBackups } from './backup-state.ts';
import type { Contents } from './contents.ts';
import type { NewBackup } from './write-backup.ts';
import { NotVerified, writeBackup, type Pause } from './write-backup.ts';

export interface BackingUp {
  readonly db: WorkbookDatabase;
  readonly surroundings: Surroundings;
  readonly appVersion: string;
  readonly places: BackupPlaces;
  readonly contents: Contents;
  readonly pause: Pause;
}

/** Backs the workbook up into these places, and tells for each why that failed; null where it worked. */
export async function backUpOnce(
  need: BackingUp,
  ids: readonly PlaceId[],
): Promise<ReadonlyMap<PlaceId, BackupProblemKind | null>> {
  const { places, pause } = need;
  let backup: NewBackup;
  try {
    backup = await makeBackup(need);
  } catch {
    return new Map(ids.map((id) => [id, 'not read']));
  }
  const outcomes = new Map<PlaceId, BackupProblemKind | null>();
  // One after the other: two folders are often on one disk.
  for (const id of ids) {
    try {
      await writeBackup(places.open(id), backup, pause);
      outcomes.set(id, null);
    } catch (error) {
      outcomes.set(id, problemOf(error));
    }
  }
  return outcomes;
}

/** What is in the workbook at one moment. Sealed when the workbook is: there is no other way. */
async function makeBackup({ db, surroundings, appVersion, contents }: BackingUp): Promise<NewBackup> {
  const making = { appVersion, madeAt: surroundings.now() };
  if (db.keys === null) return contents.make({ ...making, workbookId: db.workbookId });
  // Only here are the keys.
  const read = await db.transaction('r', [...tableNames, 'seal'], async () => ({
    rows: await readRowsHere(db),
    recipient: (await readSeal(db))?.recipient ?? null,
  }));
  return contents.make({ ...making, ...read });
}

/** What is in the places that were chosen. */
export async function lookAtPlaces(
  places: BackupPlaces,
  datasetId: string,
  failed: ReadonlyMap<PlaceId, BackupProblemKind | null>,
): Promise<readonly PlaceBackups[]> {
  const chosen = await places.list().catch(() => []);
  return Promise.all(
    chosen.map(async (info): Promise<PlaceBackups> => {
      if (info.state !== 'ready') return { ...info, files: [], problem: null };
      try {
        const names = (await places.open(info.id).list()).map(({ name }) => name);
        return { ...info, files: backupsOf(names, datasetId), problem: failed.get(info.id) ?? null };
      } catch (error) {
        return { ...info, files: [], problem: problemOf(error) };
      }
    }),
  );
}

export function problemOf(error: unknown): BackupProblemKind {
  if (error instanceof PlaceProblem) return error.kind;
  return error instanceof NotVerified ? 'not verified' : 'failed';
}
