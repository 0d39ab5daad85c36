import { useCallback } from 'react';
import type { PlanContents } from '#domain/plans/plan-state.ts';
import type { PersonRows } from '#domain/team/person-now.ts';
import type { PersonId, PrivateNote } from '#domain/team/person.ts';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { diagnosesOf, momentsOf, ratingsOf, sessionsOf, tasksOf } from '#storage/queries/people.ts';
import { currentPlan } from '#storage/queries/queries.ts';
import { useQuery } from '#workbook/use-query.ts';

interface Held extends PersonRows {
  readonly plan: PlanContents | null;
  /** Null before something was noted. */
  readonly privateNote: PrivateNote | null;
}

/** What is held on a person; undefined while it loads. */
export const usePersonRows = (id: PersonId): Held | undefined =>
  useQuery(
    useCallback(
      async (db: WorkbookDatabase) => {
        const [sessions, moments, ratings, tasks, diagnoses, plan, privateNote = null] = await Promise.all([
          sessionsOf(db, id),
          momentsOf(db, id),
          ratingsOf(db, id),
          tasksOf(db, id),
          diagnosesOf(db, id),
          currentPlan(db, { kind: 'person', personId: id }),
          db.rows('privateNotes').get(id),
        ]);
        return { sessions, moments, ratings, tasks, diagnoses, plan, privateNote };
      },
      [id],
    ),
  );
