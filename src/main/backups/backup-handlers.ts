import { app, BrowserWindow, dialog, shell, type WebContents } from 'electron';
import { access, constants } from 'node:fs/promises';
import type { BackupFolderId, FolderAnswer, Requests } from '#shared/ipc.ts';
import { freeSpace } from '../files/free-space.ts';
import type { Handlers } from '../ipc/door.ts';
import {
  listBackups,
  readBackup,
  removeBackup,
  renameBackup,
  syncBackup,
  writeBackup,
} from './folder-files.ts';
import { Folders } from './folders.ts';
import { WitnessFiles } from './witness-files.ts';

type BackupChannel = Extract<keyof Requests, `backup:${string}` | `witness:${string}`>;

/** What the page may ask about backups and witnesses. It names a folder by its id and never learns where it is. */
export function backupHandlers(): Pick<Handlers, BackupChannel> {
  const folders = new Folders(app.getPath('userData'), app.getPath('documents'));
  const witnesses = new WitnessFiles(app.getPath('userData'));
  const inFolder = async <T>(
    id: BackupFolderId,
    work: (path: string) => Promise<FolderAnswer<T>>,
  ): Promise<FolderAnswer<T>> => {
    const path = await folders.pathOf(id);
    return path === null ? { ok: false, problem: 'gone' } : work(path);
  };
  return {
    'backup:folders': () => folders.list(),
    'backup:choose': ({ folder }, sender) => choose(folders, folder, sender),
    'backup:forget': async () => {
      await folders.forgetSecond();
      return null;
    },
    'backup:show': async ({ folder }) => {
      const path = await folders.pathOf(folder);
      if (path !== null) await shell.openPath(path);
      return null;
    },
    'backup:space': async ({ folder }) => {
      const path = await folders.pathOf(folder);
      return path === null ? null : freeSpace(path);
    },
    'backup:list': ({ folder }) => inFolder(folder, listBackups),
    'backup:read': ({ folder, name }) => inFolder(folder, (path) => readBackup(path, name)),
    'backup:write': ({ folder, name, bytes }) => inFolder(folder, (path) => writeBackup(path, name, bytes)),
    'backup:sync': ({ folder, name }) => inFolder(folder, (path) => syncBackup(path, name)),
    'backup:rename': ({ folder, from, to }) => inFolder(folder, (path) => renameBackup(path, from, to)),
    'backup:remove': ({ folder, name }) => inFolder(folder, (path) => removeBackup(path, name)),
    'witness:list': () => witnesses.list(),
    'witness:read': ({ id }) => witnesses.read(id),
    'witness:write': async ({ id, text }) => {
      await witnesses.write(id, text);
      return null;
    },
    'witness:remove': async ({ id }) => {
      await witnesses.remove(id);
      return null;
    },
  };
}

async function choose(
  folders: Folders,
  id: BackupFolderId,
  sender: WebContents,
): Promise<Requests['backup:choose']['response']> {
  const owner = BrowserWindow.fromWebContents(sender);
  const options = {
    title: 'Choose a folder for backups',
    buttonLabel: 'Use this folder',
    properties: ['openDirectory' as const, 'createDirectory' as const],
  };
  const { canceled, filePaths } =
    owner === null ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(owner, options);
  const [chosen] = filePaths;
  if (canceled || chosen === undefined) return 'cancelled';
  try {
    await access(chosen, constants.W_OK);
  } catch {
    return 'not allowed';
  }
  return (await folders.choose(id, chosen)) ? 'chosen' : 'same folder';
}
