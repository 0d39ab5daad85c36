import * as v from 'valibot';
import { dayField, idField, instantField, quarterField, textField } from '../core/fields.ts';

/** Most measures on a scorecard, archived ones included. */
export const maxMeasures = 200;

/** A number that is read, no matter how large; never infinite. */
const valueField = v.pipe(v.number(), v.finite());

/** A number that is followed. Taken from the catalog, and changed, or the manager's own. */
export const measureSchema = v.strictObject({
  id: idField<'Measure'>(),
  /** The catalog's measure it was taken from: it has the usual misuse, and tells how it is derived. */
  catalogId: v.nullable(v.pipe(v.string(), v.maxLength(80))),
  level: v.picklist(['do', 'move', 'get']),
  name: textField(120),
  formula: textField(1000),
  unit: v.picklist(['count', 'money', 'percent', 'days', 'hours', 'ratio']),
  direction: v.picklist(['up', 'down', 'range']),
  scope: v.picklist(['person', 'team']),
  cadence: v.picklist(['week', 'month', 'quarter']),
  /** How a quarter's readings make the quarter's value: flows add up, stocks are as they stand last. */
  total: v.picklist(['sum', 'latest', 'average']),
  /** Computed from other measures of the scorecard instead of being typed. */
  derived: v.boolean(),
  /** Measures one level down that drive it. */
  driverIds: v.pipe(v.array(idField<'Measure'>()), v.maxLength(20)),
  /** Null while it is followed. */
  archivedDay: v.nullable(dayField),
  order: v.pipe(v.number(), v.integer(), v.minValue(0)),
  createdAt: instantField,
  updatedAt: instantField,
});
export type Measure = v.InferOutput<typeof measureSchema>;
export type MeasureId = Measure['id'];

/** Where a measure should be at the end of a quarter, for the team or a person. */
export const targetSchema = v.strictObject({
  /** Made of measure, quarter and person, so that there can't be two. */
  id: idField<'Target'>(240),
  measureId: idField<'Measure'>(),
  quarter: quarterField,
  /** Null: the team's. */
  personId: v.nullable(idField<'Person'>()),
  value: valueField,
  /** The upper end, for a measure that should stay in a range. */
  upTo: v.nullable(valueField),
  updatedAt: instantField,
});
export type Target = v.InferOutput<typeof targetSchema>;

/** A measure's value for a period, for the team or a person. Percentages are shares: .25 is 25 %. */
export const readingSchema = v.strictObject({
  /** Made of measure, period and person, so that there can't be two for one period. */
  id: idField<'Reading'>(240),
  measureId: idField<'Measure'>(),
  /** Null: the team's. */
  personId: v.nullable(idField<'Person'>()),
  /** First day of the period: which week, month or quarter follows from the measure's cadence. */
  start: dayField,
  value: valueField,
  source: v.picklist(['typed', 'import']),
  updatedAt: instantField,
});
export type Reading = v.InferOutput<typeof readingSchema>;

const columnField = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999));

/** How a table from the CRM is read, remembered by its headings. */
export const importShapeSchema = v.strictObject({
  /** Made of the headings. */
  id: idField<'ImportShape'>(),
  headings: v.pipe(v.array(textField(200)), v.maxLength(200)),
  /** *long*: a row says which measure it is. *wide*: a column is a measure. *periods*: a column is a period of one. */
  layout: v.picklist(['long', 'wide', 'periods']),
  personColumn: v.nullable(columnField),
  periodColumn: v.nullable(columnField),
  measureColumn: v.nullable(columnField),
  valueColumn: v.nullable(columnField),
  /** Which column is which measure; of one with periods in its columns, the same for each. */
  columns: v.pipe(
    v.array(v.strictObject({ column: columnField, measureId: idField<'Measure'>() })),
    v.maxLength(200),
  ),
  /** Of a long table: what the file calls which measure. */
  names: v.pipe(
    v.array(v.strictObject({ text: textField(200), measureId: idField<'Measure'>() })),
    v.maxLength(200),
  ),
  /** Null as long as nothing told, and nobody was asked: no number could be read in two ways. */
  decimal: v.nullable(v.picklist(['point', 'comma'])),
  dateOrder: v.picklist(['ymd', 'mdy', 'dmy']),
  /** What several rows for one person and period mean, once it was said: a list of deals adds up. */
  repeated: v.nullable(v.picklist(['add', 'first'])),
  /** Whose rows are that leave out a name or a time, once it was said: a grouped report names it above. */
  unnamed: v.nullable(v.picklist(['above', 'nobody'])),
  updatedAt: instantField,
});
export type ImportShape = v.InferOutput<typeof importShapeSchema>;

/** What a file calls a person, matched once. */
export const personAliasSchema = v.strictObject({
  id: idField<'PersonAlias'>(),
  /** As it stands in files, in lower case and without outer spaces. */
  text: textField(200),
  personId: idField<'Person'>(),
  updatedAt: instantField,
});
export type PersonAlias = v.InferOutput<typeof personAliasSchema>;
