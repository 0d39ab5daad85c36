import { useCallback, useEffect, useState } from 'react';
import { backupsOf, parseBackupName, type BackupFile } from '#domain/workbook/backups/backup-name.ts';
import type { BackupPlaces, PlaceId, PlaceInfo } from '#domain/workbook/backups/backup-place.ts';
import { offerBackups } from '#domain/workbook/backups/offer.ts';
import { rowsIn } from '#domain/workbook/backups/witness.ts';
import type { LostWorkbook } from '#storage/witness/open-checked.ts';
import { useApp } from '../app-context.ts';

export interface Offer {
  readonly place: PlaceId;
  readonly placeName: string;
  readonly file: BackupFile;
  readonly recommended: boolean;
}

export interface Offers {
  readonly places: readonly PlaceInfo[];
  readonly offers: readonly Offer[];
}

/** Backups that are shown to choose from. */
const most = 8;

/** The backups of a lost workbook, best first. Null while they are looked for. */
export function useOffers({ witness }: LostWorkbook): {
  readonly found: Offers | null;
  readonly look: () => void;
} {
  const { platform } = useApp();
  const [found, setFound] = useState<Offers | null>(null);
  const find = useCallback(
    () => findOffers(platform.backups, witness).catch((): Offers => ({ places: [], offers: [] })),
    [platform, witness],
  );
  const look = useCallback((): void => void find().then(setFound), [find]);
  useEffect(look, [look]);
  return { found, look };
}

async function findOffers(host: BackupPlaces, witness: LostWorkbook['witness']): Promise<Offers> {
  const places = await host.list();
  const held = new Map<string, Offer>();
  for (const { id, name: placeName, state } of places) {
    if (state !== 'ready') continue;
    const files = await host
      .open(id)
      .list()
      .catch(() => []);
    const names = files.map(({ name }) => name);
    // Without a witness nobody knows whose backups these are: all of them are shown.
    const own =
      witness === null
        ? names.map(parseBackupName).filter((file) => file !== null)
        : backupsOf(names, witness.datasetId);
    for (const file of own)
      if (!held.has(file.name)) held.set(file.name, { place: id, placeName, file, recommended: false });
  }
  const rowsBefore = witness === null ? null : rowsIn(witness.rows);
  const best = offerBackups(
    [...held.values()].map(({ file }) => file),
    rowsBefore,
    most,
  );
  const offers = best.flatMap(({ file, recommended }) => {
    const known = held.get(file.name);
    return known === undefined ? [] : [{ ...known, recommended }];
  });
  return { places, offers };
}
