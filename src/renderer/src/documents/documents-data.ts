import type { AssessmentData } from '#domain/documents/assessment-document.ts';
import { isQuarter, quarterRange } from '#domain/core/quarter.ts';
import type { CoachingLogData } from '#domain/documents/coaching-log-document.ts';
import type { MatrixData } from '#domain/documents/matrix-document.ts';
import type { PersonPlanData } from '#domain/documents/person-plan-document.ts';
import type { PlanData } from '#domain/documents/plan-document.ts';
import type { ReviewData } from '#domain/documents/review-document.ts';
import type { ScorecardDocumentData } from '#domain/documents/scorecard-document.ts';
import type { SheetData } from '#domain/documents/sheet-documents.ts';
import type { TeamPlanData } from '#domain/documents/team-plan-document.ts';
import { peopleIn } from '#domain/reviews/gather-people.ts';
import { gatherRecord } from '#domain/reviews/gather-record.ts';
import { readViewCode } from '#domain/team/matrix-view.ts';
import { currentSkills, usedSkills, wordingsWith } from '#domain/team/wordings.ts';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { currentPlan, metaOf, profileOf, sittingList } from '#storage/queries/queries.ts';
import { allPeople, momentsOf, prioritiesOf, sessionsOf, teamOf } from '#storage/queries/people.ts';
import { scorecardOf } from '#storage/queries/scorecard.ts';
import { findReview } from '#workbook/review/use-review.ts';
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

/** The skills, own wordings included, with those that are not rated. */
async function skillsOf(db: WorkbookDatabase) {
  const [own, hidden] = await Promise.all([
    db.rows('ownSkills').toArray(),
    db.rows('hiddenSkills').toArray(),
  ]);
  const wordings = wordingsWith(own.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt)));
  return { wordings, hidden: new Set<string>(hidden.map(({ id }) => id)) };
}

/** A person's plan, its shared part; null for somebody who is not here. */
export const personPlanData =
  (personId: string | undefined) =>
  async (db: WorkbookDatabase): Promise<PersonPlanData | null> => {
    const person = personId === undefined ? undefined : await db.rows('people').get(personId);
    if (person === undefined) return null;
    const [owner, skills, plan] = await Promise.all([
      ownerOf(db),
      skillsOf(db),
      currentPlan(db, { kind: 'person', personId: person.id }),
    ]);
    return { ...owner, wordings: skills.wordings, person, plan };
  };

/** The plans of everybody on the team who has one; null when nobody has. */
export async function allPlansData(db: WorkbookDatabase) {
  const [owner, skills, team] = await Promise.all([ownerOf(db), skillsOf(db), teamOf(db)]);
  const plans = await Promise.all(
    team.map(async (person) => ({
      person,
      plan: await currentPlan(db, { kind: 'person', personId: person.id }),
    })),
  );
  const written = plans.filter(({ plan }) => plan !== null && plan.focuses.length > 0);
  return written.length === 0 ? null : { ...owner, wordings: skills.wordings, plans: written };
}

/** The team's priorities; null when there is none. */
export async function teamPlanData(db: WorkbookDatabase): Promise<TeamPlanData | null> {
  const [owner, priorities, people] = await Promise.all([ownerOf(db), prioritiesOf(db), allPeople(db)]);
  return priorities.length === 0 ? null : { ...owner, priorities, people };
}

/** The team by its skills, as it is looked at; null when nobody was rated. */
export const matrixData =
  (view: string | undefined) =>
  async (db: WorkbookDatabase): Promise<MatrixData | null> => {
    const [owner, people, { wordings, hidden }, ratings] = await Promise.all([
      ownerOf(db),
      teamOf(db),
      skillsOf(db),
      db.rows('ratings').toArray(),
    ]);
    if (people.length === 0 || ratings.every(({ value }) => value === null)) return null;
    const skills = usedSkills(wordings, hidden);
    return { ...owner, people, skills, ratings, view: readViewCode(view) };
  };

/** A person's sessions and moments; null for somebody who is not here. */
export const coachingLogData =
  (personId: string | undefined) =>
  async (db: WorkbookDatabase): Promise<CoachingLogData | null> => {
    const person = personId === undefined ? undefined : await db.rows('people').get(personId);
    if (person === undefined) return null;
    const [owner, { wordings }, sessions, moments] = await Promise.all([
      ownerOf(db),
      skillsOf(db),
      sessionsOf(db, person.id),
      momentsOf(db, person.id),
    ]);
    return { ...owner, wordings, person, sessions, moments };
  };

/** What blank sheets are made of. */
export async function sheetData(db: WorkbookDatabase): Promise<SheetData> {
  const [owner, skills] = await Promise.all([ownerOf(db), skillsOf(db)]);
  return { ...owner, ...skills };
}

/** A skill in its present wording; null for one that is not there. */
export const observationData = (skillId: string | undefined) => async (db: WorkbookDatabase) => {
  const { wordings, profile, meta } = await sheetData(db);
  const skill = currentSkills(wordings).find((one) => one.skillId === skillId);
  return skill === undefined ? null : { profile, meta, skill };
};

/** The scorecard of a quarter; null when nothing is followed. */
export const scorecardData =
  (quarter: string | undefined) =>
  async (db: WorkbookDatabase): Promise<ScorecardDocumentData | null> => {
    if (!isQuarter(quarter)) return null;
    const owner = await ownerOf(db);
    const { fiscalStart } = owner.profile;
    const span = quarterRange(quarter, fiscalStart);
    const [scorecard, everybody] = await Promise.all([scorecardOf(db, quarter, fiscalStart), allPeople(db)]);
    if (scorecard.measures.every(({ archivedDay }) => archivedDay !== null)) return null;
    const team = peopleIn(everybody, span);
    const people = team.map(({ id }) => id);
    return { ...owner, ...scorecard, fiscalStart, team, people, quarter };
  };

/** A review as it is, or as it was locked; null for one that is not there or is damaged. */
export const reviewData =
  (reviewId: string | undefined) =>
  async (db: WorkbookDatabase): Promise<ReviewData | null> => {
    const [owner, found] = await Promise.all([ownerOf(db), findReview(db, reviewId ?? '')]);
    if (found.kind === 'gone') return null;
    const { review } = found;
    if (found.kind === 'draft')
      return {
        ...owner,
        review,
        recordOn: (today) => gatherRecord(found.rows, review, today),
        erased: 0,
        addenda: [],
      };
    const { record, erased, addenda } = found;
    return record === null ? null : { ...owner, review, recordOn: () => record, erased, addenda };
  };
