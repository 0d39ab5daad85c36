import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closingLine, failedCheck, readReport, sumOf, tallyOf } from './tally.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tally-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function reportOf(content: unknown): Promise<string> {
  const path = join(folder, `${Math.random()}.json`);
  await writeFile(path, JSON.stringify(content));
  return path;
}

it('reads what Vitest counted', () => {
  const report = { numPassedTests: 12, numFailedTests: 2, numPendingTests: 1, numTodoTests: 0 };
  expect(readReport(JSON.stringify(report))).toEqual({ passed: 12, failed: 2, skipped: 1 });
});

it('reads what Playwright counted; a test that passed at a second try failed', () => {
  const report = { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 3 } };
  expect(readReport(JSON.stringify(report))).toEqual({ passed: 7, failed: 2, skipped: 3 });
});

it.each(['', '{', '[]', 'null', '{"tests":3}'])('%j is no report', (text) => {
  expect(readReport(text)).toBeUndefined();
});

it('a runner that ended badly without a failed test counts as a failure', async () => {
  const report = await reportOf({ numPassedTests: 3, numFailedTests: 0 });
  expect(await tallyOf(report, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  expect(await tallyOf(report, 0)).toEqual({ passed: 3, failed: 0, skipped: 0 });
});

it('a runner that ran nothing, or left no report, counts as a failure', async () => {
  expect(
    await tallyOf(await reportOf({ numPassedTests: 0, numFailedTests: 0, numPendingTests: 4 }), 0),
  ).toEqual(failedCheck);
  expect(await tallyOf(join(folder, 'none.json'), 0)).toEqual(failedCheck);
});

it('ends with one plain line', () => {
  expect(closingLine(sumOf([{ passed: 2, failed: 0, skipped: 0 }, failedCheck]))).toBe('2 passed, 1 failed');
  expect(closingLine({ passed: 2, failed: 0, skipped: 3 })).toBe('2 passed, 0 failed, 3 skipped');
});
