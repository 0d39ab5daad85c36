import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { SecretInput } from '#ui/SecretInput.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { checkPassphrase, noPassphrase, PassphraseFields } from '#workbook/PassphraseFields.tsx';
import { notDoneText } from '#workbook/problem-words.ts';
import { usePassphraseCheck } from '#workbook/use-passphrase-check.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { changePassphrase } from '#storage/sealing/vault.ts';
import { focusFirstProblem } from './focus-problem.ts';
import classes from './files.module.css';

/** Another passphrase; whoever asks has to know the present one. */
export function ChangePassphrase({ onClose }: { readonly onClose: () => void }) {
  const { db } = useWorkbook();
  const toast = useToast();
  const check = usePassphraseCheck();
  const [current, setCurrent] = useState('');
  const [currentProblem, setCurrentProblem] = useState<string | null>(null);
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const problems = tried ? checkPassphrase(passphrase) : {};
  const change = async (form: EventTarget & Element): Promise<void> => {
    setBusy(true);
    try {
      const problem = await check(current);
      setCurrentProblem(problem);
      if (problem !== null) return focusFirstProblem(form);
      if (db.keys === null) return;
      await changePassphrase(db, db.keys, passphrase.first);
      toast({ text: 'The passphrase is changed. The recovery key stays the same.' });
      onClose();
    } catch (error) {
      toast({ text: notDoneText(error, 'The passphrase was not changed') });
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(checkPassphrase(passphrase)).length === 0) void change(event.currentTarget);
    else focusFirstProblem(event.currentTarget);
  };
  return (
    <form noValidate className={classes.form} onSubmit={submit}>
      <SecretInput
        label="Present passphrase"
        value={current}
        error={currentProblem}
        onType={(text) => {
          setCurrent(text);
          setCurrentProblem(null);
        }}
      />
      <PassphraseFields value={passphrase} problems={problems} onChange={setPassphrase} />
      <p className={classes.flat}>
        The recovery key stays the same. Files that were sealed with the old passphrase still open with that
        one.
      </p>
      <div className={classes.row}>
        <Button type="submit" loading={busy}>
          Change the passphrase
        </Button>
        <Button variant="default" disabled={busy} onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
