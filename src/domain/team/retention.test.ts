import { describe, expect, it } from 'vitest';
import { asDay } from '../core/day.ts';
import { addMonths, isRetentionOver, retentionOver, retentionProposals } from './retention.ts';

const today = asDay('2026-11-24');

it.each([
  ['2026-11-24', 12, '2027-11-24'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-12-31', 24, '2028-12-31'],
  ['2026-01-15', 0, '2026-01-15'],
])('%s and %i months is %s', (day, months, later) => {
  expect(addMonths(asDay(day), months)).toBe(later);
});

describe('the proposals', () => {
  it('count from the day on which somebody left', () => {
    expect(retentionProposals({ leftDay: asDay('2026-10-31') }, today)).toEqual([
      { months: 6, from: 'leaving', day: '2027-04-30' },
      { months: 12, from: 'leaving', day: '2027-10-31' },
      { months: 24, from: 'leaving', day: '2028-10-31' },
    ]);
  });

  it('leave out days that have passed', () => {
    const months = retentionProposals({ leftDay: asDay('2025-11-24') }, today).map((one) => one.months);
    expect(months).toEqual([24]);
    expect(retentionProposals({ leftDay: asDay('2020-01-01') }, today)).toEqual([]);
  });

  it('count from today for who is on the team', () => {
    const [first] = retentionProposals({ leftDay: null }, today);
    expect(first).toEqual({ months: 6, from: 'today', day: '2027-05-24' });
  });
});

describe('the day', () => {
  it.each([
    [null, false],
    ['2026-11-25', false],
    ['2026-11-24', true],
    ['2024-01-01', true],
  ])('%s has come: %s', (day, over) => {
    expect(isRetentionOver({ keepUntil: day === null ? null : asDay(day) }, today)).toBe(over);
  });

  it('that came first stands first', () => {
    const days = ['2026-11-24', '2025-01-01', '2027-01-01'].map((day) => ({ keepUntil: asDay(day) }));
    expect(retentionOver(days, today).map(({ keepUntil }) => keepUntil)).toEqual([
      '2025-01-01',
      '2026-11-24',
    ]);
  });
});
