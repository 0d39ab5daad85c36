import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay, daysBetween } from '../core/day.ts';
import { makeQuarter, quarterRange } from '../core/quarter.ts';
import { refileDrafts } from './refile-drafts.ts';
import { makeReview } from './review.fixture.ts';
import { reviewId, type Review } from './review.ts';

const today = asDay('2026-11-24');
const draft = (year: number, number: number, fiscalStart = 1, part = {}) => {
  const quarter = makeQuarter(year, number);
  return makeReview({ id: reviewId(quarter, fiscalStart), quarter, fiscalStart, ...part });
};
const quarters = (reviews: readonly Review[], after: number, day: string = today) =>
  refileDrafts(reviews, after, asDay(day)).map(({ from, review }) => [from, review.id, review.quarter]);

describe('a changed fiscal year', () => {
  it('takes a draft along to the quarter with most of its days, with what was written', () => {
    // July to September is August to October then.
    const [moved] = refileDrafts([draft(2026, 3)], 2, today);
    expect(moved).toMatchObject({
      from: '2026-q3-from-1',
      review: { id: '2027-q3-from-2', quarter: '2027-Q3', fiscalStart: 2, numbers: 'A slow start.' },
    });
    // The same days have another name.
    expect(quarters([draft(2026, 3)], 4)).toEqual([['2026-q3-from-1', '2027-q2-from-4', '2027-Q2']]);
  });

  it('leaves what is locked, and what is counted so already', () => {
    const locked = draft(2026, 3, 1, { state: 'locked' });
    expect(quarters([locked, draft(2026, 2, 2)], 2)).toEqual([]);
  });

  it('takes a draft to the quarter that runs, where its own would not have begun', () => {
    // October to December would be November to January; on October 5 August to October runs.
    expect(quarters([draft(2026, 4)], 2, '2026-10-05')).toEqual([
      ['2026-q4-from-1', '2027-q3-from-2', '2027-Q3'],
    ]);
  });

  it('leaves a draft where a review of that quarter is there', () => {
    const locked = draft(2027, 3, 2, { state: 'locked' });
    expect(quarters([draft(2026, 3), locked], 2)).toEqual([]);
    // The earlier of two that would be the same one goes.
    expect(quarters([draft(2026, 3), draft(2026, 4)], 2, '2026-10-05')).toEqual([
      ['2026-q3-from-1', '2027-q3-from-2', '2027-Q3'],
    ]);
  });

  it('makes no two reviews of one quarter, and none of one that has not begun', () => {
    const month = fc.integer({ min: 1, max: 12 });
    const begun = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 2024, max: 2026 }), fc.integer({ min: 1, max: 4 }), month),
      {
        selector: String,
      },
    );
    fc.assert(
      fc.property(begun, month, (list, after) => {
        const reviews = list
          .map(([year, number, fiscalStart]) => draft(year, number, fiscalStart))
          .filter(({ quarter, fiscalStart }) => quarterRange(quarter, fiscalStart).first <= today);
        const refiled = refileDrafts(reviews, after, today);
        const from = new Set<string>(refiled.map((one) => one.from));
        const ids = [...reviews.filter(({ id }) => !from.has(id)), ...refiled.map(({ review }) => review)];
        expect(new Set(ids.map(({ id }) => id)).size).toBe(reviews.length);
        for (const { review } of refiled) {
          expect(review.id).toBe(reviewId(review.quarter, after));
          expect(daysBetween(quarterRange(review.quarter, after).first, today)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
