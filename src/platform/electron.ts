import type { ChosenFile, HostBridge } from '#shared/ipc.ts';
import { electronBackups, electronWitnesses } from './electron-backups.ts';
import type { HandedFile, Platform } from './platform.ts';

/** The desktop app. */
export function electronPlatform(bridge: HostBridge): Platform {
  return {
    pdfIs: 'a saved file',
    dataPlace: 'the app’s folder',
    makePdf: (request) => bridge.request('document:pdf', request),
    saveFile: (request) => bridge.request('file:save', request),
    async pickFile(kind = 'workbook') {
      const chosen = await bridge.request('file:pick', kind);
      return chosen === null ? null : toHanded(chosen);
    },
    onFileOpened(listener) {
      let stopped = false;
      const takeAll = async (): Promise<void> => {
        if (stopped) return;
        const chosen = await bridge.request('file:take-opened', null);
        if (chosen === null) return;
        listener(toHanded(chosen));
        await takeAll();
      };
      const take = (): void => void takeAll().catch(() => undefined);
      const stop = bridge.listen('file:opened', take);
      // The one with which it was started.
      take();
      return () => {
        stopped = true;
        stop();
      };
    },
    backups: electronBackups(bridge),
    witnesses: electronWitnesses(bridge),
    freeSpace: () => bridge.request('disk:free', null),
    beforeClose(flush) {
      return bridge.listen('window:close-requested', () => {
        // A failed write stays in the journal: the window may close either way.
        flush()
          .catch(() => undefined)
          .then(() => bridge.request('window:flushed', null))
          .catch(() => undefined);
      });
    },
    onComputerLocked: (listener) => bridge.listen('computer:locked', listener),
    // The app's own folder is never evicted.
    keepData: () => Promise.resolve(true),
  };
}

const toHanded = (chosen: ChosenFile): HandedFile =>
  chosen.kind === 'file' ? { kind: 'file', name: chosen.name, content: new Blob([chosen.bytes]) } : chosen;
