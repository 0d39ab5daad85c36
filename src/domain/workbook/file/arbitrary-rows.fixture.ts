import fc from 'fast-check';
import { answerId } from '../../assessments/assessment.ts';
import { makeQuarter } from '../../core/quarter.ts';
import { getInstrument, selfAssessmentInstruments } from '../../instruments/catalog/catalog.ts';
import { roleInstrument } from '../../instruments/catalog/role/role-instrument.ts';
import { canChooseFocus } from '../../plans/plan-state.ts';
import {
  focusLimit,
  subjectKey,
  type Action,
  type CheckIn,
  type Importance,
  type PlanSubject,
  type Topic,
} from '../../plans/plan.ts';
import { topicOf } from '../../plans/topic.ts';
import { carryOverId, personReviewId, reviewPartId } from '../../reviews/review-ids.ts';
import { reviewId } from '../../reviews/review.ts';
import { readingId, targetId } from '../../scorecard/scorecard-ids.ts';
import { skillCatalog } from '../../team/catalog/skills.ts';
import { ownSkillId, type HiddenSkill } from '../../team/own-skill.ts';
import type { PersonId } from '../../team/person.ts';
import { maxPriorities } from '../../team/priority.ts';
import { ratingId } from '../../team/rating.ts';
import { skillsInstrumentId, wordingsWith } from '../../team/wordings.ts';
import { tableNames, tableSchemas, type Rows, type TableName, type Tables } from '../tables.ts';
import { isOfTable, trashableTables, trashedId } from '../trashed.ts';
import { arbitraryOf, rowIds } from './arbitrary-values.fixture.ts';
import { buildRows } from './format.ts';
import { idsIn, referencesOf } from './references.ts';

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
  people: (row) => row,
  privateNotes: (row) => row,
  ownSkills: (row) => ({ ...row, id: ownSkillId(row.skillId, row.version) }),
  hiddenSkills: (row) => ({ ...row, id: pick(skillCatalog, row.id).skillId as HiddenSkill['id'] }),
  ratings: (row) => {
    const { skillId, version: skillVersion } = pick(skillCatalog, row.id);
    return { ...row, skillId, skillVersion, id: ratingId(row.personId, skillId, row.rater, row.day) };
  },
  diagnoses: (row) => row,
  tasks: (row) => row,
  sessions: (row) => row,
  moments: (row) => row,
  priorities: (row, _whole, before) => {
    const open = before.filter(({ state }) => state === 'open');
    return row.state === 'open' && open.length >= maxPriorities ? { ...row, state: 'done' } : row;
  },
  plans: (row, whole, before) => {
    // As a real one, it is the same subject's on every side.
    const person = pick(rowIds, `${row.id}subject`);
    const subject: PlanSubject = pick([true, false], row.id)
      ? { kind: 'manager' }
      : { kind: 'person', personId: person as PersonId };
    const isThere = subject.kind === 'manager' || whole.people.some(({ id }) => id === subject.personId);
    const isFirst = before.every((plan) => subjectKey(plan.subject) !== subjectKey(subject));
    return isThere && isFirst ? { ...row, subject } : null;
  },
  focuses: (row, whole, before) => {
    const plan = whole.plans.find(({ id }) => id === row.planId);
    if (plan === undefined) return null;
    const topic = plan.subject.kind === 'manager' ? roleTopic(row.id) : skillTopic(row.id);
    const siblings = before.filter(({ planId }) => planId === row.planId);
    const hasRoom =
      row.state !== 'active' || canChooseFocus(siblings, topic.dimensionId, focusLimit(plan.subject)).ok;
    const { items } = topicOf(topic, wordingsWith([]));
    const itemId = row.itemId === null ? null : pick(items, row.id).id;
    return { ...row, topic, itemId, state: hasRoom ? row.state : 'finished' };
  },
  actions: inPlanOfFocus,
  checkIns: inPlanOfFocus,
  measures: (row) => row,
  targets: (row) => ({ ...row, id: targetId(row.measureId, row.quarter, row.personId) }),
  readings: (row) => ({ ...row, id: readingId(row.measureId, row.start, row.personId) }),
  importShapes: (row) => row,
  personAliases: (row) => row,
  reviews: (row) => {
    const quarter = makeQuarter(2026, pick([1, 2, 3, 4], row.id));
    const fitted = { ...row, id: reviewId(quarter, 1), quarter, fiscalStart: 1 };
    const isWhole = row.state === 'locked' && row.fingerprint !== null && row.lockedDay !== null;
    return isWhole ? fitted : { ...fitted, state: 'draft', fingerprint: null, lockedDay: null };
  },
  personReviews: (row) => ({ ...row, id: personReviewId(row.reviewId, row.personId) }),
  commitments: (row) => row,
  carryOvers: (row) => ({ ...row, id: carryOverId(row.reviewId, row.kind, row.aboutId) }),
  reviewParts: (row) => ({ ...row, id: reviewPartId(row.reviewId, row.position) }),
  addenda: (row) => row,
  // Nobody of the ones who are there.
  erasures: (row) => ({ ...row, id: `gone-${row.id}` as PersonId }),
  trash: (row, whole) => {
    const table = trashableTables.find((name) => isOfTable({ table: name, row: row.row }));
    if (table === undefined) return null;
    const isThere = whole[table].some(({ id }) => id === row.row.id);
    return isThere ? null : { ...row, table, id: trashedId(table, row.row.id) };
  },
};

/** Belongs to the plan to which its focus does. */
function inPlanOfFocus<Row extends Action | CheckIn>(row: Row, whole: Rows): Row | null {
  const focus = whole.focuses.find(({ id }) => id === row.focusId);
  return focus === undefined ? null : { ...row, planId: focus.planId };
}

const roleTopic = (seed: string): Topic => ({
  instrumentId: roleInstrument.id,
  instrumentVersion: roleInstrument.version,
  dimensionId: pick(roleInstrument.dimensions, seed).id,
});

const skillTopic = (seed: string): Topic => ({
  instrumentId: skillsInstrumentId,
  instrumentVersion: 1,
  dimensionId: pick(skillCatalog, seed).skillId,
});

/** Without these it is no workbook. */
const single: ReadonlySet<TableName> = new Set(['meta', 'profile']);

/** Whole workbooks of any content that the app accepts: valid rows, references that hold, unsorted. */
export const arbitraryRows: fc.Arbitrary<Rows> = fc
  .record(
    Object.fromEntries(
      tableNames.map((name) => [
        name,
        fc.array(arbitraryOf(tableSchemas[name]), { minLength: single.has(name) ? 1 : 0, maxLength: 5 }),
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
      const row = refer(name, draft, { ...whole, [name]: rows });
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
    // The declarations name only fields that these rows have.
    const value = (row as Readonly<Record<string, unknown>>)[field];
    if (idsIn(value).length === 0) continue;
    // The first of a table can't go on from another one of it.
    const none = to === name ? noneOf(value) : undefined;
    if (ids.length === 0 && none === undefined) return null;
    const named = ids.length === 0 ? none : referTo(value, pick(ids, `${row.id}${field}`));
    Object.assign(referring, { [field]: named });
  }
  return referring;
}

const noneOf = (value: unknown): readonly [] | null => (Array.isArray(value) ? [] : null);

/** The same kind of value, naming a row that is there. */
function referTo(value: unknown, id: string): unknown {
  if (Array.isArray(value)) return [id];
  return typeof value === 'object' ? { ...value, personId: id } : id;
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
