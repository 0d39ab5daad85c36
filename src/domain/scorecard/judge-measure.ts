import type { Day } from '../core/day.ts';
import { groupBy } from '../core/group-by.ts';
import type { Quarter } from '../core/quarter.ts';
import { quarterRange } from '../core/quarter.ts';
import { behindValue, type BehindValue } from './behind-value.ts';
import type { Known } from './derive.ts';
import { periodsUpTo, type Period } from './periods.ts';
import {
  allReadings,
  quarterValue,
  targetOf,
  targetRow,
  teamValue,
  type ScorecardRows,
  type Whose,
} from './quarter-values.ts';
import type { Measure } from './scorecard.ts';
import { seriesOf, type TrendPoint } from './series.ts';
import { meetsTarget, standingOf, type Band, type Standing } from './standing.ts';
import { judgeTrend, type Trend } from './trend.ts';
import { verdictOf, type Direction } from './verdict.ts';

/** A measure's value in a quarter beside its target, for the team or a person. */
export interface Aimed {
  readonly measure: Measure;
  readonly value: number | null;
  readonly target: number | null;
  readonly upTo: number | null;
  /** Whether the target was met; null without value or target, and while the quarter of a sum can still change it. */
  readonly met: boolean | null;
}

/** Where a measure stands in a quarter, for the team or a person. */
export interface Judged extends Aimed {
  readonly periods: readonly Period[];
  readonly points: readonly TrendPoint[];
  readonly trend: Trend;
  readonly standing: Standing;
  /** What the value must not stand without; null where it says it all. */
  readonly behind: BehindValue | null;
}

/** From so many quarters before the one that is looked at readings are taken: two years of months, and one more. */
export const quartersLookedBack = 12;

/** Periods of which a trend is made, at most: half a year of weeks, or as many months or quarters. */
const looksBack = 27;

/** Shares of a whole don't exceed it: then the usual swing is not said to go above 100 %. */
const ceilingOf = ({ unit, catalogId }: Measure): number =>
  unit === 'percent' && catalogId !== 'quota-attainment' ? 1 : Infinity;

/** Sets a measure's readings, target and trend together. `today`: what is not over is shown and not judged. */
export function judgeMeasure(
  rows: ScorecardRows,
  measure: Measure,
  quarter: Quarter,
  whose: Whose,
  today: Day,
): Judged {
  const { last } = quarterRange(quarter, rows.fiscalStart);
  const until = last < today ? last : today;
  const periods = periodsUpTo(until, rows.fiscalStart, measure.cadence, looksBack);
  const points = seriesOf(periods, valuesOf(rows, measure, periods, whose), today);
  const trend = judgeTrend(points, ceilingOf(measure));
  const aimed = judgeTarget(rows, measure, quarter, whose, today);
  return {
    ...aimed,
    periods,
    points,
    trend,
    standing: standingOf(verdictOf(trend, measure.direction), aimed.met ?? undefined),
    behind: behindValue(rows, measure, quarter, whose),
  };
}

/** Sets a measure's value beside its target; nothing is said of its trend. */
export function judgeTarget(
  rows: ScorecardRows,
  measure: Measure,
  quarter: Quarter,
  whose: Whose,
  today: Day,
): Aimed {
  const { last } = quarterRange(quarter, rows.fiscalStart);
  const value = quarterValue(rows, measure, quarter, whose);
  const target = targetOf(rows, measure, quarter, whose);
  const upTo = targetRow(rows, measure, quarter, whose)?.upTo ?? null;
  const aim = target === undefined || upTo === null ? target : { from: target, to: upTo };
  const isRunning = measure.total === 'sum' && today <= last;
  const met = meetsTarget(value, aim, measure.direction);
  const told = isRunning && !isDecided(value, aim, measure.direction) ? undefined : met;
  return { measure, value: value ?? null, target: target ?? null, upTo, met: told ?? null };
}

/**
 * Whether a sum that still grows can't change any more whether it is on target: it has reached what is to be reached, or
 * is beyond what is not to be exceeded. Where there is no better way, nothing is decided before the quarter is over.
 */
const isDecided = (value: Known, aim: number | Band | undefined, direction: Direction): boolean => {
  if (value === undefined || aim === undefined) return false;
  if (typeof aim !== 'number') return value > aim.to;
  return direction === 'up' ? value >= aim : direction === 'down' && value > aim;
};

/** The value of each period: the readings, or for the team what its people's come to in that period. */
function valuesOf(
  rows: ScorecardRows,
  measure: Measure,
  periods: readonly Period[],
  whose: Whose,
): ReadonlyMap<Day, number> {
  if (measure.derived)
    return new Map(
      periods.flatMap((period) => {
        const value =
          measure.cadence === 'quarter' ? quarterValue(rows, measure, period.quarter, whose) : undefined;
        return value === undefined ? [] : [[period.start, value] as const];
      }),
    );
  const own = allReadings(rows.readings, measure.id, whose).map(
    ({ start, value }) => [start, value] as const,
  );
  const byPeriod = groupBy(
    whose === null ? allReadings(rows.readings, measure.id, 'people') : [],
    ({ start }) => start,
  );
  // Where the team has a reading of its own for a period, that one counts.
  const ofPeople = [...byPeriod].flatMap(([start, readings]) => {
    const value = teamValue(
      measure,
      readings.map((reading) => reading.value),
    );
    return value === undefined ? [] : [[start, value] as const];
  });
  return new Map([...ofPeople, ...own]);
}
