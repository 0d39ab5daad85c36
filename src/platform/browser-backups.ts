import {
  placeIds,
  PlaceProblem,
  type PlaceId,
  type PlaceInfo,
} from '#domain/workbook/backups/backup-place.ts';
import type { WitnessStore } from '#domain/workbook/backups/witness-store.ts';
import { directoryPlace } from './directory-place.ts';
import type { BackupHost, ChosenFolder } from './platform.ts';

/** Where the folders are remembered that were granted. */
export interface FolderMemory {
  get(id: PlaceId): Promise<FileSystemDirectoryHandle | undefined>;
  put(id: PlaceId, folder: FileSystemDirectoryHandle): Promise<void>;
  remove(id: PlaceId): Promise<void>;
}

/** The part of File System Access that only Chromium has, and TypeScript does not know. */
interface Permitted {
  queryPermission(wish: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(wish: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}
interface Picker {
  showDirectoryPicker?(wish: {
    readonly id: string;
    readonly mode: 'readwrite';
    readonly startIn: 'documents';
  }): Promise<FileSystemDirectoryHandle>;
}

const mode = 'readwrite';
// Chromium's handles have both methods.
const permitted = (folder: FileSystemDirectoryHandle): Permitted => folder as unknown as Permitted;

/** The folders for backups of the browser edition: granted once by the manager, and asked for again when it must be. */
export function browserBackups(host: Window, memory: FolderMemory): BackupHost {
  const picker = host as Picker;
  const remembered = (id: PlaceId): Promise<FileSystemDirectoryHandle | undefined> =>
    memory.get(id).catch(() => undefined);
  const stateOf = async (folder: FileSystemDirectoryHandle): Promise<PlaceInfo['state']> =>
    (await permitted(folder).queryPermission({ mode })) === 'granted' ? 'ready' : 'needs a click';
  const isTaken = async (id: PlaceId, folder: FileSystemDirectoryHandle): Promise<boolean> => {
    const other = await remembered(id === 'first' ? 'second' : 'first');
    return other !== undefined && (await other.isSameEntry(folder));
  };
  return {
    canChoose: typeof picker.showDirectoryPicker === 'function',
    canShow: false,
    async list() {
      const found: PlaceInfo[] = [];
      for (const id of placeIds) {
        const folder = await remembered(id);
        if (folder !== undefined) found.push({ id, name: folder.name, state: await stateOf(folder) });
      }
      return found;
    },
    open: (id) =>
      directoryPlace(async () => {
        const folder = await remembered(id);
        if (folder === undefined) throw new PlaceProblem('gone');
        return folder;
      }),
    async choose(id): Promise<ChosenFolder> {
      let folder: FileSystemDirectoryHandle | undefined;
      try {
        folder = await picker.showDirectoryPicker?.({ id: 'backups', mode, startIn: 'documents' });
      } catch (error) {
        // Closing the dialog, or the question after it, comes as an abort.
        return error instanceof Error && error.name === 'AbortError' ? 'cancelled' : 'not allowed';
      }
      if (folder === undefined) return 'cancelled';
      if ((await permitted(folder).requestPermission({ mode })) !== 'granted') return 'not allowed';
      if (await isTaken(id, folder)) return 'same folder';
      await memory.put(id, folder);
      return 'chosen';
    },
    async allow(id) {
      const folder = await remembered(id);
      return folder !== undefined && (await permitted(folder).requestPermission({ mode })) === 'granted';
    },
    forget: (id) => memory.remove(id),
    show: () => Promise.resolve(),
    freeSpace: () => Promise.resolve(null),
  };
}

const prefix = 'witness:';

/** Witnesses in `localStorage`. What that does not cover is said at `WitnessStore`. */
export const browserWitnesses = (host: Window): WitnessStore => ({
  list: async () =>
    Promise.resolve(
      Object.keys(host.localStorage)
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length)),
    ),
  read: async (id) => Promise.resolve(host.localStorage.getItem(prefix + id)),
  write: async (id, text) => Promise.resolve(host.localStorage.setItem(prefix + id, text)),
  remove: async (id) => Promise.resolve(host.localStorage.removeItem(prefix + id)),
});
