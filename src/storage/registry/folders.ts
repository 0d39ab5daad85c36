import type { RegistryDatabase } from './registry-database.ts';

/** The folders that were granted to the browser edition, by the place they are used as. */
export const foldersIn = (registry: RegistryDatabase) => ({
  get: async (id: string): Promise<FileSystemDirectoryHandle | undefined> =>
    (await registry.folders.get(id))?.handle,
  put: async (id: string, handle: FileSystemDirectoryHandle): Promise<void> => {
    await registry.write(() => registry.folders.put({ id, handle }));
  },
  remove: (id: string): Promise<void> => registry.write(() => registry.folders.delete(id)),
});
