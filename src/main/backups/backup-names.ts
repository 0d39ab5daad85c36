/**
 * The only file names that the page may name: backups as the app calls them, rows kept aside, and both while they are
 * being written. No folder, no link, no other file of its owner. (`domain/workbook/backups/backup-name.ts` makes them.)
 */
const pattern =
  /^\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d-\d{3}Z_[a-z0-9]{1,8}_rev\d{1,15}_\d{1,7}-rows(?:(?:_set-aside)?\.workbook(?:\.age)?|\.raw\.json)(?:\.tmp)?$/;

export const isBackupName = (name: string): boolean => pattern.test(name);
