import { Button } from '@mantine/core';
import { Notice } from '#ui/Notice.tsx';
import { backupContents, backupMoment } from '#workbook/backup-words.ts';
import { useBackups, useBackupState } from '#workbook/BackupsContext.tsx';
import classes from './files.module.css';

/** Says that the last backup has far fewer entries than the one before, which nobody may have noticed. */
export function SuspiciousBackup() {
  const backups = useBackups();
  const suspicious = useBackupState()?.suspicious ?? null;
  if (backups === null || suspicious === null) return null;
  const { place, file, before } = suspicious;
  return (
    <Notice tone="attention" title="The last backup has far fewer entries">
      <p>
        It has {backupContents(file)}; the one of {backupMoment(before)} has {backupContents(before)}. It is
        kept aside, and no older backup is deleted for it. If you did not delete that much, restore the older
        one.
      </p>
      <div className={classes.row}>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => void backups.accept(place, file).catch(() => undefined)}
        >
          That’s right, I deleted it
        </Button>
      </div>
    </Notice>
  );
}
