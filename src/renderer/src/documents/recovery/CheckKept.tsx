import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { isEndOf } from '#domain/documents/recovery-sheet.ts';
import { Page } from '#ui/Page.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { notDoneText } from '#workbook/problem-words.ts';
import { useControls } from '#workbook/WorkbookContext.tsx';
import { backToFiles } from './back-link.tsx';
import classes from './recovery.module.css';

interface CheckKeptProps {
  readonly recoveryKey: string;
  readonly onBack: () => void;
}

/** Looks whether the key is really on paper, without showing it. */
export function CheckKept({ recoveryKey, onBack }: CheckKeptProps) {
  const { noteRecoveryKept } = useControls();
  const [, navigate] = useLocation();
  const toast = useToast();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const check = async (): Promise<void> => {
    if (!isEndOf(recoveryKey, typed)) {
      setProblem(
        'These are not the last four characters of the key. Look at the sheet, at the end of the last line.',
      );
      return;
    }
    try {
      await noteRecoveryKept();
      navigate('/files');
      toast({ text: 'The recovery key is kept.' });
    } catch (error) {
      setProblem(notDoneText(error));
    }
  };
  return (
    <Page
      title="Is the key on paper?"
      lead="Take the sheet and type the last four characters of the key. Then you know that you have it."
      back={backToFiles}
    >
      <form
        noValidate
        className={classes.form}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void check();
        }}
      >
        <TextInput
          label="Last four characters of the recovery key"
          autoComplete="off"
          spellCheck={false}
          maxLength={20}
          value={typed}
          error={problem}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setProblem(null);
          }}
        />
        <div className={classes.row}>
          <Button type="submit">Check</Button>
          <Button variant="default" onClick={onBack}>
            Show the key again
          </Button>
        </div>
      </form>
    </Page>
  );
}
