import type { BackupProblemKind, PlaceBackups } from '#storage/backup/backup-state.ts';
import type { NoBackup } from '#storage/backup/backups.ts';
import type { BackupFile } from '#domain/workbook/backups/backup-name.ts';
import { momentText } from './format-time.ts';
import { count } from './format.ts';

/** Why there is no backup in a folder, and what to do. */
export const backupProblemText: Record<BackupProblemKind, string> = {
  busy: 'Another program holds the file. It is tried again every five minutes.',
  gone: 'The folder is not there. Plug the disk in, or choose another folder.',
  'not allowed': 'This folder can’t be written to. Choose another one.',
  full: 'The disk with this folder is full. Free some space, or choose another folder.',
  'needs a click': 'The browser wants to be asked again before this folder is used.',
  failed: 'The disk took nothing. It is tried again every five minutes.',
  'not verified':
    'What came back from the disk was not what was written, so it does not count. Choose another disk.',
  'not read': 'The workbook could not be read for it. Save a copy by hand, then start the app again.',
};

export const noBackupText = (why: NoBackup): string =>
  why === 'no place' ? 'No folder for backups was chosen.' : backupProblemText[why];

/** `November 24, 2026 at 4:30 PM` and what is in it. */
export const backupMoment = (file: BackupFile): string => momentText(file.madeAt);
export const backupContents = (file: BackupFile): string =>
  `${count(file.rows, 'entry', 'entries')}${file.sealed ? ', sealed' : ''}`;

/** `Backup folder “Backups”`. */
export const placeTitle = ({ id, name }: Pick<PlaceBackups, 'id' | 'name'>): string =>
  `${id === 'first' ? 'Folder' : 'Second folder'} “${name}”`;
