import { Button, Textarea } from '@mantine/core';
import { useEffect, useState, type FormEvent } from 'react';
import type { LockedWorkbook, OpenWorkbook } from '#storage/open-workbook.ts';
import { Page } from '../ui/Page.tsx';
import { SecretInput } from '../ui/SecretInput.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import classes from './LockScreen.module.css';

interface LockScreenProps {
  readonly locked: LockedWorkbook;
  readonly onUnlocked: (workbook: OpenWorkbook) => void;
}

/** A sealed workbook before it is unlocked. It shows nothing of what is in it, nor whose it is. */
export function LockScreen({ locked, onUnlocked }: LockScreenProps) {
  const [byRecovery, setByRecovery] = useState(false);
  const [secret, setSecret] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [waitsUntil, setWaitsUntil] = useState(0);
  const seconds = useSecondsUntil(waitsUntil);
  const open = async (): Promise<void> => {
    if (secret.trim() === '') {
      setProblem(byRecovery ? 'Type the recovery key.' : 'Type the passphrase.');
      return;
    }
    setBusy(true);
    setProblem(null);
    try {
      const opened = byRecovery ? await locked.unlockByRecovery(secret) : await locked.unlock(secret);
      if (opened.ok) onUnlocked(opened.value);
      else if (opened.error.kind === 'wait') setWaitsUntil(opened.error.until);
      else setProblem(wrongText(byRecovery));
    } catch {
      setProblem(
        'The workbook could not be read. Nothing was changed. Close other windows of the app and try again.',
      );
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void open();
  };
  const type = (text: string): void => {
    setSecret(text);
    setProblem(null);
  };
  return (
    <main className={classes.screen}>
      <Page
        title="This workbook is sealed"
        lead="It opens with its passphrase. Nothing of it is shown before that."
      >
        <form noValidate className={classes.form} onSubmit={submit}>
          {byRecovery ? (
            <Textarea
              label="Recovery key"
              description="From the sheet that was printed when the workbook was sealed. Spaces and line breaks don’t matter."
              autosize
              minRows={2}
              autoComplete="off"
              spellCheck={false}
              value={secret}
              error={problem}
              onChange={(event) => type(event.currentTarget.value)}
            />
          ) : (
            <SecretInput
              label="Passphrase"
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- the page asks for nothing else
              autoFocus
              value={secret}
              error={seconds > 0 ? waitText(seconds) : problem}
              onType={type}
            />
          )}
          <div className={classes.row}>
            <Button type="submit" loading={busy}>
              Open the workbook
            </Button>
            <Button
              variant="default"
              onClick={() => {
                setByRecovery(!byRecovery);
                type('');
              }}
            >
              {byRecovery ? 'Use the passphrase' : 'Use the recovery key'}
            </Button>
          </div>
        </form>
        <p>
          <TextLink to="/workbooks">All workbooks</TextLink>
        </p>
      </Page>
    </main>
  );
}

const wrongText = (byRecovery: boolean): string =>
  byRecovery
    ? 'This recovery key does not fit this workbook. Check it letter by letter: it starts with AGE-SECRET-KEY-1.'
    : 'This passphrase does not fit. Upper and lower case count. After three wrong ones there is a wait.';

const inSeconds = new Intl.NumberFormat('en-US', { style: 'unit', unit: 'second', unitDisplay: 'long' });

const waitText = (seconds: number): string =>
  `Several wrong passphrases: wait ${inSeconds.format(seconds)}, then try again.`;

/** Whole seconds until a time in milliseconds since 1970, counting down; 0 when it is over. */
function useSecondsUntil(until: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (until === 0) return undefined;
    const look = (): void => setNow(Date.now());
    look();
    const timer = setInterval(look, 250);
    return () => clearInterval(timer);
  }, [until]);
  return Math.max(0, Math.ceil((until - now) / 1000));
}
