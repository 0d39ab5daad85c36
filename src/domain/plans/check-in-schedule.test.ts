import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, asDay, daysBetween, weekdayOf } from '../core/day.ts';
import { proposedCheckIns } from './check-in-schedule.ts';

it('check-ins are proposed 2, 4, 8 and 12 weeks after the start', () => {
  expect(proposedCheckIns(asDay('2026-11-02'))).toEqual([
    '2026-11-16',
    '2026-11-30',
    '2026-12-28',
    '2027-01-25',
  ]);
});

it('one that would fall on a weekend is proposed for the Monday after it', () => {
  expect(proposedCheckIns(asDay('2026-11-28'))[0]).toBe('2026-12-14');
  expect(proposedCheckIns(asDay('2026-11-29'))[0]).toBe('2026-12-14');
});

it('all are working days, at most two days late, each after the one before', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4000 }), (offset) => {
      const start = addDays(asDay('2024-01-01'), offset);
      const days = proposedCheckIns(start);
      expect(days.every((day) => weekdayOf(day) <= 5)).toBe(true);
      const late = days.map((day, index) => daysBetween(start, day) - ([14, 28, 56, 84][index] ?? 0));
      expect(late.every((by) => by >= 0 && by <= 2)).toBe(true);
      expect(days).toEqual([...new Set(days)].toSorted());
    }),
  );
});
