import { changeWords, type ChangeWords } from '../assessments/change.ts';
import type { Precision } from '../core/statistics.ts';
import type { Level } from '../instruments/instrument.ts';
import { levelOf, type Answered, type RatingHistory } from './latest-ratings.ts';

/**
 * How precise the rating of one skill is: one answer, so less than a dimension's mean of four. Assumed, and shown as
 * assumed: SD .9 and reliability .6 on the scale of 1 to 5. (One of four items with .8 together has .5 by Spearman and
 * Brown; anchors that describe what was seen are taken to lift it a little.) One step is then about the same, two have
 * moved.
 */
export const assumedRatingPrecision: Precision = { sd: 0.9, reliability: 0.6, assumed: true };

export type RatingChange =
  | {
      readonly kind: 'change';
      readonly before: Answered;
      readonly after: Answered;
      /** after − before, in steps: −4 to 4. */
      readonly steps: number;
      readonly words: ChangeWords;
    }
  /** The skill was worded differently then: the steps are not the same steps. */
  | { readonly kind: 'reworded'; readonly before: Answered; readonly after: Answered }
  /** There are no two levels: rated once, or without opportunity. */
  | { readonly kind: 'none' };

/** The change between two ratings of a skill by the same rater. */
export function changeBetween(before: Answered, after: Answered): RatingChange {
  const [then, now] = [levelOf(before), levelOf(after)];
  if (then === null || now === null) return { kind: 'none' };
  if (before.skillVersion !== after.skillVersion) return { kind: 'reworded', before, after };
  const steps = stepsBetween(then, now);
  return { kind: 'change', before, after, steps, words: changeWords(steps, assumedRatingPrecision) };
}

/** The change of the latest level against the last one before it; times without opportunity in between are passed over. */
export function latestChange({ latest, earlier }: RatingHistory): RatingChange {
  const before = earlier.find((rating) => levelOf(rating) !== null);
  return latest === null || before === undefined ? { kind: 'none' } : changeBetween(before, latest);
}

const stepsBetween = (from: Level, to: Level): number => to - from;
