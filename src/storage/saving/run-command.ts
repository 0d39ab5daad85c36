import { Dexie } from 'dexie';
import type { Surroundings } from '#domain/core/surroundings.ts';
import { beginNewLog, mistrustLog } from '../database/new-log.ts';
import { countRemoved } from '../database/removals.ts';
import { withTimeout } from '../database/open-database.ts';
import { isBug, StorageProblem, toProblem } from '../database/problem.ts';
import { whileItMoves } from '../database/while-it-moves.ts';
import type { WorkbookDatabase } from '../database/workbook-database.ts';
import type { SaveStatus, WriteKind } from './save-status.ts';
import type { History } from './history.ts';
import type { RowChange } from './row-change.ts';
import { Writer, type ContentTable } from './writer.ts';

/**
 * A write that gets no answer in this time has failed: on a full disk the second one never settles. One that reads and
 * writes much gets an answer to each step. Milliseconds.
 */
const writeTimeout = 5_000;

/** What a command works on. */
export interface CommandContext {
  readonly db: WorkbookDatabase;
  readonly surroundings: Surroundings;
  readonly status: Pick<SaveStatus, 'follow'>;
  readonly history: Pick<History, 'record'>;
}

/**
 * Runs one user action as one transaction and counts it in the workbook's revision, if it wrote anything. When it
 * comes back, the change is on the disk. `work` awaits nothing but the writer: anything else could commit the
 * transaction early. `what` names it where it is undone, e.g. *Action moved*; null for what is not undone this way.
 * @throws StorageProblem, and then nothing was written, nor will be
 */
export const runCommand = <T>(
  context: CommandContext,
  what: string | null,
  tables: readonly ContentTable[],
  work: (writer: Writer) => Promise<T>,
): Promise<T> => run('once', context, what, tables, work);

/**
 * Like `runCommand`, for what says how something is to be, such as an answer: doing it twice is doing it once.
 * @throws StorageProblem; it is tried again, in its order, until it works or the workbook is left
 */
export const runSetting = <T>(
  context: CommandContext,
  what: string | null,
  tables: readonly ContentTable[],
  work: (writer: Writer) => Promise<T>,
): Promise<T> => run('setting', context, what, tables, work);

function run<T>(
  kind: WriteKind,
  context: CommandContext,
  what: string | null,
  tables: readonly ContentTable[],
  work: (writer: Writer) => Promise<T>,
): Promise<T> {
  return context.status.follow(kind, async () => {
    const { result, changes } = await attempt(context, tables, work);
    if (what !== null) context.history.record(what, changes);
    return result;
  });
}

/** Runs one user action that is not recorded, and tells what it did. @throws StorageProblem */
export const runChanges = <T>(
  context: CommandContext,
  tables: readonly ContentTable[],
  work: (writer: Writer) => Promise<T>,
): Promise<Done<T>> => context.status.follow('once', () => attempt(context, tables, work));

interface Done<T> {
  readonly result: T;
  readonly changes: readonly RowChange[];
}

async function attempt<T>(
  { db, surroundings }: CommandContext,
  tables: readonly ContentTable[],
  work: (writer: Writer) => Promise<T>,
): Promise<Done<T>> {
  if (db.isRetired) throw new StorageProblem('closed');
  await beginNewLog();
  if (!db.isOpen()) await withTimeout(db.open(), writeTimeout);
  const now = surroundings.now();
  let abort: () => void = () => undefined;
  try {
    return await whileItMoves(writeTimeout, (moved) =>
      db.transaction('rw', [...tables, 'meta', 'removals'], async () => {
        const { currentTransaction } = Dexie;
        abort = () => currentTransaction.abort();
        const writer = new Writer(db, now, () => moved(writeTimeout));
        const result = await work(writer);
        if (writer.hasWritten) await countChange(db, now);
        await countRemoved(db, writer.removed);
        return { result, changes: writer.changes };
      }),
    );
  } catch (error) {
    // One that is given up on must not come true later, beside its retry.
    if (error instanceof StorageProblem && error.kind === 'no answer') tryTo(abort);
    if (isBug(error)) throw error;
    mistrustLog();
    throw toProblem(error);
  }
}

async function countChange(db: WorkbookDatabase, now: ReturnType<Surroundings['now']>): Promise<void> {
  const meta = await db.rows('meta').get('workbook');
  if (meta === undefined) throw new StorageProblem('unreadable');
  await db.rows('meta').put({ ...meta, revision: meta.revision + 1, updatedAt: now });
}

function tryTo(abort: () => void): void {
  try {
    abort();
  } catch {
    // It is committing, or has ended.
  }
}
