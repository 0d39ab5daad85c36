import { expect, it, onTestFinished } from 'vitest';
import { PlaceProblem, type BackupPlace } from '#domain/workbook/backups/backup-place.ts';
import { browserBackups, browserWitnesses, type FolderMemory } from './browser-backups.ts';
import { directoryPlace } from './directory-place.ts';

const bytes = new TextEncoder().encode('a workbook');

/** A folder of the browser's own, which is gone after the test. */
async function makeFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  const name = crypto.randomUUID();
  onTestFinished(() => root.removeEntry(name, { recursive: true }).catch(() => undefined));
  return root.getDirectoryHandle(name, { create: true });
}

async function makePlace(): Promise<BackupPlace> {
  const folder = await makeFolder();
  return directoryPlace(() => Promise.resolve(folder));
}

it('writes, reads, renames, lists and removes files', async () => {
  const place = await makePlace();
  await place.write('a.tmp', bytes);
  await place.sync('a.tmp');
  expect(await place.read('a.tmp')).toEqual(bytes);
  await place.rename('a.tmp', 'a');
  expect(await place.list()).toEqual([{ name: 'a', bytes: bytes.length }]);
  await place.write('a', bytes.subarray(0, 3));
  expect(await place.read('a')).toEqual(bytes.subarray(0, 3));
  await place.remove('a');
  await place.remove('a');
  expect(await place.list()).toEqual([]);
});

it('lists files only', async () => {
  const folder = await makeFolder();
  await folder.getDirectoryHandle('a', { create: true });
  expect(await directoryPlace(() => Promise.resolve(folder)).list()).toEqual([]);
});

it('says in a word what is wrong', async () => {
  const place = await makePlace();
  await expect(place.read('a')).rejects.toEqual(new PlaceProblem('gone'));
  await expect(place.rename('a', 'b')).rejects.toEqual(new PlaceProblem('gone'));
  const failing = (name: string): BackupPlace =>
    directoryPlace(() => Promise.reject(new DOMException('', name)));
  for (const [name, kind] of [
    ['NotAllowedError', 'needs a click'],
    ['QuotaExceededError', 'full'],
    ['NoModificationAllowedError', 'busy'],
    ['AbortError', 'failed'],
  ] as const)
    await expect(failing(name).write('a', bytes)).rejects.toMatchObject({ kind });
});

it('a folder that was removed by somebody is gone', async () => {
  const root = await navigator.storage.getDirectory();
  const folder = await makeFolder();
  await root.removeEntry(folder.name);
  await expect(directoryPlace(() => Promise.resolve(folder)).write('a', bytes)).rejects.toMatchObject({
    kind: 'gone',
  });
});

function memory(): FolderMemory {
  const folders = new Map<string, FileSystemDirectoryHandle>();
  return {
    get: (id) => Promise.resolve(folders.get(id)),
    put: async (id, folder) => Promise.resolve(void folders.set(id, folder)),
    remove: async (id) => Promise.resolve(void folders.delete(id)),
  };
}

/** The page's window, with a dialog that gives these folders in turn. */
const windowGiving = (...folders: readonly (FileSystemDirectoryHandle | Error)[]): Window => {
  const left = [...folders];
  // Only what the code reads of it.
  return {
    showDirectoryPicker: () => {
      const next = left.shift();
      return next instanceof FileSystemDirectoryHandle ? Promise.resolve(next) : Promise.reject(next);
    },
  } as unknown as Window;
};

it('remembers the folders that were chosen, and takes no folder twice', async () => {
  const [one, two] = [await makeFolder(), await makeFolder()];
  const host = browserBackups(windowGiving(one, one, two), memory());
  expect(host.canChoose).toBe(true);
  expect(await host.list()).toEqual([]);
  expect(await host.choose('first')).toBe('chosen');
  expect(await host.choose('second')).toBe('same folder');
  expect(await host.choose('second')).toBe('chosen');
  expect(await host.list()).toEqual([
    { id: 'first', name: one.name, state: 'ready' },
    { id: 'second', name: two.name, state: 'ready' },
  ]);
  await host.open('second').write('a', bytes);
  expect(await directoryPlace(() => Promise.resolve(two)).list()).toHaveLength(1);
  await host.forget('second');
  expect((await host.list()).map(({ id }) => id)).toEqual(['first']);
});

it('a dialog that was closed changes nothing, and one that is forbidden says so', async () => {
  const closed = new DOMException('', 'AbortError');
  const forbidden = new DOMException('', 'SecurityError');
  const host = browserBackups(windowGiving(closed, forbidden), memory());
  expect(await host.choose('first')).toBe('cancelled');
  expect(await host.choose('first')).toBe('not allowed');
  expect(await host.list()).toEqual([]);
  expect(browserBackups({} as unknown as Window, memory()).canChoose).toBe(false);
});

it('keeps witnesses beside the databases', async () => {
  const witnesses = browserWitnesses(window);
  await witnesses.write('one', 'text');
  expect(await witnesses.list()).toContain('one');
  expect(await witnesses.read('one')).toBe('text');
  await witnesses.remove('one');
  expect(await witnesses.list()).not.toContain('one');
  expect(await witnesses.read('one')).toBeNull();
});
