import { activeFocuses } from '#domain/plans/plan-state.ts';
import type { Moment } from '#domain/coaching/moment.ts';
import type { Diagnosis } from '#domain/team/diagnosis.ts';
import type { PersonId } from '#domain/team/person.ts';
import type { Rating } from '#domain/team/rating.ts';
import { skillsInstrumentId } from '#domain/team/wordings.ts';
import type { WorkbookDatabase } from '../database/workbook-database.ts';
import { diagnosesOf, momentsOf, ratingsOf } from './people.ts';
import { currentPlan } from './queries.ts';

/** A person's diagnoses, the latest first, and what speaks for one skill rather than another. */
export interface DiagnosisSources {
  readonly diagnoses: readonly Diagnosis[];
  readonly ratings: readonly Rating[];
  readonly moments: readonly Moment[];
  /** The skills that are an active focus of the person's plan. */
  readonly inPlan: ReadonlySet<string>;
}

export async function diagnosisSources(db: WorkbookDatabase, personId: PersonId): Promise<DiagnosisSources> {
  const [diagnoses, ratings, moments, plan] = await Promise.all([
    diagnosesOf(db, personId),
    ratingsOf(db, personId),
    momentsOf(db, personId),
    currentPlan(db, { kind: 'person', personId }),
  ]);
  const inPlan = activeFocuses(plan?.focuses ?? []).flatMap(({ topic }) =>
    topic.instrumentId === skillsInstrumentId ? [topic.dimensionId] : [],
  );
  return { diagnoses, ratings, moments, inPlan: new Set(inPlan) };
}
