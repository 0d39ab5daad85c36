import { Dexie } from 'dexie';
import { ok, type Result } from '#domain/core/result.ts';
import type { Surroundings } from '#domain/core/surroundings.ts';
import { emptyTrash } from './commands/trash.ts';
import { openDatabase, type OpenEvents } from './database/open-database.ts';
import { StorageProblem, toProblem } from './database/problem.ts';
import { databaseName, WorkbookDatabase } from './database/workbook-database.ts';
import { Drafts } from './saving/drafts.ts';
import { HandedOver } from './saving/handed-over.ts';
import { History } from './saving/history.ts';
import { journalOf } from './saving/journal.ts';
import type { CommandContext } from './saving/run-command.ts';
import { SaveStatus, type WriteKind } from './saving/save-status.ts';
import { UnsavedMoment } from './saving/unsaved-moment.ts';
import type { Keys } from './sealing/keys.ts';
import { readSeal, unlock, unlockByRecovery, type UnlockRefusal } from './sealing/vault.ts';

/** A workbook that is open in this window. Also the context that commands run in. */
export interface OpenWorkbook extends CommandContext {
  readonly id: string;
  readonly status: SaveStatus;
  readonly history: History;
  readonly drafts: Drafts;
  readonly unsavedMoment: UnsavedMoment;
  readonly handedOver: HandedOver;
  /**
   * Writes what waits and closes for good.
   * @throws StorageProblem when something could not be written: texts then wait in the journal for the next start
   */
  close(): Promise<void>;
}

/** A sealed workbook whose passphrase was not given yet. */
export interface LockedWorkbook {
  readonly id: string;
  unlock(passphrase: string): Promise<Result<OpenWorkbook, UnlockRefusal>>;
  unlockByRecovery(recoveryKey: string): Promise<Result<OpenWorkbook, { readonly kind: 'wrong' }>>;
  close(): void;
}

export type OpenedWorkbook =
  | { readonly kind: 'open'; readonly workbook: OpenWorkbook }
  | { readonly kind: 'locked'; readonly locked: LockedWorkbook };

/**
 * Opens a workbook and writes what an earlier run left unsaved. A sealed one comes back locked.
 * @throws StorageProblem; `unreadable` when the database is listed but holds nothing
 */
export async function openWorkbook(
  id: string,
  surroundings: Surroundings,
  storage: Storage,
  events: OpenEvents,
  makeDatabase = (of: string): WorkbookDatabase => new WorkbookDatabase(of),
): Promise<OpenedWorkbook> {
  // Opening what is gone would make it anew, empty.
  if (!(await Dexie.exists(databaseName(id)))) throw new StorageProblem('unreadable');
  const db = makeDatabase(id);
  await openDatabase(db, {
    ...events,
    // A browser that finds its files damaged throws them away: what opens then is empty.
    onReopened: () => closingOnFailure(db, () => refuseEmpty(db)),
    onLost(reason) {
      // A text that waits must not open it again: a deleted one would come back empty.
      db.retire();
      events.onLost(reason);
    },
  });
  const isSealed = await closingOnFailure(db, async () => {
    await refuseEmpty(db);
    return (await readSeal(db)) !== null;
  });
  if (!isSealed) return { kind: 'open', workbook: await begin(id, db, surroundings, storage) };
  const withKeys = async <Refusal>(opened: Result<Keys, Refusal>): Promise<Result<OpenWorkbook, Refusal>> => {
    if (!opened.ok) return opened;
    db.keys = opened.value;
    return ok(await begin(id, db, surroundings, storage));
  };
  const locked: LockedWorkbook = {
    id,
    unlock: async (passphrase) => withKeys(await unlock(db, surroundings, passphrase)),
    unlockByRecovery: async (recoveryKey) => withKeys(await unlockByRecovery(db, recoveryKey)),
    close: () => db.retire(),
  };
  return { kind: 'locked', locked };
}

async function begin(
  id: string,
  db: WorkbookDatabase,
  surroundings: Surroundings,
  storage: Storage,
): Promise<OpenWorkbook> {
  const status = new SaveStatus();
  const context = { db, surroundings, status, history: new History() };
  const journal = journalOf(storage, db);
  const drafts = new Drafts(context, journal, id);
  // What can't be written now stays in the journal and on the sign.
  await drafts.recover().catch(() => undefined);
  // What can't be deleted now is deleted another time. Nobody asked for it, so the sign is silent.
  const unseen = {
    ...context,
    status: { follow: <T>(_kind: WriteKind, write: () => Promise<T>) => write() },
  };
  await emptyTrash(unseen, 'expired').catch(() => undefined);
  return {
    ...context,
    id,
    drafts,
    unsavedMoment: new UnsavedMoment(journal, id),
    handedOver: new HandedOver(journal, id),
    async close() {
      try {
        await drafts.end();
        // What failed is tried a last time.
        if (status.hasFailed) await status.retry();
      } finally {
        db.retire();
      }
    },
  };
}

/** A listed workbook always has this row. Without it the data is gone, and an empty workbook must not open. */
async function refuseEmpty(db: WorkbookDatabase): Promise<void> {
  if ((await db.rows('meta').get('workbook')) === undefined) throw new StorageProblem('unreadable');
}

async function closingOnFailure<T>(db: WorkbookDatabase, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    db.retire();
    throw toProblem(error);
  }
}
