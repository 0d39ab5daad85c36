import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Page } from '#ui/Page.tsx';
import { SecretInput } from '#ui/SecretInput.tsx';
import { notDoneText } from '#workbook/problem-words.ts';
import { usePassphraseCheck } from '#workbook/use-passphrase-check.ts';
import { backToFiles } from './back-link.tsx';
import classes from './recovery.module.css';

/** Before the key is shown again: somebody else may sit at the open workbook. */
export function AskPassphrase({ onFits }: { readonly onFits: () => void }) {
  const check = usePassphraseCheck();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const ask = async (): Promise<void> => {
    setBusy(true);
    try {
      const found = await check(typed);
      setProblem(found);
      if (found === null) onFits();
    } catch (error) {
      setProblem(notDoneText(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Page
      title="Print the recovery key again"
      lead="Whoever has it can open this workbook, so the passphrase is needed first."
      back={backToFiles}
    >
      <form
        noValidate
        className={classes.form}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void ask();
        }}
      >
        <SecretInput
          label="Passphrase"
          value={typed}
          error={problem}
          onType={(text) => {
            setTyped(text);
            setProblem(null);
          }}
        />
        <div>
          <Button type="submit" loading={busy}>
            Show the recovery key
          </Button>
        </div>
      </form>
    </Page>
  );
}
