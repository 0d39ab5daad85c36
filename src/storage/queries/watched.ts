import type { WorkbookDatabase } from '../database/workbook-database.ts';

/**
 * A query as it is given to a live query. The function that Dexie calls has to be an async one itself: else it loses
 * sight of what is read after an await inside an await, and a change of that would never be shown.
 */
export const watched =
  <T>(db: WorkbookDatabase, query: (db: WorkbookDatabase) => Promise<T>) =>
  async (): Promise<T> =>
    query(db);
