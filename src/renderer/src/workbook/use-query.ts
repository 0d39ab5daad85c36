import { useLiveQuery } from 'dexie-react-hooks';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { watched } from '#storage/queries/watched.ts';
import { useWorkbook } from './WorkbookContext.tsx';

/**
 * What a query says now, and again after every change, also from another window. Undefined while it loads for
 * the first time; a failure reaches the nearest error boundary.
 */
export function useQuery<T>(query: (db: WorkbookDatabase) => Promise<T>): T | undefined {
  const { db } = useWorkbook();
  return useLiveQuery(watched(db, query), [db, query]);
}
