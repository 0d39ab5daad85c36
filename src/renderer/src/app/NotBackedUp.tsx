import { Button } from '@mantine/core';
import type { BackupProblemKind } from '#storage/backup/backup-state.ts';
import { backupProblemText } from '#workbook/backup-words.ts';
import { Page } from '../ui/Page.tsx';
import classes from './RecoveryScreen.module.css';

interface NotBackedUpProps {
  readonly why: BackupProblemKind;
  readonly onAgain: () => void;
  readonly onGoOn: () => void;
}

/** A workbook of an older version that could not be backed up before this one changes how it is stored. */
export function NotBackedUp({ why, onAgain, onGoOn }: NotBackedUpProps) {
  return (
    <main className={classes.screen}>
      <Page
        title="No backup before the update"
        lead="This version of the app stores the workbook in another way. Before it changes that, it makes a backup, and that has failed. Nothing was changed."
      >
        <p role="alert">{backupProblemText[why]}</p>
        <div className={classes.row}>
          <Button onClick={onAgain}>Try again</Button>
          <Button variant="default" onClick={onGoOn}>
            Open it without a backup
          </Button>
        </div>
      </Page>
    </main>
  );
}
