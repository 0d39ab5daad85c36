import { expect, it } from 'vitest';
import { asDay } from '../core/day.ts';
import { makeQuarter } from '../core/quarter.ts';
import type { PersonId } from '../team/person.ts';
import { personNumbers } from './person-numbers.ts';
import type { ScorecardRows } from './quarter-values.ts';
import { makeMeasure, makeReading, makeTarget } from './scorecard.fixture.ts';

const [ana, ben] = ['ana', 'ben'] as PersonId[];
if (ana === undefined || ben === undefined) throw new Error('Two people');
const quarter = makeQuarter(2026, 4);
const today = asDay('2026-11-25');

const revenue = makeMeasure({
  id: 'revenue',
  level: 'get',
  name: 'Revenue',
  cadence: 'month',
  unit: 'money',
});
const renewals = makeMeasure({ id: 'renewals', level: 'get', name: 'Renewals', cadence: 'month' });
const rows: ScorecardRows = {
  measures: [
    revenue,
    renewals,
    makeMeasure({ id: 'team', level: 'get', name: 'Team revenue', scope: 'team' }),
    makeMeasure({ id: 'away', level: 'get', name: 'Put away', archivedDay: '2026-10-01' }),
    makeMeasure({ id: 'calls', level: 'do' }),
  ],
  readings: [
    makeReading(revenue, '2026-08-01', 40, ana),
    makeReading(revenue, '2026-10-01', 30, ana),
    makeReading(revenue, '2026-10-01', 99, ben),
    makeReading(renewals, '2026-10-01', 2, ben),
  ],
  targets: [makeTarget(revenue, makeQuarter(2026, 3), 50, ana), makeTarget(revenue, quarter, 60, ana)],
  fiscalStart: 1,
  people: [ana, ben],
};

it('are those that were read for the person, beside the quarter before', () => {
  const numbers = personNumbers(rows, ana, 'get', quarter, today);
  expect(numbers.map(({ now }) => now.measure.name)).toEqual(['Revenue']);
  // This quarter still runs, so its target is not missed yet; the last one's is.
  expect(numbers[0]?.now).toMatchObject({ value: 30, target: 60, met: null });
  expect(numbers[0]?.before).toMatchObject({ value: 40, target: 50, met: false });
});

it('say nothing where nothing was read', () => {
  expect(personNumbers(rows, ana, 'do', quarter, today)).toEqual([]);
  expect(personNumbers(rows, ana, 'move', quarter, today)).toEqual([]);
});
