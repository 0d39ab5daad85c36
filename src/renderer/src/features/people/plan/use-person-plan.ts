import { useCallback } from 'react';
import type { PlanContents } from '#domain/plans/plan-state.ts';
import type { Diagnosis } from '#domain/team/diagnosis.ts';
import type { PersonId, PrivateNote } from '#domain/team/person.ts';
import type { Rating } from '#domain/team/rating.ts';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { diagnosesOf, ratingsOf } from '#storage/queries/people.ts';
import { currentPlan } from '#storage/queries/queries.ts';
import { useQuery } from '#workbook/use-query.ts';

/** Everything that choosing and planning for a person draw on. */
export interface PersonPlanData {
  /** Null before the first skill was chosen. */
  readonly plan: PlanContents | null;
  readonly ratings: readonly Rating[];
  /** The latest one. */
  readonly diagnosis: Diagnosis | null;
  /** What the manager notes for themselves; null before they began to. */
  readonly note: PrivateNote | null;
}

/** Undefined while it loads. */
export const usePersonPlan = (personId: PersonId): PersonPlanData | undefined =>
  useQuery(
    useCallback(
      async (db: WorkbookDatabase) => {
        const [plan, ratings, diagnoses, note] = await Promise.all([
          currentPlan(db, { kind: 'person', personId }),
          ratingsOf(db, personId),
          diagnosesOf(db, personId),
          db.rows('privateNotes').get(personId),
        ]);
        return { plan, ratings, diagnosis: diagnoses[0] ?? null, note: note ?? null };
      },
      [personId],
    ),
  );
