import type { PullSummary } from '../assessments/closing-pull.ts';
import type { DimensionResult } from '../assessments/results.ts';
import { steadyFrom } from '../instruments/scoring.ts';
import type { ImportanceLevel } from './plan.ts';

/** Assumed until the manager says how important a dimension is now. */
const defaultImportance: ImportanceLevel = 2;

/**
 * Responsibilities that closing pull takes time and room from, with what it does there. When any of its
 * behaviours was frequent, these come first among those of the same rank.
 */
const pulledOn: ReadonlyMap<string, string> = new Map([
  ['coaching', 'every call you take over is one you can’t watch'],
  ['directing', 'letting go of the deal is part of this work'],
  ['leading-yourself', 'this is where you plan what to do when the quarter gets tight'],
]);

export interface Proposal {
  readonly dimensionId: string;
  /** Importance (1 to 3) times room to grow (5 − score, 0 to 4). Higher comes first; −1 without a score. */
  readonly rank: number;
  /** Whether closing pull takes its time away: it decides between equal ranks, and never turns an order around. */
  readonly isPulledOn: boolean;
  /** Why it stands where it stands, in a sentence or two. */
  readonly reason: string;
}

/**
 * The order in which the app proposes focus areas. Dimensions without a score come last: nothing is known of
 * them. The order is ours, a reading aid and no finding; the manager decides.
 */
export function proposeFocuses(
  results: readonly DimensionResult[],
  importances: ReadonlyMap<string, ImportanceLevel>,
  pull: PullSummary | null,
): readonly Proposal[] {
  const pulled = pull !== null && pull.frequent.length > 0;
  return results
    .map((result): Proposal => {
      const said = importances.get(result.dimension.id);
      const nudge = pulled ? pulledOn.get(result.dimension.id) : undefined;
      const room = result.score.kind === 'score' ? 5 - result.score.value : null;
      const rank = room === null ? -1 : (said ?? defaultImportance) * room;
      const isPulledOn = room !== null && nudge !== undefined;
      const reason = reasonFor(result, said, isPulledOn ? nudge : undefined);
      return { dimensionId: result.dimension.id, rank, isPulledOn, reason };
    })
    .toSorted((a, b) => b.rank - a.rank || Number(b.isPulledOn) - Number(a.isPulledOn));
}

const importanceWords: Record<ImportanceLevel, string> = {
  1: 'you say it can wait',
  2: 'you say it matters',
  3: 'you say it matters most now',
};

function reasonFor(
  result: DimensionResult,
  said: ImportanceLevel | undefined,
  nudge: string | undefined,
): string {
  if (result.score.kind === 'no score') return 'Too few answers to say where you stand, so it comes last.';
  const score = result.score.value;
  const rated = `You rated it ${score.toFixed(1)}, ${result.words ?? ''}`;
  const high = score >= steadyFrom;
  const importance = said === undefined ? 'you haven’t said how much it matters now' : importanceWords[said];
  const link = (high && said === 3) || (!high && said === 1) ? ', but ' : ', and ';
  const first = `${rated}${link}${importance}.`;
  const strength =
    high && said === 3 ? ' A strength that matters most can be worth more than a repaired weakness.' : '';
  const pull = nudge === undefined ? '' : ` You also reported taking over often: ${nudge}.`;
  return `${first}${strength}${pull}`;
}
