import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { Notice } from '#ui/Notice.tsx';
import { Section } from '#ui/Section.tsx';
import { CommandButton } from './CommandButton.tsx';
import { count } from './format.ts';
import { useFocusBack } from './use-focus-back.ts';
import type { TableFile, TableFileProblem } from './use-table-file.ts';
import classes from './ChooseTableFile.module.css';

interface ChooseTableFileProps {
  readonly file: TableFile;
  /** What has to be in it. */
  readonly note: string;
  /** What is wrong with a file, and what to do. */
  readonly problemText: (problem: TableFileProblem) => string;
}

/** A file with a table to be chosen, or its text to be pasted. */
export function ChooseTableFile({ file: { state, pick, paste }, note, problemText }: ChooseTableFileProps) {
  const [isPasting, setPasting] = useState(false);
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const box = useFocusBack<HTMLDivElement>(isPasting ? 'paste' : null);
  useEffect(() => {
    if (isPasting) field.current?.focus();
  }, [isPasting]);
  const variant = state.kind === 'read' ? 'default' : 'filled';
  return (
    <Section title="The file" note={note}>
      <div ref={box}>
        <div className={classes.buttons}>
          <CommandButton variant={variant} work={pick}>
            {state.kind === 'read' ? 'Choose another file' : 'Choose a CSV file'}
          </CommandButton>
          <Button
            variant="default"
            data-opens="paste"
            aria-expanded={isPasting}
            onClick={() => setPasting(!isPasting)}
          >
            Paste its text
          </Button>
        </div>
        {isPasting && (
          <form
            className={classes.form}
            onSubmit={(event) => {
              event.preventDefault();
              paste(text);
              setPasting(false);
            }}
          >
            <Textarea
              ref={field}
              label="The text of the file"
              description="With its headings, or rows copied from a spreadsheet."
              autosize
              minRows={4}
              maxRows={14}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
            <div className={classes.buttons}>
              <Button type="submit">Look at it</Button>
              <Button variant="default" onClick={() => setPasting(false)}>
                Close
              </Button>
            </div>
          </form>
        )}
      </div>
      <div role="status">
        {state.kind === 'reading' && <p className={classes.summary}>Reading {state.name}…</p>}
        {state.kind === 'problem' && (
          <Notice tone="attention" title={`${state.name} can’t be taken in`}>
            {problemText(state.problem)} Nothing was changed.
          </Notice>
        )}
        {state.kind === 'read' && (
          <p className={classes.fileName}>
            <strong>{state.name}</strong>: {count(state.rows.length, 'row')}
          </p>
        )}
      </div>
    </Section>
  );
}
