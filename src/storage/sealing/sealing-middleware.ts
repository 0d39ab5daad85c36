import type { DBCore, DBCoreCursor, DBCoreMutateRequest, DBCoreTable, Middleware } from 'dexie';
import { isSealedRow, type RecordCipher, type Row } from './record-cipher.ts';

/** Stays readable in a sealed workbook: who it is, how it is sealed, how many rows were deleted, nothing that somebody wrote. */
const openTables: ReadonlySet<string> = new Set(['meta', 'seal', 'removals']);

/**
 * Seals rows on their way to the disk and opens them on their way back, below everything else that Dexie does: so
 * commands, queries and live queries are the same for a sealed workbook. Rows that are not sealed pass as they are,
 * which is how a workbook is read while it is being sealed or unsealed.
 */
export function sealingMiddleware(cipher: () => RecordCipher | null): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'sealing',
    // Dexie's own are at -1 and above; lower is nearer to the disk.
    level: -10,
    create: (down) => ({
      ...down,
      table: (name) => (openTables.has(name) ? down.table(name) : sealedTable(down.table(name), cipher)),
    }),
  };
}

function sealedTable(down: DBCoreTable, cipher: () => RecordCipher | null): DBCoreTable {
  const { name } = down;
  const indexed = down.schema.indexes.flatMap(({ keyPath }) => keyPath ?? []);
  // Dexie types rows as `any`; a row is data with an id.
  const open = (row: unknown): unknown => {
    if (!isSealedRow(row)) return row;
    const current = cipher();
    if (current === null) throw new Error(`Sealed rows of ${name} were read without the key`);
    return current.open(name, row);
  };
  const seal = (request: DBCoreMutateRequest): DBCoreMutateRequest => {
    const current = cipher();
    if (current === null || !('values' in request)) return request;
    return { ...request, values: request.values.map((row: Row) => current.seal(name, row, indexed)) };
  };
  return {
    ...down,
    mutate: (request) => down.mutate(seal(request)),
    get: (request) => down.get(request).then(open),
    getMany: (request) => down.getMany(request).then((rows) => rows.map(open)),
    query: (request) =>
      down
        .query(request)
        .then((response) =>
          request.values === true ? { ...response, result: response.result.map(open) } : response,
        ),
    openCursor: (request) =>
      down.openCursor(request).then((cursor) => (cursor === null ? null : openedCursor(cursor, open))),
  };
}

function openedCursor(cursor: DBCoreCursor, open: (row: unknown) => unknown): DBCoreCursor {
  return new Proxy(cursor, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property, target);
      if (property === 'value') return open(value);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
