import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../assessments/assessment.ts';
import { ratingHistories } from './latest-ratings.ts';
import { gapRank, raterGap, type RaterGap } from './rater-gap.ts';
import { apartWords, gapWords } from './rating-words.ts';
import { arbitraryRatings, made } from './rating.fixture.ts';

function gapOf(
  manager: AnswerValue | null,
  person: AnswerValue | null,
  more: { readonly day?: string; readonly version?: number } = {},
): RaterGap {
  const historyOf = ratingHistories([
    made({ value: manager, day: '2026-06-01' }),
    made({ value: person, rater: 'person', day: '2026-06-01', ...more }),
  ]);
  return raterGap(
    historyOf('marcus', 'negotiation', 'manager'),
    historyOf('marcus', 'negotiation', 'person'),
  );
}

describe('the gap between the manager and the person', () => {
  it.each([
    [4, 2, 'You see two steps more than Marcus does.'],
    [1, 4, 'You see three steps less than Marcus does.'],
    [3, 4, 'You see it alike, or nearly so.'],
    [3, 3, 'You see it alike.'],
    [3, null, 'Marcus has not rated it yet.'],
    [null, 3, 'You have not rated it yet.'],
    [null, null, 'You have not rated it yet. Marcus has not rated it yet.'],
    [3, 'no-opportunity', 'Marcus had no opportunity to show it, which is not low.'],
    ['no-opportunity', 1, 'You had no opportunity to see it, which is not low.'],
    [
      'no-opportunity',
      null,
      'You had no opportunity to see it, which is not low. Marcus has not rated it yet.',
    ],
  ] as const)('%s and %s: %s', (manager, person, words) => {
    expect(gapWords(gapOf(manager, person), 'Marcus')).toBe(words);
  });

  it('is not said across two wordings of the skill', () => {
    const gap = gapOf(1, 5, { version: 2 });
    expect(gap.kind).toBe('reworded');
    expect(gapWords(gap, 'Marcus')).toContain('different wordings');
  });

  it('says when the two lie more than 90 days apart, and not before', () => {
    expect(apartWords(gapOf(1, 5, { day: '2026-03-03' }))).toBeNull();
    expect(apartWords(gapOf(1, 5, { day: '2026-03-02' }))).toBe(
      'Given 91 days apart: something may have changed in between.',
    );
    expect(apartWords(gapOf(1, null))).toBeNull();
  });

  it('the widest stands first, what nobody can compare last', () => {
    const gaps = [
      gapOf(3, null),
      gapOf(1, 5, { version: 2 }),
      gapOf(3, 3),
      gapOf(1, 4),
      gapOf(3, 'no-opportunity'),
    ];
    expect(
      gaps.toSorted((a, b) => gapRank(a) - gapRank(b)).map(({ kind, person }) => [kind, person?.value]),
    ).toEqual([
      ['gap', 4],
      ['gap', 3],
      ['reworded', 5],
      ['open', 'no-opportunity'],
      ['open', undefined],
    ]);
  });

  it('of any ratings: no level on either side is never a gap', () => {
    fc.assert(
      fc.property(arbitraryRatings, (ratings) => {
        const historyOf = ratingHistories(ratings);
        const [manager, person] = (['manager', 'person'] as const).map((rater) =>
          historyOf('marcus', 'negotiation', rater),
        );
        if (manager === undefined || person === undefined) throw new Error('Two raters');
        const gap = raterGap(manager, person);
        const levels = [gap.manager, gap.person].filter((answer) => typeof answer?.value === 'number');
        expect(gap.kind === 'open').toBe(levels.length < 2);
        expect(gap.kind === 'gap' && gap.alike).toBe(gap.kind === 'gap' && Math.abs(gap.steps) < 2);
        expect(gapWords(gap, 'Marcus')).not.toBe('');
      }),
    );
  });
});
