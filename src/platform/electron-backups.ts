import { PlaceProblem } from '#domain/workbook/backups/backup-place.ts';
import type { WitnessStore } from '#domain/workbook/backups/witness-store.ts';
import type { FolderAnswer, HostBridge } from '#shared/ipc.ts';
import type { BackupHost } from './platform.ts';

async function valueOf<T>(answer: Promise<FolderAnswer<T>>): Promise<T> {
  const given = await answer.catch((error: unknown) => {
    throw new PlaceProblem('failed', error);
  });
  if (!given.ok) throw new PlaceProblem(given.problem);
  return given.value;
}

/** The folders for backups of the desktop: the main process writes, and alone knows where they are. */
export const electronBackups = (bridge: HostBridge): BackupHost => ({
  canChoose: true,
  canShow: true,
  list: () => bridge.request('backup:folders', null),
  open: (folder) => ({
    list: () => valueOf(bridge.request('backup:list', { folder })),
    read: (name) => valueOf(bridge.request('backup:read', { folder, name })),
    async write(name, bytes) {
      await valueOf(bridge.request('backup:write', { folder, name, bytes }));
    },
    async sync(name) {
      await valueOf(bridge.request('backup:sync', { folder, name }));
    },
    async rename(from, to) {
      await valueOf(bridge.request('backup:rename', { folder, from, to }));
    },
    async remove(name) {
      await valueOf(bridge.request('backup:remove', { folder, name }));
    },
  }),
  choose: (folder) => bridge.request('backup:choose', { folder }),
  // The desktop app needs no access to be given.
  allow: () => Promise.resolve(true),
  async forget(folder) {
    // There is always a first one.
    if (folder === 'second') await bridge.request('backup:forget', { folder });
  },
  async show(folder) {
    await bridge.request('backup:show', { folder });
  },
  freeSpace: (folder) => bridge.request('backup:space', { folder }),
});

/** Witnesses in files of the app's own folder. */
export const electronWitnesses = (bridge: HostBridge): WitnessStore => ({
  list: () => bridge.request('witness:list', null),
  read: (id) => bridge.request('witness:read', { id }),
  async write(id, text) {
    await bridge.request('witness:write', { id, text });
  },
  async remove(id) {
    await bridge.request('witness:remove', { id });
  },
});
