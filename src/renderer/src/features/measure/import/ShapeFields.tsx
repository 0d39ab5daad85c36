import { NativeSelect } from '@mantine/core';
import { periodColumns, type NewShape, type ShapeQuestion } from '#domain/scorecard/import/guess-shape.ts';
import type { Table } from '#domain/scorecard/import/table.ts';
import type { Measure, MeasureId } from '#domain/scorecard/scorecard.ts';
import type { ReadingImportState } from './use-reading-import.ts';
import classes from '../measure.module.css';

interface ShapeFieldsProps {
  readonly table: Table;
  readonly measures: readonly Measure[];
  readonly state: ReadingImportState;
}

const none = { value: '', label: 'None' };
const layouts: readonly { readonly value: NewShape['layout']; readonly label: string }[] = [
  { value: 'wide', label: 'Each measure is a column' },
  { value: 'long', label: 'Each row says which measure it is' },
  { value: 'periods', label: 'Each week, month or quarter is a column' },
];
/** Until it is said, nothing is chosen: what stands in the field already can’t be chosen. */
const unsaid = { value: '', label: 'Say which' };
const decimals = [
  { value: 'point', label: '1,234.56' },
  { value: 'comma', label: '1.234,56' },
];
const orders = [
  { value: 'ymd', label: 'As it stands: 2026-03-31, 31.3.2026' },
  { value: 'mdy', label: 'Month first: 3/31/2026' },
  { value: 'dmy', label: 'Day first: 31/3/2026' },
];

const toColumn = (value: string): number | null => (value === '' ? null : Number(value));
const fromColumn = (column: number | null): string => (column === null ? '' : String(column));

const repeats: readonly { readonly value: NonNullable<NewShape['repeated']>; readonly label: string }[] = [
  { value: 'add', label: 'Add up, as in a list of deals' },
  { value: 'first', label: 'The first one counts' },
];

const owners: readonly { readonly value: NonNullable<NewShape['unnamed']>; readonly label: string }[] = [
  { value: 'above', label: 'Belong to the one above' },
  { value: 'nobody', label: 'Leave them out' },
];

/** Which column is what, and how numbers and days are written. */
export function ShapeFields({ table, measures, state }: ShapeFieldsProps) {
  const { shape, change, plan, questions } = state;
  const isAsked = (question: ShapeQuestion): boolean => questions.includes(question);
  const columns = [
    none,
    ...table.headings.map((text, at) => ({ value: String(at), label: text || `Column ${at + 1}` })),
  ];
  const column = (
    label: string,
    field: 'personColumn' | 'periodColumn' | 'measureColumn' | 'valueColumn',
  ) => (
    <NativeSelect
      label={label}
      data={columns}
      value={fromColumn(shape[field])}
      onChange={(event) => change({ [field]: toColumn(event.currentTarget.value) })}
    />
  );
  return (
    <>
      <div className={classes.pairs}>
        <NativeSelect
          label="Layout"
          data={[...layouts]}
          value={shape.layout}
          onChange={(event) => {
            const layout = layouts.find(({ value }) => value === event.currentTarget.value)?.value ?? 'wide';
            // Which column is which measure means something else in another layout.
            change({ layout, columns: [] });
          }}
        />
        {column('Person', 'personColumn')}
        {shape.layout !== 'periods' && column('Period', 'periodColumn')}
        {shape.layout === 'long' && column('Measure', 'measureColumn')}
        {shape.layout === 'long' && column('Value', 'valueColumn')}
        <NativeSelect
          label="Decimals"
          data={isAsked('decimal') ? [unsaid, ...decimals] : decimals}
          value={isAsked('decimal') ? '' : (shape.decimal ?? 'point')}
          onChange={(event) => change({ decimal: event.currentTarget.value === 'comma' ? 'comma' : 'point' })}
        />
        <NativeSelect
          label="Dates"
          data={isAsked('dates') ? [unsaid, ...orders] : orders}
          value={isAsked('dates') ? '' : shape.dateOrder}
          onChange={(event) => {
            const order = event.currentTarget.value;
            change({ dateOrder: order === 'mdy' || order === 'dmy' ? order : 'ymd' });
          }}
        />
        {plan.isGrouped && (
          <NativeSelect
            label="Rows without a name or time"
            data={shape.unnamed === null ? [unsaid, ...owners] : [...owners]}
            value={shape.unnamed ?? ''}
            onChange={(event) => {
              const unnamed = owners.find(({ value }) => value === event.currentTarget.value)?.value;
              if (unnamed !== undefined) change({ unnamed });
            }}
          />
        )}
        {plan.repeats && (
          <NativeSelect
            label="Several rows for one time"
            data={shape.repeated === null ? [unsaid, ...repeats] : [...repeats]}
            value={shape.repeated ?? ''}
            onChange={(event) => {
              const repeated = repeats.find(({ value }) => value === event.currentTarget.value)?.value;
              if (repeated !== undefined) change({ repeated });
            }}
          />
        )}
        {shape.layout === 'periods' && <OneMeasure measures={measures} shape={shape} change={change} />}
      </div>
      {shape.layout === 'wide' && (
        <ColumnMeasures table={table} measures={measures} shape={shape} change={change} />
      )}
      {shape.layout === 'long' && (
        <NamedMeasures measures={measures} shape={shape} unknown={plan.unknownMeasures} change={change} />
      )}
    </>
  );
}

interface MeasuresProps {
  readonly measures: readonly Measure[];
  readonly shape: NewShape;
  readonly change: ReadingImportState['change'];
}

const measureOptions = (measures: readonly Measure[]) => [
  { value: '', label: 'Not followed' },
  ...measures.map(({ id, name }) => ({ value: id, label: name })),
];
const idOf = (measures: readonly Measure[], value: string): MeasureId | undefined =>
  measures.find(({ id }) => id === value)?.id;

/** Of a table with periods in its columns: the measure that it holds. */
function OneMeasure({ measures, shape, change }: MeasuresProps) {
  return (
    <NativeSelect
      label="Measure"
      data={measureOptions(measures)}
      value={shape.columns[0]?.measureId ?? ''}
      onChange={(event) => {
        const measureId = idOf(measures, event.currentTarget.value);
        const columns = periodColumns(shape.headings);
        change({ columns: measureId === undefined ? [] : columns.map((column) => ({ column, measureId })) });
      }}
    />
  );
}

/** Of a wide table: which column is which measure. */
function ColumnMeasures({ table, measures, shape, change }: MeasuresProps & { readonly table: Table }) {
  const others = table.headings.flatMap((text, at) =>
    at === shape.personColumn || at === shape.periodColumn ? [] : [{ text, at }],
  );
  return (
    <fieldset className={classes.matching}>
      <legend>Which column is which measure</legend>
      <div className={classes.pairs}>
        {others.map(({ text, at }) => (
          <NativeSelect
            key={at}
            label={text || `Column ${at + 1}`}
            data={measureOptions(measures)}
            value={shape.columns.find(({ column }) => column === at)?.measureId ?? ''}
            onChange={(event) => {
              const measureId = idOf(measures, event.currentTarget.value);
              const rest = shape.columns.filter(({ column }) => column !== at);
              change({ columns: measureId === undefined ? rest : [...rest, { column: at, measureId }] });
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** Of a long table: what the file calls which measure. */
function NamedMeasures({
  measures,
  shape,
  unknown,
  change,
}: MeasuresProps & { readonly unknown: readonly string[] }) {
  const names = [...shape.names.map(({ text }) => text), ...unknown].slice(0, 60);
  if (names.length === 0) return null;
  return (
    <fieldset className={classes.matching}>
      <legend>What the file calls your measures</legend>
      <div className={classes.pairs}>
        {names.map((text) => (
          <NativeSelect
            key={text}
            label={text}
            data={measureOptions(measures)}
            value={shape.names.find((name) => name.text === text)?.measureId ?? ''}
            onChange={(event) => {
              const measureId = idOf(measures, event.currentTarget.value);
              const rest = shape.names.filter((name) => name.text !== text);
              change({ names: measureId === undefined ? rest : [...rest, { text, measureId }] });
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}
