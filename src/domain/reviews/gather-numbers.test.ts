import { describe, expect, it } from 'vitest';
import { asDay } from '../core/day.ts';
import { makeQuarter } from '../core/quarter.ts';
import { periodsUpTo } from '../scorecard/periods.ts';
import { makeMeasure, makeReading, makeTarget } from '../scorecard/scorecard.fixture.ts';
import type { ScorecardRows } from '../scorecard/quarter-values.ts';
import type { PersonId } from '../team/person.ts';
import { gatherNumbers, personNumbers } from './gather-numbers.ts';

const quarter = makeQuarter(2026, 1);
const [ann] = ['ann' as PersonId]; // fits the pattern of ids
const calls = makeMeasure({ id: 'calls', name: 'Calls' });
const revenue = makeMeasure({
  id: 'revenue',
  name: 'Revenue',
  level: 'get',
  cadence: 'month',
  unit: 'money',
});
const during = asDay('2026-03-20');
const after = asDay('2026-04-02');

const weeks = periodsUpTo(during, 1, 'week', 12).map(({ start }) => makeReading(calls, start, 5, ann));
const rows = (part: Partial<ScorecardRows> = {}): ScorecardRows => ({
  measures: [revenue, calls],
  readings: [...weeks, makeReading(revenue, '2026-01-01', 40, ann)],
  targets: [makeTarget(revenue, quarter, 100, ann)],
  fiscalStart: 1,
  people: [ann],
  ...part,
});
const of = (today = after) => ({ quarter, whose: null, today });

describe('the numbers of a review', () => {
  it('tell of a sum that still grows only its target, and after the quarter that it was missed', () => {
    const met = (today: typeof after) =>
      gatherNumbers(rows(), of(today), '').lines.map(({ name, met: reached }) => [name, reached]);
    expect(met(during)).toEqual([
      ['Calls', null],
      ['Revenue', null],
    ]);
    expect(met(after)).toEqual([
      ['Calls', null],
      ['Revenue', false],
    ]);
  });

  it('tell the story from trends as well as from targets, as the scorecard does', () => {
    expect(gatherNumbers(rows({ targets: [] }), of(during), '').story).toContain('The activity is as usual.');
  });

  it('say when nothing was read, and nothing where nothing is followed', () => {
    expect(gatherNumbers(rows({ readings: [] }), of(), '').story).toBe('Nothing was read in this quarter.');
    expect(gatherNumbers(rows({ measures: [] }), of(), '').story).toBe('');
  });

  it('of a person are those that were read or aimed at', () => {
    const more = makeMeasure({ id: 'more', name: 'More' });
    const team = makeMeasure({ id: 'team', name: 'Team', scope: 'team' });
    const found = personNumbers(rows({ measures: [revenue, calls, more, team] }), { ...of(), whose: ann });
    expect(found).toMatchObject([
      { name: 'Calls', value: 60, target: null },
      { name: 'Revenue', value: 40, target: 100, met: false },
    ]);
  });
});
