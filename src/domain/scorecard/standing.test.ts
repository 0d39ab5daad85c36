import { describe, expect, it } from 'vitest';
import { levelStanding, meetsTarget, standingOf } from './standing.ts';

describe('whether a target is met', () => {
  it('goes by the direction', () => {
    expect([meetsTarget(10, 10, 'up'), meetsTarget(9, 10, 'up')]).toEqual([true, false]);
    expect([meetsTarget(10, 10, 'down'), meetsTarget(11, 10, 'down')]).toEqual([true, false]);
  });

  it('is within a tenth where neither way is better', () => {
    expect([11, 9, 11.1, 8.9].map((value) => meetsTarget(value, 10, 'range'))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([0.33, 0.27, -0.3].map((value) => meetsTarget(value, 0.3, 'range'))).toEqual([true, true, false]);
  });

  it('is within the band, where the target is one', () => {
    const band = { from: -0.1, to: 0.1 };
    expect([-0.1, 0, 0.1, 0.2, -0.2].map((value) => meetsTarget(value, band, 'range'))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('can’t be told without a value or a target, and a zero is a value', () => {
    expect(meetsTarget(undefined, 10, 'up')).toBeUndefined();
    expect(meetsTarget(10, undefined, 'up')).toBeUndefined();
    expect(meetsTarget(0, 10, 'down')).toBe(true);
    expect(meetsTarget(0, 10, 'up')).toBe(false);
  });
});

describe('a measure’s standing', () => {
  it('goes by its target where it has one', () => {
    expect(standingOf('as usual', true)).toBe('there');
    expect(standingOf('as usual', false)).toBe('behind');
    expect(standingOf('unknown', true)).toBe('there');
    expect(standingOf('unknown', false)).toBe('behind');
    expect(standingOf('changed', true)).toBe('there');
  });

  it('goes by its trend without one', () => {
    expect(standingOf('better', undefined)).toBe('there');
    expect(standingOf('worse', undefined)).toBe('behind');
    expect(standingOf('as usual', undefined)).toBe('as usual');
    expect(standingOf('changed', undefined)).toBe('mixed');
    expect(standingOf('unknown', undefined)).toBe('unknown');
  });

  it('is mixed where the two disagree', () => {
    expect(standingOf('worse', true)).toBe('mixed');
    expect(standingOf('better', false)).toBe('mixed');
    expect(standingOf('better', true)).toBe('there');
    expect(standingOf('worse', false)).toBe('behind');
  });
});

describe('a level’s standing', () => {
  it('is what more than half of its known measures say', () => {
    expect(levelStanding(['there'])).toBe('there');
    expect(levelStanding(['there', 'there', 'behind'])).toBe('there');
    expect(levelStanding(['there', 'behind'])).toBe('mixed');
    expect(levelStanding(['behind', 'as usual', 'there'])).toBe('mixed');
    expect(levelStanding(['as usual', 'as usual', 'unknown'])).toBe('as usual');
    expect(levelStanding(['mixed'])).toBe('mixed');
  });

  it('is unknown when fewer than half can be told, and none without measures', () => {
    expect(levelStanding(['there', 'unknown'])).toBe('there');
    expect(levelStanding(['there', 'unknown', 'unknown'])).toBe('unknown');
    expect(levelStanding(['unknown'])).toBe('unknown');
    expect(levelStanding([])).toBe('none');
  });
});
