import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level } from '../instruments/instrument.ts';
import { suggestSkill, type SkillEvidence } from './suggest-skill.ts';

const skill = (name: string, level: Level | null, part: Partial<SkillEvidence> = {}): SkillEvidence => ({
  skillId: name.toLowerCase(),
  name,
  level,
  corrections: 0,
  isInPlan: false,
  ...part,
});

describe('the suggested skill', () => {
  it('is the lowest rated', () => {
    expect(suggestSkill([skill('Discovery', 3), skill('Forecasting', 2), skill('Presenting', null)])).toEqual(
      {
        kind: 'skill',
        skillId: 'forecasting',
        reason: 'You rated Forecasting at 2, the lowest of the 2 that you rated.',
      },
    );
  });

  it('among equals is the one that more corrections speak to', () => {
    expect(
      suggestSkill([
        skill('Discovery', 2, { corrections: 1 }),
        skill('Forecasting', 2, { corrections: 2 }),
        skill('Presenting', 3, { corrections: 9 }),
      ]),
    ).toEqual({
      kind: 'skill',
      skillId: 'forecasting',
      reason:
        'You rated Forecasting at 2, one of the 2 lowest, and 2 recent corrections speak to it, more than to the others.',
    });
  });

  it('says when nothing tells equals apart', () => {
    expect(suggestSkill([skill('Discovery', 2), skill('Forecasting', 2)])).toMatchObject({
      skillId: 'discovery',
      reason:
        'You rated Discovery at 2, one of the 2 lowest. Nothing else tells them apart: take another one if it matters more now.',
    });
  });

  it('is none that is in the plan already', () => {
    expect(suggestSkill([skill('Discovery', 1, { isInPlan: true }), skill('Forecasting', 3)])).toEqual({
      kind: 'skill',
      skillId: 'forecasting',
      reason: 'You rated Forecasting at 3, the lowest of those that are not in the plan.',
    });
  });

  it('is no strength, and says so', () => {
    expect(suggestSkill([skill('Discovery', 4), skill('Forecasting', 5)])).toEqual({ kind: 'nothing low' });
    expect(suggestSkill([skill('Discovery', 1, { isInPlan: true })])).toEqual({ kind: 'nothing low' });
  });

  it('without ratings goes by corrections, and without those can’t say', () => {
    expect(
      suggestSkill([skill('Discovery', null), skill('Forecasting', null, { corrections: 1 })]),
    ).toMatchObject({
      skillId: 'forecasting',
      reason:
        'You have rated no skill yet. One recent correction speaks to Forecasting, more than to any other that is not in the plan.',
    });
    expect(suggestSkill([skill('Discovery', null)])).toEqual({ kind: 'nothing known' });
    expect(suggestSkill([])).toEqual({ kind: 'nothing known' });
  });

  it('is never rated higher than another that could be chosen', () => {
    const arbitrary = fc.record({
      level: fc.constantFrom<Level | null>(1, 2, 3, 4, 5, null),
      corrections: fc.nat(3),
      isInPlan: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(arbitrary, { maxLength: 8 }), (parts) => {
        const skills = parts.map((part, index) => skill(`S${index}`, part.level, part));
        const suggestion = suggestSkill(skills);
        if (suggestion.kind !== 'skill') return;
        const chosen = skills.find(({ skillId }) => skillId === suggestion.skillId);
        expect(chosen?.isInPlan).toBe(false);
        const free = skills.flatMap(({ level, isInPlan }) => (level === null || isInPlan ? [] : [level]));
        expect(chosen?.level ?? Infinity).toBe(Math.min(...free));
        expect(suggestion.reason).toMatch(/^You .*\.$/);
      }),
    );
  });
});
