import { open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FolderAnswer, FolderProblem } from '#shared/ipc.ts';
import { isBackupName } from './backup-names.ts';

/** Tries of a rename that meets a busy file, and the first pause between them, which grows. Milliseconds. */
const renameTries = 6;
const renamePause = 50;
/** What a virus scanner or a sync client makes of a rename on Windows, for a moment. */
const passing: ReadonlySet<unknown> = new Set(['EBUSY', 'EPERM', 'EACCES']);

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

export function problemOf(error: unknown): FolderProblem {
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'full';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'not allowed';
  if (code === 'EBUSY') return 'busy';
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'gone' : 'failed';
}

async function answering<T>(work: () => Promise<T>): Promise<FolderAnswer<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

const at = (folder: string, name: string): string => {
  if (!isBackupName(name)) throw new Error('Not a backup');
  return join(folder, name);
};

/** The backups in a folder; everything else in it is none of our business. */
export const listBackups = (folder: string) =>
  answering(async () => {
    const names = (await readdir(folder, { withFileTypes: true }))
      .filter((entry) => entry.isFile() && isBackupName(entry.name))
      .map(({ name }) => name);
    return Promise.all(names.map(async (name) => ({ name, bytes: (await stat(join(folder, name))).size })));
  });

export const readBackup = (folder: string, name: string) =>
  answering(async () => new Uint8Array(await readFile(at(folder, name))));

export const writeBackup = (folder: string, name: string, bytes: Uint8Array) =>
  answering(async () => {
    await writeFile(at(folder, name), bytes);
    return null;
  });

/** Comes back when the file is on the disk. */
export const syncBackup = (folder: string, name: string) =>
  answering(async () => {
    await syncPath(at(folder, name), 'r+');
    return null;
  });

/** Renames a file, with patience, and takes the new name to the disk. */
export const renameBackup = (folder: string, from: string, to: string) =>
  answering(async () => {
    await renamePatiently(at(folder, from), at(folder, to));
    // Windows opens no folders; there a rename is in the file system's journal.
    if (process.platform !== 'win32') await syncPath(folder, 'r');
    return null;
  });

export const removeBackup = (folder: string, name: string) =>
  answering(async () => {
    await rm(at(folder, name), { force: true });
    return null;
  });

async function syncPath(path: string, flags: 'r' | 'r+'): Promise<void> {
  const file = await open(path, flags);
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Renames a file, and tries again while it is busy. @throws what the file system throws */
export async function renamePatiently(from: string, to: string, move = rename): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await move(from, to);
    } catch (error) {
      if (!passing.has(codeOf(error)) || tries === renameTries) throw error;
      await new Promise((resolve) => {
        setTimeout(resolve, renamePause * 2 ** tries);
      });
    }
  }
}
