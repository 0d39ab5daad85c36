import { rawName, shortDataset } from '#domain/workbook/backups/backup-name.ts';
import type { Surroundings } from '#domain/core/surroundings.ts';
import type { Platform } from '#platform/platform.ts';
import { writeVerified } from '#storage/backup/write-backup.ts';
import { dumpRaw } from '#storage/witness/dump.ts';
import type { LostWorkbook } from '#storage/witness/open-checked.ts';
import { after } from '../use-safekeeping.ts';

/** What became of the data that is still there. */
export type KeptAside = 'nothing there' | 'kept' | 'not kept';

/**
 * Keeps what is left of a lost workbook in a file, as it lies in the database: in the folder for backups, or where the
 * manager says.
 */
export async function keepAside(
  lost: LostWorkbook,
  platform: Platform,
  surroundings: Surroundings,
): Promise<KeptAside> {
  if (lost.kind === 'gone' && lost.rowsNow === 0) return 'nothing there';
  const bytes = await dumpRaw(lost.id).catch(() => undefined);
  if (bytes === undefined) return 'not kept';
  if (bytes === null) return 'nothing there';
  const facts = {
    madeAt: surroundings.now(),
    dataset: shortDataset(lost.witness?.datasetId ?? lost.id),
    revision: lost.witness?.revision ?? 0,
    rows: lost.rowsNow,
    sealed: false,
    aside: false,
  };
  const name = rawName(facts);
  const places = await platform.backups.list().catch(() => []);
  for (const { id, state } of places) {
    if (state !== 'ready') continue;
    try {
      await writeVerified(
        platform.backups.open(id),
        name,
        bytes,
        (milliseconds) => new Promise((resolve) => after(milliseconds, resolve)),
      );
      return 'kept';
    } catch {
      // The other folder, or a file by hand.
    }
  }
  const saved = await platform.saveFile({
    suggestedName: name.replace(/\.raw\.json$/, ''),
    extension: 'raw.json',
    bytes,
  });
  return saved.outcome === 'saved' || saved.outcome === 'unknown' ? 'kept' : 'not kept';
}
