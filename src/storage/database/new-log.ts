import { StorageProblem, toProblem } from './problem.ts';
import { whileItMoves } from './while-it-moves.ts';

/** Made and deleted at once; nothing is ever in it. */
const passing = 'managers-workbook-new-log';
/** How long a step may take. Milliseconds. */
const patience = 5_000;
/** What the browser needs to put a full log away. Bytes. */
const space = 5 * 2 ** 20;
/** How long it takes to: it does that on the side, and does not tell when it is done. Milliseconds, several times that. */
const aside = 250;

let begun: Promise<void> | null = null;

/**
 * Makes the browser go on in a new file where the one it writes to may end in a torn record: before this window writes
 * for the first time, and again after the disk gave way. Why: docs/adr/0007.
 * @throws StorageProblem, and then nothing may be written
 */
export function beginNewLog(): Promise<void> {
  if (begun !== null) return begun;
  const beginning = whileItMoves(patience, async (moved) => {
    await lookForSpace();
    moved(patience);
    await passDatabase();
    moved(patience);
    await new Promise((resolve) => setTimeout(resolve, aside));
  }).catch((error: unknown) => {
    if (begun === beginning) begun = null;
    throw toProblem(error);
  });
  begun = beginning;
  return beginning;
}

/** A write has failed, or the browser has closed a database by itself: what it was just writing may be torn. */
export function mistrustLog(): void {
  begun = null;
}

/** What Chromium says when a file of its own can't be written: no space for its content, or none at all. */
const noSpace: ReadonlySet<string> = new Set(['QuotaExceededError', 'InvalidStateError']);

/**
 * Writes to a file of its own, and takes it back: an attempt in the log of a full disk would tear it once more. Where
 * the browser has no such files, nobody can know.
 * @throws StorageProblem
 */
async function lookForSpace(): Promise<void> {
  try {
    const root = await navigator.storage.getDirectory();
    const file = await root.getFileHandle('space', { create: true });
    const writing = await file.createWritable();
    try {
      await writing.write(new Uint8Array(space));
    } finally {
      await writing.abort();
    }
  } catch (error) {
    if (error instanceof DOMException && noSpace.has(error.name))
      throw new StorageProblem('disk full', error);
  }
}

/** When a database is deleted, Chromium puts the log away. That is all this one is for. */
async function passDatabase(): Promise<void> {
  const db = await answerTo(indexedDB.open(passing));
  db.close();
  await answerTo(indexedDB.deleteDatabase(passing));
}

const answerTo = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB gave no reason')));
  });
