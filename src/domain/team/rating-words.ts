import { levelOf, type Answered } from './latest-ratings.ts';
import { farApartAfter, type RaterGap } from './rater-gap.ts';
import type { RatingChange } from './rating-change.ts';

const numbers = ['no', 'one', 'two', 'three', 'four'] as const;

/** `one step`, `two steps`; of the steps between two levels the size alone. */
export function stepWords(steps: number): string {
  const size = Math.abs(steps);
  return `${numbers[size] ?? size} ${size === 1 ? 'step' : 'steps'}`;
}

/** The gap as it is said to the manager: "You see two steps more than Marcus does." */
export function gapWords(gap: RaterGap, name: string): string {
  if (gap.kind === 'gap') {
    if (gap.steps === 0) return 'You see it alike.';
    if (gap.alike) return 'You see it alike, or nearly so.';
    return `You see ${stepWords(gap.steps)} ${gap.steps > 0 ? 'more' : 'less'} than ${name} does.`;
  }
  if (gap.kind === 'reworded') return 'You answered on different wordings, so the steps can’t be compared.';
  return [openWords(gap.manager, 'You have', 'You'), openWords(gap.person, `${name} has`, name)]
    .filter((text) => text !== null)
    .join(' ');
}

/** What is said of a side that gave no level, and never as low; null for one that did. */
function openWords(answer: Answered | null, have: string, who: string): string | null {
  if (answer === null) return `${have} not rated it yet.`;
  return levelOf(answer) === null
    ? `${who} had no opportunity to ${who === 'You' ? 'see' : 'show'} it, which is not low.`
    : null;
}

/** A note where the two were given so far apart that much may have happened in between; null where they were not. */
export const apartWords = (gap: RaterGap): string | null =>
  gap.kind === 'gap' && gap.daysApart > farApartAfter
    ? `Given ${gap.daysApart} days apart: something may have changed in between.`
    : null;

/** `Moved, two steps up`, `About the same`, and null where there is nothing to compare. */
export function ratingChangeWords(change: RatingChange): string | null {
  if (change.kind === 'none') return null;
  if (change.kind === 'reworded') return 'Not comparable: the skill was worded differently then';
  const { words, steps } = change;
  if (words === 'about the same')
    return steps === 0 ? 'The same' : `About the same, ${stepWords(steps)} ${direction(steps)}`;
  return `${words === 'moved' ? 'Moved' : 'Probably moved'}, ${stepWords(steps)} ${direction(steps)}`;
}

const direction = (steps: number): string => (steps > 0 ? 'up' : 'down');

/** How long ago that was: `today`, `12 days ago`, `about 4 months ago`, `more than 2 years ago`. */
export function agoWords(days: number): string {
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 60) return `${days} days ago`;
  if (days < 730) return `about ${Math.round(days / 30.44)} months ago`;
  return `more than ${Math.floor(days / 365.25)} years ago`;
}
