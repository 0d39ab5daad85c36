import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Tries of a rename that meets a busy file (virus scanners on Windows), and the pause before each next one. */
const renameTries = 5;
const renamePause = 120;

/**
 * Writes a file whole or not at all: a temporary file in the same folder, synced to the disk, then renamed.
 * @throws what the file system throws; an older file of that name is then as it was
 */
export async function writeSafely(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await renamePatiently(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function renamePatiently(from: string, to: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      const busy =
        error instanceof Error && 'code' in error && (error.code === 'EBUSY' || error.code === 'EPERM');
      if (!busy || tries === renameTries) throw error;
      await new Promise((resolve) => {
        setTimeout(resolve, renamePause);
      });
    }
  }
}

/** What went wrong with a file, for the person who wanted it. */
export function fileReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'The disk is full.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'This folder can’t be written to.';
  if (code === 'EBUSY') return 'Another program has the file open.';
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'The folder is no longer there.';
  return 'The file could not be written.';
}
