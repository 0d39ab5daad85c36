import type { Person } from '#domain/team/person.ts';
import type { Priority } from '#domain/team/priority.ts';
import type { Rating } from '#domain/team/rating.ts';
import type { WorkbookDatabase } from '../database/workbook-database.ts';
import { hasAnswer, hasChange, latestRatings } from './latest-ratings.ts';
import { prioritiesOf, teamOf } from './people.ts';

/** What the picture of the team is made of. */
export interface TeamPicture {
  readonly people: readonly Person[];
  /** The latest ratings of every skill by both raters, back to what the latest level moved from; also of those who left. */
  readonly ratings: readonly Rating[];
  readonly priorities: readonly Priority[];
}

export async function teamPictureOf(db: WorkbookDatabase): Promise<TeamPicture> {
  const [people, ratings, priorities] = await Promise.all([
    teamOf(db),
    Promise.all([latestRatings(db, 'manager', hasChange), latestRatings(db, 'person', hasAnswer)]),
    prioritiesOf(db),
  ]);
  return { people, ratings: ratings.flat(), priorities };
}
