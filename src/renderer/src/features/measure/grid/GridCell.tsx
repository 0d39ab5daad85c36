import { useState } from 'react';
import type { MeasureUnit } from '#domain/scorecard/measure.ts';
import { readTypedValue } from '#domain/scorecard/typed-value.ts';
import { editedText, valueText } from '#workbook/value-text.ts';
import classes from '../measure.module.css';

interface GridCellProps {
  readonly label: string;
  readonly unit: MeasureUnit;
  readonly stored: number | null;
  readonly line: number;
  readonly column: number;
  /** Its period has not begun. */
  readonly locked: boolean;
  /** What is wrong with what was typed, once the cell is left; null when it was put right. */
  readonly onProblem: (problem: string | null) => void;
  /** Null when it was emptied. */
  readonly onValue: (value: number | null) => void;
}

const problems = {
  'no number': 'It is no number; decimals have a point.',
  'below zero': 'This can’t be below zero.',
} as const;

/** One cell: shown as it is read, edited as it is typed, kept when it is left. */
export function GridCell(props: GridCellProps) {
  const { label, unit, stored, line, column, locked, onProblem, onValue } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [hasFocus, setFocus] = useState(false);
  const edited = stored === null ? '' : editedText(stored, unit);
  const shown = stored === null ? '' : valueText(stored, unit);
  const read = typed === null ? null : readTypedValue(typed, unit);
  const problem = read?.kind === 'no number' || read?.kind === 'below zero' ? problems[read.kind] : undefined;
  const keep = (): void => {
    if (read === null || typed === null) return;
    if (problem !== undefined) return onProblem(`${label}: “${typed.trim()}” is not kept. ${problem}`);
    setTyped(null);
    onProblem(null);
    const value = read.kind === 'value' ? read.value : null;
    if (value !== stored) onValue(value);
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
        const field = event.currentTarget;
        // After the text has changed to the one that is edited.
        requestAnimationFrame(() => field.select());
      }}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && typed !== null) {
          event.stopPropagation();
          setTyped(null);
        }
      }}
      onBlur={() => {
        setFocus(false);
        keep();
      }}
    />
  );
}
