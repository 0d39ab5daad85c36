import type { DimensionResult } from '#domain/assessments/results.ts';
import type { Score, ScoreWords } from '#domain/instruments/scoring.ts';
import { score } from '#workbook/format.ts';

/** What the five points of the scale mean, from 1 to 5. */
export const scalePoints: readonly ScoreWords[] = [
  'not yet',
  'first steps',
  'in place',
  'steady',
  'shows effect',
];

/** `3.5, in place`, or that there is no score. */
export const scoreText = (result: DimensionResult): string =>
  result.score.kind === 'score' ? `${score(result.score.value)}, ${result.words ?? ''}` : 'No score';

/** How many items the score rests on, where that is not all of them: `2 of 4 items answered, 1 without opportunity`. */
export function answeredText({ answered, noOpportunity, total }: Score): string | null {
  if (answered === total) return null;
  const without = noOpportunity === 0 ? '' : `, ${noOpportunity} without opportunity`;
  return `${answered} of ${total} items answered${without}`;
}
