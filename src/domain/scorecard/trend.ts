import { mean } from '../core/statistics.ts';
import type { Day } from '../core/day.ts';
import type { TrendPoint } from './series.ts';

/** Below this many readings one after the other, nothing is said of a series. */
export const fewestReadings = 6;

/** Older periods say less about what is usual now. Ours: half a year of weeks, about two years of months. */
export const longestLookBack = 26;

/** So many in a row on one side of the average are a shift. */
export const shiftLength = 8;

/** Three standard deviations in units of the mean moving range of two: 3 / 1.128. See `trendSource`. */
const limitFactor = 2.66;

/** What the readings do by themselves, all in the measure's own unit. */
export interface Swing {
  readonly mean: number;
  /**
   * Natural process limits: mean ∓ 2.66 · mean moving range. `low` stops at 0 if no reading was ever below, and `high`
   * at the most that the measure can be, if none was ever above.
   */
  readonly low: number;
  readonly high: number;
  /** Readings behind it, 6 or more. */
  readonly readings: number;
}

export type Side = 'above' | 'below';

export type Signal =
  /** One reading beyond the usual swing. */
  | { readonly kind: 'outside'; readonly side: Side; readonly at: Day; readonly value: number }
  /** 8 or more in a row on one side of the mean, gaps left out. `level`: their own mean. */
  | {
      readonly kind: 'shift';
      readonly side: Side;
      readonly from: Day;
      readonly to: Day;
      readonly length: number;
      readonly level: number;
    };

export type Trend =
  /** `more`: how many further ones, without a gap, it takes. `gaps`: there are enough, but too scattered. */
  | { readonly kind: 'too few'; readonly readings: number; readonly more: number; readonly gaps: boolean }
  /** The latest reading is as usual. `signals`: what stood out earlier, in the order in which it ended. */
  | { readonly kind: 'usual'; readonly swing: Swing; readonly signals: readonly Signal[] }
  /** The latest reading is a signal, or ends one. `signals` holds it too. */
  | {
      readonly kind: 'signal';
      readonly swing: Swing;
      readonly signal: Signal;
      readonly signals: readonly Signal[];
    };

interface Reading {
  readonly start: Day;
  readonly value: number;
}

/**
 * Whether the latest reading of a series is more than its usual swing. Points in order of time, a point for each
 * period, gaps included; partial ones are passed over. Not for running totals: those only ever rise.
 * `most`: what the measure can't exceed, e.g. 1 for a share of a whole; it only trims the swing.
 */
export function judgeTrend(points: readonly TrendPoint[], most = Infinity): Trend {
  const judged = recent(points);
  const readings = judged.filter((point): point is TrendPoint & Reading => point.value !== undefined);
  const steps = movingRanges(judged);
  if (steps.length < fewestReadings - 1) {
    const more = readings.length === 0 ? fewestReadings : fewestReadings - 1 - steps.length;
    return { kind: 'too few', readings: readings.length, more, gaps: readings.length >= fewestReadings };
  }
  const values = readings.map(({ value }) => value);
  const swing = swingOf(values, mean(steps), most);
  // Rounding must not turn equal numbers into a signal.
  const slack = 1e-9 * Math.max(...values.map(Math.abs));
  const signals = [...outsideOf(readings, swing, slack), ...shiftsOf(readings, swing, slack)].toSorted(byEnd);
  const latest = readings.at(-1)?.start;
  // Sorted so that a shift wins over a single reading outside: it is the bigger story.
  const signal = signals.findLast((each) => endOf(each) === latest);
  return signal === undefined
    ? { kind: 'usual', swing, signals }
    : { kind: 'signal', swing, signal, signals };
}

/** Whole periods of the look-back, without the empty ones after the latest reading. */
function recent(points: readonly TrendPoint[]): readonly TrendPoint[] {
  const whole = points.filter(({ partial }) => !partial);
  const end = whole.findLastIndex(({ value }) => value !== undefined) + 1;
  return whole.slice(Math.max(0, end - longestLookBack), end);
}

/** Only between neighbors: a step across a gap holds the change of several periods. */
const movingRanges = (points: readonly TrendPoint[]): readonly number[] =>
  points.slice(1).flatMap(({ value }, index) => {
    const before = points[index]?.value;
    return value === undefined || before === undefined ? [] : [Math.abs(value - before)];
  });

function swingOf(values: readonly number[], step: number, most: number): Swing {
  const center = mean(values);
  const lowest = Math.min(...values) >= 0 ? 0 : -Infinity;
  const highest = Math.max(...values) <= most ? most : Infinity;
  return {
    mean: center,
    low: Math.max(lowest, center - limitFactor * step),
    high: Math.min(highest, center + limitFactor * step),
    readings: values.length,
  };
}

const outsideOf = (readings: readonly Reading[], { low, high }: Swing, slack: number): readonly Signal[] =>
  readings.flatMap(({ start, value }): readonly Signal[] => {
    if (value > high + slack) return [{ kind: 'outside', side: 'above', at: start, value }];
    return value < low - slack ? [{ kind: 'outside', side: 'below', at: start, value }] : [];
  });

function shiftsOf(readings: readonly Reading[], swing: Swing, slack: number): readonly Signal[] {
  const sideOf = ({ value }: Reading): Side | undefined => {
    if (value > swing.mean + slack) return 'above';
    return value < swing.mean - slack ? 'below' : undefined;
  };
  const signals: Signal[] = [];
  let run: Reading[] = [];
  for (const [index, reading] of readings.entries()) {
    const side = sideOf(reading);
    run.push(reading);
    const next = readings[index + 1];
    if (next !== undefined && sideOf(next) === side) continue;
    const first = run[0];
    if (side !== undefined && first !== undefined && run.length >= shiftLength) {
      const level = mean(run.map(({ value }) => value));
      signals.push({
        kind: 'shift',
        side,
        from: first.start,
        to: reading.start,
        length: run.length,
        level,
      });
    }
    run = [];
  }
  return signals;
}

/** The last period a signal holds for. */
export const endOf = (signal: Signal): Day => (signal.kind === 'shift' ? signal.to : signal.at);

/** By their end; a shift after a single reading. */
const byEnd = (a: Signal, b: Signal): number => {
  if (endOf(a) !== endOf(b)) return endOf(a) < endOf(b) ? -1 : 1;
  return Number(a.kind === 'shift') - Number(b.kind === 'shift');
};
