import { describe, expect, it } from 'vitest';
import { makeAnswer } from '../assessments/answers.fixture.ts';
import { pullRows, summarizePull } from '../assessments/closing-pull.ts';
import { resultsOf } from '../assessments/results.ts';
import { closingPull } from '../instruments/catalog/closing-pull.ts';
import { roleInstrument } from '../instruments/catalog/role/role-instrument.ts';
import type { Level } from '../instruments/instrument.ts';
import { proposeFocuses } from './focus-proposal.ts';
import type { ImportanceLevel } from './plan.ts';

/** Every dimension at 3, but for those named; null is no answer. */
const results = (levels: Readonly<Record<string, Level | null>>) =>
  resultsOf(
    roleInstrument,
    new Map(
      roleInstrument.dimensions.flatMap((dimension) => {
        const level = dimension.id in levels ? (levels[dimension.id] ?? null) : 3;
        return level === null ? [] : dimension.items.map((item) => [item.id, level] as const);
      }),
    ),
  );
const pull = (value: Level) => summarizePull(pullRows(closingPull, [makeAnswer('pull-discount', { value })]));
const propose = (
  levels: Readonly<Record<string, Level | null>>,
  importances: Readonly<Record<string, ImportanceLevel>> = {},
  summary: ReturnType<typeof pull> | null = null,
) => proposeFocuses(results(levels), new Map(Object.entries(importances)), summary);
const idsOf = (proposals: ReturnType<typeof propose>) => proposals.map((proposal) => proposal.dimensionId);
const reasonOf = (proposals: ReturnType<typeof propose>, id: string) =>
  proposals.find((proposal) => proposal.dimensionId === id)?.reason;

describe('the proposed order', () => {
  it('holds every responsibility once, in the instrument’s order when all is equal', () => {
    expect(idsOf(propose({}))).toEqual(roleInstrument.dimensions.map((dimension) => dimension.id));
  });

  it('puts what has more room to grow first', () => {
    expect(idsOf(propose({ planning: 1, change: 2 })).slice(0, 2)).toEqual(['planning', 'change']);
  });

  it('puts what matters more first, where the room is the same', () => {
    expect(idsOf(propose({}, { measuring: 3, hiring: 1 })).at(0)).toBe('measuring');
    expect(idsOf(propose({}, { measuring: 3, hiring: 1 })).at(-1)).toBe('hiring');
  });

  it('weighs importance against room: a middling one that matters most goes before a weak one that can wait', () => {
    expect(idsOf(propose({ hiring: 1 }, { hiring: 1, coaching: 3 }))[0]).toBe('coaching');
  });

  it('takes what was not said as “it matters”', () => {
    const ranks = (level: ImportanceLevel) =>
      propose({}, { hiring: level }).find((proposal) => proposal.dimensionId === 'hiring')?.rank;
    expect(propose({})[0]?.rank).toBe(ranks(2));
    expect(ranks(1)).toBeLessThan(ranks(2) ?? 0);
    expect(ranks(3)).toBeGreaterThan(ranks(2) ?? 0);
  });

  it('finds no room in a full score, however much it matters', () => {
    const ranked = propose({ hiring: 5, training: 5 }, { hiring: 3, training: 1 });
    expect(ranked.slice(-2).map((proposal) => proposal.rank)).toEqual([0, 0]);
  });

  it('puts what has no score last, however important, even after a full score', () => {
    const proposals = propose({ hiring: null, training: 5 }, { hiring: 3 });
    expect(idsOf(proposals).slice(-2)).toEqual(['training', 'hiring']);
  });

  it('moves coaching, directing and leading yourself up when closing pull was frequent', () => {
    expect(idsOf(propose({}, {}, pull(4))).slice(0, 3)).toEqual([
      'directing',
      'coaching',
      'leading-yourself',
    ]);
    expect(idsOf(propose({}, {}, pull(3)))).toEqual(idsOf(propose({})));
  });

  it('does not let closing pull turn a clear order around', () => {
    expect(idsOf(propose({ planning: 2 }, {}, pull(5)))[0]).toBe('planning');
    // Not even one that is nearly even: coaching has less room by the smallest step there is.
    expect(idsOf(propose({ planning: 1, coaching: 2 }, { planning: 1 }, pull(5))).indexOf('coaching')).toBe(
      0,
    );
    expect(idsOf(propose({ coaching: 4 }, { coaching: 1, hiring: 1 }, pull(5))).at(-1)).toBe('coaching');
  });

  it('does not propose what has no score because of closing pull', () => {
    const proposals = propose({ coaching: null }, {}, pull(5));
    expect(idsOf(proposals).at(-1)).toBe('coaching');
    expect(reasonOf(proposals, 'coaching')).toBe('Too few answers to say where you stand, so it comes last.');
  });
});

describe('the reason for a proposal', () => {
  it('tells the rating in number and words, and the importance', () => {
    expect(reasonOf(propose({}, { hiring: 3 }), 'hiring')).toBe(
      'You rated it 3.0, in place, and you say it matters most now.',
    );
    expect(reasonOf(propose({}, { hiring: 2 }), 'hiring')).toBe(
      'You rated it 3.0, in place, and you say it matters.',
    );
    expect(reasonOf(propose({}), 'hiring')).toBe(
      'You rated it 3.0, in place, and you haven’t said how much it matters now.',
    );
  });

  it('says “but” where the two pull apart', () => {
    expect(reasonOf(propose({ hiring: 2 }, { hiring: 1 }), 'hiring')).toBe(
      'You rated it 2.0, first steps, but you say it can wait.',
    );
    expect(reasonOf(propose({ hiring: 4 }, { hiring: 1 }), 'hiring')).toContain(', and you say it can wait.');
  });

  it('speaks for a strength that matters most', () => {
    expect(reasonOf(propose({ hiring: 4 }, { hiring: 3 }), 'hiring')).toBe(
      'You rated it 4.0, steady, but you say it matters most now. A strength that matters most can be worth more than a repaired weakness.',
    );
  });

  it('names closing pull only where it plays a part', () => {
    const proposals = propose({}, {}, pull(4));
    expect(reasonOf(proposals, 'coaching')).toContain('every call you take over is one you can’t watch');
    expect(reasonOf(proposals, 'hiring')).not.toContain('taking over');
    expect(reasonOf(propose({}, {}, pull(3)), 'coaching')).not.toContain('taking over');
  });
});
