import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay } from '../core/day.ts';
import { isAnswered, levelOf, ratingAge, ratingHistories } from './latest-ratings.ts';
import { arbitraryRatings, made } from './rating.fixture.ts';

describe('the latest rating', () => {
  it('is the one of the latest day, for each person, skill and rater', () => {
    const historyOf = ratingHistories([
      made({ day: '2026-03-02', value: 2 }),
      made({ day: '2026-06-01', value: 4 }),
      made({ day: '2026-06-02', value: 1, rater: 'person' }),
      made({ day: '2026-06-03', value: 5, person: 'priya' }),
      made({ day: '2026-06-04', value: 5, skill: 'discovery' }),
    ]);
    const { latest, earlier } = historyOf('marcus', 'negotiation', 'manager');
    expect(latest?.value).toBe(4);
    expect(earlier.map(({ value }) => value)).toEqual([2]);
    expect(historyOf('marcus', 'negotiation', 'person').latest?.value).toBe(1);
    expect(historyOf('priya', 'discovery', 'manager')).toEqual({ latest: null, earlier: [] });
  });

  it('passes over what is evidence alone', () => {
    const historyOf = ratingHistories([
      made({ day: '2026-03-02', value: 2 }),
      made({ day: '2026-06-01', value: null, evidence: 'Held the price.' }),
    ]);
    expect(historyOf('marcus', 'negotiation', 'manager').latest?.value).toBe(2);
  });

  it('may be without opportunity, and then has no level and no low one', () => {
    const rating = made({ value: 'no-opportunity' });
    expect(ratingHistories([rating])('marcus', 'negotiation', 'manager').latest).toEqual(rating);
    expect(levelOf(rating)).toBeNull();
  });

  it('of any ratings in any order: none is lost, none is newer than the latest', () => {
    fc.assert(
      fc.property(arbitraryRatings, (ratings) => {
        const historyOf = ratingHistories(ratings);
        const found = ['marcus', 'priya'].flatMap((person) =>
          ['negotiation', 'discovery', 'forecasting'].flatMap((skill) =>
            (['manager', 'person'] as const).flatMap((rater) => {
              const { latest, earlier } = historyOf(person, skill, rater);
              const all = latest === null ? [] : [latest, ...earlier];
              expect(all.map(({ day }) => day)).toEqual(
                all
                  .map(({ day }) => day)
                  .toSorted()
                  .toReversed(),
              );
              return all;
            }),
          ),
        );
        expect(new Set(found)).toEqual(new Set(ratings.filter(isAnswered)));
      }),
    );
  });
});

it('a rating is as old as the days since, and never of the future', () => {
  const rating = made({ day: '2026-03-02', value: 3 });
  expect(ratingAge(rating, asDay('2026-03-12'))).toBe(10);
  expect(ratingAge(rating, asDay('2026-03-01'))).toBe(0);
});
