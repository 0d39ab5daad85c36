import { describe, expect, it } from 'vitest';
import { addDays, asDay } from '../core/day.ts';
import { judgeTrend } from './trend.ts';
import { howTrendsAreJudged, trendSource } from './trend-source.ts';
import { trendWords, type TrendSpeech } from './trend-words.ts';
import { verdictOf, type Direction } from './verdict.ts';

const judge = (values: readonly (number | undefined)[]) =>
  judgeTrend(
    values.map((value, index) => ({ start: addDays(asDay('2026-01-01'), index * 7), value, partial: false })),
  );
const speech = (direction: Direction): TrendSpeech => ({
  direction,
  format: (value) => String(Math.round(value)),
  nameOf: (start) => `the week of ${start}`,
});
const say = (values: readonly (number | undefined)[], direction: Direction = 'up') =>
  trendWords(judge(values), speech(direction));

const higher = [10, 12, 11, 13, 12, 11, 12, 40];
const lower = [30, 32, 31, 33, 32, 31, 32, 4];
const shifted = [10, 12, 10, 12, 10, 12, 10, 12, 10, 14, 13, 14, 13, 14, 13, 14, 13];

describe('the words for a trend', () => {
  it('say how many readings are missing before anything can be told', () => {
    expect(say([])).toBe('Nothing to judge yet: it takes 6 readings in a row.');
    expect(say([1, 90, 2])).toBe('Too few readings to tell: 3 more in a row.');
    expect(say([1, 90, 2, 3, 4])).toBe('Too few readings to tell: 1 more.');
    expect(say([1, 2, undefined, 3, 4, undefined, 5, 6])).toBe('Too many gaps to tell: 2 more in a row.');
  });

  it('name the usual swing, and no change within it', () => {
    expect(say([14, 16, 15, 17, 16, 15])).toBe('Within its usual swing of 12 to 19.');
    expect(say([12, 12, 12, 12, 12, 12])).toBe('The same as usual: 12.');
  });

  it('say better or worse by the measure’s direction', () => {
    expect(say(higher, 'up')).toBe(
      'Better: higher than its usual swing of 1 to 29 in the week of 2026-02-19, at 40.',
    );
    expect(say(higher, 'down')).toMatch(/^Worse: higher than its usual swing/);
    expect(say(lower, 'up')).toMatch(/^Worse: lower than its usual swing .* at 4\.$/);
    expect(say(lower, 'down')).toMatch(/^Better: lower than/);
  });

  it('say neither where neither way is better', () => {
    expect(say(higher, 'range')).toBe(
      'Higher than its usual swing of 1 to 29 in the week of 2026-02-19, at 40.',
    );
    expect(say(shifted, 'range')).toMatch(/^8 in a row above its average/);
  });

  it('tell a shift by its length, its start and the average', () => {
    expect(say(shifted)).toBe('Better: 8 in a row above its average of 12, since the week of 2026-03-05.');
  });

  it('tell what stood out earlier without a judgment', () => {
    expect(say([...higher, 12])).toBe(
      'Back within its usual swing of 0 to 36. It was higher in the week of 2026-02-19, at 40.',
    );
    expect(say([...shifted, 11, 11])).toMatch(
      /^Within its usual swing of \d+ to \d+\. From the week of 2026-03-05 to the week of 2026-04-23 it was above its average of 12, 8 in a row\.$/,
    );
  });

  it('never say better or worse without a signal', () => {
    for (const direction of ['up', 'down', 'range'] as const)
      for (const values of [[], [1, 9], [14, 16, 15, 17, 16, 15], [...higher, 12]])
        expect(say(values, direction)).not.toMatch(/better|worse|improv/i);
  });
});

describe('the verdict on a trend', () => {
  it('follows the direction', () => {
    expect(verdictOf(judge(higher), 'up')).toBe('better');
    expect(verdictOf(judge(higher), 'down')).toBe('worse');
    expect(verdictOf(judge(higher), 'range')).toBe('changed');
    expect(verdictOf(judge(lower), 'up')).toBe('worse');
    expect(verdictOf(judge(lower), 'down')).toBe('better');
  });

  it('is as usual within the swing, and unknown with too few readings', () => {
    expect(verdictOf(judge([...higher, 12]), 'up')).toBe('as usual');
    expect(verdictOf(judge([1, 100]), 'up')).toBe('unknown');
  });
});

it('how trends are judged is said in the numbers that judge them', () => {
  expect(howTrendsAreJudged).toContain('2.66');
  expect(howTrendsAreJudged).toContain('eight in a row');
  expect(trendSource.cite).toContain('Wheeler');
});
