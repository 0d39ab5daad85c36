import type { Surroundings } from '#domain/core/surroundings.ts';
import { openDatabase, type OpenEvents } from './database/open-database.ts';
import { StorageProblem } from './database/problem.ts';
import { WorkbookDatabase } from './database/workbook-database.ts';
import { Drafts } from './saving/drafts.ts';
import type { CommandContext } from './saving/run-command.ts';
import { SaveStatus } from './saving/save-status.ts';

/** A workbook that is open in this window. Also the context that commands run in. */
export interface OpenWorkbook extends CommandContext {
  readonly id: string;
  readonly drafts: Drafts;
  /** Writes what waits and closes. */
  close(): Promise<void>;
}

/**
 * Opens a workbook and writes what an earlier run left unsaved.
 * @throws StorageProblem; `unreadable` when the database is listed but holds nothing
 */
export async function openWorkbook(
  id: string,
  surroundings: Surroundings,
  journal: Storage,
  events: OpenEvents,
): Promise<OpenWorkbook> {
  const db = new WorkbookDatabase(id);
  await openDatabase(db, events);
  // A listed workbook always has this row. Without it the data is gone, and an empty workbook must not open.
  if ((await db.rows('meta').get('workbook')) === undefined) {
    db.close({ disableAutoOpen: true });
    throw new StorageProblem('unreadable');
  }
  const context: CommandContext = { db, surroundings, status: new SaveStatus() };
  const drafts = new Drafts(context, journal, id);
  // What can't be written now stays in the journal and on the sign.
  await drafts.recover().catch(() => undefined);
  return {
    ...context,
    id,
    drafts,
    async close() {
      await drafts.flush();
      db.close({ disableAutoOpen: true });
    },
  };
}
