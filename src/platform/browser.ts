import { browserBackups, browserWitnesses, type FolderMemory } from './browser-backups.ts';
import { pickFile, saveFile } from './browser-files.ts';
import type { Platform } from './platform.ts';

/** The browser edition. */
export function browserPlatform(host: Window, folders: FolderMemory): Platform {
  return {
    pdfIs: 'a print dialog',
    dataPlace: 'the browser’s profile',
    // Chromium proposes the page's title as the file name; the preview sets it while it prints.
    makePdf() {
      host.print();
      return Promise.resolve({ outcome: 'unknown' });
    },
    saveFile: (request) => saveFile(host, request),
    pickFile: (kind) => pickFile(host, kind),
    backups: browserBackups(host, folders),
    witnesses: browserWitnesses(host),
    // The browser edition is opened by its address, never by a file.
    onFileOpened: () => () => undefined,
    // What a browser estimates has nothing to do with the disk.
    freeSpace: () => Promise.resolve(null),
    beforeClose(flush) {
      const write = (): void => {
        flush().catch(() => undefined);
      };
      // A browser can't be held; what does not reach the disk in time is in the journal.
      const writeWhenHidden = (): void => {
        if (host.document.visibilityState === 'hidden') write();
      };
      host.addEventListener('pagehide', write);
      host.document.addEventListener('visibilitychange', writeWhenHidden);
      return () => {
        host.removeEventListener('pagehide', write);
        host.document.removeEventListener('visibilitychange', writeWhenHidden);
      };
    },
    // A browser does not say; a locked computer is an idle one soon.
    onComputerLocked: () => () => undefined,
    keepData: () => host.navigator.storage.persist(),
  };
}
