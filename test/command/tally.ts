import { readFile } from 'node:fs/promises';

/** What a runner counted. A check without tests of its own, such as the type check, counts as one. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const passedCheck: Tally = { passed: 1, failed: 0, skipped: 0 };
export const failedCheck: Tally = { passed: 0, failed: 1, skipped: 0 };

export const sumOf = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
  failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
  skipped: tallies.reduce((sum, tally) => sum + tally.skipped, 0),
});

/** The line that `npm test` ends with. */
export const closingLine = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;

/**
 * The counts in a runner's JSON report. A runner that ended badly without a failed test (an error outside of tests,
 * no report) counts as one failure, and so does one that ran nothing: it would pass without having looked.
 */
export async function tallyOf(report: string, exitCode: number): Promise<Tally> {
  const counted = readReport(await readFile(report, 'utf8').catch(() => ''));
  if (counted === undefined || counted.passed + counted.failed === 0) return failedCheck;
  return exitCode !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

/** Undefined for what is neither Vitest's nor Playwright's report. */
export function readReport(text: string): Tally | undefined {
  const report = parse(text);
  if (report === undefined) return undefined;
  if ('numPassedTests' in report) {
    return {
      passed: count(report['numPassedTests']),
      failed: count(report['numFailedTests']),
      skipped: count(report['numPendingTests']) + count(report['numTodoTests']),
    };
  }
  const stats = report['stats'];
  if (!isRecord(stats)) return undefined;
  return {
    passed: count(stats['expected']),
    // A test that passes only now and then is no test that passed.
    failed: count(stats['unexpected']) + count(stats['flaky']),
    skipped: count(stats['skipped']),
  };
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const count = (value: unknown): number => (typeof value === 'number' ? value : 0);
