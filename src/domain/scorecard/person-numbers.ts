import type { Day } from '../core/day.ts';
import { addQuarters, type Quarter } from '../core/quarter.ts';
import type { PersonId } from '../team/person.ts';
import { judgeMeasure, type Judged } from './judge-measure.ts';
import type { MeasureLevel } from './measure.ts';
import { quarterValue, type ScorecardRows } from './quarter-values.ts';

/** A person's number in a quarter, beside the one of the quarter before. */
export interface PersonNumber {
  readonly judged: Judged;
  /** The value of the quarter before, in the measure's unit; null where nothing was read. */
  readonly before: number | null;
}

/**
 * What the scorecard knows of a person in a quarter, by level: every measure that is followed for each person, in the
 * scorecard's order, whether it was read or not. `today`: what is not over is shown and not judged.
 */
export function personNumbers(
  rows: ScorecardRows,
  person: PersonId,
  quarter: Quarter,
  today: Day,
): Readonly<Record<MeasureLevel, readonly PersonNumber[]>> {
  const numbers = rows.measures
    .filter(
      ({ archivedDay, name, scope }) => archivedDay === null && name.trim() !== '' && scope === 'person',
    )
    .toSorted((a, b) => a.order - b.order)
    .map((measure) => ({
      judged: judgeMeasure(rows, measure, quarter, person, today),
      before: quarterValue(rows, measure, addQuarters(quarter, -1), person) ?? null,
    }));
  const at = (level: MeasureLevel): readonly PersonNumber[] =>
    numbers.filter(({ judged }) => judged.measure.level === level);
  return { get: at('get'), move: at('move'), do: at('do') };
}
