import { useState } from 'react';
import type { CellRef } from '#storage/commands/readings.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from '../measure.module.css';

/** What was typed, as it is read. */
export type ReadCell<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'empty' | keyof typeof problems };

interface GridCellProps<Value> {
  readonly label: string;
  /** What is typed waits there as texts do, so that it outlives a closed window and a crash. */
  readonly cell: Omit<CellRef, 'field'>;
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

/** One cell: shown as it is read, edited as it is typed, kept in a pause and when it is left. */
export function GridCell<Value>(props: GridCellProps<Value>) {
  const {
    label,
    cell: place,
    shown,
    edited,
    read: readCell,
    line,
    column,
    locked,
    onProblem,
    onValue,
  } = props;
  const { drafts } = useWorkbook();
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
  const wait = (text: string): void => drafts.write({ ...place, field: 'value' }, text);
  const leave = (): void => {
    if (typed === null) return;
    // What waits is written too, so that it does not come back over what is done next.
    drafts.flush().catch(() => undefined);
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
        wait(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && typed !== null) {
          event.stopPropagation();
          setTyped(null);
          wait(before);
          drafts.flush().catch(() => undefined);
        }
      }}
      onBlur={() => {
        setFocus(false);
        leave();
      }}
    />
  );
}
