import { describe, expect, it } from 'vitest';
import { asDay } from '../core/day.ts';
import { makeQuarter } from '../core/quarter.ts';
import { closingPull } from '../instruments/catalog/closing-pull.ts';
import { weeksHint, weeksOf } from './pull-weeks.ts';

const third = makeQuarter(2026, 3);

describe('the weeks of a quarter', () => {
  it('are thirteen that follow each other from its first day to its last', () => {
    const weeks = weeksOf(third, 1, null);
    expect(weeks).toHaveLength(13);
    expect(weeks[0]).toEqual({ number: 1, first: '2026-07-01', last: '2026-07-07', before: false });
    expect(weeks[1]?.first).toBe('2026-07-08');
    expect(weeks[12]).toEqual({ number: 13, first: '2026-09-23', last: '2026-09-30', before: false });
  });

  it('that were over before the manager started are told apart; the week of the first day counts', () => {
    const before = weeksOf(third, 1, asDay('2026-08-24')).filter((week) => week.before);
    expect(before.map((week) => week.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(weeksOf(third, 1, asDay('2026-10-12')).every((week) => week.before)).toBe(true);
  });
});

describe('more weeks than were said', () => {
  const anchors = closingPull.dimensions[0]?.items[0]?.anchors ?? ['', '', '', '', ''];

  it('are asked about, in the words that were chosen', () => {
    expect(weeksHint(anchors, 4, 13)).toBe('You marked 13 weeks and said six to nine. Which one fits?');
    expect(weeksHint(anchors, 2, 3)).toBe('You marked 3 weeks and said one or two. Which one fits?');
    expect(weeksHint(anchors, 3, 6)).toBe('You marked 6 weeks and said three to five. Which one fits?');
  });

  it('are not found where both can be true, nor where it did not happen', () => {
    expect(weeksHint(anchors, 2, 2)).toBeNull();
    expect(weeksHint(anchors, 4, 1)).toBeNull();
    expect(weeksHint(anchors, 5, 13)).toBeNull();
    expect(weeksHint(anchors, 1, 13)).toBeNull();
    expect(weeksHint(anchors, 'no-opportunity', 13)).toBeNull();
    expect(weeksHint(anchors, null, 13)).toBeNull();
  });

  it('are counted against the words that every behavior of closing pull has', () => {
    const items = closingPull.dimensions.flatMap((dimension) => dimension.items);
    expect(new Set(items.map((item) => item.anchors.join()))).toEqual(new Set([anchors.join()]));
  });
});
