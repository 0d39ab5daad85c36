import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { neutralLabel } from '#storage/registry/seal-mark.ts';
import { Notice } from '#ui/Notice.tsx';
import { checkPassphrase, noPassphrase, PassphraseFields } from '#workbook/PassphraseFields.tsx';
import { notDoneText } from '#workbook/problem-words.ts';
import { useControls } from '#workbook/WorkbookContext.tsx';
import { focusFirstProblem } from './focus-problem.ts';
import classes from './files.module.css';

export const otherWindows =
  'This workbook is open in another window. Close the other windows of this workbook first; nothing was changed.';

/** Asks for what a seal needs, seals, and leads to the recovery key. */
export function SealForm({ onClose }: { readonly onClose: () => void }) {
  const { seal } = useControls();
  const [, navigate] = useLocation();
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const [label, setLabel] = useState(neutralLabel);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const problems = tried ? checkPassphrase(passphrase) : {};
  const start = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      const sealed = await seal(passphrase.first, label.trim() === '' ? neutralLabel : label.trim());
      if (sealed === 'done') navigate('/documents/recovery');
      else setFailure(otherWindows);
    } catch (error) {
      setFailure(notDoneText(error, 'Not sealed'));
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(checkPassphrase(passphrase)).length === 0) void start();
    else focusFirstProblem(event.currentTarget);
  };
  return (
    <form noValidate className={classes.form} onSubmit={submit}>
      <Notice title="What a seal does">
        <p>
          Everything you write is encrypted on this laptop. The passphrase opens it; nobody can look it up or
          reset it. If you forget it, only the recovery key helps, which you print in the next step. Without
          both, what is in here is lost.
        </p>
        <p>What was written before may leave unsealed traces in unused parts of the disk for a while.</p>
      </Notice>
      <PassphraseFields value={passphrase} problems={problems} onChange={setPassphrase} />
      <TextInput
        label="What the workbook is called from now on"
        description="It can be read without the passphrase, in the list of workbooks and on the recovery sheet. So no names."
        maxLength={120}
        value={label}
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
      <div role="status">
        {busy && 'Sealing… This takes a few seconds.'}
        {failure !== null && (
          <Notice tone="attention" title="Not sealed">
            {failure}
          </Notice>
        )}
      </div>
      <div className={classes.row}>
        <Button type="submit" loading={busy}>
          Seal it
        </Button>
        <Button variant="default" disabled={busy} onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
