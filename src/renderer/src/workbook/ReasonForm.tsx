import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { refusalWords } from './problem-words.ts';
import { useCommand } from './use-command.ts';
import classes from './ReasonForm.module.css';

interface ReasonFormProps {
  readonly button: string;
  readonly reasonLabel: string;
  readonly needsReason: boolean;
  /** Null when it was taken, else what is missing. */
  readonly onReason: (reason: string) => Promise<string | null>;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** A small form that closes something, or moves it, and asks why. */
export function ReasonForm({
  button,
  reasonLabel,
  needsReason,
  onReason,
  onClose,
  children,
}: ReasonFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const { run, isSlow } = useCommand(setProblem);
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const submit = async (): Promise<void> => {
    const found =
      needsReason && reason.trim() === '' ? refusalWords['a reason is needed'] : await onReason(reason);
    setProblem(found);
    if (found === null) onClose();
  };
  return (
    <form
      ref={form}
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        run(submit)();
      }}
    >
      {children}
      {needsReason && (
        <Textarea
          label={reasonLabel}
          autosize
          minRows={1}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      {problem !== null && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
      <div className={classes.row}>
        <Button type="submit" size="compact-md" loading={isSlow}>
          {button}
        </Button>
        <Button size="compact-md" variant="default" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
