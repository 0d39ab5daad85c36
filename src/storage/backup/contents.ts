import { askWorker, OutOfTime } from '../transfer/ask-worker.ts';
import type { MadeBackup } from './backup-content.ts';
import type { BackupAnswer, MakeRequest } from './backup.worker.ts';
import type { NewBackup } from './write-backup.ts';

/** What makes the contents of backups. */
export interface Contents {
  /** @throws when it can’t be read, or no import would take it */
  readonly make: (of: MakeRequest) => Promise<NewBackup>;
}

/** Longer than any workbook takes: what hangs must not hold up the next backup. Milliseconds. */
const timeLimit = 60_000;

/**
 * Reading, writing, hashing and checking ten years take a second: in a worker, so that typing does not wait. The bytes
 * come when they are made; the worker then goes on and checks them.
 */
export const workerContents: Contents = {
  make: (of) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./backup.worker.ts', import.meta.url), { type: 'module' });
      const hand = (backup: MadeBackup): void => resolve({ ...backup, isSound });
      const answer = askWorker<BackupAnswer>(worker, of, { timeLimit }, (said) => {
        if (said.kind === 'made') hand(said.backup);
        return said.kind === 'made';
      });
      const isSound = answer.then(
        (last) => last.kind === 'checked' && last.isSound,
        (error: unknown) => {
          if (error instanceof OutOfTime) return false;
          throw error;
        },
      );
      // After the bytes were handed over this does nothing: then `isSound` tells.
      answer.then((last) => reject(new Error(last.kind === 'failed' ? last.why : 'No backup'))).catch(reject);
    }),
};
