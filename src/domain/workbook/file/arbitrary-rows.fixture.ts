import fc from 'fast-check';
import { answerId } from '../../assessments/assessment.ts';
import { getInstrument, selfAssessmentInstruments } from '../../instruments/catalog/catalog.ts';
import { roleInstrument } from '../../instruments/catalog/role/role-instrument.ts';
import { canChooseFocus } from '../../plans/plan-state.ts';
import type { Importance } from '../../plans/plan.ts';
import { tableNames, tableSchemas, type Rows, type TableName, type Tables } from '../tables.ts';
import { trashedId } from '../trashed.ts';
import { arbitraryOf } from './arbitrary-values.fixture.ts';
import { buildRows } from './format.ts';
import { referencesOf } from './references.ts';

/** Makes a row part of the whole, given the rows before it; null leaves it out. */
type Fit<Row> = (row: Row, whole: Rows, before: readonly Row[]) => Row | null;

const fits: { readonly [Name in TableName]: Fit<Tables[Name]> } = {
  meta: (row, _whole, before) => (before.length === 0 ? row : null),
  profile: (row, _whole, before) => (before.length === 0 ? row : null),
  assessments: (row) => {
    const instrument = pick(selfAssessmentInstruments, row.id);
    return { ...row, instrumentId: instrument.id, instrumentVersion: instrument.version };
  },
  answers: (row, whole) => {
    const assessment = whole.assessments.find(({ id }) => id === row.assessmentId);
    if (assessment === undefined) return null;
    const instrument = getInstrument(assessment.instrumentId, assessment.instrumentVersion);
    const item = pick(
      instrument.dimensions.flatMap(({ items }) => items),
      row.id,
    );
    return { ...row, itemId: item.id, id: answerId(assessment.id, item.id) };
  },
  importances: (row) => ({ ...row, id: pick(roleInstrument.dimensions, row.id).id as Importance['id'] }),
  plans: (row, _whole, before) => (before.length === 0 ? row : null),
  focuses: (row, _whole, before) => {
    const dimension = pick(roleInstrument.dimensions, row.id);
    const { id: instrumentId, version: instrumentVersion } = roleInstrument;
    const topic = { instrumentId, instrumentVersion, dimensionId: dimension.id };
    const hasRoom = row.state !== 'active' || canChooseFocus(before, dimension.id).ok;
    const itemId = row.itemId === null ? null : pick(dimension.items, row.id).id;
    return { ...row, topic, itemId, state: hasRoom ? row.state : 'finished' };
  },
  actions: (row) => row,
  checkIns: (row) => row,
  trash: (row, whole) => {
    const isThere = whole.actions.some(({ id }) => id === row.row.id);
    return isThere ? null : { ...row, id: trashedId(row.table, row.row.id) };
  },
};

/** Without these it is no workbook. */
const single: ReadonlySet<TableName> = new Set(['meta', 'profile']);

/** Whole workbooks of any content that the app accepts: valid rows, references that hold, unsorted. */
export const arbitraryRows: fc.Arbitrary<Rows> = fc
  .record(
    Object.fromEntries(
      tableNames.map((name) => [
        name,
        fc.array(arbitraryOf(tableSchemas[name]), { minLength: single.has(name) ? 1 : 0, maxLength: 8 }),
      ]),
    ),
  )
  // Every table's name with rows that fit its schema.
  .map((drafts) => join(drafts as unknown as Rows));

/** Two workbooks of one data set that have grown apart: some ids are on both sides. */
export const arbitrarySides: fc.Arbitrary<readonly [Rows, Rows]> = fc
  .tuple(arbitraryRows, arbitraryRows)
  .map(([ours, theirs]) => [ours, withDataset(theirs, ours)] as const);

const withDataset = (rows: Rows, other: Rows): Rows => ({
  ...rows,
  meta: rows.meta.map((meta) => ({ ...meta, datasetId: other.meta[0]?.datasetId ?? meta.datasetId })),
});

/** Tables come after the ones that they name. */
function join(drafts: Rows): Rows {
  const whole = { ...buildRows(() => []) };
  const joinTable = <Name extends TableName>(name: Name): readonly Tables[Name][] => {
    const rows: Tables[Name][] = [];
    for (const draft of drafts[name]) {
      const row = refer(name, draft, whole);
      const fitted = row === null ? null : fits[name](row, whole, rows);
      if (fitted !== null && rows.every(({ id }) => id !== fitted.id)) rows.push(fitted);
    }
    return rows;
  };
  for (const name of tableNames) Object.assign(whole, { [name]: joinTable(name) });
  return whole;
}

/** Lets a row name rows that are there; null when there is none. */
function refer<Name extends TableName>(name: Name, row: Tables[Name], whole: Rows): Tables[Name] | null {
  const referring = { ...row };
  for (const { field, to } of referencesOf(name)) {
    const ids = whole[to].map(({ id }) => id);
    if (ids.length === 0) return null;
    Object.assign(referring, { [field]: pick(ids, `${row.id}${field}`) });
  }
  return referring;
}

/** One of a list, always the same for a seed: what a row is about follows from its id, as it does for real ones. */
function pick<T>(list: readonly T[], seed: string): T {
  const sum = Array.from(seed).reduce(
    (total, letter) => (total * 31 + (letter.codePointAt(0) ?? 0)) % 9973,
    7,
  );
  const found = list[sum % list.length];
  if (found === undefined) throw new Error('Nothing to pick from');
  return found;
}
