import { expect, it } from 'vitest';
import { asDay } from '../core/day.ts';
import { makeQuarter } from '../core/quarter.ts';
import type { PersonId } from '../team/person.ts';
import { cellPlace, readingId, targetId } from './scorecard-ids.ts';
import type { MeasureId } from './scorecard.ts';

const measureId = 'm-2026-01' as MeasureId; // made here
const people = [null, 'ana:1' as PersonId]; // made here

it.each(people)('the id of a reading or a target tells its place, for %s', (personId) => {
  const start = asDay('2026-03-30');
  expect(cellPlace(readingId(measureId, start, personId))).toEqual({ measureId, period: start, personId });
  const quarter = makeQuarter(2026, 4);
  expect(cellPlace(targetId(measureId, quarter, personId))).toEqual({ measureId, period: quarter, personId });
});

it.each(['', 'm', 'm:2026-02-30:team', 'm:2026-q5:team', 'm:2026-03-30:', ':2026-03-30:team'])(
  'what is no such id has no place: %s',
  (id) => expect(cellPlace(id)).toBeNull(),
);
