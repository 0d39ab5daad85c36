import type { Dexie } from 'dexie';
import { StorageProblem, toProblem } from './problem.ts';

/** How long an opening may take before it counts as failed, in milliseconds. */
const openTimeout = 10_000;
/** How long an upgrade may wait for other windows before the user is told, in milliseconds. */
const blockedAfter = 2_000;

export interface OpenEvents {
  /** An upgrade waits for another window. Called at most once. */
  onBlocked?(): void;
  /** The database was closed under us, or another window wants to upgrade it: this window has to start again. */
  onLost(reason: 'newer version' | 'closed'): void;
}

/**
 * Opens a database behind the version gate. Dexie opens a database that newer code has upgraded and would write
 * old-shaped rows to it; this refuses, and closes for good when another window starts to upgrade.
 * @throws StorageProblem
 */
export async function openDatabase(db: Dexie, events: OpenEvents): Promise<void> {
  const blocked = { timer: undefined as ReturnType<typeof setTimeout> | undefined };
  db.on('blocked', () => {
    blocked.timer ??= setTimeout(() => events.onBlocked?.(), blockedAfter);
  });
  db.on('versionchange', () => {
    // Dexie would reopen by itself at the next use and write as the old version.
    db.close({ disableAutoOpen: true });
    events.onLost('newer version');
  });
  db.on('close', () => events.onLost('closed'));
  db.on('ready', () => refuseNewer(db), true);
  try {
    await withTimeout(db.open(), openTimeout);
  } catch (error) {
    db.close({ disableAutoOpen: true });
    throw toProblem(error);
  } finally {
    clearTimeout(blocked.timer);
  }
}

/** Dexie keeps its versions times ten in IndexedDB. */
export const nativeFactor = 10;

function refuseNewer(db: Dexie): void {
  const native = db.backendDB().version;
  if (native > Math.round(db.verno * nativeFactor)) {
    throw new StorageProblem('newer version');
  }
}

export async function withTimeout<T>(work: PromiseLike<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StorageProblem('no answer')), milliseconds);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
