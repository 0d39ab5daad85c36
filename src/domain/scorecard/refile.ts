import { middleOf } from '../core/day.ts';
import { quarterInYear, type FiscalStart } from '../core/quarter.ts';
import { periodContaining } from './periods.ts';
import { readingId, targetId } from './scorecard-ids.ts';
import type { Measure, Reading, Target } from './scorecard.ts';

/** What a changed fiscal year does to the rows that hang on its weeks and quarters. */
export interface Refiled<Row> {
  /** Ids of rows that have another one now. */
  readonly gone: readonly string[];
  readonly rows: readonly Row[];
}

/**
 * Files each reading under the period that its own had most days in. Where two come to lie in one, as at the short end
 * of a quarter, amounts add up and of all else the later one stays. Months are the same in every fiscal year.
 */
export function refileReadings(
  readings: readonly Reading[],
  measures: readonly Measure[],
  before: FiscalStart,
  after: FiscalStart,
): Refiled<Reading> {
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  const isMoved = ({ measureId }: Reading): boolean => (byId.get(measureId)?.cadence ?? 'month') !== 'month';
  const moved = readings.filter(isMoved).toSorted((a, b) => a.start.localeCompare(b.start));
  const filed = new Map<Reading['id'], Reading>();
  for (const reading of moved) {
    const measure = byId.get(reading.measureId);
    if (measure === undefined) continue;
    const was = periodContaining(reading.start, before, measure.cadence);
    const { start } = periodContaining(middleOf(was.start, was.end), after, measure.cadence);
    const id = readingId(measure.id, start, reading.personId);
    const there = filed.get(id);
    const value = there !== undefined && addsUp(measure) ? there.value + reading.value : reading.value;
    filed.set(id, { ...reading, id, start, value });
  }
  return changesOf(moved, filed);
}

/** Files each target under the quarter that its own had most days in. */
export function refileTargets(
  targets: readonly Target[],
  before: FiscalStart,
  after: FiscalStart,
): Refiled<Target> {
  const filed = new Map<Target['id'], Target>();
  for (const target of targets) {
    const quarter = quarterInYear(target.quarter, before, after);
    const id = targetId(target.measureId, quarter, target.personId);
    filed.set(id, { ...target, id, quarter });
  }
  return changesOf(targets, filed);
}

const addsUp = ({ total, unit }: Measure): boolean =>
  total === 'sum' && (unit === 'count' || unit === 'money' || unit === 'hours');

/** Only what is not as it was: the rest is left alone. */
function changesOf<Row extends { readonly id: string }>(
  before: readonly Row[],
  filed: ReadonlyMap<string, Row>,
): Refiled<Row> {
  const were = new Map<string, Row>(before.map((row) => [row.id, row]));
  const rows = [...filed.values()].filter((row) => JSON.stringify(were.get(row.id)) !== JSON.stringify(row));
  return { gone: before.flatMap(({ id }) => (filed.has(id) ? [] : [id])), rows };
}
