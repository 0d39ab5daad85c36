import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Backups } from '#storage/backup/backups.ts';
import type { BackupState } from '#storage/backup/backup-state.ts';

/** Null where none are made: for the sample, and while a document is printed. */
export const BackupsContext = createContext<Backups | null>(null);

export const useBackups = (): Backups | null => useContext(BackupsContext);

const never = (): (() => void) => () => undefined;
const nothing = (): null => null;

/** What is known of the backups now, and again after every change; null where none are made. */
export function useBackupState(): BackupState | null {
  const backups = useBackups();
  return useSyncExternalStore(backups?.subscribe ?? never, backups?.read ?? nothing);
}
