import { useCallback } from 'react';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { useQuery } from '#workbook/use-query.ts';

/** What was done in each wording of a skill, by its version. */
export interface WordingUse {
  readonly ratings: ReadonlyMap<number, number>;
  readonly plans: ReadonlyMap<number, number>;
}

/** Whether something was rated or planned in a wording: then its words stay. */
export const isInUse = ({ ratings, plans }: WordingUse, version: number): boolean =>
  ratings.has(version) || plans.has(version);

/** Undefined while it loads. */
export const useWordingUse = (skillId: string): WordingUse | undefined =>
  useQuery(
    useCallback(
      async (db: WorkbookDatabase): Promise<WordingUse> => {
        const [ratings, focuses] = await Promise.all([
          db.rows('ratings').toArray(),
          db.rows('focuses').toArray(),
        ]);
        return {
          ratings: countEach(
            ratings.flatMap((rating) =>
              rating.skillId === skillId && rating.value !== null ? [rating.skillVersion] : [],
            ),
          ),
          plans: countEach(
            focuses.flatMap(({ topic }) => (topic.dimensionId === skillId ? [topic.instrumentVersion] : [])),
          ),
        };
      },
      [skillId],
    ),
  );

function countEach(versions: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const version of versions) counts.set(version, (counts.get(version) ?? 0) + 1);
  return counts;
}
