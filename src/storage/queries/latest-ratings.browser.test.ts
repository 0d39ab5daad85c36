import { expect, it } from 'vitest';
import { addDays, asDay, asInstant } from '#domain/core/day.ts';
import { skillCatalog } from '#domain/team/catalog/skills.ts';
import { ratingHistories } from '#domain/team/latest-ratings.ts';
import type { PersonId } from '#domain/team/person.ts';
import { latestChange } from '#domain/team/rating-change.ts';
import { ratingId, type Rating } from '#domain/team/rating.ts';
import { addPeople } from '../commands/people.ts';
import { makeWorkbook } from '../made-workbook.fixture.ts';
import { hasAnswer, hasChange, hasChangeSince, latestRatings } from './latest-ratings.ts';

/** Evidence alone, no opportunity and levels, in runs of different lengths. */
const values = [
  null,
  null,
  null,
  null,
  3,
  'no-opportunity',
  'no-opportunity',
  2,
  null,
  5,
  5,
  4,
  null,
] as const;
const latest = asDay('2026-03-02');

/** Two people on every skill by both raters, from never to thirteen times, a month apart. */
async function withRatings() {
  const { workbook } = await makeWorkbook();
  const people = await addPeople(workbook, [{ name: 'Ana Ruiz' }, { name: 'Ben Ode' }]);
  if (!people.ok) throw new Error(people.error);
  const times = values.length;
  const ofSkill = (personId: PersonId, column: number, skillId: string, row: number): readonly Rating[] =>
    (['manager', 'person'] as const).flatMap((rater, side) =>
      Array.from({ length: (row + column * 5 + side) % (times + 1) }, (_, back): Rating => {
        const day = addDays(latest, -30 * back);
        return {
          id: ratingId(personId, skillId, rater, day),
          personId,
          skillId,
          skillVersion: 1,
          rater,
          day,
          value: values[(back + row + column) % times] ?? null,
          evidence: '',
          source: 'screen',
          updatedAt: asInstant('2026-03-02T08:00:00.000Z'),
        };
      }),
    );
  const ratings = people.value.flatMap((personId, column) =>
    skillCatalog.flatMap(({ skillId }, row) => ofSkill(personId, column, skillId, row)),
  );
  await workbook.db.rows('ratings').bulkAdd(ratings);
  return { db: workbook.db, people: people.value, ratings };
}

it('the latest ratings tell what all of them do: where everybody stands, and where they came from', async () => {
  const { db, people, ratings } = await withRatings();
  const compare = (read: readonly Rating[], whole: readonly Rating[], rater: 'manager' | 'person') => {
    const [find, findInAll] = [ratingHistories(read), ratingHistories(whole)];
    for (const personId of people)
      for (const { skillId } of skillCatalog) {
        const [history, inAll] = [find(personId, skillId, rater), findInAll(personId, skillId, rater)];
        expect(history.latest).toEqual(inAll.latest);
        expect(latestChange(history)).toEqual(latestChange(inAll));
      }
  };
  for (const rater of ['manager', 'person'] as const)
    compare(await latestRatings(db, rater, hasChange), ratings, rater);
  const until = addDays(latest, -100);
  const untilThen = ratings.filter(({ day }) => day <= until);
  compare(await latestRatings(db, 'manager', hasChange, until), untilThen, 'manager');
  const answered = ratingHistories(await latestRatings(db, 'manager', hasAnswer, until));
  for (const personId of people)
    for (const { skillId } of skillCatalog)
      expect(answered(personId, skillId, 'manager').latest).toEqual(
        ratingHistories(untilThen)(personId, skillId, 'manager').latest,
      );
  // The latest level from before a day, whatever was given since.
  const first = addDays(until, -90);
  const before = (list: readonly Rating[]) =>
    ratingHistories(list.filter(({ day, value }) => day < first && value !== 'no-opportunity'));
  const since = await latestRatings(db, 'manager', hasChangeSince(first), until);
  for (const personId of people)
    for (const { skillId } of skillCatalog)
      expect(before(since)(personId, skillId, 'manager').latest).toEqual(
        before(ratings)(personId, skillId, 'manager').latest,
      );
});

it('of a skill that was rated many times the old ratings are not read', async () => {
  const { db, ratings } = await withRatings();
  const read = await latestRatings(db, 'manager', hasChange);
  expect(read.length).toBeLessThan(ratings.filter(({ rater }) => rater === 'manager').length);
  expect(read.every(({ rater }) => rater === 'manager')).toBe(true);
});
