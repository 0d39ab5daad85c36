import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { SealedBy } from '#storage/transfer/age-header.ts';
import { SecretInput } from '#ui/SecretInput.tsx';
import classes from './import.module.css';

interface SecretFormProps {
  readonly by: SealedBy;
  /** Why the last try failed. */
  readonly problem: string | null;
  readonly onOpen: (secret: string) => void;
  readonly onCancel: () => void;
}

/** Asks for what opens a sealed file. */
export function SecretForm({ by, problem, onOpen, onCancel }: SecretFormProps) {
  const [secret, setSecret] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, []);
  const what = by === 'passphrase' ? 'passphrase' : 'recovery key';
  const error = isEmpty ? `Type the ${what}.` : problem;
  const type = (text: string): void => {
    setSecret(text);
    setEmpty(false);
  };
  return (
    <form
      ref={form}
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (secret.trim() === '') setEmpty(true);
        else onOpen(secret);
      }}
    >
      {by === 'passphrase' ? (
        <SecretInput
          label="Passphrase of the file"
          description="The one that was typed when it was saved."
          value={secret}
          error={error}
          onType={type}
        />
      ) : (
        <Textarea
          label="Recovery key"
          description="It is a backup of a sealed workbook. The key stands on the sheet that was printed when the workbook was sealed. Spaces and line breaks don’t matter."
          autosize
          minRows={2}
          autoComplete="off"
          spellCheck={false}
          value={secret}
          error={error}
          onChange={(event) => type(event.currentTarget.value)}
        />
      )}
      <div className={classes.row}>
        <Button type="submit">Open the file</Button>
        <Button variant="default" onClick={onCancel}>
          Choose another file
        </Button>
      </div>
    </form>
  );
}
