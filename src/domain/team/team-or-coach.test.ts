import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../assessments/assessment.ts';
import { asDay } from '../core/day.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import { ratedNeeded, teachWords, verdictOn, verdictReason, verdictWords } from './team-or-coach.ts';
import { onDiscovery, soonAfter } from './team-picture.fixture.ts';

type Values = readonly (AnswerValue | null)[];
const coverage = (values: Values, today = soonAfter): Coverage =>
  coverageOf(onDiscovery(values, today), 'discovery');
const words = (values: Values): string => verdictWords(verdictOn(coverage(values)));
const reason = (values: Values, today = soonAfter): string => verdictReason(coverage(values, today));

describe('train the team', () => {
  it('is said where half of those rated or more are at 1 or 2', () => {
    expect(words([1, 2, 3, 4])).toBe('Train the team');
    expect(words([1, 2, 2])).toBe('Train the team');
    expect(words([1, 1, 3, 4, 5])).toBe('Coach P1 and P2');
  });

  it('needs at least three ratings', () => {
    expect(words([1, 2, null, null])).toBe('Rate more people first');
    expect(words([1, 2])).toBe('Coach P1 and P2');
  });

  it('counts neither those not rated nor those without opportunity as low', () => {
    expect(words([3, 3, 4, null, null, null, null])).toBe('Nobody is at 1 or 2');
    expect(words([1, 3, 4, 'no-opportunity', 'no-opportunity', 'no-opportunity'])).toBe('Coach P1');
  });
});

describe('coach', () => {
  it('names the one or two', () => {
    expect(words([3, 2, 4, 5])).toBe('Coach P2');
  });

  it('gives way to a group where three or more are few of many', () => {
    expect(words([1, 2, 1, 3, 3, 4, 4, 5])).toBe('Train P1, P2, and P3 together');
  });

  it('a team of one or two is coached, and never trained', () => {
    expect(words([1])).toBe('Coach P1');
    expect(words([2, 4])).toBe('Coach P1');
  });
});

describe('rate more people first', () => {
  it('says how many', () => {
    expect(reason([null, null, null, null])).toBe('Nobody is rated yet: 3 more, and it says something.');
    expect(reason([2, null, null, null])).toBe('Only 1 is rated: 2 more, and it says something.');
    expect(reason([2, null])).toBe('Only 1 is rated: 1 more, and it says something.');
  });

  it('does not wait for whom there was no opportunity to see', () => {
    expect(words([1, 4, 'no-opportunity', 'no-opportunity'])).toBe('Coach P1');
    expect(words(['no-opportunity', 'no-opportunity', 'no-opportunity'])).toBe('Rate more people first');
  });
});

describe('the reason', () => {
  it('is the count it rests on', () => {
    expect(reason([1, 2, 3, 4])).toBe('2 of the 4 who are rated are at 1 or 2.');
    expect(reason([1, 3, 4])).toBe('1 of the 3 who are rated is at 1 or 2.');
    expect(reason([3, 3, 4])).toBe('None of the 3 who are rated is at 1 or 2.');
    expect(reason([1, 2, 2])).toBe('All 3 who are rated are at 1 or 2.');
    expect(reason([1])).toBe('The only one rated is at 1 or 2.');
  });

  it('says when it rests on old ratings', () => {
    expect(reason([1, 2, 3], asDay('2026-09-01'))).toBe(
      '2 of the 3 who are rated are at 1 or 2. All ratings are older than 90 days.',
    );
  });
});

describe('who could show it to whom', () => {
  it('is told by name', () => {
    expect(teachWords(coverage([1, 2, 4, 5]))).toBe('P3 and P4 could show it to P1 and P2.');
  });

  it('says so where nobody can, and nothing where nobody needs it', () => {
    expect(teachWords(coverage([1, 2, 3]))).toContain('Nobody on the team is at 4 or 5');
    expect(teachWords(coverage([3, 4, 5]))).toBe('');
  });
});

it('every team gets a verdict that fits its numbers', () => {
  const values = fc.array(fc.constantFrom<AnswerValue | null>(1, 2, 3, 4, 5, 'no-opportunity', null), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(values, (team) => {
      const seen = coverage(team);
      const verdict = verdictOn(seen);
      const low = seen.low.length;
      const isHalf = low * 2 >= seen.rated;
      const fits: Record<typeof verdict.kind, boolean> = {
        'train the team': seen.rated >= ratedNeeded && isHalf,
        'train a group': low >= 3 && !isHalf,
        coach: low === 1 || low === 2,
        'no gap': low === 0 && seen.rated > 0,
        'rate more': seen.rated < ratedNeeded,
      };
      expect(fits[verdict.kind]).toBe(true);
      expect(`${verdictWords(verdict)} ${verdictReason(seen)}`).not.toMatch(/undefined|NaN|\d\.\d/);
    }),
  );
});
