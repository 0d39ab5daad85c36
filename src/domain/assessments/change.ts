import { changeThresholds, mean, type Precision } from '../core/statistics.ts';
import type { Dimension, Level } from '../instruments/instrument.ts';
import type { Values } from '../instruments/scoring.ts';

export type ChangeWords = 'about the same' | 'probably moved' | 'moved';

export type Change =
  | {
      readonly kind: 'change';
      /** Scores over the items answered both times, 1 to 5: like is compared with like. */
      readonly before: number;
      readonly after: number;
      /** after − before, in scale points. */
      readonly difference: number;
      readonly words: ChangeWords;
      /** Items answered both times. */
      readonly items: number;
      readonly total: number;
    }
  /** Fewer than half of the items were answered both times. */
  | { readonly kind: 'not comparable' };

/** The word for a difference of two scores, in scale points: below the 90 % threshold, between, above 95 %. */
export function changeWords(difference: number, precision: Precision): ChangeWords {
  const { probably, surely } = changeThresholds(precision);
  const size = Math.abs(difference);
  if (size < probably) return 'about the same';
  return size < surely ? 'probably moved' : 'moved';
}

/** The change of a dimension between two assessments on the same instrument version. */
export function changeOf(dimension: Dimension, before: Values, after: Values, precision: Precision): Change {
  const pairs: [Level, Level][] = [];
  for (const item of dimension.items) {
    const [then, now] = [before.get(item.id), after.get(item.id)];
    if (then === undefined || now === undefined || then === 'no-opportunity' || now === 'no-opportunity')
      continue;
    pairs.push([then, now]);
  }
  if (pairs.length === 0 || pairs.length * 2 < dimension.items.length) return { kind: 'not comparable' };
  const [meanBefore, meanAfter] = [mean(pairs.map(([then]) => then)), mean(pairs.map(([, now]) => now))];
  const difference = meanAfter - meanBefore;
  return {
    kind: 'change',
    before: meanBefore,
    after: meanAfter,
    difference,
    words: changeWords(difference, precision),
    items: pairs.length,
    total: dimension.items.length,
  };
}
