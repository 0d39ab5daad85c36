import { expect, it } from 'vitest';
import { asDay, daysBetween, weekdayOf } from '../core/day.ts';
import { proposedDueDay } from './proposed-due-day.ts';

it.each([
  // A Monday, Tuesday and the Wednesday from which the same Friday is only two days away.
  ['2026-11-23', '2026-11-27'],
  ['2026-11-24', '2026-11-27'],
  ['2026-11-25', '2026-12-04'],
  ['2026-11-27', '2026-12-04'],
  ['2026-11-29', '2026-12-04'],
])('what is taken on %s is proposed for Friday, %s', (today, due) => {
  const proposed = proposedDueDay(asDay(today));
  expect(proposed).toBe(due);
  expect(weekdayOf(proposed)).toBe(5);
  expect(daysBetween(asDay(today), proposed)).toBeGreaterThanOrEqual(3);
});
