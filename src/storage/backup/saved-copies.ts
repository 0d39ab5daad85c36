import { isInstant } from '#domain/core/day.ts';
import type { SavedCopy } from '#domain/workbook/backups/reminder.ts';

/** Where it is noted when a copy of a workbook was last saved by hand: beside its database, like the witness. */
const keyOf = (workbookId: string): string => `copy:${workbookId}`;

export function noteCopy(storage: Storage, workbookId: string, copy: SavedCopy): void {
  try {
    storage.setItem(keyOf(workbookId), JSON.stringify(copy));
  } catch {
    // Full: the reminder comes once too often.
  }
}

export const forgetCopy = (storage: Storage, workbookId: string): void =>
  storage.removeItem(keyOf(workbookId));

export function lastCopy(storage: Storage, workbookId: string): SavedCopy | null {
  let value: unknown;
  try {
    value = JSON.parse(storage.getItem(keyOf(workbookId)) ?? 'null');
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || !('at' in value) || !('revision' in value)) return null;
  return isInstant(value.at) && typeof value.revision === 'number'
    ? { at: value.at, revision: value.revision }
    : null;
}
