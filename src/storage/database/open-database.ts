import type { Dexie } from 'dexie';
import { mistrustLog } from './new-log.ts';
import { StorageProblem, toProblem } from './problem.ts';

/** How long an opening may take before it counts as failed, in milliseconds. */
const openTimeout = 10_000;
/** How long an upgrade may wait for other windows before the user is told, in milliseconds. */
const blockedAfter = 2_000;

export interface OpenEvents {
  /** An upgrade waits for another window. Called at most once. */
  onBlocked?(): void;
  /** The browser has closed it, and it was opened again: as it was, or made anew because nothing was left. */
  onReopened?(): Promise<void>;
  /**
   * This window can't use the database any more: another one upgrades it (*newer version*) or deletes it (*deleted*),
   * or the browser has closed it and it does not open again. Called at most once.
   */
  onLost(reason: 'newer version' | 'deleted' | 'closed'): void;
}

/** What is known of a database that this window has opened. */
interface Watch {
  events: OpenEvents;
  opening: Promise<void> | undefined;
  blockedTimer: ReturnType<typeof setTimeout> | undefined;
  /** We close it ourselves, or have told that it was lost. */
  quiet: boolean;
}

const watches = new WeakMap<Dexie, Watch>();

/**
 * Opens a database behind the version gate. Dexie opens a database that newer code has upgraded and would write
 * old-shaped rows to it; this refuses, and closes for good when another window starts to upgrade. Opening what is open
 * changes nothing.
 * @throws StorageProblem
 */
export function openDatabase(db: Dexie, events: OpenEvents, timeout = openTimeout): Promise<void> {
  const watch = watches.get(db) ?? startWatch(db, events);
  watch.events = events;
  if (db.isOpen()) return watch.opening ?? Promise.resolve();
  watch.quiet = false;
  watch.opening ??= open(db, watch, timeout).finally(() => {
    watch.opening = undefined;
  });
  return watch.opening;
}

/** Closes a database on purpose: nobody is told that it was lost, and nothing opens it again by itself. */
export function closeDatabase(db: Dexie): void {
  const watch = watches.get(db);
  if (watch !== undefined) watch.quiet = true;
  db.close({ disableAutoOpen: true });
}

function startWatch(db: Dexie, events: OpenEvents): Watch {
  const watch: Watch = { events, opening: undefined, blockedTimer: undefined, quiet: false };
  const lose = (reason: Parameters<OpenEvents['onLost']>[0]): void => {
    if (watch.quiet) return;
    watch.quiet = true;
    db.close({ disableAutoOpen: true });
    watch.events.onLost(reason);
  };
  // Answering false keeps Dexie's own listener from running: it would warn, and after an upgrade by another window
  // reopen at the next use and write as the old version.
  db.on('blocked', () => {
    watch.blockedTimer ??= setTimeout(() => watch.events.onBlocked?.(), blockedAfter);
    return false;
  });
  db.on('versionchange', (event) => {
    lose(event.newVersion === null ? 'deleted' : 'newer version');
    return false;
  });
  // Dexie tells every closing: ours, its own after a failed opening, and the browser's after trouble with the disk.
  db.on('close', () => {
    if (watch.quiet || watch.opening !== undefined) return;
    mistrustLog();
    Promise.resolve()
      .then(() => openDatabase(db, watch.events))
      .then(() => watch.events.onReopened?.())
      .catch(() => watch.events.onLost('closed'));
  });
  db.on('ready', () => refuseNewer(db), true);
  watches.set(db, watch);
  return watch;
}

async function open(db: Dexie, watch: Watch, timeout: number): Promise<void> {
  try {
    await withTimeout(db.open(), timeout);
  } catch (error) {
    const problem = toProblem(error);
    const wasBlocked = watch.blockedTimer !== undefined;
    closeDatabase(db);
    throw wasBlocked && problem.kind === 'no answer' ? new StorageProblem('blocked', problem) : problem;
  } finally {
    clearTimeout(watch.blockedTimer);
    watch.blockedTimer = undefined;
  }
}

/** Dexie keeps its versions times ten in IndexedDB. */
export const nativeFactor = 10;

function refuseNewer(db: Dexie): void {
  const native = db.backendDB().version;
  if (native > Math.round(db.verno * nativeFactor)) throw new StorageProblem('newer version');
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
