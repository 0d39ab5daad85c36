import { expect, it } from 'vitest';
import { isAnswered } from './latest-ratings.ts';
import { changeBetween } from './rating-change.ts';
import { agoWords, ratingChangeWords, stepWords } from './rating-words.ts';
import { made } from './rating.fixture.ts';

function changed(before: 1 | 2 | 3 | 4 | 5, after: 1 | 2 | 3 | 4 | 5, version = 1): string | null {
  const [then, now] = [made({ value: before }), made({ value: after, day: '2026-06-01', version })];
  if (!isAnswered(then) || !isAnswered(now)) throw new Error('No answer');
  return ratingChangeWords(changeBetween(then, now));
}

it.each([
  [2, 4, 'Moved, two steps up'],
  [5, 1, 'Moved, four steps down'],
  [3, 4, 'About the same, one step up'],
  [3, 3, 'The same'],
] as const)('from %d to %d: %s', (before, after, words) => {
  expect(changed(before, after)).toBe(words);
});

it('says nothing of a change across two wordings', () => {
  expect(changed(1, 5, 2)).toBe('Not comparable: the skill was worded differently then');
  expect(ratingChangeWords({ kind: 'none' })).toBeNull();
});

it.each([
  [-3, 'today'],
  [0, 'today'],
  [1, 'yesterday'],
  [12, '12 days ago'],
  [59, '59 days ago'],
  [60, 'about 2 months ago'],
  [365, 'about 12 months ago'],
  [800, 'more than 2 years ago'],
])('%d days: %s', (days, words) => {
  expect(agoWords(days)).toBe(words);
});

it('counts steps in words', () => {
  expect([1, -2, 4].map(stepWords)).toEqual(['one step', 'two steps', 'four steps']);
});
