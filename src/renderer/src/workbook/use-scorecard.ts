import { useCallback } from 'react';
import type { Day } from '#domain/core/day.ts';
import { quarterOf, quarterRange, type Quarter } from '#domain/core/quarter.ts';
import { peopleIn } from '#domain/reviews/gather-people.ts';
import type { ScorecardRows } from '#domain/scorecard/quarter-values.ts';
import type { Person, PersonId } from '#domain/team/person.ts';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { allPeople } from '#storage/queries/people.ts';
import { profileOf } from '#storage/queries/queries.ts';
import { scorecardOf, scorecardOfMeasure, scorecardOfPerson } from '#storage/queries/scorecard.ts';
import { useQuery } from './use-query.ts';
import { useToday } from './use-today.ts';

/** The scorecard of a quarter, with enough of the time before to judge trends. */
export interface ScorecardData extends ScorecardRows {
  readonly quarter: Quarter;
  /** Those on the team in the quarter, in the manager's order. */
  readonly team: readonly Person[];
}

/** The quarter that was chosen, or today's by the workbook's fiscal year. */
async function quarterIn(db: WorkbookDatabase, chosen: Quarter | null, today: Day) {
  const fiscalStart = (await profileOf(db))?.fiscalStart ?? 1;
  return { fiscalStart, quarter: chosen ?? quarterOf(today, fiscalStart) };
}

/**
 * The scorecard of the quarter that was chosen, or of today's: all of it, or as much as one measure is judged by.
 * Undefined while it loads.
 */
export function useScorecard(chosen: Quarter | null, measureId?: string): ScorecardData | undefined {
  const today = useToday();
  return useQuery(
    useCallback(
      async (db: WorkbookDatabase): Promise<ScorecardData> => {
        const { fiscalStart, quarter } = await quarterIn(db, chosen, today);
        const [scorecard, people] = await Promise.all([
          measureId === undefined
            ? scorecardOf(db, quarter, fiscalStart)
            : scorecardOfMeasure(db, quarter, fiscalStart, measureId),
          allPeople(db),
        ]);
        const team = peopleIn(people, quarterRange(quarter, fiscalStart));
        return { ...scorecard, fiscalStart, quarter, team, people: team.map(({ id }) => id) };
      },
      [chosen, measureId, today],
    ),
  );
}

/** What a person's own numbers of today's quarter are made of. Undefined while it loads. */
export function usePersonScorecard(id: PersonId): ScorecardRows | undefined {
  const today = useToday();
  return useQuery(
    useCallback(
      async (db: WorkbookDatabase): Promise<ScorecardRows> => {
        const { fiscalStart, quarter } = await quarterIn(db, null, today);
        return { ...(await scorecardOfPerson(db, quarter, fiscalStart, id)), fiscalStart, people: [id] };
      },
      [id, today],
    ),
  );
}
