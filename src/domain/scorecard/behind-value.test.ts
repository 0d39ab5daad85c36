import { expect, it } from 'vitest';
import { makeQuarter } from '../core/quarter.ts';
import type { PersonId } from '../team/person.ts';
import { behindValue } from './behind-value.ts';
import { quarterValue, type ScorecardRows } from './quarter-values.ts';
import { makeReading, makeShipped, makeTarget } from './scorecard.fixture.ts';

const quarter = makeQuarter(2026, 2);
const [ann, bea] = ['ann', 'bea'].map((id) => id as PersonId) as [PersonId, PersonId]; // fit the pattern of ids
const [won, lost, revenue] = ['deals-won', 'deals-lost', 'revenue'].map((id) => makeShipped(id)) as [
  ReturnType<typeof makeShipped>,
  ReturnType<typeof makeShipped>,
  ReturnType<typeof makeShipped>,
]; // as many as there are ids
const rate = makeShipped('win-rate', true);
const needed = makeShipped('pipeline-coverage-needed', true);
const spread = makeShipped('attainment-spread', true);
const rows: ScorecardRows = {
  measures: [won, lost, revenue, rate, needed, spread],
  readings: [
    makeReading(won, '2026-04-01', 1, ann),
    makeReading(lost, '2026-04-01', 1, ann),
    makeReading(won, '2026-01-01', 1, ann),
    makeReading(lost, '2026-01-01', 5, ann),
    // Only half of what a rate needs: this quarter is left out.
    makeReading(won, '2025-10-01', 100, ann),
    makeReading(revenue, '2026-04-01', 120, ann),
    makeReading(revenue, '2026-04-01', 40, bea),
  ],
  targets: [makeTarget(revenue, quarter, 100, ann), makeTarget(revenue, quarter, 100, bea)],
  fiscalStart: 1,
  people: [ann, bea],
};

it('a win rate stands with its deals, and with how far it could be off', () => {
  const behind = behindValue(rows, rate, quarter, ann);
  expect(behind).toMatchObject({ kind: 'win rate', won: 1, lost: 1 });
  if (behind?.kind !== 'win rate') return;
  expect(behind.low).toBeLessThan(0.2);
  expect(behind.high).toBeGreaterThan(0.8);
  expect(behindValue(rows, rate, quarter, bea)).toBeNull();
});

it('attainment stands with how it is spread', () => {
  expect(behindValue(rows, spread, quarter, null)).toMatchObject({
    kind: 'spread',
    spread: { counted: 2, reached: 1, below: 1, median: 0.8 },
  });
  expect(behindValue(rows, revenue, quarter, null)).toBeNull();
});

it('the coverage that is needed comes from the win rate of four quarters, as its formula says', () => {
  expect(quarterValue(rows, rate, quarter, ann)).toBe(0.5);
  expect(quarterValue(rows, needed, quarter, ann)).toBe(4);
});
