import { Button } from '@mantine/core';
import { useState } from 'react';
import { saveCopy } from '#features/files/save-copy.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { useBackups, useBackupState } from '#workbook/BackupsContext.tsx';
import { momentText } from '#workbook/format-time.ts';
import { count } from '#workbook/format.ts';
import { useAppVersion, useControls, usePlatform, useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './SaveSign.module.css';

/** When the last backup was verified, what keeps one from being made, and a reminder where none is made by itself. */
export function BackupSign() {
  const state = useBackupState();
  if (state === null || !state.known) return null;
  const { places, lastVerifiedAt, suspicious, reminder } = state;
  const failing = places.some(({ problem }) => problem !== null);
  const needsClick = places.some((place) => place.state === 'needs a click');
  return (
    <div className={classes.backup} data-attention={failing || suspicious !== null || reminder !== null}>
      {suspicious !== null && (
        <span>
          The last backup has far fewer entries than the one before.{' '}
          <TextLink to="/files">Look at it</TextLink>
        </span>
      )}
      {failing && (
        <span>
          Backup failed. <TextLink to="/files">See why</TextLink>
        </span>
      )}
      {lastVerifiedAt !== null && <span>Last backup, checked: {momentText(lastVerifiedAt)}</span>}
      {needsClick && <AllowButtons />}
      {reminder !== null && (
        <>
          <span>
            {reminder.never
              ? 'No copy of this workbook yet.'
              : `Last copy ${reminder.days === 0 ? 'today' : `${count(reminder.days, 'day')} ago`}.`}{' '}
            {count(reminder.changes, 'change')} since.
          </span>
          <SaveCopyButton />
        </>
      )}
    </div>
  );
}

function AllowButtons() {
  const backups = useBackups();
  const { backups: host } = usePlatform();
  const state = useBackupState();
  const waiting = state?.places.filter((place) => place.state === 'needs a click') ?? [];
  const allow = async (): Promise<void> => {
    for (const { id } of waiting) await host.allow(id);
    await backups?.now();
  };
  return (
    <Button size="compact-sm" variant="default" onClick={() => void allow().catch(() => undefined)}>
      Go on with backups
    </Button>
  );
}

function SaveCopyButton() {
  const workbook = useWorkbook();
  const platform = usePlatform();
  const appVersion = useAppVersion();
  const controls = useControls();
  const backups = useBackups();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      const { result, made } = await saveCopy(
        { workbook, platform, appVersion },
        { kind: 'as the workbook', addition: '' },
      );
      if (result.outcome === 'failed') toast({ text: `No copy was saved. ${result.reason}` });
      if (result.outcome === 'failed' || result.outcome === 'cancelled') return;
      controls.noteExport(made);
      backups?.noteCopy();
      toast({
        text:
          result.outcome === 'saved'
            ? `Saved as ${result.fileName}.`
            : 'A copy was handed to the browser. It lies among its downloads.',
      });
    } catch {
      toast({ text: 'No copy was saved: the workbook could not be read. Try again.' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button size="compact-sm" variant="default" loading={busy} onClick={() => void save()}>
      Save a copy
    </Button>
  );
}
