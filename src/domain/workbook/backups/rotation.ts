import { utcDayOf } from '../../core/day.ts';
import { newestFirst, type BackupFacts, type BackupFile } from './backup-name.ts';

/** How many backups of one workbook are kept: the newest ones, and the last of each of so many days and months. */
export const kept = { newest: 30, days: 21, months: 12, aside: 5 } as const;

/** Whether one has so few rows beside the newest good one that it may be of a workbook that lost its data. */
export const isSuspicious = (rows: number, newestGood: Pick<BackupFacts, 'rows'> | undefined): boolean =>
  newestGood !== undefined && rows * 2 < newestGood.rows;

export interface RotationPlan {
  readonly keep: readonly BackupFile[];
  readonly remove: readonly BackupFile[];
}

/**
 * Which backups of one workbook stay. The ones set aside are counted by themselves: however many come, no good one goes
 * for them. Days and months are counted where there is a backup, so that a long holiday takes none away.
 */
export function planRotation(files: readonly BackupFile[]): RotationPlan {
  const sorted = files.toSorted(newestFirst);
  const good = sorted.filter((file) => !file.aside);
  const stay = new Set([
    ...good.slice(0, kept.newest),
    ...lastOfEach(good, (file) => utcDayOf(file.madeAt)).slice(0, kept.days),
    ...lastOfEach(good, (file) => file.madeAt.slice(0, 7)).slice(0, kept.months),
    ...sorted.filter((file) => file.aside).slice(0, kept.aside),
  ]);
  return {
    keep: sorted.filter((file) => stay.has(file)),
    remove: sorted.filter((file) => !stay.has(file)),
  };
}

/** The newest of each period, the newest period first. */
function lastOfEach(
  good: readonly BackupFile[],
  periodOf: (file: BackupFile) => string,
): readonly BackupFile[] {
  const seen = new Set<string>();
  return good.filter((file) => {
    const period = periodOf(file);
    const isFirst = !seen.has(period);
    seen.add(period);
    return isFirst;
  });
}
