import type { Dexie } from 'dexie';
import { toBase64 } from '../sealing/base64.ts';
import { peek } from './peek.ts';

/** How a file says that it holds rows as they lay in a database, whatever state they were in. No import takes it. */
const formatName = 'managers-workbook-raw';

/**
 * Every row of a workbook's database as it is stored, sealed ones sealed: for keeping aside what may be damaged. Null
 * when there is nothing.
 * @throws StorageProblem when it can't be read
 */
export const dumpRaw = (workbookId: string): Promise<Uint8Array<ArrayBuffer> | null> =>
  peek(workbookId, dump);

export async function dump(db: Dexie): Promise<Uint8Array<ArrayBuffer> | null> {
  const names = db.tables.map(({ name }) => name);
  if (names.length === 0) return null;
  const tables = await db.transaction('r', names, () =>
    Promise.all(names.map(async (name) => [name, await db.table(name).toArray()] as const)),
  );
  if (tables.every(([, rows]) => rows.length === 0)) return null;
  const content = { format: formatName, databaseVersion: db.verno, tables: Object.fromEntries(tables) };
  return new TextEncoder().encode(JSON.stringify(content, binaryAsText));
}

const binaryAsText = (_key: string, value: unknown): unknown =>
  value instanceof Uint8Array ? { base64: toBase64(value) } : value;
