import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { PlaceBackups } from '#storage/backup/backup-state.ts';
import { backupProblemText, placeTitle } from '#workbook/backup-words.ts';
import { useBackups } from '#workbook/BackupsContext.tsx';
import { sizeText } from '#workbook/format-time.ts';
import { count } from '#workbook/format.ts';
import { usePlatform } from '#workbook/WorkbookContext.tsx';
import classes from './files.module.css';

/** With less than this, backups are about to fail. Bytes. */
const littleSpace = 500 * 1024 * 1024;

interface BackupPlaceItemProps {
  readonly place: PlaceBackups;
  readonly onChoose: () => void;
  readonly onSaid: (text: string) => void;
}

/** A folder that backups go to. */
export function BackupPlaceItem({ place, onChoose, onSaid }: BackupPlaceItemProps) {
  const { backups: host } = usePlatform();
  const backups = useBackups();
  const free = useFreeSpace(place.id);
  const { id, state, files, problem } = place;
  const run = (work: () => Promise<unknown>) => () =>
    void work().catch(() => onSaid('That did not work. Try again.'));
  const allow = async (): Promise<void> => {
    if (await host.allow(id)) await backups?.now();
    else onSaid('Without access nothing can be written to this folder.');
  };
  const forget = async (): Promise<void> => {
    await host.forget(id);
    await backups?.refresh();
    onSaid('The folder is not used any more. The backups in it stay.');
  };
  return (
    <li className={classes.item}>
      <div className={classes.itemText}>
        <p className={classes.itemName}>{placeTitle(place)}</p>
        <p className={classes.itemNote}>
          {state === 'needs a click' ? backupProblemText['needs a click'] : count(files.length, 'backup')}
          {problem !== null && `. ${backupProblemText[problem]}`}
          {free !== null &&
            free < littleSpace &&
            `. Only ${sizeText(free)} are free on its disk: make some space.`}
        </p>
      </div>
      {state === 'needs a click' && <Button onClick={run(allow)}>Go on with this folder</Button>}
      {host.canShow && (
        <Button variant="default" onClick={run(() => host.show(id))}>
          Show the folder
        </Button>
      )}
      <Button variant="default" aria-label={`Change ${placeTitle(place)}`} onClick={onChoose}>
        Change
      </Button>
      {id === 'second' && (
        <Button variant="default" onClick={run(forget)}>
          Stop using it
        </Button>
      )}
    </li>
  );
}

function useFreeSpace(id: PlaceBackups['id']): number | null {
  const { backups: host } = usePlatform();
  const [free, setFree] = useState<number | null>(null);
  useEffect(() => {
    let gone = false;
    const ask = async (): Promise<void> => {
      const bytes = await host.freeSpace(id);
      if (!gone) setFree(bytes);
    };
    ask().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [host, id]);
  return free;
}
