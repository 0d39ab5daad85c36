import type { Person } from '#domain/team/person.ts';
import type { Priority } from '#domain/team/priority.ts';
import type { Rating } from '#domain/team/rating.ts';
import type { WorkbookDatabase } from '../database/workbook-database.ts';
import { prioritiesOf, teamOf } from './people.ts';

/** What the picture of the team is made of. */
export interface TeamPicture {
  readonly people: readonly Person[];
  /** Every rating, of both raters, in any order; also of those who left. */
  readonly ratings: readonly Rating[];
  readonly priorities: readonly Priority[];
}

export async function teamPictureOf(db: WorkbookDatabase): Promise<TeamPicture> {
  const [people, ratings, priorities] = await Promise.all([
    teamOf(db),
    db.rows('ratings').toArray(),
    prioritiesOf(db),
  ]);
  return { people, ratings, priorities };
}
