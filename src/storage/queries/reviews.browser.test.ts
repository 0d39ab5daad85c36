import { expect, it } from 'vitest';
import { addDays } from '#domain/core/day.ts';
import { addQuarters, quarterRange } from '#domain/core/quarter.ts';
import { gatherRecord } from '#domain/reviews/gather-record.ts';
import { openThings } from '#domain/reviews/open-things.ts';
import { ratingId, type Rating } from '#domain/team/rating.ts';
import type { Rows } from '#domain/workbook/tables.ts';
import { makeHeldWorkbook } from '../held-workbook.fixture.ts';
import { storedRows } from '../made-workbook.fixture.ts';
import { reviewRows } from './reviews.ts';

/** Each rating was given before as well, every quarter for two years, with changing levels. */
function withEarlierRatings(rows: Rows): Rows {
  const known = new Set<string>(rows.ratings.map(({ id }) => id));
  const earlier = rows.ratings.flatMap((rating, index) =>
    Array.from({ length: 8 }, (_, back): Rating => {
      const { personId, skillId, rater } = rating;
      const day = addDays(rating.day, -90 * (back + 1));
      const value = ([1, 4, 2, 'no-opportunity', 5, null] as const)[(index + back) % 6] ?? null;
      return { ...rating, id: ratingId(personId, skillId, rater, day), day, value };
    }).filter(({ id }) => !known.has(id)),
  );
  const all = new Map([...earlier, ...rows.ratings].map((rating) => [rating.id, rating]));
  return { ...rows, ratings: [...all.values()] };
}

it('a draft says what it would say with every row of the workbook, in each of the last quarters', async () => {
  const { id, workbook } = await makeHeldWorkbook(withEarlierRatings);
  const rows = await storedRows(id);
  const [draft] = rows.reviews;
  if (draft === undefined) throw new Error('There is no review');
  for (const back of [-1, 0, 1, 2, 3, 4]) {
    const review = { ...draft, quarter: addQuarters(draft.quarter, -back) };
    const { last } = quarterRange(review.quarter, review.fiscalStart);
    const read = await reviewRows(workbook.db, review);
    expect(gatherRecord(read, review, last)).toEqual(gatherRecord(rows, review, last));
    expect(openThings(read, review)).toEqual(openThings(rows, review));
    expect(read.ratings.length).toBeLessThan(rows.ratings.length);
  }
  const record = gatherRecord(rows, draft, quarterRange(draft.quarter, draft.fiscalStart).last);
  expect(record.people.some(({ moved }) => moved.length > 0)).toBe(true);
});
