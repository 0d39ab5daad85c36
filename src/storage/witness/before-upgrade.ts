import type { Dexie } from 'dexie';
import type { Surroundings } from '#domain/core/surroundings.ts';
import { backupsOf, rawName, shortDataset, type BackupFacts } from '#domain/workbook/backups/backup-name.ts';
import type { BackupPlace } from '#domain/workbook/backups/backup-place.ts';
import { rowsIn } from '#domain/workbook/backups/witness.ts';
import { buildRows } from '#domain/workbook/file/format.ts';
import type { Rows } from '#domain/workbook/tables.ts';
import { problemOf, type BackingUp } from '../backup/back-up-once.ts';
import type { BackupProblemKind } from '../backup/backup-state.ts';
import { writeBackup, writeVerified } from '../backup/write-backup.ts';
import { isSealedRow } from '../sealing/record-cipher.ts';
import { dump } from './dump.ts';
import { peek } from './peek.ts';
import { lookAt } from './take-witness.ts';

export type BeforeUpgrade = Omit<BackingUp, 'db' | 'surroundings'>;

interface Before {
  readonly facts: Omit<BackupFacts, 'aside'>;
  /** Null when they can't be a workbook file: sealed, or shaped as only the older version knew. */
  readonly rows: Rows | null;
  readonly raw: Uint8Array<ArrayBuffer> | null;
}

/**
 * Backs up a workbook as an older version has left it, into every place that can be written to, before it is upgraded:
 * as a workbook file, or, where it can't be one, as the rows lie in the database. Null when that worked, or when there
 * is no place.
 */
export async function backUpBeforeUpgrade(
  id: string,
  surroundings: Surroundings,
  need: BeforeUpgrade,
): Promise<BackupProblemKind | null> {
  try {
    const places = (await need.places.list()).filter(({ state }) => state === 'ready');
    if (places.length === 0) return null;
    const before = await peek(id, (db) => readBefore(db, surroundings));
    if (before === null) return null;
    for (const { id: placeId } of places) await keep(need.places.open(placeId), before, need);
    return null;
  } catch (error) {
    return problemOf(error);
  }
}

async function readBefore(db: Dexie, surroundings: Surroundings): Promise<Before | null> {
  const { found } = await lookAt(db);
  if (found === null) return null;
  const names = db.tables.map(({ name }) => name);
  const stored = new Map(
    await Promise.all(names.map(async (name) => [name, await db.table(name).toArray()] as const)),
  );
  const isSealed = [...stored].some(([, rows]) => rows.some(isSealedRow));
  const facts = {
    madeAt: surroundings.now(),
    dataset: shortDataset(found.datasetId),
    revision: found.revision,
    rows: rowsIn(found.rows),
    sealed: false,
  };
  // Whether they fit is for the file to say, which checks them all. A table that came later is empty.
  const rows = isSealed ? null : buildRows((name) => (stored.get(name) ?? []) as never);
  return { facts, rows, raw: await dump(db) };
}

async function keep(place: BackupPlace, { facts, rows, raw }: Before, need: BeforeUpgrade): Promise<void> {
  const { contents, pause, appVersion } = need;
  const names = (await place.list()).map(({ name }) => name);
  // The older version has backed up just this state.
  if (backupsOf(names, facts.dataset)[0]?.revision === facts.revision) return;
  const backup =
    rows === null
      ? null
      : await contents.make({ rows, appVersion, madeAt: facts.madeAt, recipient: null }).catch(() => null);
  if (backup !== null && (await backup.isSound)) {
    await writeBackup(place, backup, pause);
    return;
  }
  if (raw === null) return;
  // As it was written is all that can be asked of it.
  await writeVerified(place, rawName({ ...facts, aside: false }), raw, pause);
}
