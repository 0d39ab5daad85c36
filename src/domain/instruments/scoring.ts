import { mean } from '../core/statistics.ts';
import type { AnswerValue } from '../assessments/assessment.ts';
import type { Dimension, Level } from './instrument.ts';

/** The values given to a dimension's items, by item id. Items without a value are not in it. */
export type Values = ReadonlyMap<string, AnswerValue>;

export type Score =
  | {
      readonly kind: 'score';
      /** Mean of the answered items, 1 to 5. */
      readonly value: number;
      readonly answered: number;
      readonly noOpportunity: number;
      readonly total: number;
    }
  | {
      readonly kind: 'no score';
      readonly answered: number;
      readonly noOpportunity: number;
      readonly total: number;
    };

/**
 * A dimension's score: the mean of its answered items, 1 to 5, with at least half of its items answered.
 * *No opportunity* and missing answers are left out, never counted as low.
 */
export function scoreDimension(dimension: Dimension, values: Values): Score {
  const given: Level[] = [];
  let noOpportunity = 0;
  for (const item of dimension.items) {
    const value = values.get(item.id);
    if (value === 'no-opportunity') noOpportunity += 1;
    else if (value !== undefined) given.push(value);
  }
  const total = dimension.items.length;
  const counts = { answered: given.length, noOpportunity, total };
  if (given.length === 0 || given.length * 2 < total) return { kind: 'no score', ...counts };
  return { kind: 'score', value: mean(given), ...counts };
}

export type ScoreWords = 'not yet' | 'first steps' | 'in place' | 'steady' | 'shows effect';

/** From this score on, a responsibility is *steady* and counts as a strength. */
export const steadyFrom = 3.5;

/** The word of the step that the score rounds to: 3 is an acceptable new manager, 5 shows an effect. */
export function scoreWords(value: number): ScoreWords {
  if (value < 1.5) return 'not yet';
  if (value < 2.5) return 'first steps';
  if (value < steadyFrom) return 'in place';
  if (value < 4.5) return 'steady';
  return 'shows effect';
}

/**
 * The item that speaks for the dimension: its answer lies nearest to the score, the lower one on a tie.
 * Undefined when nothing was answered.
 */
export function representativeItem(
  dimension: Dimension,
  values: Values,
  score: number,
): { readonly itemId: string; readonly level: Level; readonly anchor: string } | undefined {
  let best: { itemId: string; level: Level; anchor: string } | undefined;
  for (const item of dimension.items) {
    const level = values.get(item.id);
    if (level === undefined || level === 'no-opportunity') continue;
    const distance = Math.abs(level - score);
    const bestDistance = best === undefined ? Infinity : Math.abs(best.level - score);
    if (distance < bestDistance || (distance === bestDistance && best !== undefined && level < best.level)) {
      best = { itemId: item.id, level, anchor: anchorOf(item.anchors, level) };
    }
  }
  return best;
}

/** The words of a level. */
export const anchorOf = (anchors: readonly [string, string, string, string, string], level: Level): string =>
  anchors[(level - 1) as 0 | 1 | 2 | 3 | 4]; // a level is 1 to 5
