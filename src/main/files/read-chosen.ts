import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ChosenFile } from '#shared/ipc.ts';

/**
 * Reads a file that somebody chose, at most `limit` bytes of it: its size is asked first, and what grows meanwhile is
 * not read on.
 */
export async function readChosen(path: string, limit: number): Promise<ChosenFile> {
  const name = basename(path);
  try {
    const file = await open(path, 'r');
    try {
      const found = await file.stat();
      // A pipe or a device could go on for ever.
      if (!found.isFile()) return { kind: 'unreadable', name };
      if (found.size > limit) return { kind: 'too big', name, size: found.size };
      const bytes = new Uint8Array(found.size);
      let length = 0;
      while (length < bytes.length) {
        const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
        if (bytesRead === 0) break;
        length += bytesRead;
      }
      return { kind: 'file', name, bytes: bytes.slice(0, length) };
    } finally {
      await file.close();
    }
  } catch {
    return { kind: 'unreadable', name };
  }
}
