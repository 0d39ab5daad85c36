import { Button, Checkbox } from '@mantine/core';
import { useRef, useState } from 'react';
import { Notice } from '#ui/Notice.tsx';
import { Section } from '#ui/Section.tsx';
import { useBackups } from '#workbook/BackupsContext.tsx';
import { checkPassphrase, noPassphrase, PassphraseFields } from '#workbook/PassphraseFields.tsx';
import { Downloaded, SaveOutcome } from '#workbook/SaveOutcome.tsx';
import { useAppVersion, useControls, usePlatform, useWorkbook } from '#workbook/WorkbookContext.tsx';
import { focusFirstProblem } from './focus-problem.ts';
import { saveCopy, type SavedFile } from './save-copy.ts';
import classes from './import.module.css';

/** Saves the whole workbook as one file, sealed when that is wanted. */
export function ExportSection() {
  const workbook = useWorkbook();
  const platform = usePlatform();
  const appVersion = useAppVersion();
  const { isSealed, noteExport } = useControls();
  const backups = useBackups();
  const [sealing, setSealing] = useState(isSealed);
  const [form, setForm] = useState(noPassphrase);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<SavedFile | 'failed' | null>(null);
  const fields = useRef<HTMLFormElement>(null);
  const problems = sealing ? checkPassphrase(form) : {};
  const save = async (): Promise<void> => {
    setTried(true);
    setOutcome(null);
    if (Object.keys(problems).length > 0) {
      if (fields.current !== null) focusFirstProblem(fields.current);
      return;
    }
    setBusy(true);
    try {
      const kind = sealing
        ? ({ kind: 'passphrase', passphrase: form.first } as const)
        : ({ kind: 'plain' } as const);
      const saved = await saveCopy({ workbook, platform, appVersion }, kind);
      setOutcome(saved);
      if (saved.result.outcome === 'saved' || saved.result.outcome === 'unknown') {
        noteExport(saved.made);
        backups?.noteCopy();
        setForm(noPassphrase);
        setTried(false);
      }
    } catch {
      setOutcome('failed');
    } finally {
      setBusy(false);
    }
  };
  return (
    <Section
      title="Save a copy"
      note="One file with everything in this workbook: to keep, or to go on with on another laptop."
    >
      <form
        ref={fields}
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Checkbox
          label="Seal the copy with a passphrase"
          description="Then nobody can read it without the passphrase, wherever the file ends up."
          checked={sealing}
          onChange={(event) => setSealing(event.currentTarget.checked)}
        />
        {sealing ? (
          <>
            <PassphraseFields value={form} problems={tried ? problems : {}} onChange={setForm} />
            <p className={classes.text}>
              If you forget this passphrase, nobody can open the copy, and nobody can help. Your workbook here
              is not touched by that.
            </p>
          </>
        ) : (
          isSealed && (
            <Notice tone="attention" title="The copy would not be sealed">
              Your workbook is sealed, but everybody who gets this file could read all of it.
            </Notice>
          )
        )}
        <div className={classes.row}>
          <Button type="submit" loading={busy}>
            Save a copy
          </Button>
        </div>
      </form>
      <div role="status">
        {busy && sealing && <p className={classes.text}>Sealing the copy. This takes a second or two…</p>}
        {outcome !== null && <Outcome outcome={outcome} />}
      </div>
    </Section>
  );
}

function Outcome({ outcome }: { readonly outcome: SavedFile | 'failed' }) {
  if (outcome === 'failed') {
    return (
      <Notice tone="attention" title="No file was made">
        The workbook could not be read or sealed. Nothing in it has changed; try again.
      </Notice>
    );
  }
  return <SaveOutcome result={outcome.result} unknown={<Downloaded name={outcome.suggestedName} />} />;
}
