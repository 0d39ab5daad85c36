import { steadyFrom } from '../instruments/scoring.ts';
import type { DimensionResult, Extremes } from './results.ts';

const valueOf = (result: DimensionResult): number | null =>
  result.score.kind === 'score' ? result.score.value : null;

/** Results with the same score as one of the chosen ones, left out of them only by their place in the order. */
export function alsoAt(
  results: readonly DimensionResult[],
  chosen: readonly DimensionResult[],
): readonly DimensionResult[] {
  const values = new Set(chosen.map(valueOf));
  return results.filter((result) => {
    const value = valueOf(result);
    return (
      value !== null && values.has(value) && !chosen.some(({ dimension }) => dimension === result.dimension)
    );
  });
}

/** The highest scores, as what they are: strengths, or no more than the furthest along. */
export interface HighGroup {
  readonly title: 'Strongest' | 'Furthest along so far';
  readonly chosen: readonly DimensionResult[];
  /** The reason to grow them where none is a strength yet; null where each has its own. */
  readonly reason: string | null;
}

/** Only a score that is *steady* is called a strength; the reason to grow a strength would be wrong below it. */
export function highGroup({ strongest }: Extremes): HighGroup {
  const strengths = strongest.filter((result) => (valueOf(result) ?? 0) >= steadyFrom);
  if (strengths.length > 0) return { title: 'Strongest', chosen: strengths, reason: null };
  const one = strongest.length === 1 ? 'this one' : 'one of these';
  return {
    title: 'Furthest along so far',
    chosen: strongest,
    reason: `Your furthest along, and there is room. Moving ${one} up is often the quickest.`,
  };
}

/** How far the highest and the lowest score lie apart, in scale points; 0 when there are none. */
export function spreadOf({ strongest, weakest }: Extremes): number {
  const values = [...strongest, ...weakest].flatMap((result) => valueOf(result) ?? []);
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
}
