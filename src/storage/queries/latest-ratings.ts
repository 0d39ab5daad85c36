import type { Day } from '#domain/core/day.ts';
import { isAnswered, levelOf } from '#domain/team/latest-ratings.ts';
import type { Person } from '#domain/team/person.ts';
import type { Rating, SkillRater } from '#domain/team/rating.ts';
import { wordingsWith } from '#domain/team/wordings.ts';
import type { WorkbookDatabase } from '../database/workbook-database.ts';

/** Whether the latest ratings of one skill of one person, the latest first, tell all that is asked of it. */
export type IsEnough = (latest: readonly Rating[]) => boolean;

/** There is an answer. */
export const hasAnswer: IsEnough = (latest) => latest.some(isAnswered);

/** There is a level, and one that it can be compared with. */
export const hasChange: IsEnough = (latest) => latest.filter((one) => levelOf(one) !== null).length > 1;

/** There is an answer, and a level from before a day. */
export const hasChangeSince =
  (first: Day): IsEnough =>
  (latest) =>
    latest.some((one) => levelOf(one) !== null && one.day < first);

/** So many are read of each at first: mostly they are enough. */
const few = 3;
/** After every day. */
const ever = '~';

/**
 * Of everybody's every skill the latest ratings by one rater, as many as are enough and no more of the ten years. By
 * their ids, which are made of person, skill, rater and day.
 */
export async function latestRatings(
  db: WorkbookDatabase,
  rater: SkillRater,
  isEnough: IsEnough,
  until: Day | typeof ever = ever,
): Promise<readonly Rating[]> {
  return db.transaction('r', ['people', 'ownSkills', 'ratings'], async () => {
    const [people, own] = await Promise.all([db.rows('people').toArray(), db.rows('ownSkills').toArray()]);
    const skillIds = new Set(wordingsWith(own).map(({ skillId }) => skillId));
    const latestOf = async (person: Person, skillId: string): Promise<readonly Rating[]> => {
      const prefix = `${person.id}:${skillId}:${rater}:`;
      const all = db
        .rows('ratings')
        .where('id')
        .between(prefix, prefix + until, true, true)
        .reverse();
      const latest = await all.clone().limit(few).toArray();
      return latest.length < few || isEnough(latest) ? latest : all.toArray();
    };
    const found = await Promise.all(
      people.flatMap((person) => [...skillIds].map((skillId) => latestOf(person, skillId))),
    );
    return found.flat();
  });
}
