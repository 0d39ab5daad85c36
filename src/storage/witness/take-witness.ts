import type { Dexie } from 'dexie';
import type { Instant } from '#domain/core/day.ts';
import { hashIds, type Found, type Glimpse, type Witness } from '#domain/workbook/backups/witness.ts';
import { tableNames, type TableName } from '#domain/workbook/tables.ts';
import { metaSchema } from '#domain/workbook/meta.ts';
import { removedFrom } from '../database/removals.ts';
import { nativeFactor } from '../database/open-database.ts';
import * as v from 'valibot';

/** What there is of a workbook: read by ids alone, so that it is quick and does not need the keys of a sealed one. */
export interface Sight<Seen = Found> {
  /** Null when the workbook's identity is missing. */
  readonly found: Seen | null;
  readonly rows: Found['rows'];
  /** How it is sealed, as it is stored; null when it is not. */
  readonly seal: unknown;
}

/** Looks at a database that is open, in whatever version. */
export const lookAt = (db: Dexie): Promise<Sight> =>
  look(db, async (held) => {
    const ids = await Promise.all(
      held.map(
        async (name) => [name, (await db.table(name).toCollection().primaryKeys()).map(String)] as const,
      ),
    );
    return {
      rows: Object.fromEntries(ids.map(([name, all]) => [name, all.length])),
      hash: hashIds(ids),
      // Its ids are people’s, checked where they came in.
      erased: (new Map(ids).get('erasures') ?? []) as NonNullable<Found['erased']>,
    };
  });

/** Counts what is in a database that is open, in whatever version: nobody waits for that at the start. */
export const glanceAt = (db: Dexie): Promise<Sight<Glimpse>> =>
  look(db, async (held) => {
    const counts = await Promise.all(held.map(async (name) => [name, await db.table(name).count()] as const));
    return { rows: Object.fromEntries(counts), hash: null };
  });

/** As of one moment. */
function look<Told extends { readonly rows: Found['rows'] }>(
  db: Dexie,
  tell: (held: readonly TableName[]) => Promise<Told>,
): Promise<Sight<Told & Omit<Glimpse, 'hash'>>> {
  const names = new Set(db.tables.map(({ name }) => name));
  const held = tableNames.filter((name) => names.has(name));
  const hasSeal = names.has('seal');
  const beside = ['seal', 'removals'].filter((name) => names.has(name));
  return db.transaction('r', [...held, ...beside], async () => {
    const told = await tell(held);
    const meta = v.safeParse(
      metaSchema,
      held.includes('meta') ? await db.table('meta').get('workbook') : undefined,
    );
    const seal: unknown = hasSeal ? await db.table('seal').get('seal') : undefined;
    const found = meta.success
      ? {
          datasetId: meta.output.datasetId,
          revision: meta.output.revision,
          databaseVersion: Math.round(db.backendDB().version / nativeFactor),
          removed: await removedFrom(db),
          ...told,
        }
      : null;
    return { found, rows: told.rows, seal: seal ?? null };
  });
}

export const witnessOf = (
  workbookId: Witness['workbookId'],
  found: Found,
  seal: unknown,
  at: Instant,
): Witness => ({ version: 1, workbookId, ...found, at, seal });
