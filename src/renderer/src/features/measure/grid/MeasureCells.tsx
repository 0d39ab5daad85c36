import type { ComponentProps } from 'react';
import type { MeasureUnit } from '#domain/scorecard/measure.ts';
import type { Measure } from '#domain/scorecard/scorecard.ts';
import { readTypedTarget, readTypedValue, type TypedTarget } from '#domain/scorecard/typed-value.ts';
import { editedText, valueText } from '#workbook/value-text.ts';
import { GridCell } from './GridCell.tsx';

type CellProps<Value> = Omit<ComponentProps<typeof GridCell<Value>>, 'shown' | 'edited' | 'read'>;

interface ReadingCellProps extends CellProps<number> {
  readonly unit: MeasureUnit;
  readonly stored: number | null;
}

/** The cell of a reading. */
export function ReadingCell({ unit, stored, onValue, ...cell }: ReadingCellProps) {
  return (
    <GridCell<number>
      {...cell}
      shown={stored === null ? '' : valueText(stored, unit)}
      edited={stored === null ? '' : editedText(stored, unit)}
      read={(typed) => readTypedValue(typed, unit)}
      onValue={(value) => {
        if (value !== stored) onValue(value);
      }}
    />
  );
}

interface TargetCellProps extends CellProps<TypedTarget> {
  readonly measure: Measure;
  readonly stored: TypedTarget | null;
}

/** The cell of a target: one value, or a range where too much is as wrong as too little. */
export function TargetCell({ measure, stored, onValue, ...cell }: TargetCellProps) {
  const { unit } = measure;
  const written = (write: typeof valueText): string =>
    stored === null
      ? ''
      : [stored.value, stored.upTo]
          .filter((end) => end !== null)
          .map((end) => write(end, unit))
          .join(' to ');
  return (
    <GridCell<TypedTarget>
      {...cell}
      shown={written(valueText)}
      edited={written(editedText)}
      read={(typed) => readTypedTarget(typed, measure)}
      onValue={(value) => {
        if (value?.value !== stored?.value || value?.upTo !== stored?.upTo) onValue(value);
      }}
    />
  );
}
