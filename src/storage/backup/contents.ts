import { readAgeHeader } from '../transfer/age-header.ts';
import { askWorker, OutOfTime } from '../transfer/ask-worker.ts';
import type { BackupAnswer, BackupRequest, MakeRequest } from './backup.worker.ts';
import type { NewBackup } from './write-backup.ts';

/** What makes the contents of backups, and looks whether they are good. */
export interface Contents {
  /** @throws when it can’t be read, or no import would take it */
  readonly make: (of: MakeRequest) => Promise<NewBackup>;
  /** Whether an import would take it. Of a sealed one only the header can be seen without its key. */
  readonly verify: (bytes: Uint8Array, sealed: boolean) => Promise<boolean>;
}

/** Longer than any workbook takes: what hangs must not hold up the next backup. Milliseconds. */
const timeLimit = 60_000;

/** Reading, writing, hashing and checking ten years take a second: in a worker, so that typing does not wait. */
const ask = (request: BackupRequest): Promise<BackupAnswer> =>
  askWorker<BackupAnswer>(
    new Worker(new URL('./backup.worker.ts', import.meta.url), { type: 'module' }),
    request,
    { timeLimit },
  );

export const workerContents: Contents = {
  async make(of) {
    const answer = await ask({ kind: 'make', of });
    if (answer.kind === 'made') return answer.backup;
    throw new Error(answer.kind === 'failed' ? answer.why : 'Asked for a backup, and got something else');
  },
  async verify(bytes, sealed) {
    if (sealed) return readAgeHeader(bytes) !== null;
    try {
      // Only whether it is good: getting its rows back would take longer than checking them.
      const answer = await ask({ kind: 'check', bytes });
      return answer.kind === 'checked' && answer.isSound;
    } catch (error) {
      if (error instanceof OutOfTime) return false;
      throw error;
    }
  },
};
