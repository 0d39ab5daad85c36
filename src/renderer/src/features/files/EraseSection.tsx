import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { deleteWorkbook } from '#storage/registry/workbooks.ts';
import { Notice } from '#ui/Notice.tsx';
import { Section } from '#ui/Section.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { useBackups, useBackupState } from '#workbook/BackupsContext.tsx';
import { notDoneText } from '#workbook/problem-words.ts';
import { useControls, useWorkbook } from '#workbook/WorkbookContext.tsx';
import type { FilesScreenProps } from './FilesScreen.tsx';
import classes from './files.module.css';

/** Gets rid of the whole workbook. */
export function EraseSection(props: FilesScreenProps) {
  const [open, setOpen] = useState(false);
  return (
    <Section
      title="Erase this workbook"
      note="For the last day in this job, or before the laptop goes to somebody else. Nothing can bring it back."
    >
      {open ? (
        <EraseForm {...props} onCancel={() => setOpen(false)} />
      ) : (
        <Button variant="default" onClick={() => setOpen(true)}>
          Erase this workbook…
        </Button>
      )}
    </Section>
  );
}

function EraseForm({ registry, journal, onCancel }: FilesScreenProps & { readonly onCancel: () => void }) {
  const { id } = useWorkbook();
  const { listed, isSealed } = useControls();
  const [, navigate] = useLocation();
  const toast = useToast();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const backups = useBackups();
  const hasBackups = useBackupState()?.places.some((place) => place.files.length > 0) === true;
  const [withBackups, setWithBackups] = useState(false);
  const erase = async (): Promise<void> => {
    setBusy(true);
    try {
      if (withBackups) await backups?.erase('all');
      // Away first: what is open here would hold up the deletion.
      navigate('~/workbooks');
      await deleteWorkbook(registry, journal, id);
      toast({ text: 'Erased from this laptop.' });
    } catch (error) {
      toast({ text: notDoneText(error, 'Not all erased yet; the rest goes at the next start') });
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (typed.trim() === listed.title.trim()) void erase();
    else setProblem(`Type it exactly as it is listed: ${listed.title}`);
  };
  return (
    <form noValidate className={classes.form} onSubmit={submit}>
      <p className={classes.flat}>
        Everything written in “{listed.title}” is deleted from this laptop, with its trash and the list of
        what left it. Files and PDFs that you saved or handed out are yours to delete.
      </p>
      <Notice title="What the disk may still hold">
        {isSealed ? (
          <p>
            This workbook is sealed. What may still lie in unused parts of the disk can be read only with the
            passphrase or the recovery key: tear up its sheet, too. If it was written before it was sealed,
            traces of that time may be left unsealed.
          </p>
        ) : (
          <p>
            Deleted data leaves the database at once, but traces can stay in unused parts of the disk, and in
            backups of the whole computer, until they are overwritten. The app can’t reach those. Where that
            matters, the disk should be encrypted (FileVault, BitLocker), or the workbook sealed from its
            start.
          </p>
        )}
      </Notice>
      {hasBackups && (
        <Checkbox
          label="Delete its backups, too"
          description="All that the app made in the folders for backups. A folder that is not there now keeps its own."
          checked={withBackups}
          onChange={(event) => setWithBackups(event.currentTarget.checked)}
        />
      )}
      <TextInput
        label={`Type “${listed.title}” to confirm`}
        autoComplete="off"
        value={typed}
        error={problem}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setProblem(null);
        }}
      />
      <div className={classes.row}>
        <Button type="submit" loading={busy}>
          Erase it for good
        </Button>
        <Button variant="default" onClick={onCancel}>
          Keep it
        </Button>
      </div>
    </form>
  );
}
