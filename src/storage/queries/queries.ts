import { groupBy } from '#domain/core/group-by.ts';
import type { Answer, Assessment, SittingId } from '#domain/assessments/assessment.ts';
import {
  subjectKey,
  type Action,
  type CheckIn,
  type ImportanceLevel,
  type PlanSubject,
} from '#domain/plans/plan.ts';
import type { PlanContents } from '#domain/plans/plan-state.ts';
import type { Meta } from '#domain/workbook/meta.ts';
import type { Profile } from '#domain/workbook/profile.ts';
import type { WorkbookDatabase } from '../database/workbook-database.ts';

/** The assessments answered in one go. */
export interface SittingEntry {
  readonly id: SittingId;
  readonly assessments: readonly Assessment[];
  /** Null while it is open. */
  readonly completedDay: Assessment['completedDay'];
}

export interface Sitting extends SittingEntry {
  readonly answers: readonly Answer[];
}

export async function profileOf(db: WorkbookDatabase): Promise<Profile | null> {
  return (await db.rows('profile').get('manager')) ?? null;
}

export async function metaOf(db: WorkbookDatabase): Promise<Meta | null> {
  return (await db.rows('meta').get('workbook')) ?? null;
}

/** Every sitting without its answers, latest first: the answers of ten years are many. */
export async function sittingList(db: WorkbookDatabase): Promise<readonly SittingEntry[]> {
  const bySitting = groupBy(await db.rows('assessments').toArray(), (assessment) => assessment.sittingId);
  return [...bySitting]
    .map(([id, assessments]) => ({ id, assessments, completedDay: completedDayOf(assessments) }))
    .toSorted((a, b) => startOf(b).localeCompare(startOf(a)));
}

/** A sitting with its answers; null for one that is not there. */
export async function sittingOf(db: WorkbookDatabase, id: SittingId): Promise<Sitting | null> {
  const assessments = await db.rows('assessments').where('sittingId').equals(id).toArray();
  if (assessments.length === 0) return null;
  return withAnswers(db, { id, assessments, completedDay: completedDayOf(assessments) });
}

/** The sitting that can still be answered; null when none is open. Reads its answers only: this runs at each answer. */
export async function openSitting(db: WorkbookDatabase): Promise<Sitting | null> {
  const entry = (await sittingList(db)).find((sitting) => sitting.completedDay === null);
  return entry === undefined ? null : withAnswers(db, entry);
}

/** The sitting completed last; null before the first. Reads its answers only. */
export async function latestSitting(db: WorkbookDatabase): Promise<Sitting | null> {
  const entry = (await sittingList(db)).find((sitting) => sitting.completedDay !== null);
  return entry === undefined ? null : withAnswers(db, entry);
}

export const answersOf = (db: WorkbookDatabase, id: Assessment['id']): Promise<readonly Answer[]> =>
  db.rows('answers').where('assessmentId').equals(id).toArray();

async function withAnswers(db: WorkbookDatabase, entry: SittingEntry): Promise<Sitting> {
  const ofEach = entry.assessments.map(({ id }) => answersOf(db, id));
  return { ...entry, answers: (await Promise.all(ofEach)).flat() };
}

const completedDayOf = (assessments: readonly Assessment[]): Assessment['completedDay'] =>
  assessments.every((assessment) => assessment.completedDay !== null)
    ? (assessments[0]?.completedDay ?? null)
    : null;
const startOf = (sitting: SittingEntry): string => sitting.assessments[0]?.startedAt ?? '';

export async function importancesOf(db: WorkbookDatabase): Promise<ReadonlyMap<string, ImportanceLevel>> {
  return new Map((await db.rows('importances').toArray()).map((row) => [row.id, row.level]));
}

/** The manager's plan with everything in it, or a person's; null before the first focus was chosen. */
export async function currentPlan(
  db: WorkbookDatabase,
  subject: PlanSubject = { kind: 'manager' },
): Promise<PlanContents | null> {
  const key = subjectKey(subject);
  const plan = (await db.rows('plans').toArray()).find((one) => subjectKey(one.subject) === key);
  if (plan === undefined) return null;
  const [focuses, actions, checkIns] = await Promise.all([
    db.rows('focuses').where('planId').equals(plan.id).sortBy('order'),
    db.rows('actions').where('planId').equals(plan.id).toArray(),
    db.rows('checkIns').where('planId').equals(plan.id).toArray(),
  ]);
  // Ids are random: without this, what is equal would stand in another order on each laptop.
  const place = new Map(focuses.map((focus, index) => [focus.id, index]));
  const byFocus = (a: Action | CheckIn, b: Action | CheckIn): number =>
    (place.get(a.focusId) ?? 0) - (place.get(b.focusId) ?? 0) || a.createdAt.localeCompare(b.createdAt);
  return {
    plan,
    focuses,
    actions: actions.toSorted((a, b) => a.order - b.order || byFocus(a, b)),
    checkIns: checkIns.toSorted((a, b) => a.plannedDay.localeCompare(b.plannedDay) || byFocus(a, b)),
  };
}
