import type { ImportShape, Measure } from '../scorecard.ts';
import { decimalOf } from './read-number.ts';
import { dateOrderOf } from './read-period.ts';
import { nameKey, shapeId, type Table } from './table.ts';

export type NewShape = Omit<ImportShape, 'updatedAt'>;

/** What the manager still has to say, because nothing in the file tells. */
export type ShapeQuestion = 'person' | 'period' | 'measure' | 'value' | 'decimal' | 'dates';

export interface GuessedShape {
  readonly shape: NewShape;
  readonly questions: readonly ShapeQuestion[];
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

/** How many rows are looked at to tell how numbers and days are written. */
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
  const id = shapeId(table.headings);
  const before = known.find((shape) => shape.id === id);
  const here = new Set(measures.map((measure) => measure.id));
  const shape =
    before === undefined
      ? freshShape(table, measures)
      : {
          ...before,
          columns: before.columns.filter(({ measureId }) => here.has(measureId)),
          names: before.names.filter(({ measureId }) => here.has(measureId)),
        };
  return { shape, questions: questionsOf(table, shape, before !== undefined) };
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
  const layout = measureColumn !== null && columns.length === 0 ? 'long' : 'wide';
  const valueColumn = layout === 'long' ? find(called.value) : null;
  const names = layout === 'long' ? namesIn(body, measureColumn, byName) : [];
  const periodColumn = find(called.period);
  const shape = {
    id: shapeId(headings),
    headings: headings.slice(0, 200),
    layout,
    personColumn: find(called.person),
    periodColumn,
    measureColumn: layout === 'long' ? measureColumn : null,
    valueColumn,
    columns,
    names,
  } as const;
  const numbers = numbersIn(body, shape);
  const decimal = decimalOf(numbers);
  const order = dateOrderOf(textsIn(body, periodColumn));
  return {
    ...shape,
    decimal: decimal === 'comma' ? 'comma' : 'point',
    dateOrder: order === null || order === 'unclear' ? 'ymd' : order,
  };
}

/** What has to be said before the table can be read. */
export function questionsOf(table: Table, shape: NewShape, isRemembered: boolean): readonly ShapeQuestion[] {
  const { body } = table;
  const isLong = shape.layout === 'long';
  const asked: readonly (readonly [ShapeQuestion, boolean])[] = [
    ['period', shape.periodColumn === null],
    ['measure', isLong ? shape.measureColumn === null : shape.columns.length === 0],
    ['value', isLong && shape.valueColumn === null],
    ['decimal', !isRemembered && decimalOf(numbersIn(body, shape)) === 'unclear'],
    [
      'dates',
      !isRemembered &&
        shape.dateOrder === 'ymd' &&
        dateOrderOf(textsIn(body, shape.periodColumn)) === 'unclear',
    ],
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

const textsIn = (body: Table['body'], column: number | null): readonly string[] =>
  column === null ? [] : body.slice(0, looked).map((row) => (row[column] ?? '').trim());

const numbersIn = (
  body: Table['body'],
  { layout, valueColumn, columns }: Pick<NewShape, 'layout' | 'valueColumn' | 'columns'>,
): readonly string[] =>
  layout === 'long' ? textsIn(body, valueColumn) : columns.flatMap(({ column }) => textsIn(body, column));
