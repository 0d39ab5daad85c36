import * as v from 'valibot';
import type { WitnessStore } from '#domain/workbook/backups/witness-store.ts';
import { witnessSchema, type Witness } from '#domain/workbook/backups/witness.ts';
import { forgetCopy } from '../backup/saved-copies.ts';
import type { RegistryDatabase } from '../registry/registry-database.ts';

/** What is remembered of a workbook; null when nothing is, or nothing that we have written. */
export async function readWitness(store: WitnessStore, workbookId: string): Promise<Witness | null> {
  const text = await store.read(workbookId).catch(() => null);
  if (text === null) return null;
  try {
    const read = v.safeParse(witnessSchema, JSON.parse(text));
    return read.success && read.output.workbookId === workbookId ? read.output : null;
  } catch {
    return null;
  }
}

/**
 * Workbooks that are remembered and stand in no list: the list itself is gone, as when the browser threw away all of
 * its databases. The one that was changed last comes first.
 */
export async function findUnlisted(
  registry: RegistryDatabase,
  store: WitnessStore,
): Promise<readonly Witness[]> {
  const ids = await store.list().catch(() => []);
  const known = new Set(await registry.workbooks.toCollection().primaryKeys());
  const witnesses = await Promise.all(ids.filter((id) => !known.has(id)).map((id) => readWitness(store, id)));
  return witnesses.filter((witness) => witness !== null).toSorted((a, b) => b.at.localeCompare(a.at));
}

/**
 * A workbook that is deleted on purpose is forgotten too: otherwise it would be missed. `storage` is where it is noted
 * when a copy was saved.
 */
export function forgetDeleted(registry: RegistryDatabase, store: WitnessStore, storage: Storage): void {
  registry.workbooks.hook('deleting', (id) => {
    forgetCopy(storage, id);
    store.remove(id).catch(() => undefined);
  });
}
