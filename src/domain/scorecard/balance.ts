import type { MeasureLevel } from './measure.ts';

/** What the balance needs to know of a measure on the scorecard. */
export interface BalanceMeasure {
  readonly id: string;
  readonly name: string;
  readonly level: MeasureLevel;
  /** Ids of the measures said to drive it. */
  readonly drivers: readonly string[];
}

export type BalanceWarning = 'mostly results' | 'no activity';

export interface Balance {
  readonly counts: Readonly<Record<MeasureLevel, number>>;
  readonly warnings: readonly BalanceWarning[];
  /** Each Move and Get that nothing on this scorecard drives, in the order given. */
  readonly undriven: readonly BalanceMeasure[];
}

const rank: Record<MeasureLevel, number> = { do: 0, move: 1, get: 2 };

/**
 * Whether a scorecard can be managed by. A driver counts only if it is followed too and stands on a lower level: a
 * result isn't driven by another result. An empty scorecard has no warnings.
 */
export function balanceOf(measures: readonly BalanceMeasure[]): Balance {
  const count = (level: MeasureLevel): number => measures.filter((measure) => measure.level === level).length;
  const counts = { do: count('do'), move: count('move'), get: count('get') };
  const levels = new Map(measures.map(({ id, level }) => [id, level]));
  const isDriven = ({ level, drivers }: BalanceMeasure): boolean =>
    drivers.some((id) => {
      const driver = levels.get(id);
      return driver !== undefined && rank[driver] < rank[level];
    });
  const warnings: BalanceWarning[] = [];
  if (counts.get * 2 > measures.length) warnings.push('mostly results');
  if (measures.length > 0 && counts.do === 0) warnings.push('no activity');
  return {
    counts,
    warnings,
    undriven: measures.filter((measure) => measure.level !== 'do' && !isDriven(measure)),
  };
}

export function warningWords(warning: BalanceWarning, { counts }: Balance): string {
  if (warning === 'no activity')
    return 'Nothing here can be done this week. Add one activity that each person can decide on.';
  const all = counts.do + counts.move + counts.get;
  const those =
    all === counts.get
      ? all === 1
        ? 'Your only measure is a result.'
        : `All ${all} of your measures are results.`
      : `${counts.get} of your ${all} measures are results.`;
  return `${those} Nobody can manage a result, only what leads to it. Take one away, or add what comes before it.`;
}

export const driverQuestion = ({ name }: Pick<BalanceMeasure, 'name'>): string =>
  `Which activity drives “${name}”?`;
