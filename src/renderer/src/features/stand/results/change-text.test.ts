import { describe, expect, test } from 'vitest';
import type { Change, ChangeWords } from '#domain/assessments/change.ts';
import { changeSummary, changeText } from './change-text.ts';

const change = (words: ChangeWords, before: number, after: number) =>
  ({ kind: 'change', words, before, after, difference: after - before, items: 4, total: 4 }) as const;
const apart: Change = { kind: 'not comparable' };

describe('a change in words', () => {
  test('a direction is named only for what moved', () => {
    expect(changeText(change('moved', 2.25, 3.25))).toBe('up from 2.25 to 3.25');
    expect(changeText(change('probably moved', 3.67, 3))).toBe('down from 3.67 to 3.00');
    expect(changeText(change('about the same', 3, 3.25))).toBe('3.00, and now 3.25');
    expect(changeText(change('about the same', 3, 3))).toBe('3.00 both times');
  });

  test('the summary counts each kind and leaves out what there is none of', () => {
    const same = change('about the same', 3, 3);
    expect(changeSummary([change('moved', 1, 3), same, same, apart])).toBe(
      '1 moved, 2 are about the same, and 1 can’t be compared.',
    );
    expect(changeSummary([same, apart])).toBe('1 is about the same and 1 can’t be compared.');
    expect(changeSummary([same, same])).toBe('All are about the same as last time.');
  });
});
