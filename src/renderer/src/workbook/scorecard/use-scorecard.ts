import { useCallback } from 'react';
import { addQuarters, quarterRange, type Quarter } from '#domain/core/quarter.ts';
import { peopleIn } from '#domain/reviews/gather-people.ts';
import type { ScorecardRows } from '#domain/scorecard/quarter-values.ts';
import type { Person } from '#domain/team/person.ts';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { allPeople } from '#storage/queries/people.ts';
import { profileOf } from '#storage/queries/queries.ts';
import { allMeasures, readingsBetween, targetsBetween } from '#storage/queries/scorecard.ts';
import { useQuery } from '#workbook/use-query.ts';

/** The scorecard of a quarter, with enough of the time before to judge trends. */
export interface ScorecardData extends ScorecardRows {
  /** Those on the team in the quarter, in the manager's order. */
  readonly team: readonly Person[];
}

/** Trends look back up to 26 weeks or as many months, which is three years at the most. */
const quartersBack = 12;

/** Undefined while it loads. */
export function useScorecard(quarter: Quarter): ScorecardData | undefined {
  return useQuery(
    useCallback(
      async (db: WorkbookDatabase): Promise<ScorecardData> => {
        const profile = await profileOf(db);
        const fiscalStart = profile?.fiscalStart ?? 1;
        const span = quarterRange(quarter, fiscalStart);
        const earliest = addQuarters(quarter, -quartersBack);
        const { first } = quarterRange(earliest, fiscalStart);
        const [measures, readings, targets, people] = await Promise.all([
          allMeasures(db),
          readingsBetween(db, first, span.last),
          targetsBetween(db, earliest, quarter),
          allPeople(db),
        ]);
        const team = peopleIn(people, span);
        return { measures, readings, targets, fiscalStart, team, people: team.map(({ id }) => id) };
      },
      [quarter],
    ),
  );
}
