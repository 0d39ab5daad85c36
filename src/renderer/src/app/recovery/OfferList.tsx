import { Button } from '@mantine/core';
import type { PlaceId } from '#domain/workbook/backups/backup-place.ts';
import type { LostWorkbook } from '#storage/witness/open-checked.ts';
import { backupContents, backupMoment } from '#workbook/backup-words.ts';
import { Loading } from '#ui/Loading.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Section } from '#ui/Section.tsx';
import { useApp } from '../app-context.ts';
import classes from '../RecoveryScreen.module.css';
import { useOffers, type Offer } from './use-offers.ts';
import type { Restorer } from './use-restore.ts';

interface OfferListProps {
  readonly lost: LostWorkbook;
  readonly restorer: Restorer;
}

/** The backups from which a lost workbook can be restored, and the ways to find more. */
export function OfferList({ lost, restorer }: OfferListProps) {
  const { platform } = useApp();
  const { found, look } = useOffers(lost);
  if (found === null) return <Loading what="the backups" />;
  const { places, offers } = found;
  const waiting = places.filter(({ state }) => state === 'needs a click');
  const first = places.find(({ state }) => state === 'ready')?.id;
  const restoreFrom = async ({ place, file }: Offer): Promise<void> => {
    const bytes = await platform.backups.open(place).read(file.name);
    await restorer.run(new Blob([Uint8Array.from(bytes)]));
  };
  const restoreFromFile = async (): Promise<void> => {
    const file = await platform.pickFile();
    if (file?.kind === 'file') await restorer.run(file.content);
  };
  const allow = async (): Promise<void> => {
    for (const { id } of waiting) await platform.backups.allow(id);
    look();
  };
  const choose = async (): Promise<void> => {
    await platform.backups.choose('first');
    look();
  };
  const run = (work: () => Promise<void>) => () => void work().catch(look);
  const show = (id: PlaceId) => run(() => platform.backups.show(id));
  return (
    <Section
      title="Backups"
      note="Restoring takes a backup in as any import does: read, checked, and written whole or not at all."
    >
      {offers.length === 0 && (
        <Notice>
          {places.length === 0
            ? 'No folder for backups is known here. If there was one, choose it; or restore from a copy that you saved.'
            : 'No backup of this workbook was found there. Choose another folder, or restore from a copy that you saved.'}
        </Notice>
      )}
      <ul className={classes.list} aria-label="Backups">
        {offers.map((offer) => (
          <li key={offer.file.name} className={classes.item}>
            <div className={classes.text}>
              <p className={classes.moment}>{backupMoment(offer.file)}</p>
              <p className={classes.note}>
                {backupContents(offer.file)}
                {offer.recommended ? '. The newest good one.' : ''}
                {offer.file.aside ? '. Set aside: it has far fewer entries than the one before it.' : ''}
              </p>
            </div>
            <Button
              variant={offer.recommended ? 'filled' : 'default'}
              loading={restorer.busy}
              aria-label={`Restore the backup of ${backupMoment(offer.file)}`}
              onClick={run(() => restoreFrom(offer))}
            >
              Restore
            </Button>
          </li>
        ))}
      </ul>
      <div className={classes.row}>
        {waiting.length > 0 && <Button onClick={run(allow)}>Look into the backup folder</Button>}
        {platform.backups.canShow && first !== undefined && (
          <Button variant="default" onClick={show(first)}>
            Show the folder
          </Button>
        )}
        {platform.backups.canChoose && (
          <Button variant="default" onClick={run(choose)}>
            {places.length === 0 ? 'Choose the backup folder' : 'Choose another folder'}
          </Button>
        )}
        <Button variant="default" onClick={run(restoreFromFile)}>
          Restore from a file
        </Button>
      </div>
    </Section>
  );
}
