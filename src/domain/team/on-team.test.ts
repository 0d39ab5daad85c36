import { expect, it } from 'vitest';
import { asDay } from '../core/day.ts';
import { wasOnTeam } from './on-team.ts';

const quarter = { first: asDay('2026-04-01'), last: asDay('2026-06-30') };
const dayOrNull = (day: string | null) => (day === null ? null : asDay(day));

it.each([
  { startDay: null, leftDay: null, was: true },
  { startDay: '2026-06-30', leftDay: null, was: true },
  { startDay: '2026-07-01', leftDay: null, was: false },
  // The last day on the team is still one.
  { startDay: null, leftDay: '2026-04-01', was: true },
  { startDay: null, leftDay: '2026-03-31', was: false },
  { startDay: '2025-01-01', leftDay: '2027-01-01', was: true },
])('on the team from $startDay to $leftDay: $was in the quarter', ({ startDay, leftDay, was }) => {
  expect(wasOnTeam({ startDay: dayOrNull(startDay), leftDay: dayOrNull(leftDay) }, quarter)).toBe(was);
});
