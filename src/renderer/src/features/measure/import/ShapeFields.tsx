import { NativeSelect } from '@mantine/core';
import type { NewShape } from '#domain/scorecard/import/guess-shape.ts';
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
const layouts = [
  { value: 'wide', label: 'Each measure is a column' },
  { value: 'long', label: 'Each row says which measure it is' },
];
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

/** Which column is what, and how numbers and days are written. */
export function ShapeFields({ table, measures, state: { shape, change, plan } }: ShapeFieldsProps) {
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
          data={layouts}
          value={shape.layout}
          onChange={(event) => change({ layout: event.currentTarget.value === 'long' ? 'long' : 'wide' })}
        />
        {column('Person', 'personColumn')}
        {column('Period', 'periodColumn')}
        {shape.layout === 'long' && column('Measure', 'measureColumn')}
        {shape.layout === 'long' && column('Value', 'valueColumn')}
        <NativeSelect
          label="Decimals"
          data={decimals}
          value={shape.decimal}
          onChange={(event) => change({ decimal: event.currentTarget.value === 'comma' ? 'comma' : 'point' })}
        />
        <NativeSelect
          label="Dates"
          data={orders}
          value={shape.dateOrder}
          onChange={(event) => {
            const order = event.currentTarget.value;
            change({ dateOrder: order === 'mdy' || order === 'dmy' ? order : 'ymd' });
          }}
        />
      </div>
      {shape.layout === 'wide' ? (
        <ColumnMeasures table={table} measures={measures} shape={shape} change={change} />
      ) : (
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
