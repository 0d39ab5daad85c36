import { expect, test } from 'vitest';
import { weeksText } from './weeks-text.ts';

test('weeks that follow each other are drawn together', () => {
  expect(weeksText([2, 5, 11, 12, 13])).toBe('weeks 2, 5 and 11 to 13');
  expect(weeksText([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])).toBe('weeks 1 to 13');
});

test('a single week, and two of them, read as one would say them', () => {
  expect(weeksText([5])).toBe('week 5');
  expect(weeksText([12, 13])).toBe('weeks 12 and 13');
  expect(weeksText([1, 12, 13])).toBe('weeks 1, 12 and 13');
});
