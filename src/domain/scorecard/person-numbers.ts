import type { Day } from '../core/day.ts';
import { addQuarters, type Quarter } from '../core/quarter.ts';
import type { PersonId } from '../team/person.ts';
import { judgeMeasure, type Judged } from './judge-measure.ts';
import type { MeasureLevel } from './measure.ts';
import type { ScorecardRows } from './quarter-values.ts';

/** A number of one person, in a quarter and the one before it. */
export interface PersonNumber {
  readonly now: Judged;
  readonly before: Judged;
}

/** What the scorecard knows of a person at a level: measures of single people that were read for them. */
export function personNumbers(
  rows: ScorecardRows,
  personId: PersonId,
  level: MeasureLevel,
  quarter: Quarter,
  today: Day,
): readonly PersonNumber[] {
  return rows.measures
    .filter(
      ({ scope, archivedDay, name }) => scope === 'person' && archivedDay === null && name.trim() !== '',
    )
    .filter((measure) => measure.level === level)
    .map((measure) => ({
      now: judgeMeasure(rows, measure, quarter, personId, today),
      before: judgeMeasure(rows, measure, addQuarters(quarter, -1), personId, today),
    }))
    .filter(({ now, before }) => now.value !== null || before.value !== null);
}
