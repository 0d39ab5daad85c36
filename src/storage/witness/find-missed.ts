import type { Surroundings } from '#domain/core/surroundings.ts';
import type { WitnessStore } from '#domain/workbook/backups/witness-store.ts';
import type { RegistryDatabase } from '../registry/registry-database.ts';
import { neutralLabel } from '../registry/seal-mark.ts';
import { lookForLoss, type LostWorkbook } from './open-checked.ts';
import { peek } from './peek.ts';
import { findUnlisted } from './witness-store.ts';

/**
 * The workbooks that are remembered, stand in no list, and are not there as they were; the newest one comes first. Those
 * that are whole are listed again: then only the list was lost.
 */
export async function findMissed(
  registry: RegistryDatabase,
  surroundings: Surroundings,
  witnesses: WitnessStore,
): Promise<readonly LostWorkbook[]> {
  const missed: LostWorkbook[] = [];
  for (const witness of await findUnlisted(registry, witnesses)) {
    const lost = await lookForLoss(witness);
    if (lost === null) await listAgain(registry, surroundings, witness.workbookId);
    else missed.push(lost);
  }
  return missed;
}

async function listAgain(registry: RegistryDatabase, surroundings: Surroundings, id: string): Promise<void> {
  const about = await peek(id, async (db) => {
    const hasSeal = db.tables.some(({ name }) => name === 'seal');
    // They are as this app, or an older one, has written them; a sealed profile has no name that could be read.
    const profile = (await db.table('profile').get('manager')) as { readonly name?: string } | undefined;
    const meta = (await db.table('meta').get('workbook')) as { readonly sample?: boolean } | undefined;
    const sealed = hasSeal && (await db.table('seal').get('seal')) !== undefined;
    return { name: profile?.name, sample: meta?.sample === true, sealed };
  });
  const now = surroundings.now();
  await registry.write(() =>
    registry.workbooks.put({
      id,
      title: about?.name ?? neutralLabel,
      sample: about?.sample === true,
      createdAt: now,
      lastOpenedAt: now,
      place: '/today',
      ...(about?.sealed === true ? { sealed: true } : {}),
    }),
  );
}
