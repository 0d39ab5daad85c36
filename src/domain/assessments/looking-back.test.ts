import { expect, test } from 'vitest';
import { asDay } from '../core/day.ts';
import { startedWithin } from './looking-back.ts';

const day = asDay('2026-11-24');
const within = (window: string, since: string | null, fiscalStart = 1) =>
  startedWithin(window, day, { since: since === null ? null : asDay(since), fiscalStart });

test('a first day inside the window is named, one before it is not', () => {
  expect(within('the last four weeks', '2026-11-02')).toBe('2026-11-02');
  expect(within('the last four weeks', '2026-10-01')).toBeNull();
  expect(within('the last six months', '2026-10-01')).toBe('2026-10-01');
});

test('the last full quarter is the fiscal one, and a first day after it counts too', () => {
  expect(within('the last full quarter', '2026-08-24')).toBe('2026-08-24');
  expect(within('the last full quarter', '2026-07-01')).toBeNull();
  expect(within('the last full quarter', '2026-10-12')).toBe('2026-10-12');
  // August to October.
  expect(within('the last full quarter', '2026-07-15', 2)).toBeNull();
  expect(within('the last full quarter', '2026-08-15', 2)).toBe('2026-08-15');
});

test('nothing is said of a window without a length, of a day not given, or of one after the assessment', () => {
  expect(within('your last opening', '2026-11-02')).toBeNull();
  expect(within('the last four weeks', null)).toBeNull();
  expect(within('the last four weeks', '2026-12-01')).toBeNull();
});
