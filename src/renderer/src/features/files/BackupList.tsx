import { Button } from '@mantine/core';
import { useState } from 'react';
import type { BackupFile } from '#domain/workbook/backups/backup-name.ts';
import type { PlaceId } from '#domain/workbook/backups/backup-place.ts';
import { backupContents, backupMoment, placeTitle } from '#workbook/backup-words.ts';
import { useBackups, useBackupState } from '#workbook/BackupsContext.tsx';
import { useIncomingFile } from './incoming-file.ts';
import classes from './files.module.css';

/** Shown at first; the others on request. */
const few = 5;

/** The backups of this workbook. Going back to one is an import: what it would change is shown first. */
export function BackupList() {
  const backups = useBackups();
  const state = useBackupState();
  const { hand } = useIncomingFile();
  const [all, setAll] = useState(false);
  const [problem, setProblem] = useState('');
  const entries = (state?.places ?? []).flatMap((place) => place.files.map((file) => ({ place, file })));
  if (backups === null || entries.length === 0) return null;
  const look = async (place: PlaceId, file: BackupFile): Promise<void> => {
    setProblem('');
    try {
      const bytes = await backups.open(place, file);
      hand({ kind: 'file', name: file.name, content: new Blob([Uint8Array.from(bytes)]) });
    } catch {
      setProblem('This backup can’t be read now: the folder is gone, or busy. Nothing was changed.');
    }
  };
  return (
    <>
      <p className={classes.plain}>
        To go back to a backup, restore it: you see first what it would change, and a backup of now is made
        before.
      </p>
      <ul className={classes.list} aria-label="Backups">
        {entries.slice(0, all ? entries.length : few).map(({ place, file }) => (
          <li key={`${place.id}/${file.name}`} className={classes.item}>
            <div className={classes.itemText}>
              <p className={classes.itemName}>{backupMoment(file)}</p>
              <p className={classes.itemNote}>
                {backupContents(file)}
                {file.aside ? ', set aside' : ''}. {(state?.places.length ?? 0) > 1 ? placeTitle(place) : ''}
              </p>
            </div>
            <Button
              variant="default"
              aria-label={`Restore the backup of ${backupMoment(file)}`}
              onClick={() => void look(place.id, file)}
            >
              Restore…
            </Button>
          </li>
        ))}
      </ul>
      <p role="status">{problem}</p>
      {entries.length > few && !all && (
        <Button variant="default" onClick={() => setAll(true)}>
          Show all {entries.length}
        </Button>
      )}
    </>
  );
}
