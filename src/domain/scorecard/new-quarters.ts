import { addDays } from '../core/day.ts';
import { quarterOf, quarterRange, type FiscalStart } from '../core/quarter.ts';
import { groupBy } from '../core/group-by.ts';
import { daysIn, periodContaining } from './periods.ts';
import { totalOf } from './quarter-values.ts';
import { readingId, targetId } from './scorecard-ids.ts';
import type { Measure, Reading, Target } from './scorecard.ts';

/** What is counted by quarters, and the measures that say how. */
export interface Quartered {
  readonly measures: readonly Measure[];
  readonly readings: readonly Reading[];
  readonly targets: readonly Target[];
}

/**
 * Readings and targets as they are when the fiscal year starts in another month: each in the new period that holds the
 * middle of its old one. Where two weeks come together in one, because the last of a quarter is short, they make one value
 * as a quarter's readings do. Months stay; a value that was read for a whole quarter is as near as it can be.
 */
export function inNewQuarters(
  { measures, readings, targets }: Quartered,
  before: FiscalStart,
  after: FiscalStart,
): Pick<Quartered, 'readings' | 'targets'> {
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  const moved = readings.map((reading): Reading => {
    const measure = byId.get(reading.measureId);
    if (measure === undefined || measure.cadence === 'month') return reading;
    const period = periodContaining(reading.start, before, measure.cadence);
    const middle = addDays(period.start, Math.floor((daysIn(period) - 1) / 2));
    const { start } = periodContaining(middle, after, measure.cadence);
    return { ...reading, start, id: readingId(reading.measureId, start, reading.personId) };
  });
  const joined = [...groupBy(moved, ({ id }) => id).values()].flatMap((same) => {
    const last = same.at(-1);
    const measure = byId.get(last?.measureId ?? ('' as Measure['id'])); // none has it
    if (last === undefined) return [];
    return [{ ...last, value: (measure === undefined ? undefined : totalOf(measure, same)) ?? last.value }];
  });
  return {
    readings: joined,
    targets: targets.map((target): Target => {
      const quarter = quarterOf(addDays(quarterRange(target.quarter, before).first, 45), after);
      return { ...target, quarter, id: targetId(target.measureId, quarter, target.personId) };
    }),
  };
}
