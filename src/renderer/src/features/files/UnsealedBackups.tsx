import { Button } from '@mantine/core';
import { useState } from 'react';
import { Notice } from '#ui/Notice.tsx';
import { useBackups, useBackupState } from '#workbook/BackupsContext.tsx';
import { count } from '#workbook/format.ts';
import { useControls } from '#workbook/WorkbookContext.tsx';
import classes from './files.module.css';

/** In a sealed workbook: says that backups from before can be read by anybody, and deletes them. */
export function UnsealedBackups() {
  const backups = useBackups();
  const state = useBackupState();
  const { isSealed } = useControls();
  const [problem, setProblem] = useState('');
  const files = state?.places.flatMap((place) => place.files) ?? [];
  const open = files.filter((file) => !file.sealed);
  if (backups === null || !isSealed || open.length === 0) return null;
  const erase = async (): Promise<void> => {
    // Never the last ones: first there has to be a sealed one.
    const made = await backups.now();
    if (!made.ok)
      return setProblem('A sealed backup has to be made first, and that failed. Nothing was deleted.');
    await backups.erase('not sealed');
  };
  return (
    <Notice tone="attention" title="Backups from before the seal can be read by anybody">
      <p>
        {count(open.length, 'backup was', 'backups were')} made before the workbook was sealed. Backups of a
        sealed workbook open with its recovery key.
      </p>
      <div className={classes.row}>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => void erase().catch(() => setProblem('Not all of them could be deleted. Try again.'))}
        >
          Delete those backups
        </Button>
      </div>
      <p role="status">{problem}</p>
    </Notice>
  );
}
