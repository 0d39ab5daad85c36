import type { Known } from './derive.ts';
import type { Direction, Verdict } from './verdict.ts';

/** Where a measure stands: `mixed` when its numbers don’t say one thing, `unknown` when there are too few. */
export type Standing = 'there' | 'as usual' | 'behind' | 'mixed' | 'unknown';

/** Where a level stands, taken together; `none` when nothing is followed on it. */
export type LevelStanding = Standing | 'none';

/** A target from one value to another, both still on it, where too much is as wrong as too little. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** How far off a single number counts as on target where there is no better way. Ours: a tenth of it. */
const rangeTolerance = 0.1;

/** Undefined without a value or a target. Both for the same time and in the measure's unit. */
export function meetsTarget(
  value: Known,
  target: number | Band | undefined,
  direction: Direction,
): boolean | undefined {
  if (value === undefined || target === undefined) return undefined;
  if (typeof target !== 'number') return target.from <= value && value <= target.to;
  if (direction === 'up') return value >= target;
  if (direction === 'down') return value <= target;
  // The last factor keeps rounding from deciding at the edge.
  return Math.abs(value - target) <= rangeTolerance * Math.abs(target) * (1 + 1e-9);
}

/**
 * A measure's standing from its trend and its target. Either can be missing; when they disagree (on target but
 * worse than usual, or short of it but better), neither is dropped.
 */
export function standingOf(verdict: Verdict, onTarget: boolean | undefined): Standing {
  if (onTarget === true) return verdict === 'worse' ? 'mixed' : 'there';
  if (onTarget === false) return verdict === 'better' ? 'mixed' : 'behind';
  const byTrend: Record<Verdict, Standing> = {
    better: 'there',
    worse: 'behind',
    'as usual': 'as usual',
    // It moved, and without a target nobody can say whether for the better.
    changed: 'mixed',
    unknown: 'unknown',
  };
  return byTrend[verdict];
}

/**
 * A level's standing: what more than half of its known measures say, `mixed` when none has that. Unknown when fewer
 * than half of its measures are known.
 */
export function levelStanding(standings: readonly Standing[]): LevelStanding {
  if (standings.length === 0) return 'none';
  const known = standings.filter((standing) => standing !== 'unknown');
  if (known.length === 0 || known.length * 2 < standings.length) return 'unknown';
  const most = (['there', 'as usual', 'behind'] as const).find(
    (standing) => known.filter((each) => each === standing).length * 2 > known.length,
  );
  return most ?? 'mixed';
}
