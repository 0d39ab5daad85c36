import type { Day } from '../core/day.ts';
import type { Quarter } from '../core/quarter.ts';
import type { PersonId } from '../team/person.ts';
import type { MeasureId, Reading, Target } from './scorecard.ts';

/** The one place that makes ids of readings; the parts are checked where they come in. */
export const readingId = (measureId: MeasureId, start: Day, personId: PersonId | null): Reading['id'] =>
  `${measureId}:${start}:${personId ?? 'team'}` as Reading['id'];

/** The one place that makes ids of targets. */
export const targetId = (measureId: MeasureId, quarter: Quarter, personId: PersonId | null): Target['id'] =>
  `${measureId}:${quarter.toLowerCase()}:${personId ?? 'team'}` as Target['id'];
