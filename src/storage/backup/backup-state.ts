import type { Instant } from '#domain/core/day.ts';
import type { BackupFile } from '#domain/workbook/backups/backup-name.ts';
import type { PlaceId, PlaceInfo, PlaceProblemKind } from '#domain/workbook/backups/backup-place.ts';
import type { Reminder } from '#domain/workbook/backups/reminder.ts';

export type BackupProblemKind =
  | PlaceProblemKind
  /** What came back from the disk is not what was written. */
  | 'not verified'
  /** The workbook itself could not be read. */
  | 'not read';

export interface PlaceBackups extends PlaceInfo {
  /** Of this workbook, the newest first. */
  readonly files: readonly BackupFile[];
  /** Why the last backup there, or a look at it, failed; null when it worked. */
  readonly problem: BackupProblemKind | null;
}

/** What screens show of the backups. */
export interface BackupState {
  /** False until the places were looked at for the first time. */
  readonly known: boolean;
  readonly running: boolean;
  readonly places: readonly PlaceBackups[];
  /** The newest good backup, wherever it is; null when there is none. Only verified ones are called backups. */
  readonly lastVerifiedAt: Instant | null;
  /** The newest one, when it was set aside because it has far fewer rows than the good one before it. */
  readonly suspicious: {
    readonly place: PlaceId;
    readonly file: BackupFile;
    readonly before: BackupFile;
  } | null;
  /** To be shown when there is no newer copy than a week, or fifty changes, ago. */
  readonly reminder: Reminder | null;
}

export const nothingKnown: BackupState = {
  known: false,
  running: false,
  places: [],
  lastVerifiedAt: null,
  suspicious: null,
  reminder: null,
};

export const newestGood = (files: readonly BackupFile[]): BackupFile | undefined =>
  files.find((file) => !file.aside);

/** The newest good backup of all places. */
export function newestOf(places: readonly PlaceBackups[]): BackupFile | undefined {
  return places
    .flatMap(({ files }) => newestGood(files) ?? [])
    .toSorted((a, b) => b.madeAt.localeCompare(a.madeAt))[0];
}

export function suspiciousOf(places: readonly PlaceBackups[]): BackupState['suspicious'] {
  for (const { id, files } of places) {
    const [file] = files;
    const before = newestGood(files);
    if (file?.aside === true && before !== undefined) return { place: id, file, before };
  }
  return null;
}
