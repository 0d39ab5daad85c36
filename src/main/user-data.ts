import { join } from 'node:path';

/** Folder name of the app's data. Frozen: another one would be another, empty, set of workbooks. */
const folderName = 'ManagersWorkbook';

/**
 * Where the app keeps its data: on Windows the local, not the roaming, application data (a roaming profile would
 * copy it to a server); elsewhere the system's usual place.
 */
export function userDataFolder(
  platform: NodeJS.Platform,
  localAppData: string | undefined,
  usual: string,
): string {
  return platform === 'win32' && localAppData !== undefined && localAppData !== ''
    ? join(localAppData, folderName)
    : join(usual, folderName);
}
