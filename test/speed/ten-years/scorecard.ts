import { addDays, type Day } from '#domain/core/day.ts';
import { addQuarters, quarterOf } from '#domain/core/quarter.ts';
import { periodsUpTo } from '#domain/scorecard/periods.ts';
import { readingId, targetId } from '#domain/scorecard/scorecard-ids.ts';
import type { Measure, Reading, Target } from '#domain/scorecard/scorecard.ts';
import type { Person } from '#domain/team/person.ts';
import { at, pick, quarters } from './made-up.ts';

const fiscalStart = 2;
const periodsIn = { week: 530, month: 121, quarter: quarters };

/** The latest readings of every measure that is typed, person by person. */
export function readingsOf(
  today: Day,
  measures: readonly Measure[],
  people: readonly Person[],
  count: number,
): readonly Reading[] {
  return measures
    .filter(({ derived }) => !derived)
    .flatMap((measure) =>
      periodsUpTo(today, fiscalStart, measure.cadence, periodsIn[measure.cadence])
        .filter(({ end }) => end < today)
        .flatMap(({ start }, period) =>
          people.map(({ id: personId }, person): Reading => ({
            id: readingId(measure.id, start, personId),
            measureId: measure.id,
            personId,
            start,
            value:
              pick([4, 6, 3, 7, 5, 5, 8], period * 3 + person * 5) * (measure.unit === 'money' ? 9_500 : 1),
            source: 'typed',
            updatedAt: at(addDays(start, 5)),
          })),
        ),
    )
    .toSorted((a, b) => b.start.localeCompare(a.start))
    .slice(0, count);
}

/** Every typed measure, quarter by quarter and person by person. */
export const targetsOf = (
  today: Day,
  measures: readonly Measure[],
  people: readonly Person[],
): readonly Target[] =>
  Array.from({ length: quarters }, (_, back) => addQuarters(quarterOf(today, fiscalStart), -back)).flatMap(
    (quarter) =>
      measures
        .filter(({ derived }) => !derived)
        .flatMap((measure) =>
          people.map(({ id: personId }): Target => ({
            id: targetId(measure.id, quarter, personId),
            measureId: measure.id,
            quarter,
            personId,
            value: measure.unit === 'money' ? 150_000 : 60,
            upTo: null,
            updatedAt: at(today),
          })),
        ),
  );
