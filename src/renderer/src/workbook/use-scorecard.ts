import { useCallback } from 'react';
import { quarterRange, type Quarter } from '#domain/core/quarter.ts';
import { peopleIn } from '#domain/reviews/gather-people.ts';
import type { ScorecardRows } from '#domain/scorecard/quarter-values.ts';
import type { Person } from '#domain/team/person.ts';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { allPeople } from '#storage/queries/people.ts';
import { profileOf } from '#storage/queries/queries.ts';
import { scorecardOf } from '#storage/queries/scorecard.ts';
import { useQuery } from './use-query.ts';

/** The scorecard of a quarter, with enough of the time before to judge trends. */
export interface ScorecardData extends ScorecardRows {
  /** Those on the team in the quarter, in the manager's order. */
  readonly team: readonly Person[];
}

/** Undefined while it loads. */
export function useScorecard(quarter: Quarter): ScorecardData | undefined {
  return useQuery(
    useCallback(
      async (db: WorkbookDatabase): Promise<ScorecardData> => {
        const profile = await profileOf(db);
        const fiscalStart = profile?.fiscalStart ?? 1;
        const [scorecard, people] = await Promise.all([scorecardOf(db, quarter, fiscalStart), allPeople(db)]);
        const team = peopleIn(people, quarterRange(quarter, fiscalStart));
        return { ...scorecard, fiscalStart, team, people: team.map(({ id }) => id) };
      },
      [quarter],
    ),
  );
}
