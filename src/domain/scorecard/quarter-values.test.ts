import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeQuarter } from '../core/quarter.ts';
import type { PersonId } from '../team/person.ts';
import { quarterValue, targetOf, targetReached, type ScorecardRows } from './quarter-values.ts';
import { makeMeasure, makeReading, makeShipped, makeTarget } from './scorecard.fixture.ts';

const quarter = makeQuarter(2026, 4);
const ann = 'ann' as PersonId; // fits the pattern of ids
const ben = 'ben' as PersonId; // fits the pattern of ids
const rowsWith = (part: Partial<ScorecardRows>): ScorecardRows => ({
  measures: [],
  readings: [],
  targets: [],
  fiscalStart: 1,
  people: [ann, ben],
  ...part,
});

describe('a quarter’s value', () => {
  it('adds up flows, takes the last of stocks, and averages what is neither', () => {
    const valueBy = (total: 'sum' | 'latest' | 'average') => {
      const measure = makeMeasure({ total });
      const readings = [
        makeReading(measure, '2026-10-08', 7, ann),
        makeReading(measure, '2026-10-01', 2, ann),
        makeReading(measure, '2026-10-15', 3, ann),
      ];
      return quarterValue(rowsWith({ measures: [measure], readings }), measure, quarter, ann);
    };
    expect([valueBy('sum'), valueBy('latest'), valueBy('average')]).toEqual([12, 3, 4]);
  });

  it('takes no reading of another quarter, person or measure', () => {
    const measure = makeMeasure();
    const other = makeMeasure({ id: 'other' });
    const readings = [
      makeReading(measure, '2026-10-01', 5, ann),
      makeReading(measure, '2026-09-24', 100, ann),
      makeReading(measure, '2027-01-01', 100, ann),
      makeReading(measure, '2026-10-01', 100, ben),
      makeReading(other, '2026-10-01', 100, ann),
    ];
    expect(quarterValue(rowsWith({ measures: [measure], readings }), measure, quarter, ann)).toBe(5);
  });

  it('is unknown without a reading, which is not zero', () => {
    const measure = makeMeasure();
    expect(quarterValue(rowsWith({ measures: [measure] }), measure, quarter, ann)).toBeUndefined();
    expect(quarterValue(rowsWith({ measures: [measure] }), measure, quarter, null)).toBeUndefined();
    const readings = [makeReading(measure, '2026-10-01', 0, ann)];
    expect(quarterValue(rowsWith({ measures: [measure], readings }), measure, quarter, ann)).toBe(0);
  });

  it('of the team is the sum of amounts and the average of shares, of those who have one', () => {
    const calls = makeMeasure();
    const share = makeMeasure({ id: 'share', unit: 'percent', total: 'latest' });
    const readings = [
      makeReading(calls, '2026-10-01', 4, ann),
      makeReading(calls, '2026-10-01', 6, ben),
      makeReading(share, '2026-10-01', 0.5, ann),
    ];
    const rows = rowsWith({ measures: [calls, share], readings });
    expect(quarterValue(rows, calls, quarter, null)).toBe(10);
    expect(quarterValue(rows, share, quarter, null)).toBe(0.5);
  });

  it('of the team is the team’s own reading where there is one', () => {
    const calls = makeMeasure();
    const readings = [makeReading(calls, '2026-10-01', 4, ann), makeReading(calls, '2026-10-01', 9)];
    expect(quarterValue(rowsWith({ measures: [calls], readings }), calls, quarter, null)).toBe(9);
  });

  it('lies between the lowest and the highest reading unless it is a sum', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 13 }),
        fc.constantFrom('latest' as const, 'average' as const),
        (values, total) => {
          const measure = makeMeasure({ total });
          const readings = values.map((value, week) =>
            makeReading(measure, `2026-10-${String(week + 1).padStart(2, '0')}`, value, ann),
          );
          const value = quarterValue(rowsWith({ measures: [measure], readings }), measure, quarter, ann);
          expect(value).toBeGreaterThanOrEqual(Math.min(...values));
          expect(value).toBeLessThanOrEqual(Math.max(...values));
        },
      ),
    );
  });
});

describe('a derived measure', () => {
  const [won, lost, rate, needed] = [
    makeShipped('deals-won'),
    makeShipped('deals-lost'),
    makeShipped('win-rate', true),
    makeShipped('pipeline-coverage-needed', true),
  ];
  const [revenue, pipeline, coverage, attained, spread] = [
    makeShipped('revenue'),
    makeShipped('open-pipeline'),
    makeShipped('pipeline-coverage', true),
    makeShipped('quota-attainment', true),
    makeShipped('attainment-spread', true),
  ];

  it('is computed from the person’s own numbers: coverage needed is one by the own win rate', () => {
    const readings = [makeReading(won, '2026-10-01', 5, ann), makeReading(lost, '2026-10-01', 15, ann)];
    const rows = rowsWith({ measures: [won, lost, rate, needed], readings });
    expect(quarterValue(rows, rate, quarter, ann)).toBe(0.25);
    expect(quarterValue(rows, needed, quarter, ann)).toBe(4);
    expect(quarterValue(rows, needed, quarter, ben)).toBeUndefined();
  });

  it('looks at what is left of the target', () => {
    const readings = [
      makeReading(revenue, '2026-10-01', 40, ann),
      makeReading(pipeline, '2026-10-01', 90, ann),
    ];
    const targets = [makeTarget(revenue, quarter, 100, ann)];
    const rows = rowsWith({ measures: [revenue, pipeline, coverage, attained], readings, targets });
    expect(quarterValue(rows, coverage, quarter, ann)).toBe(1.5);
    expect(quarterValue(rows, attained, quarter, ann)).toBe(0.4);
    expect(targetReached(rows, revenue, quarter, ann)).toBe(0.4);
  });

  it('counts nobody without a target as zero', () => {
    const readings = [
      makeReading(revenue, '2026-10-01', 90, ann),
      makeReading(revenue, '2026-10-01', 10, ben),
    ];
    const targets = [makeTarget(revenue, quarter, 100, ann)];
    const rows = rowsWith({ measures: [revenue, spread], readings, targets });
    expect(quarterValue(rows, spread, quarter, null)).toBe(1);
  });

  it('is unknown when what it rests on is not on the scorecard, or was put away', () => {
    const readings = [makeReading(won, '2026-10-01', 5, ann), makeReading(lost, '2026-10-01', 15, ann)];
    expect(quarterValue(rowsWith({ measures: [won, rate], readings }), rate, quarter, ann)).toBeUndefined();
    const away = { ...lost, archivedDay: quarter as never };
    expect(
      quarterValue(rowsWith({ measures: [won, away, rate], readings }), rate, quarter, ann),
    ).toBeUndefined();
  });
});

it('of a quarter in which somebody was on the team who has left since, they count as they did then', () => {
  const [revenue, attained] = [makeShipped('revenue'), makeShipped('quota-attainment', true)];
  const readings = [makeReading(revenue, '2026-10-01', 30, ann), makeReading(revenue, '2026-10-01', 70, ben)];
  const targets = [makeTarget(revenue, quarter, 100, ann), makeTarget(revenue, quarter, 100, ben)];
  const later = rowsWith({ measures: [revenue, attained], readings, targets, people: [ann] });
  expect(quarterValue(later, revenue, quarter, null)).toBe(100);
  expect(quarterValue(later, attained, quarter, null)).toBe(0.5);
  // A target alone says nothing of a quarter that somebody was not here for.
  expect(targetOf({ ...later, readings: [] }, revenue, quarter, null)).toBe(100);
});

it('the team’s target of a share is the average of its people’s, as its value is', () => {
  const rate = makeMeasure({ unit: 'percent', total: 'average' });
  const targets = [makeTarget(rate, quarter, 0.2, ann), makeTarget(rate, quarter, 0.4, ben)];
  expect(targetOf(rowsWith({ targets }), rate, quarter, null)).toBeCloseTo(0.3);
});

it('the team’s target is the sum of its people’s where it has none of its own', () => {
  const measure = makeMeasure();
  const targets = [makeTarget(measure, quarter, 10, ann), makeTarget(measure, quarter, 5, ben)];
  expect(targetOf(rowsWith({ targets }), measure, quarter, null)).toBe(15);
  expect(
    targetOf(rowsWith({ targets: [...targets, makeTarget(measure, quarter, 20)] }), measure, quarter, null),
  ).toBe(20);
  expect(targetOf(rowsWith({}), measure, quarter, null)).toBeUndefined();
});
