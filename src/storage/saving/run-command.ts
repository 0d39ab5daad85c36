import type { Surroundings } from '#domain/core/surroundings.ts';
import { withTimeout } from '../database/open-database.ts';
import { StorageProblem } from '../database/problem.ts';
import type { WorkbookDatabase } from '../database/workbook-database.ts';
import type { SaveStatus } from './save-status.ts';
import { Writer, type ContentTable } from './writer.ts';

/** A write that gets no answer in this time has failed: on a full disk the second one never settles. Milliseconds. */
const writeTimeout = 5_000;

/** What a command works on. */
export interface CommandContext {
  readonly db: WorkbookDatabase;
  readonly surroundings: Surroundings;
  readonly status: SaveStatus;
}

/**
 * Runs one user action as one transaction and counts it in the workbook's revision. When it comes back, the change
 * is on the disk. `work` awaits nothing but the writer: anything else could commit the transaction early.
 * @throws StorageProblem, and then nothing was written
 */
export async function runCommand<T>(
  context: CommandContext,
  tables: readonly ContentTable[],
  work: (writer: Writer) => Promise<T>,
): Promise<T> {
  const attempt = async (): Promise<T> => {
    const { db, surroundings } = context;
    if (!db.isOpen()) await withTimeout(db.open(), writeTimeout);
    const now = surroundings.now();
    const transaction = db.transaction('rw', [...tables, 'meta'], async () => {
      const result = await work(new Writer(db, now));
      const meta = await db.rows('meta').get('workbook');
      if (meta === undefined) throw new StorageProblem('unreadable');
      await db.rows('meta').put({ ...meta, revision: meta.revision + 1, updatedAt: now });
      return result;
    });
    return withTimeout(transaction, writeTimeout);
  };
  const retry = async (): Promise<void> => {
    await context.status.follow(attempt, retry);
  };
  return context.status.follow(attempt, retry);
}
