import { expect, it } from 'vitest';
import { asDay } from '../core/day.ts';
import { tenureWords } from './tenure.ts';

it.each([
  ['2026-11-24', 'started today'],
  ['2026-11-23', '1 day'],
  ['2026-10-25', '30 days'],
  ['2026-10-24', '1 month'],
  ['2026-01-31', '9 months'],
  ['2025-08-24', '1 year 3 months'],
  ['2024-11-24', '2 years'],
  ['2020-01-15', '6 years'],
  ['2026-11-25', 'starts in 1 day'],
  ['2027-01-24', 'starts in 2 months'],
])('who has been here since %s is told in words', (start, words) => {
  expect(tenureWords(asDay(start), asDay('2026-11-24'))).toBe(words);
});
