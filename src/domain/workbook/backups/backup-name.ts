import { isInstant, type Instant } from '../../core/day.ts';

/** What a backup is called after: enough to list and rotate backups without reading them, and nobody's name. */
export interface BackupFacts {
  readonly madeAt: Instant;
  /** The start of the dataset id: tells the backups of one workbook from another's. */
  readonly dataset: string;
  /** The workbook's revision: two of the same dataset and revision hold the same. */
  readonly revision: number;
  /** Rows of all tables, without the workbook’s identity. */
  readonly rows: number;
  /** An age file, to be opened with the recovery key. */
  readonly sealed: boolean;
  /** It has far fewer rows than the one before, and is kept beside the good ones until somebody has looked at it. */
  readonly aside: boolean;
}

export interface BackupFile extends BackupFacts {
  readonly name: string;
}

const dataset = /^[a-z0-9]{1,8}$/;
const pattern =
  /^(\d{4}-\d\d-\d\d)_(\d\d)-(\d\d)-(\d\d)-(\d{3})Z_([a-z0-9]{1,8})_rev(\d{1,15})_(\d{1,7})-rows(_set-aside)?\.workbook(\.age)?$/;
const unfinished = '.tmp';

/** The part of a dataset id that stands in file names. */
export const shortDataset = (datasetId: string): string =>
  datasetId.replaceAll(/[^a-z0-9]/g, '').slice(0, 8) || 'x';

/**
 * `2026-11-24_12-00-00-123Z_3f9a2b1c_rev57_184-rows.workbook`: in the order of their names they are in the order of
 * their time, which is UTC.
 * @throws on facts that no backup has: that is a bug
 */
export function backupName(facts: BackupFacts): string {
  if (!isInstant(facts.madeAt) || !dataset.test(facts.dataset)) throw new Error('Not the facts of a backup');
  const time = facts.madeAt.replace('T', '_').replaceAll(/[:.]/g, '-');
  const aside = facts.aside ? '_set-aside' : '';
  const age = facts.sealed ? '.age' : '';
  return `${time}_${facts.dataset}_rev${facts.revision}_${facts.rows}-rows${aside}.workbook${age}`;
}

/** What rows are called that were kept as they lay in the database. It is no backup: no import takes it. */
export const rawName = (facts: BackupFacts): string =>
  backupName({ ...facts, aside: false, sealed: false }).replace(/\.workbook$/, '.raw.json');

/** What a file's name tells; null for one that is no backup, or that was not finished. */
export function parseBackupName(name: string): BackupFile | null {
  const parts = pattern.exec(name);
  if (parts === null) return null;
  const [, day = '', hours = '', minutes = '', seconds = '', milliseconds = '', short = '', revision, rows] =
    parts;
  const madeAt = `${day}T${hours}:${minutes}:${seconds}.${milliseconds}Z`;
  if (!isInstant(madeAt)) return null;
  return {
    name,
    madeAt,
    dataset: short,
    revision: Number(revision),
    rows: Number(rows),
    aside: parts[9] !== undefined,
    sealed: parts[10] !== undefined,
  };
}

/** Whether a file was made from this workbook, finished or not: a backup, or rows that were kept as they lay there. */
export const isMadeFrom = (name: string, datasetId: string): boolean =>
  parseBackupName(name.replace(/\.tmp$/, '').replace(/\.raw\.json$/, '.workbook'))?.dataset ===
  shortDataset(datasetId);

/** What a backup is called while it is being written, in the same folder. */
export const unfinishedName = (name: string): string => `${name}${unfinished}`;

export const isUnfinished = (name: string): boolean =>
  name.endsWith(unfinished) && parseBackupName(name.slice(0, -unfinished.length)) !== null;

/** The backups of one workbook among a folder's files, the newest first. */
export function backupsOf(names: readonly string[], datasetId: string): readonly BackupFile[] {
  const short = shortDataset(datasetId);
  return names
    .map(parseBackupName)
    .filter((file) => file !== null)
    .filter((file) => file.dataset === short)
    .toSorted(newestFirst);
}

export function newestFirst(a: BackupFile, b: BackupFile): number {
  if (a.name === b.name) return 0;
  return a.name > b.name ? -1 : 1;
}
