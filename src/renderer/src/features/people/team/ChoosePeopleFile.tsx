import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { Notice } from '#ui/Notice.tsx';
import { Section } from '#ui/Section.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { count } from '#workbook/format.ts';
import { useFocusBack } from '#workbook/use-focus-back.ts';
import type { PeopleFile } from './use-people-file.ts';
import classes from './team.module.css';

/** A file to be chosen, or its text to be pasted. */
export function ChoosePeopleFile({ file: { state, pick, paste } }: { readonly file: PeopleFile }) {
  const [isPasting, setPasting] = useState(false);
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const box = useFocusBack<HTMLDivElement>(isPasting ? 'paste' : null);
  useEffect(() => {
    if (isPasting) field.current?.focus();
  }, [isPasting]);
  const variant = state.kind === 'read' ? 'default' : 'filled';
  return (
    <Section
      title="The file"
      note="A column with the names is enough. Role, territory, start day and whether somebody is ramping are taken along where there are columns for them. In a spreadsheet program: save as “CSV UTF-8”."
    >
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
            {state.text}
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
