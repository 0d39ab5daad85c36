import type { ImportShape, Measure } from '../scorecard.ts';
import { decimalOf } from './read-number.ts';
import { dateOrderOf, readPeriod } from './read-period.ts';
import { changedColumns, shapeLike, similarShape, type ChangedColumns } from './similar-shape.ts';
import { nameKey, shapeId, type Table } from './table.ts';

export type NewShape = Omit<ImportShape, 'updatedAt'>;

/** What the manager still has to say, because nothing in the file tells. */
export type ShapeQuestion =
  | 'person'
  | 'period'
  | 'measure'
  | 'value'
  | 'decimal'
  | 'dates'
  | 'repeated'
  | 'unnamed';

export interface GuessedShape {
  readonly shape: NewShape;
  readonly questions: readonly ShapeQuestion[];
  /** What is different from the file it is read like; null for one that is known, or like none. */
  readonly changed: ChangedColumns | null;
}

/** How columns are called in reports, the better fit first. */
const called = {
  person: [
    'rep',
    'sales rep',
    'owner',
    'opportunity owner',
    'account owner',
    'salesperson',
    'seller',
    'user',
    'person',
    'name',
    'full name',
    'employee',
    'team member',
    'assigned to',
  ],
  period: [
    'period',
    'week',
    'month',
    'quarter',
    'date',
    'week starting',
    'week of',
    'close date',
    'closed date',
    'fiscal period',
    'time period',
    'day',
    'year month',
  ],
  measure: ['measure', 'metric', 'kpi', 'indicator', 'measure name'],
  value: ['value', 'amount', 'actual', 'result', 'count', 'total', 'number'],
} as const;

/** How many days, and how many numbers with a sign in them, are looked at to tell how they are written. */
const looked = 500;

/**
 * How a table is probably to be read: as it was the last time, where a table with these headings was taken in before,
 * else by what its columns are called. Measures are found by their names.
 */
export function guessShape(
  table: Table,
  measures: readonly Measure[],
  known: readonly NewShape[],
): GuessedShape {
  const here = new Set(measures.map((measure) => measure.id));
  const usable = known.map((shape) => ({
    ...shape,
    columns: shape.columns.filter(({ measureId }) => here.has(measureId)),
    names: shape.names.filter(({ measureId }) => here.has(measureId)),
  }));
  const id = shapeId(table.headings);
  const before = usable.find((shape) => shape.id === id);
  if (before !== undefined) {
    const shape = asWritten(table, before);
    return { shape, questions: questionsOf(table, shape), changed: null };
  }
  const fresh = freshShape(table, measures);
  const similar = similarShape(table.headings, usable);
  const shape = asWritten(table, similar === null ? fresh : shapeLike(fresh, similar));
  const changed = similar === null ? null : changedColumns(table.headings, similar.headings);
  return { shape, questions: questionsOf(table, shape), changed };
}

function freshShape({ headings, body }: Table, measures: readonly Measure[]): NewShape {
  const find = (words: readonly string[]): number | null => {
    const keys = headings.map(nameKey);
    const word = words.find((candidate) => keys.includes(candidate));
    return word === undefined ? null : keys.indexOf(word);
  };
  const byName = new Map(measures.map((measure) => [nameKey(measure.name), measure.id]));
  const columns = headings.flatMap((heading, column) => {
    const measureId = byName.get(nameKey(heading));
    return measureId === undefined ? [] : [{ column, measureId }];
  });
  const measureColumn = find(called.measure);
  const periodColumn = find(called.period);
  const layout = layoutOf(
    measureColumn !== null && columns.length === 0,
    periodColumn === null && columns.length === 0 && periodColumns(headings).length > 1,
  );
  const valueColumn = layout === 'long' ? find(called.value) : null;
  const names = layout === 'long' ? namesIn(body, measureColumn, byName) : [];
  return {
    id: shapeId(headings),
    headings: headings.slice(0, 200),
    layout,
    personColumn: find(called.person),
    periodColumn,
    measureColumn: layout === 'long' ? measureColumn : null,
    valueColumn,
    columns,
    names,
    decimal: null,
    dateOrder: 'ymd',
    repeated: null,
    unnamed: null,
  };
}

/** With decimals and days as the file writes them, where it leaves no doubt; else as they were. */
export function asWritten(table: Table, shape: NewShape): NewShape {
  const decimal = decimalOf(numbersIn(table.body, shape));
  const order = dateOrderOf(periodTexts(table, shape));
  return {
    ...shape,
    decimal: decimal === null || decimal === 'unclear' ? shape.decimal : decimal,
    dateOrder: order === null || order === 'unclear' ? shape.dateOrder : order,
  };
}

function layoutOf(saysMeasure: boolean, hasPeriods: boolean): NewShape['layout'] {
  if (saysMeasure) return 'long';
  return hasPeriods ? 'periods' : 'wide';
}

/** Columns whose headings are periods, such as `Jul 2026`. */
export const periodColumns = (headings: readonly string[]): readonly number[] =>
  headings.flatMap((text, column) => {
    const { kind } = readPeriod(text, null, 1);
    return kind === 'day' || kind === 'either' ? [column] : [];
  });

/** What has to be said before the table can be read; what was said for such a table before is known. */
export function questionsOf(table: Table, shape: NewShape): readonly ShapeQuestion[] {
  const { body } = table;
  const isLong = shape.layout === 'long';
  const asked: readonly (readonly [ShapeQuestion, boolean])[] = [
    [
      'period',
      shape.layout === 'periods' ? periodColumns(shape.headings).length === 0 : shape.periodColumn === null,
    ],
    ['measure', isLong ? shape.measureColumn === null : shape.columns.length === 0],
    ['value', isLong && shape.valueColumn === null],
    ['decimal', shape.decimal === null && decimalOf(numbersIn(body, shape)) === 'unclear'],
    ['dates', shape.dateOrder === 'ymd' && dateOrderOf(periodTexts(table, shape)) === 'unclear'],
  ];
  return asked.flatMap(([question, isOpen]) => (isOpen ? [question] : []));
}

function namesIn(
  body: Table['body'],
  column: number | null,
  byName: ReadonlyMap<string, Measure['id']>,
): NewShape['names'] {
  const found = new Map<string, Measure['id']>();
  for (const text of textsIn(body, column)) {
    const measureId = byName.get(nameKey(text));
    if (measureId !== undefined && found.size < 200) found.set(text.slice(0, 200), measureId);
  }
  return [...found].map(([text, measureId]) => ({ text, measureId }));
}

const periodTexts = ({ body }: Table, { layout, headings, periodColumn }: NewShape): readonly string[] =>
  layout === 'periods'
    ? periodColumns(headings).map((column) => headings[column] ?? '')
    : textsIn(body, periodColumn).slice(0, looked);

const textsIn = (body: Table['body'], column: number | null): readonly string[] =>
  column === null ? [] : body.map((row) => (row[column] ?? '').trim());

/** The numbers that can tell how decimals are written, wherever they stand in the file. */
const numbersIn = (
  body: Table['body'],
  { layout, valueColumn, columns }: Pick<NewShape, 'layout' | 'valueColumn' | 'columns'>,
): readonly string[] =>
  (layout === 'long' ? [valueColumn] : columns.map(({ column }) => column)).flatMap((column) =>
    textsIn(body, column)
      .filter((text) => /[.,]/.test(text))
      .slice(0, looked),
  );
