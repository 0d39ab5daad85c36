import type { Dimension, Instrument, Level } from '../instruments/instrument.ts';
import {
  representativeItem,
  scoreDimension,
  scoreWords,
  type Score,
  type ScoreWords,
  type Values,
} from '../instruments/scoring.ts';
import type { Answer } from './assessment.ts';

/** The values among answers; answers that hold only evidence so far are left out. */
export function valuesOf(answers: readonly Answer[]): Values {
  const values = new Map<string, NonNullable<Answer['value']>>();
  for (const answer of answers) if (answer.value !== null) values.set(answer.itemId, answer.value);
  return values;
}

export interface DimensionResult {
  readonly dimension: Dimension;
  readonly score: Score;
  /** Null without a score. */
  readonly words: ScoreWords | null;
  /** The chosen anchor that stands nearest to the score. */
  readonly saying: { readonly itemId: string; readonly level: Level; readonly anchor: string } | null;
}

/** Every dimension of a behaviour instrument with its score, in the instrument's order. */
export function resultsOf(instrument: Instrument, values: Values): readonly DimensionResult[] {
  return instrument.dimensions.map((dimension) => {
    const score = scoreDimension(dimension, values);
    if (score.kind === 'no score') return { dimension, score, words: null, saying: null };
    return {
      dimension,
      score,
      words: scoreWords(score.value),
      saying: representativeItem(dimension, values, score.value) ?? null,
    };
  });
}

/** Highest score first; dimensions without a score last. Ties keep the instrument's order. */
export function sortByScore(results: readonly DimensionResult[]): readonly DimensionResult[] {
  const rank = (result: DimensionResult): number => (result.score.kind === 'score' ? result.score.value : -1);
  return results.toSorted((a, b) => rank(b) - rank(a));
}

export interface Extremes {
  /** Up to two dimensions with the highest scores; never one that has the lowest. */
  readonly strongest: readonly DimensionResult[];
  /** Up to two dimensions with the lowest scores, lowest first; never one that is among the strongest. */
  readonly weakest: readonly DimensionResult[];
}

/** Strongest and weakest, where there is a difference to speak of. Empty when all scores are the same. */
export function extremesOf(results: readonly DimensionResult[]): Extremes {
  const scored = sortByScore(results).filter((result) => result.score.kind === 'score');
  const valueOf = (result: DimensionResult | undefined): number =>
    result?.score.kind === 'score' ? result.score.value : Number.NaN;
  const [highest, lowest] = [valueOf(scored[0]), valueOf(scored.at(-1))];
  if (scored.length < 2 || highest === lowest) return { strongest: [], weakest: [] };
  const count = scored.length >= 4 ? 2 : 1;
  const strongest = scored.slice(0, count).filter((result) => valueOf(result) > lowest);
  const lowestOfStrong = valueOf(strongest.at(-1));
  const weakest = scored.slice(-count).toReversed();
  return { strongest, weakest: weakest.filter((result) => valueOf(result) < lowestOfStrong) };
}
