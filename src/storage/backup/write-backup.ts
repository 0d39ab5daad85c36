import { millisecondsOf } from '#domain/core/day.ts';
import {
  backupName,
  backupsOf,
  isUnfinished,
  parseBackupName,
  unfinishedName,
  type BackupFacts,
  type BackupFile,
} from '#domain/workbook/backups/backup-name.ts';
import { PlaceProblem, type BackupPlace } from '#domain/workbook/backups/backup-place.ts';
import { isSuspicious, planRotation } from '#domain/workbook/backups/rotation.ts';

/** What came back from the disk is not what was written, or no import would take it. */
export class NotVerified extends Error {
  override readonly name = 'NotVerified';
}

export interface NewBackup {
  readonly facts: Omit<BackupFacts, 'aside'>;
  readonly bytes: Uint8Array;
  /** Whether an import would take these bytes: found out while they are written. */
  readonly isSound: Promise<boolean>;
}

/** Waits so many milliseconds. */
export type Pause = (milliseconds: number) => Promise<void>;

/** Tries of a step that meets a busy file (virus scanners, sync clients), and the pause before each next one. */
const tries = 6;
const firstPause = 60;
/** An unfinished backup that is older than this was left by a crash; a younger one may be another window's. */
const abandonedAfter = 10 * 60_000;

/**
 * Writes a backup, and takes away old ones. It gets its name only when it was read back and found good: so every file
 * that is called a backup is one, wherever this is broken off. One with under half the rows of the newest good one is
 * set aside, and no good one goes for it.
 * @throws PlaceProblem and NotVerified; then the backups that were there are as they were
 */
export async function writeBackup(
  place: BackupPlace,
  { facts, bytes, isSound }: NewBackup,
  pause: Pause,
): Promise<BackupFile> {
  const before = (await place.list()).map(({ name }) => name);
  const newestGood = backupsOf(before, facts.dataset).find((file) => !file.aside);
  const aside = isSuspicious(facts.rows, newestGood);
  const file: BackupFile = { ...facts, aside, name: backupName({ ...facts, aside }) };
  await writeVerified(place, file.name, bytes, pause, isSound);
  // It is there; what can't be taken away now is taken away after the next one.
  await rotate(place, file).catch(() => undefined);
  return file;
}

/**
 * Writes a file that gets its name only when it was read back and found as it was written, and what was written is good.
 * @throws PlaceProblem and NotVerified; then there is no such file
 */
export async function writeVerified(
  place: BackupPlace,
  name: string,
  bytes: Uint8Array,
  pause: Pause,
  isSound: Promise<boolean> = Promise.resolve(true),
): Promise<void> {
  const unfinished = unfinishedName(name);
  try {
    await place.write(unfinished, bytes);
    await place.sync(unfinished);
    const written = await place.read(unfinished);
    if (!isEqual(written, bytes) || !(await isSound)) throw new NotVerified();
    await patiently(() => place.rename(unfinished, name), pause);
  } catch (error) {
    await place.remove(unfinished).catch(() => undefined);
    throw error;
  }
}

async function rotate(place: BackupPlace, newest: BackupFile): Promise<void> {
  const names = (await place.list()).map(({ name }) => name);
  const { remove } = planRotation(backupsOf(names, newest.dataset));
  const abandoned = names.filter((name) => isUnfinished(name) && isAbandoned(name, newest));
  // The oldest first.
  for (const name of [...remove.map((file) => file.name).toReversed(), ...abandoned])
    await place.remove(name);
}

function isAbandoned(name: string, newest: BackupFile): boolean {
  const file = parseBackupName(name.replace(/\.tmp$/, ''));
  return file !== null && millisecondsOf(newest.madeAt) - millisecondsOf(file.madeAt) > abandonedAfter;
}

/** Tries again while a file is busy, with longer and longer pauses: four seconds in all. */
export async function patiently(step: () => Promise<void>, pause: Pause): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await step();
    } catch (error) {
      if (!(error instanceof PlaceProblem) || error.kind !== 'busy' || tried === tries) throw error;
      await pause(firstPause * 2 ** tried);
    }
  }
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  // A plain loop: there may be fifty million of them.
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}
