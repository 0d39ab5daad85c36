import type { Day } from '../core/day.ts';
import { isPartial, type Period } from './periods.ts';

/** One period of a series. */
export interface TrendPoint {
  /** The period's identity. */
  readonly start: Day;
  /** Undefined where nothing was read: a gap, never a zero. */
  readonly value: number | undefined;
  /** Not over yet, or the short end of a quarter: shown, never judged. */
  readonly partial: boolean;
}

/** Sets readings beside the periods they belong to. `values`: by the period's start. */
export const seriesOf = (
  periods: readonly Period[],
  values: ReadonlyMap<Day, number>,
  today: Day,
): readonly TrendPoint[] =>
  periods.map((period) => ({
    start: period.start,
    value: values.get(period.start),
    partial: isPartial(period, today),
  }));

/** From which point on there is something to show: what was before the first reading is no gap. */
export const firstKnown = (points: readonly TrendPoint[]): number =>
  Math.max(
    0,
    points.findIndex(({ value }) => value !== undefined),
  );
