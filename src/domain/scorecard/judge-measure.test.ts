import { describe, expect, it } from 'vitest';
import { addDays, asDay } from '../core/day.ts';
import { makeQuarter } from '../core/quarter.ts';
import type { PersonId } from '../team/person.ts';
import { judgeMeasure } from './judge-measure.ts';
import type { ScorecardRows } from './quarter-values.ts';
import { makeMeasure, makeReading, makeTarget } from './scorecard.fixture.ts';

const quarter = makeQuarter(2026, 1);
const ann = 'ann' as PersonId; // fits the pattern of ids
const ben = 'ben' as PersonId; // fits the pattern of ids
const calls = makeMeasure();
const weeks = (values: readonly number[], person: PersonId | null = ann) =>
  values.map((value, week) => makeReading(calls, addDays(asDay('2026-01-01'), week * 7), value, person));
const rowsWith = (part: Partial<ScorecardRows>): ScorecardRows => ({
  measures: [calls],
  readings: [],
  targets: [],
  fiscalStart: 1,
  people: [ann, ben],
  ...part,
});
const after = asDay('2026-04-02');

describe('a measure in a quarter', () => {
  it('that jumps out of its usual swing has changed, for the better where more is better', () => {
    const readings = weeks([10, 11, 10, 9, 10, 11, 10, 10, 9, 11, 10, 30]);
    const judged = judgeMeasure(rowsWith({ readings }), calls, quarter, ann, asDay('2026-03-26'));
    expect(judged.trend.kind).toBe('signal');
    expect(judged.standing).toBe('there');
  });

  it('has not missed the target of a sum while the quarter runs, and has when it is over', () => {
    const readings = weeks([10, 10, 10]);
    const targets = [makeTarget(calls, quarter, 100, ann)];
    const judge = (today: string) =>
      judgeMeasure(rowsWith({ readings, targets }), calls, quarter, ann, asDay(today)).met;
    expect(judge('2026-02-01')).toBeNull();
    expect(judge('2026-04-01')).toBe(false);
    const reached = rowsWith({ readings: weeks([60, 50]), targets });
    expect(judgeMeasure(reached, calls, quarter, ann, asDay('2026-02-01')).met).toBe(true);
  });

  it('is not within a limit for good before the quarter is over, and beyond it at once', () => {
    const lost = makeMeasure({ direction: 'down' });
    const judge = (values: readonly number[], today: string) => {
      const rows = rowsWith({ readings: weeks(values), targets: [makeTarget(lost, quarter, 10, ann)] });
      return judgeMeasure(rows, lost, quarter, ann, asDay(today));
    };
    expect(judge([2, 2], '2026-02-01')).toMatchObject({ met: null });
    expect(judge([8, 4], '2026-02-01')).toMatchObject({ met: false, standing: 'behind' });
    expect(judge([2, 2], '2026-04-01')).toMatchObject({ met: true });
  });

  it('that should stay in a range is judged when the quarter is over, or when it is above the range', () => {
    const held = makeMeasure({ direction: 'range' });
    const targets = [{ ...makeTarget(held, quarter, 5, ann), upTo: 10 }];
    const judge = (values: readonly number[], today: string) =>
      judgeMeasure(rowsWith({ readings: weeks(values), targets }), held, quarter, ann, asDay(today)).met;
    expect([judge([6], '2026-02-01'), judge([11], '2026-02-01'), judge([6], '2026-04-01')]).toEqual([
      null,
      false,
      true,
    ]);
  });

  it('of the team has the periods of those who have left since, and its own readings before theirs', () => {
    const readings = [...weeks([1, 2]), ...weeks([10], ben), makeReading(calls, '2026-01-08', 40)];
    const judged = judgeMeasure(rowsWith({ readings, people: [ann] }), calls, quarter, null, after);
    const values = judged.points.filter(({ value }) => value !== undefined).map(({ value }) => value);
    expect(values).toEqual([11, 40]);
  });

  it('of the team adds up its people in each period, and leaves gaps where nobody was read', () => {
    const readings = [...weeks([1, 2]), ...weeks([10], ben)];
    const judged = judgeMeasure(rowsWith({ readings }), calls, quarter, null, after);
    const values = judged.points.filter(({ value }) => value !== undefined).map(({ value }) => value);
    expect(values).toEqual([11, 2]);
    expect(judged.value).toBe(13);
    expect(judged.trend).toMatchObject({ kind: 'too few' });
  });

  it('looks at nothing after the quarter, nor after today', () => {
    const readings = weeks(Array.from({ length: 20 }, () => 5));
    const judged = judgeMeasure(rowsWith({ readings }), calls, quarter, ann, after);
    expect(judged.periods.at(-1)?.end).toBe('2026-03-31');
    const early = judgeMeasure(rowsWith({ readings }), calls, quarter, ann, asDay('2026-01-20'));
    expect(early.periods.at(-1)?.start).toBe('2026-01-15');
    expect(early.points.at(-1)?.partial).toBe(true);
  });
});
