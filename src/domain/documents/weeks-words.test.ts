import { expect, it } from 'vitest';
import { weeksWords } from './weeks-words.ts';

it.each([
  [[], ''],
  [[3], 'week 3'],
  [[3, 4], 'weeks 3 and 4'],
  [[11, 12, 13], 'weeks 11 to 13'],
  [[2, 5, 11, 12, 13], 'weeks 2, 5 and 11 to 13'],
  [[8, 11, 12], 'weeks 8, 11 and 12'],
])('says %j as “%s”', (weeks, words) => {
  expect(weeksWords(weeks)).toBe(words);
});
