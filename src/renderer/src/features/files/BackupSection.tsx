import { Button } from '@mantine/core';
import { useState } from 'react';
import { placeIds, type PlaceId } from '#domain/workbook/backups/backup-place.ts';
import { Notice } from '#ui/Notice.tsx';
import { Section } from '#ui/Section.tsx';
import { noBackupText } from '#workbook/backup-words.ts';
import { useBackups, useBackupState } from '#workbook/BackupsContext.tsx';
import { momentText } from '#workbook/format-time.ts';
import { usePlatform } from '#workbook/WorkbookContext.tsx';
import { BackupList } from './BackupList.tsx';
import { BackupPlaceItem } from './BackupPlaceItem.tsx';
import { SuspiciousBackup } from './SuspiciousBackup.tsx';
import { UnsealedBackups } from './UnsealedBackups.tsx';
import classes from './files.module.css';

/** Where backups go, when the last one was verified, what failed and why, and how to go back to one. */
export function BackupSection() {
  const state = useBackupState();
  const backups = useBackups();
  const { backups: host } = usePlatform();
  const [said, setSaid] = useState('');
  if (backups === null)
    return (
      <Section title="Backups">
        <p className={classes.plain}>The sample is not backed up: a click makes it anew.</p>
      </Section>
    );
  if (state === null || !state.known) return null;
  const { places, lastVerifiedAt, running } = state;
  const isReady = places.some((place) => place.state === 'ready');
  const backUp = async (): Promise<void> => {
    const made = await backups.now();
    setSaid(
      made.ok
        ? 'There is a verified backup of everything that is in the workbook now.'
        : noBackupText(made.error),
    );
  };
  const choose = async (id: PlaceId): Promise<void> => {
    const chosen = await host.choose(id);
    setSaid(chosenText[chosen]);
    if (chosen === 'chosen') await backUp();
  };
  const run = (work: () => Promise<void>) => () =>
    void work().catch(() => setSaid('That did not work. Try again.'));
  return (
    <Section
      title="Backups"
      note="A backup is made half a minute after a change, and when the app is closed. Each is written, read back and checked before it counts."
    >
      <p className={classes.plain} aria-live="polite">
        {running && 'Backing up… '}
        {lastVerifiedAt === null
          ? 'There is no backup yet.'
          : `The last backup was made and checked on ${momentText(lastVerifiedAt)}.`}
      </p>
      {!host.canChoose && places.length === 0 && (
        <Notice tone="attention" title="This browser can’t write backups by itself">
          <p>Save a copy by hand, below. The app reminds you after a week, or after fifty changes.</p>
        </Notice>
      )}
      <SuspiciousBackup />
      <UnsealedBackups />
      <ul className={classes.list} aria-label="Folders for backups">
        {places.map((place) => (
          <BackupPlaceItem
            key={place.id}
            place={place}
            onChoose={run(() => choose(place.id))}
            onSaid={setSaid}
          />
        ))}
      </ul>
      <div className={classes.row}>
        {isReady && (
          <Button variant="default" loading={running} onClick={run(backUp)}>
            Back up now
          </Button>
        )}
        {host.canChoose &&
          placeIds
            .filter((id) => !places.some((place) => place.id === id))
            .slice(0, 1)
            .map((id) => (
              <Button
                key={id}
                variant={id === 'first' ? 'filled' : 'default'}
                onClick={run(() => choose(id))}
              >
                {id === 'first' ? 'Choose a folder for backups' : 'Add a second folder'}
              </Button>
            ))}
      </div>
      <p className={classes.said} role="status">
        {said}
      </p>
      <BackupList />
    </Section>
  );
}

const chosenText = {
  chosen: 'The folder was chosen. Backing up…',
  cancelled: '',
  'same folder':
    'This folder is used already. Choose one on another disk: it helps when the first one fails.',
  'not allowed':
    'This folder can’t be used: the system or the browser does not allow it. Choose another one.',
} as const;
