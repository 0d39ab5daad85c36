import { expect, it } from 'vitest';
import { isBug, StorageProblem, toProblem } from './problem.ts';

const named = (name: string, inner?: unknown): Error => Object.assign(new Error(name), { name, inner });

it.each([
  [named('QuotaExceededError'), 'disk full'],
  [named('AbortError', named('QuotaExceededError')), 'disk full'],
  // What Chromium says for the first write on a full disk.
  [named('AbortError', named('UnknownError')), 'disk full'],
  [named('DatabaseClosedError'), 'closed'],
  [named('InvalidStateError'), 'closed'],
  [named('VersionError'), 'newer version'],
  [named('UnknownError'), 'unreadable'],
  [new StorageProblem('no answer'), 'no answer'],
] as const)('%s is told as: %s', (error, kind) => {
  expect(toProblem(error).kind).toBe(kind);
  expect(isBug(error)).toBe(false);
});

it.each([new TypeError('x'), named('ValiError'), named('ConstraintError'), 'text', null])(
  'a mistake of ours is not tried again: %s',
  (error) => {
    expect(isBug(error)).toBe(true);
    expect(toProblem(error).kind).toBe('unreadable');
  },
);
