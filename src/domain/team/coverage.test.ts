import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AnswerValue } from '../assessments/assessment.ts';
import { asDay } from '../core/day.ts';
import { coverageOf } from './coverage.ts';
import { onDiscovery } from './team-picture.fixture.ts';

const arbitraryTeam: fc.Arbitrary<readonly (AnswerValue | null)[]> = fc.array(
  fc.constantFrom<AnswerValue | null>(1, 2, 3, 4, 5, 'no-opportunity', null),
  { maxLength: 14 },
);

it('everybody is in exactly one part', () => {
  fc.assert(
    fc.property(arbitraryTeam, (values) => {
      const coverage = coverageOf(onDiscovery(values), 'discovery');
      const { low, middle, high, noOpportunity, notRated, rated } = coverage;
      const ids = [low, middle, high, noOpportunity, notRated].flat().map(({ id }) => id);
      expect(ids.toSorted()).toEqual(values.map((_, index) => `p${index + 1}`).toSorted());
      expect(rated).toBe(values.filter((value) => typeof value === 'number').length);
    }),
  );
});

it('tells who could show it, who has to learn it, and how far apart they are', () => {
  const coverage = coverageOf(onDiscovery([1, 2, 3, 4, 5, null, 'no-opportunity']), 'discovery');
  expect(coverage.low.map(({ name }) => name)).toEqual(['P1', 'P2']);
  expect(coverage.middle.map(({ name }) => name)).toEqual(['P3']);
  expect(coverage.high.map(({ name }) => name)).toEqual(['P4', 'P5']);
  expect(coverage).toMatchObject({ rated: 5, old: 0, spread: 4 });
});

it('has no spread where nobody has a level', () => {
  expect(coverageOf(onDiscovery(['no-opportunity', null]), 'discovery').spread).toBeNull();
});

it('counts the levels that are old', () => {
  expect(coverageOf(onDiscovery([1, 3, 'no-opportunity'], asDay('2026-09-01')), 'discovery').old).toBe(2);
});
