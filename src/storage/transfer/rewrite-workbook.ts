import { Dexie } from 'dexie';
import * as v from 'valibot';
import { changesBetween } from '#domain/workbook/file/changes-between.ts';
import { checkRows } from '#domain/workbook/file/check-rows.ts';
import { filedTables } from '#domain/workbook/file/format.ts';
import type { Meta } from '#domain/workbook/meta.ts';
import { tableSchemas, type Rows, type TableName } from '#domain/workbook/tables.ts';
import { beginNewLog, mistrustLog } from '../database/new-log.ts';
import { countRemoved } from '../database/removals.ts';
import { withTimeout } from '../database/open-database.ts';
import { isBug, StorageProblem, toProblem } from '../database/problem.ts';
import { whileItMoves } from '../database/while-it-moves.ts';
import type { CommandContext } from '../saving/run-command.ts';
import { readRowsHere } from './read-rows.ts';

/** A step that gets no answer in this time has failed; the last one takes everything to the disk. Milliseconds. */
const stepTime = 5_000;
const commitTime = 30_000;
/** Rows that are written between two signs of life. */
const portion = 500;

/** A workbook before and after it was written anew. */
export interface Rewritten {
  readonly before: Rows;
  readonly after: Rows;
}

/**
 * Turns the whole workbook into another one, in one transaction: all of it or nothing. Unlike a command it keeps the
 * times at which rows were changed, because merging goes by them. `change` gets what is stored and says what it should
 * be, at once; null leaves everything as it is.
 * @throws StorageProblem, and then nothing was written, nor will be
 */
export const rewriteWorkbook = (
  context: CommandContext,
  change: (current: Rows) => Rows | null,
): Promise<Rewritten | null> => context.status.follow('once', () => attempt(context, change));

async function attempt(
  { db, surroundings }: CommandContext,
  change: (current: Rows) => Rows | null,
): Promise<Rewritten | null> {
  if (db.isRetired) throw new StorageProblem('closed');
  await beginNewLog();
  if (!db.isOpen()) await withTimeout(db.open(), stepTime);
  const now = surroundings.now();
  let abort: () => void = () => undefined;
  try {
    return await whileItMoves(stepTime, (moved) =>
      db.transaction('rw', [...filedTables, 'removals'], async () => {
        const { currentTransaction } = Dexie;
        abort = () => currentTransaction.abort();
        const before = await readRowsHere(db, () => moved(stepTime));
        moved(stepTime);
        const changed = change(before);
        if (changed === null) return null;
        const after = { ...changed, meta: changed.meta.map((meta) => nextMeta(meta, before, now)) };
        const problem = checkRows(after);
        if (problem !== null) throw new Error(`This would be no whole workbook: ${problem.kind}`);
        const { put, remove } = changesBetween(before, after);
        for (const name of filedTables) {
          for (const rows of portions<unknown>(put[name])) {
            await db.table(name).bulkPut(checked(name, rows));
            moved(stepTime);
          }
          for (const ids of portions(remove[name])) {
            await db.table(name).bulkDelete([...ids]);
            moved(stepTime);
          }
        }
        await countRemoved(
          db,
          filedTables.reduce((sum, name) => sum + remove[name].length, 0),
        );
        moved(commitTime);
        return { before, after };
      }),
    );
  } catch (error) {
    // One that is given up on must not come true later.
    if (error instanceof StorageProblem && error.kind === 'no answer') tryTo(abort);
    if (isBug(error)) throw error;
    mistrustLog();
    throw toProblem(error);
  }
}

/** It counts as one change, and the count never goes back. */
const nextMeta = (meta: Meta, before: Rows, now: Meta['updatedAt']): Meta => ({
  ...meta,
  revision: Math.max(meta.revision, before.meta[0]?.revision ?? 0) + 1,
  updatedAt: now,
});

/** @throws on a row that does not fit its schema: that is a bug, files are checked before. */
const checked = (name: TableName, rows: readonly unknown[]): readonly unknown[] => {
  const schema: v.GenericSchema = tableSchemas[name];
  return rows.map((row) => v.parse(schema, row));
};

function* portions<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += portion) yield list.slice(at, at + portion);
}

function tryTo(abort: () => void): void {
  try {
    abort();
  } catch {
    // It is committing, or has ended.
  }
}
