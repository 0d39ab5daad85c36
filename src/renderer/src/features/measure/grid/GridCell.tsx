import { useEffect, useState } from 'react';
import { useDebouncedCallback } from '@mantine/hooks';
import classes from '../measure.module.css';

/** What was typed, as it is read. */
export type ReadCell<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'empty' | keyof typeof problems };

interface GridCellProps<Value> {
  readonly label: string;
  /** How what is kept is shown, and how it stands there to be edited; both empty where there is nothing. */
  readonly shown: string;
  readonly edited: string;
  readonly read: (typed: string) => ReadCell<Value>;
  readonly line: number;
  readonly column: number;
  /** Its period has not begun. */
  readonly locked: boolean;
  /** What is wrong with what was typed, once the cell is left; null when it was put right. */
  readonly onProblem: (problem: string | null) => void;
  /** Called for what is kept already, too. Null when it was emptied. */
  readonly onValue: (value: Value | null) => void;
}

const problems = {
  'no number': 'It is no number; decimals have a point.',
  'below zero': 'This can’t be below zero.',
  'upside down': 'The first of the two is the lower one.',
} as const;

/** How long one pauses before what was typed is kept without leaving the cell, in milliseconds. */
const pause = 500;

/** One cell: shown as it is read, edited as it is typed, kept in a pause and when it is left. */
export function GridCell<Value>(props: GridCellProps<Value>) {
  const { label, shown, edited, read: readCell, line, column, locked, onProblem, onValue } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [hasFocus, setFocus] = useState(false);
  /** What stood there when one came. */
  const [before, setBefore] = useState('');
  const read = typed === null ? null : readCell(typed);
  const problem =
    read === null || read.kind === 'value' || read.kind === 'empty' ? undefined : problems[read.kind];
  const keep = (text: string): void => {
    const cell = readCell(text);
    if (cell.kind === 'value') onValue(cell.value);
    else if (cell.kind === 'empty') onValue(null);
  };
  const keepSoon = useDebouncedCallback(keep, pause);
  useEffect(() => {
    // The window can close while a cell is still being typed in.
    const onHide = (): void => keepSoon.flush();
    window.addEventListener('pagehide', onHide);
    return () => window.removeEventListener('pagehide', onHide);
  }, [keepSoon]);
  const leave = (): void => {
    keepSoon.cancel();
    if (typed === null) return;
    if (problem !== undefined) return onProblem(`${label}: “${typed.trim()}” is not kept. ${problem}`);
    setTyped(null);
    onProblem(null);
    keep(typed);
  };
  return (
    <input
      className={classes.cell}
      aria-label={problem === undefined ? label : `${label}. ${problem}`}
      aria-invalid={problem !== undefined}
      title={problem}
      inputMode="decimal"
      autoComplete="off"
      data-line={line}
      data-column={column}
      // What is not being typed has no undo of its own: the keys belong to the workbook then.
      data-undo={typed === null ? 'workbook' : 'field'}
      readOnly={locked}
      value={typed ?? (hasFocus ? edited : shown)}
      maxLength={40}
      onFocus={(event) => {
        setFocus(true);
        setBefore(edited);
        const field = event.currentTarget;
        // After the text has changed to the one that is edited.
        requestAnimationFrame(() => field.select());
      }}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        keepSoon(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && typed !== null) {
          event.stopPropagation();
          keepSoon.cancel();
          setTyped(null);
          if (edited !== before) keep(before);
        }
      }}
      onBlur={() => {
        setFocus(false);
        leave();
      }}
    />
  );
}
