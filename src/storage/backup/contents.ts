import { readAgeHeader } from '../transfer/age-header.ts';
import { askWorker } from '../transfer/ask-worker.ts';
import { readFile } from '../transfer/read-file.ts';
import type { BackupSource } from './backup-content.ts';
import type { ContentAnswer } from './backup.worker.ts';

/** What makes the contents of backups, and looks whether they are good. */
export interface Contents {
  /** @throws when no import would take it */
  readonly make: (source: BackupSource) => Promise<Uint8Array<ArrayBuffer>>;
  /** Whether an import would take it. Of a sealed one only the header can be seen without its key. */
  readonly verify: (bytes: Uint8Array, sealed: boolean) => Promise<boolean>;
}

/** Longer than any workbook takes: what hangs must not hold up the next backup. Milliseconds. */
const timeLimit = 60_000;

/** Writing, hashing, encrypting and checking ten years take a second: in a worker, so that typing does not wait. */
export const workerContents: Contents = {
  async make(source) {
    const worker = new Worker(new URL('./backup.worker.ts', import.meta.url), { type: 'module' });
    const answer = await askWorker<ContentAnswer>(worker, source, { timeLimit });
    if ('failure' in answer) throw new Error(answer.failure);
    return answer.bytes;
  },
  async verify(bytes, sealed) {
    if (sealed) return readAgeHeader(bytes) !== null;
    return (await readFile(new Blob([Uint8Array.from(bytes)]), { timeLimit })).ok;
  },
};
