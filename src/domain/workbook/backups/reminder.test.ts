import { expect, it } from 'vitest';
import { asInstant } from '../../core/day.ts';
import { remind } from './reminder.ts';

const workbook = { createdAt: asInstant('2026-11-01T09:00:00.000Z'), revision: 60 };
const now = asInstant('2026-11-20T09:00:00.000Z');

it('says nothing about a workbook that did not change since its copy', () => {
  expect(remind(workbook, { at: asInstant('2026-11-02T09:00:00.000Z'), revision: 60 }, now)).toBeNull();
  expect(remind({ ...workbook, revision: 0 }, null, now)).toBeNull();
});

it('reminds after seven days with a change', () => {
  const copy = { at: asInstant('2026-11-13T09:00:00.000Z'), revision: 59 };
  expect(remind(workbook, copy, now)).toEqual({ changes: 1, days: 7, never: false });
  expect(remind(workbook, { ...copy, at: asInstant('2026-11-13T09:00:01.000Z') }, now)).toBeNull();
});

it('reminds after fifty changes, whatever the day', () => {
  expect(remind(workbook, { at: now, revision: 10 }, now)).toEqual({ changes: 50, days: 0, never: false });
  expect(remind(workbook, { at: now, revision: 11 }, now)).toBeNull();
});

it('counts from the start when there was no copy, and stands a clock that was put back', () => {
  expect(remind({ ...workbook, revision: 1 }, null, now)).toEqual({ changes: 1, days: 19, never: true });
  expect(remind(workbook, { at: asInstant('2027-01-01T09:00:00.000Z'), revision: 59 }, now)).toBeNull();
});
