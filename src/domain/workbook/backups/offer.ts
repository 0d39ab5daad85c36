import { newestFirst, type BackupFile } from './backup-name.ts';

export interface BackupOffer {
  readonly file: BackupFile;
  /** The one to take when nothing speaks for another. */
  readonly recommended: boolean;
}

/**
 * The backups to choose from, best first: the newest good ones, then those that were set aside. The newest good one that
 * has at least half the rows that were there is recommended; without one, the newest good one.
 */
export function offerBackups(
  files: readonly BackupFile[],
  rowsBefore: number | null,
  most: number,
): readonly BackupOffer[] {
  const sorted = files.toSorted((a, b) => Number(a.aside) - Number(b.aside) || newestFirst(a, b));
  const good = sorted.filter((file) => !file.aside);
  const best = good.find((file) => file.rows * 2 >= (rowsBefore ?? 0)) ?? good[0];
  // The best one is on the list, however old it is.
  const shown = sorted.filter((file, index) => index < most || file === best);
  return shown.map((file) => ({ file, recommended: file === best }));
}
