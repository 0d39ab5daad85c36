import { isDay, type Day } from '../core/day.ts';
import { isQuarter, type Quarter } from '../core/quarter.ts';
import type { PersonId } from '../team/person.ts';
import type { MeasureId, Reading, Target } from './scorecard.ts';

/** The one place that makes ids of readings; the parts are checked where they come in. */
export const readingId = (measureId: MeasureId, start: Day, personId: PersonId | null): Reading['id'] =>
  `${measureId}:${start}:${personId ?? 'team'}` as Reading['id'];

/** The one place that makes ids of targets. */
export const targetId = (measureId: MeasureId, quarter: Quarter, personId: PersonId | null): Target['id'] =>
  `${measureId}:${quarter.toLowerCase()}:${personId ?? 'team'}` as Target['id'];

/** What a reading or a target is of. */
export interface CellPlace {
  readonly measureId: MeasureId;
  /** The first day of a reading's period, or a target's quarter. */
  readonly period: Day | Quarter;
  /** Null for the team. */
  readonly personId: PersonId | null;
}

/** The parts of the id of a reading or a target; null for what is no such id. */
export function cellPlace(id: string): CellPlace | null {
  const {
    measure,
    period = '',
    whose,
  } = /^(?<measure>.+):(?<period>\d{4}-[^:]+):(?<whose>.+)$/.exec(id)?.groups ?? {};
  const known = [period, period.toUpperCase()].find((text) => isDay(text) || isQuarter(text));
  if (known === undefined) return null;
  return {
    // What made the id was checked; that they are there is looked at by whoever uses them.
    measureId: measure as MeasureId,
    period: known,
    personId: whose === 'team' ? null : (whose as PersonId),
  };
}
