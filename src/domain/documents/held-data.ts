import { groupBy } from '../core/group-by.ts';
import type { Measure } from '../scorecard/scorecard.ts';
import type { Review } from '../reviews/review.ts';
import type { Person, PersonId } from '../team/person.ts';
import { wordingsWith, type Wordings } from '../team/wordings.ts';
import type { Meta } from '../workbook/meta.ts';
import { mentionsOf, personTables, rowsAbout, withoutPerson, type Mention } from '../workbook/person-rows.ts';
import type { Profile } from '../workbook/profile.ts';
import { tablePolicy } from '../workbook/table-policy.ts';
import type { Rows, TableName } from '../workbook/tables.ts';
import { namedPlaces, type NamedPlace } from './held-mentions.ts';

/** Everything that is held on one person, and what is needed to say it in words. */
export interface HeldData {
  readonly profile: Profile;
  readonly meta: Meta;
  readonly person: Person;
  /** The rows about them, and no others. */
  readonly rows: Rows;
  readonly others: readonly Person[];
  readonly wordings: Wordings;
  readonly measures: readonly Measure[];
  readonly reviews: readonly Review[];
  /** Where their name still stands in texts about others. For the manager’s eyes alone. */
  readonly elsewhere: readonly NamedPlace[];
}

/** Null when the person is not in the workbook. */
export function heldData(rows: Rows, id: PersonId): HeldData | null {
  const person = rows.people.find((one) => one.id === id);
  const [profile] = rows.profile;
  const [meta] = rows.meta;
  if (person === undefined || profile === undefined || meta === undefined) return null;
  const rest = withoutPerson(rows, id);
  return {
    profile,
    meta,
    person,
    rows: rowsAbout(rows, id),
    others: rows.people.filter((one) => one.id !== id),
    wordings: wordingsWith(rows.ownSkills),
    measures: rows.measures,
    reviews: rows.reviews,
    elsewhere: namedPlaces(rest, mentionsOf(rest, person.name)),
  };
}

/** How much there is of something. */
export interface HeldCount {
  readonly table: TableName;
  /** In words, mostly as the table policy says it. */
  readonly holds: string;
  readonly count: number;
}

/** What the policy says in words for all, where one person is meant. */
const ofOne: { readonly [Name in TableName]?: string } = {
  people: 'place on the team',
  privateNotes: 'private notes',
  personAliases: 'names used in files',
  ratings: 'ratings of skills',
  priorities: 'team priorities that name them',
  personReviews: 'sentences and decisions in reviews',
};

/** What is held, table by table, without those in which nothing is. */
export const heldCounts = (rows: Rows): readonly HeldCount[] => heldCountsBy((table) => rows[table].length);

/** The same from how many rows of each table are about the person. */
export const heldCountsBy = (countIn: (table: TableName) => number): readonly HeldCount[] =>
  personTables.map((table) => countOf(table, countIn(table), ofOne[table])).filter(({ count }) => count > 0);

/** In how many texts about others the name stands, table by table. */
export const mentionCounts = (mentions: readonly Mention[]): readonly HeldCount[] =>
  [...groupBy(mentions, ({ table }) => table)].map(([table, list]) => countOf(table, list.length));

const countOf = (table: TableName, count: number, holds: string = tablePolicy[table].holds): HeldCount => ({
  table,
  holds,
  count,
});
