import { millisecondsOf, type Instant } from '../../core/day.ts';

/** A copy of the workbook that was saved outside of it: the last verified backup, or a file that was handed over. */
export interface SavedCopy {
  readonly at: Instant;
  readonly revision: number;
}

export const remindAfter = { days: 7, changes: 50 } as const;

export interface Reminder {
  readonly changes: number;
  /** Whole days since the last copy, or since the workbook was made. */
  readonly days: number;
  readonly never: boolean;
}

/**
 * What to say about a workbook that changed and has no newer copy; null when there is nothing to say: no change since,
 * or neither a week nor fifty changes.
 */
export function remind(
  workbook: { readonly createdAt: Instant; readonly revision: number },
  copy: SavedCopy | null,
  now: Instant,
): Reminder | null {
  // A workbook that was taken back to an earlier state has changed too.
  const changes = copy === null ? workbook.revision : Math.abs(workbook.revision - copy.revision);
  const passed = millisecondsOf(now) - millisecondsOf(copy?.at ?? workbook.createdAt);
  const days = Math.max(0, Math.floor(passed / 86_400_000));
  const isDue = changes > 0 && (days >= remindAfter.days || changes >= remindAfter.changes);
  return isDue ? { changes, days, never: copy === null } : null;
}
