import type { Dexie } from 'dexie';
import type { Instant } from '#domain/core/day.ts';
import { hashIds, type Found, type Witness } from '#domain/workbook/backups/witness.ts';
import { tableNames } from '#domain/workbook/tables.ts';
import { metaSchema } from '#domain/workbook/meta.ts';
import { removedFrom } from '../database/removals.ts';
import { nativeFactor } from '../database/open-database.ts';
import * as v from 'valibot';

/** What there is of a workbook: read by ids alone, so that it is quick and does not need the keys of a sealed one. */
export interface Sight {
  /** Null when the workbook's identity is missing. */
  readonly found: Found | null;
  readonly rows: Found['rows'];
  /** How it is sealed, as it is stored; null when it is not. */
  readonly seal: unknown;
}

/** Looks at a database that is open, in whatever version. */
export function lookAt(db: Dexie): Promise<Sight> {
  const names = new Set(db.tables.map(({ name }) => name));
  const held = tableNames.filter((name) => names.has(name));
  const hasSeal = names.has('seal');
  const beside = ['seal', 'removals'].filter((name) => names.has(name));
  return db.transaction('r', [...held, ...beside], async () => {
    const ids = await Promise.all(
      held.map(
        async (name) => [name, (await db.table(name).toCollection().primaryKeys()).map(String)] as const,
      ),
    );
    const meta = v.safeParse(
      metaSchema,
      held.includes('meta') ? await db.table('meta').get('workbook') : undefined,
    );
    const seal: unknown = hasSeal ? await db.table('seal').get('seal') : undefined;
    const rows = Object.fromEntries(ids.map(([name, all]) => [name, all.length]));
    const found = meta.success
      ? {
          datasetId: meta.output.datasetId,
          revision: meta.output.revision,
          databaseVersion: Math.round(db.backendDB().version / nativeFactor),
          rows,
          hash: hashIds(ids),
          removed: await removedFrom(db),
          // Its ids are people’s, checked where they came in.
          erased: (new Map(ids).get('erasures') ?? []) as NonNullable<Found['erased']>,
        }
      : null;
    return { found, rows, seal: seal ?? null };
  });
}

export const witnessOf = (
  workbookId: Witness['workbookId'],
  found: Found,
  seal: unknown,
  at: Instant,
): Witness => ({ version: 1, workbookId, ...found, at, seal });
