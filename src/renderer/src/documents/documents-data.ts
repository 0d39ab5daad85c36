import type { AssessmentData } from '#domain/documents/assessment-document.ts';
import type { PlanData } from '#domain/documents/plan-document.ts';
import { wordingsWith } from '#domain/team/wordings.ts';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { currentPlan, metaOf, profileOf, sittingList } from '#storage/queries/queries.ts';
import { completedSitting, completedSittings } from '#workbook/sitting.ts';

/** Everything the plan's document says; null before a focus was chosen. */
export async function planData(db: WorkbookDatabase): Promise<PlanData | null> {
  const [owner, plan, sittings] = await Promise.all([ownerOf(db), currentPlan(db), sittingList(db)]);
  if (plan === null || plan.focuses.length === 0) return null;
  const wordings = wordingsWith(await db.rows('ownSkills').toArray());
  return { ...owner, plan, wordings, assessedDay: completedSittings(sittings)[0]?.completedDay ?? null };
}

/** Everything that an assessment's document says. Without a sitting, the latest; null when there is none completed. */
export const assessmentData =
  (sittingId: string | undefined) =>
  async (db: WorkbookDatabase): Promise<AssessmentData | null> => {
    const [owner, completed] = await Promise.all([ownerOf(db), completedSitting(sittingId)(db)]);
    if (completed === null) return null;
    const { sitting, completedDay, before } = completed;
    return { ...owner, sitting, completedDay, before };
  };

async function ownerOf(db: WorkbookDatabase): Promise<Pick<PlanData, 'profile' | 'meta'>> {
  const [profile, meta] = await Promise.all([profileOf(db), metaOf(db)]);
  // Both are written when a workbook is made.
  if (profile === null || meta === null) throw new Error('The workbook has no owner');
  return { profile, meta };
}
