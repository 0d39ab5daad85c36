import {
  PlaceProblem,
  type BackupPlace,
  type PlaceProblemKind,
} from '#domain/workbook/backups/backup-place.ts';

/** What the browser's refusals mean. */
const meanings: Readonly<Record<string, PlaceProblemKind>> = {
  NotFoundError: 'gone',
  NotAllowedError: 'needs a click',
  SecurityError: 'not allowed',
  TypeMismatchError: 'not allowed',
  NoModificationAllowedError: 'busy',
  InvalidStateError: 'busy',
  QuotaExceededError: 'full',
};

async function telling<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PlaceProblem) throw error;
    const name = error instanceof Error ? error.name : '';
    throw new PlaceProblem(meanings[name] ?? 'failed', error);
  }
}

/** A folder that was granted to the browser edition, or one of the browser's own. */
export function directoryPlace(open: () => Promise<FileSystemDirectoryHandle>): BackupPlace {
  const read = async (name: string): Promise<Uint8Array<ArrayBuffer>> => {
    const file = await (await (await open()).getFileHandle(name)).getFile();
    return new Uint8Array(await file.arrayBuffer());
  };
  const write = async (name: string, bytes: Uint8Array): Promise<void> => {
    const file = await (await open()).getFileHandle(name, { create: true });
    const stream = await file.createWritable();
    try {
      await stream.write(Uint8Array.from(bytes));
    } catch (error) {
      await stream.abort().catch(() => undefined);
      throw error;
    }
    // The browser writes beside the file and puts it in its place here, whole.
    await stream.close();
  };
  const remove = async (name: string): Promise<void> => {
    try {
      await (await open()).removeEntry(name);
    } catch (error) {
      if (!(error instanceof Error && error.name === 'NotFoundError')) throw error;
    }
  };
  return {
    list: () =>
      telling(async () => {
        const files: { name: string; bytes: number }[] = [];
        for await (const handle of (await open()).values())
          if (handle.kind === 'file') files.push({ name: handle.name, bytes: (await handle.getFile()).size });
        return files;
      }),
    read: (name) => telling(() => read(name)),
    write: (name, bytes) => telling(() => write(name, bytes)),
    // A browser has no way to ask whether a file is on the disk: a power cut can take the last backup, not an older one.
    sync: () => Promise.resolve(),
    // Chromium renames files of its own only: a copy, which is put in its place whole, does the same.
    rename: (from, to) =>
      telling(async () => {
        const bytes = await read(from);
        await write(to, bytes);
        if ((await read(to)).length !== bytes.length) throw new PlaceProblem('failed');
        await remove(from);
      }),
    remove: (name) => telling(() => remove(name)),
  };
}
