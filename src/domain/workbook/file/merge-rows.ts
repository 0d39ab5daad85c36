import type { Instant } from '../../core/day.ts';
import type { PersonId } from '../../team/person.ts';
import type { Rows, TableName } from '../tables.ts';
import { buildRows, sortById } from './format.ts';
import { eraseApart, nobody, settleErasures } from './settle-erasures.ts';
import {
  followFocuses,
  joinPlans,
  keptPlans,
  settleFocuses,
  settlePlans,
  type Moment,
} from './settle-plan.ts';
import { settlePriorities } from './settle-priorities.ts';
import { settleReviews } from './settle-reviews.ts';
import { settleTrash } from './settle-trash.ts';

/** Whose row stays when both sides have one: the one that changed last, or always ours. */
const mergeRules: Record<TableName, 'newer' | 'ours'> = {
  meta: 'ours',
  profile: 'newer',
  assessments: 'newer',
  answers: 'newer',
  importances: 'newer',
  people: 'newer',
  privateNotes: 'newer',
  ownSkills: 'newer',
  hiddenSkills: 'newer',
  ratings: 'newer',
  diagnoses: 'newer',
  tasks: 'newer',
  sessions: 'newer',
  moments: 'newer',
  priorities: 'newer',
  plans: 'newer',
  focuses: 'newer',
  actions: 'newer',
  checkIns: 'newer',
  measures: 'newer',
  targets: 'newer',
  readings: 'newer',
  importShapes: 'newer',
  personAliases: 'newer',
  reviews: 'newer',
  personReviews: 'newer',
  commitments: 'newer',
  carryOvers: 'newer',
  reviewParts: 'newer',
  addenda: 'newer',
  erasures: 'newer',
  trash: 'newer',
};

/**
 * Both sides in one: all rows of both, by id; of two that differ the one that changed last, and ours when they
 * changed at the same time. The result is a whole workbook with one plan of each subject, few active focus areas and
 * few open priorities, sorted by id. A locked review stays locked. What was deleted on one side in the last 30 days
 * stays deleted, unless the other changed it later. Whoever was erased on one side stays erased, but for those in
 * `back`.
 */
export function mergeRows(
  current: Rows,
  incoming: Rows,
  at: Moment,
  back: ReadonlySet<PersonId> = nobody,
): Rows {
  const { ours, theirs } = eraseApart(current, incoming, back, at);
  return mergeSides(ours, theirs, at);
}

function mergeSides(current: Rows, incoming: Rows, at: Moment): Rows {
  const kept = keptPlans(current.plans, incoming.plans);
  const ours = joinPlans(current, kept);
  const theirs = joinPlans(incoming, kept);
  const united = buildRows((name) =>
    mergeRules[name] === 'ours' ? ours[name] : uniteRows(ours[name], theirs[name]),
  );
  const reviewed = settleReviews(united, current, incoming);
  const settled = settleTrash(reviewed, current, incoming, at);
  return settle(settled, current, [...current.plans, ...incoming.plans], at);
}

/** What is in a file as a workbook of its own: of which all rules hold, sorted by id. */
export function settleRows(incoming: Rows, at: Moment): Rows {
  const joined = joinPlans(incoming, keptPlans([], incoming.plans));
  const settled = settleTrash(joined, nothing, incoming, at);
  return settle(settled, nothing, incoming.plans, at);
}

function settle(rows: Rows, current: Rows, plans: Rows['plans'], at: Moment): Rows {
  const activeBefore = idsOf(current.focuses.filter(({ state }) => state === 'active'));
  const openBefore = idsOf(current.priorities.filter(({ state }) => state === 'open'));
  const settled: Rows = {
    ...rows,
    plans: settlePlans(rows.plans, sortById(plans), at),
    focuses: settleFocuses(rows.focuses, rows.plans, activeBefore, at),
    actions: followFocuses(rows.actions, rows.focuses),
    checkIns: followFocuses(rows.checkIns, rows.focuses),
    priorities: settlePriorities(rows.priorities, openBefore, at),
    erasures: settleErasures(rows.erasures, rows.people),
  };
  return buildRows((name) => sortById(settled[name]));
}

const nothing: Rows = buildRows(() => []);

function uniteRows<Row extends { readonly id: string; readonly updatedAt: Instant }>(
  ours: readonly Row[],
  theirs: readonly Row[],
): readonly Row[] {
  const united = new Map(ours.map((row) => [row.id, row]));
  for (const row of theirs) {
    const own = united.get(row.id);
    if (own === undefined || row.updatedAt > own.updatedAt) united.set(row.id, row);
  }
  return [...united.values()];
}

const idsOf = (rows: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(rows.map(({ id }) => id));
