import { existsSync, readFileSync } from 'node:fs';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/**
 * Prints what was on the page when a test failed: where tests run for others, the log is all that is left of it.
 * Playwright loads it by its default export.
 */
// oxlint-disable-next-line import/no-default-export
export default class PrintPage implements Reporter {
  onTestEnd(test: TestCase, { attachments }: TestResult): void {
    const path = attachments.find(({ name }) => name === 'error-context')?.path;
    if (path === undefined || !existsSync(path)) return;
    const text = readFileSync(path, 'utf8');
    const snapshot = /```yaml\n([\s\S]*?)```/.exec(text)?.[1] ?? text;
    console.log(`\nThe page when “${test.title}” failed:\n${snapshot}`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
