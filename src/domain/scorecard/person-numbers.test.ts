import { expect, it } from 'vitest';
import { asDay } from '../core/day.ts';
import { makeQuarter } from '../core/quarter.ts';
import type { PersonId } from '../team/person.ts';
import { personNumbers } from './person-numbers.ts';
import type { ScorecardRows } from './quarter-values.ts';
import { makeMeasure, makeReading, makeTarget } from './scorecard.fixture.ts';

const quarter = makeQuarter(2026, 2);
const today = asDay('2026-05-15');
const ann = 'ann' as PersonId; // fits the pattern of ids
const ben = 'ben' as PersonId; // fits the pattern of ids

const calls = makeMeasure({ id: 'calls', name: 'Calls', level: 'do', order: 1 });
const visits = makeMeasure({ id: 'visits', name: 'Visits', level: 'do', order: 0 });
const deals = makeMeasure({ id: 'deals', name: 'Deals', level: 'get', order: 2 });
const rows: ScorecardRows = {
  measures: [
    calls,
    visits,
    deals,
    makeMeasure({ id: 'old', name: 'Old', level: 'move', archivedDay: '2026-01-01' }),
    makeMeasure({ id: 'team', name: 'Team', level: 'move', scope: 'team' }),
    makeMeasure({ id: 'unnamed', name: ' ', level: 'move' }),
  ],
  readings: [
    makeReading(calls, asDay('2026-04-02'), 7, ann),
    makeReading(calls, asDay('2026-01-08'), 40, ann),
    makeReading(calls, asDay('2026-04-02'), 99, ben),
  ],
  targets: [makeTarget(calls, quarter, 60, ann)],
  fiscalStart: 1,
  people: [ann, ben],
};

it('holds what is followed for each person, by level and in order, read or not', () => {
  const numbers = personNumbers(rows, ann, quarter, today);
  expect(numbers.do.map(({ judged }) => judged.measure.name)).toEqual(['Visits', 'Calls']);
  expect(numbers.get.map(({ judged }) => judged.value)).toEqual([null]);
  expect(numbers.move).toEqual([]);
});

it('sets the quarter beside its target and the quarter before, of this person alone', () => {
  const number = personNumbers(rows, ann, quarter, today).do[1];
  expect(number?.judged).toMatchObject({ value: 7, target: 60, met: null });
  expect(number?.before).toBe(40);
  expect(personNumbers(rows, ben, quarter, today).do[1]).toMatchObject({ before: null });
});
