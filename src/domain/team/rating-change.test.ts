import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeThresholds } from '../core/statistics.ts';
import { isAnswered, levelOf, ratingHistories, type Answered } from './latest-ratings.ts';
import { assumedRatingPrecision, changeBetween, latestChange } from './rating-change.ts';
import { arbitraryRatings, made } from './rating.fixture.ts';

const answered = (said: Parameters<typeof made>[0]): Answered => {
  const rating = made(said);
  if (!isAnswered(rating)) throw new Error('No answer');
  return rating;
};
const history = (...ratings: ReturnType<typeof made>[]) =>
  ratingHistories(ratings)('marcus', 'negotiation', 'manager');

describe('the change of a rating', () => {
  it('one step is about the same, two have moved: the thresholds lie between them', () => {
    const { probably, surely } = changeThresholds(assumedRatingPrecision);
    expect(probably).toBeCloseTo(1.32, 2);
    expect(surely).toBeCloseTo(1.58, 2);
    expect(changeBetween(answered({ value: 2 }), answered({ value: 3 }))).toMatchObject({
      steps: 1,
      words: 'about the same',
    });
    expect(changeBetween(answered({ value: 4 }), answered({ value: 2 }))).toMatchObject({
      steps: -2,
      words: 'moved',
    });
  });

  it('is against the last level before, and passes over a time without opportunity', () => {
    expect(
      latestChange(
        history(
          made({ day: '2026-01-05', value: 1 }),
          made({ day: '2026-03-02', value: 2 }),
          made({ day: '2026-04-06', value: 'no-opportunity' }),
          made({ day: '2026-06-01', value: 4 }),
        ),
      ),
    ).toMatchObject({ kind: 'change', steps: 2, before: { day: '2026-03-02' } });
  });

  it('is none with one rating, and none when the latest was without opportunity', () => {
    expect(latestChange(history(made({ value: 3 })))).toEqual({ kind: 'none' });
    expect(
      latestChange(history(made({ value: 3 }), made({ day: '2026-06-01', value: 'no-opportunity' }))),
    ).toEqual({ kind: 'none' });
  });

  it('is not said where the skill was worded differently', () => {
    expect(
      latestChange(history(made({ value: 1 }), made({ day: '2026-06-01', value: 5, version: 2 }))),
    ).toMatchObject({ kind: 'reworded' });
  });

  it('of any ratings is only ever between levels of the same wording, and never called moved on one step', () => {
    fc.assert(
      fc.property(arbitraryRatings, (ratings) => {
        const change = latestChange(ratingHistories(ratings)('marcus', 'negotiation', 'manager'));
        if (change.kind !== 'change') return;
        expect(change.before.skillVersion).toBe(change.after.skillVersion);
        expect(change.before.day < change.after.day).toBe(true);
        expect(change.steps).toBe((levelOf(change.after) ?? 9) - (levelOf(change.before) ?? 9));
        expect(change.words === 'about the same').toBe(Math.abs(change.steps) < 2);
      }),
    );
  });
});
