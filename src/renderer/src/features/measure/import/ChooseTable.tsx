import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Notice } from '#ui/Notice.tsx';
import { Section } from '#ui/Section.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { count } from '#workbook/format.ts';
import { useFocusBack } from '#workbook/use-focus-back.ts';
import type { TableFile, TableFileProblem } from '#workbook/use-table-file.ts';
import classes from '../measure.module.css';

const problems: Record<TableFileProblem, string> = {
  empty: 'There is nothing in it.',
  'too many rows': 'It has more than 50,000 rows. Export a shorter time, or only the measures you follow.',
  'too many columns': 'It has more than 200 columns. Keep only those you need.',
  'open quote':
    'A quotation mark is opened in it and never closed, so the rows can’t be told apart. Save it from the spreadsheet once more.',
  spreadsheet:
    'It is a spreadsheet program’s own file. Open it there, save it as “CSV UTF-8”, and choose that file.',
  'no text': 'It holds no text that can be read. Perhaps it is a picture or a PDF; a CSV file is needed.',
  'too big': 'It is larger than 20 MB. Export a shorter time, or only the measures you follow.',
  unreadable: 'It could not be read. Perhaps it was moved, or another program holds it.',
};

/** A file to be chosen, or its text to be pasted. */
export function ChooseTable({ file: { state, pick, paste } }: { readonly file: TableFile }) {
  const [isPasting, setPasting] = useState(false);
  const [text, setText] = useState('');
  const box = useFocusBack<HTMLDivElement>(isPasting ? 'paste' : null);
  return (
    <Section
      title="The file"
      note="Each row needs a period, and a person where it is about one. Either each measure is a column, or each row says which measure it is."
    >
      <div ref={box}>
        <div className={classes.quarters}>
          <CommandButton variant={state.kind === 'read' ? 'default' : 'filled'} work={pick}>
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
            className={classes.fields}
            onSubmit={(event) => {
              event.preventDefault();
              paste(text);
              setPasting(false);
            }}
          >
            <Textarea
              label="The text of the file"
              description="With its headings, or rows copied from a spreadsheet."
              autosize
              minRows={4}
              maxRows={14}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
            <div className={classes.quarters}>
              <Button type="submit">Look at it</Button>
              <Button variant="default" onClick={() => setPasting(false)}>
                Close
              </Button>
            </div>
          </form>
        )}
      </div>
      <div role="status">
        {state.kind === 'reading' && <p className={classes.soft}>Reading {state.name}…</p>}
        {state.kind === 'problem' && (
          <Notice tone="attention" title={`${state.name} can’t be taken in`}>
            {problems[state.problem]} Nothing was changed.
          </Notice>
        )}
        {state.kind === 'read' && (
          <p className={classes.soft}>
            <strong>{state.name}</strong>: {count(state.rows.length, 'row')}
          </p>
        )}
      </div>
    </Section>
  );
}
