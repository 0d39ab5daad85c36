import { groupBy } from '#domain/core/group-by.ts';
import type { Answer, Assessment, SittingId } from '#domain/assessments/assessment.ts';
import type { ImportanceLevel } from '#domain/plans/plan.ts';
import type { PlanContents } from '#domain/plans/plan-state.ts';
import type { Meta } from '#domain/workbook/meta.ts';
import type { Profile } from '#domain/workbook/profile.ts';
import type { WorkbookDatabase } from '../database/workbook-database.ts';

/** The assessments answered in one go, with their answers. */
export interface Sitting {
  readonly id: SittingId;
  readonly assessments: readonly Assessment[];
  readonly answers: readonly Answer[];
  /** Null while it is open. */
  readonly completedDay: Assessment['completedDay'];
}

export async function profileOf(db: WorkbookDatabase): Promise<Profile | null> {
  return (await db.rows('profile').get('manager')) ?? null;
}

export async function metaOf(db: WorkbookDatabase): Promise<Meta | null> {
  return (await db.rows('meta').get('workbook')) ?? null;
}

/** Every sitting, latest first. */
export async function allSittings(db: WorkbookDatabase): Promise<readonly Sitting[]> {
  const [assessments, answers] = await Promise.all([
    db.rows('assessments').toArray(),
    db.rows('answers').toArray(),
  ]);
  const answersOf = groupBy(answers, (answer) => answer.assessmentId);
  const bySitting = groupBy(assessments, (assessment) => assessment.sittingId);
  return [...bySitting]
    .map(([id, parts]): Sitting => ({
      id,
      assessments: parts,
      answers: parts.flatMap((part) => answersOf.get(part.id) ?? []),
      completedDay: parts.every((part) => part.completedDay !== null) ? (parts[0]?.completedDay ?? null) : null,
    }))
    .toSorted((a, b) => startOf(b).localeCompare(startOf(a)));
}

const startOf = (sitting: Sitting): string => sitting.assessments[0]?.startedAt ?? '';

export const openSitting = async (db: WorkbookDatabase): Promise<Sitting | null> =>
  (await allSittings(db)).find((sitting) => sitting.completedDay === null) ?? null;

export async function importancesOf(db: WorkbookDatabase): Promise<ReadonlyMap<string, ImportanceLevel>> {
  return new Map((await db.rows('importances').toArray()).map((row) => [row.id, row.level]));
}

/** The manager's plan with everything in it; null before the first focus was chosen. */
export async function currentPlan(db: WorkbookDatabase): Promise<PlanContents | null> {
  const [plan] = await db.rows('plans').toArray();
  if (plan === undefined) return null;
  const [focuses, actions, checkIns] = await Promise.all([
    db.rows('focuses').where('planId').equals(plan.id).sortBy('order'),
    db.rows('actions').where('planId').equals(plan.id).sortBy('order'),
    db.rows('checkIns').where('planId').equals(plan.id).sortBy('plannedDay'),
  ]);
  return { plan, focuses, actions, checkIns };
}
