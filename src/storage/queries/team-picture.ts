import type { Person } from '#domain/team/person.ts';
import type { Priority } from '#domain/team/priority.ts';
import type { Rating } from '#domain/team/rating.ts';
import type { WorkbookDatabase } from '../database/workbook-database.ts';
import { hasAnswer, hasChange, latestRatings } from './latest-ratings.ts';
import { prioritiesOf, teamOf } from './people.ts';

/** What the picture of the team is made of. */
export interface TeamPicture {
  readonly people: readonly Person[];
  /** The manager's latest ratings of every skill, back to what the latest level moved from; also of those who left. */
  readonly ratings: readonly Rating[];
  readonly priorities: readonly Priority[];
}

export async function teamPictureOf(db: WorkbookDatabase): Promise<TeamPicture> {
  const [people, ratings, priorities] = await Promise.all([
    teamOf(db),
    latestRatings(db, 'manager', hasChange),
    prioritiesOf(db),
  ]);
  return { people, ratings, priorities };
}

/** How everybody rated themselves last. */
export const ownRatings = (db: WorkbookDatabase): Promise<readonly Rating[]> =>
  latestRatings(db, 'person', hasAnswer);
