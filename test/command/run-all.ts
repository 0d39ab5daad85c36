import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from '#launcher/build.mjs';
import { desktopRuntime } from './desktop-runtime.ts';
import { getBrowser } from './get-browser.ts';
import { runNode } from './run-node.ts';
import { closingLine, failedCheck, passedCheck, sumOf, tallyOf, type Tally } from './tally.ts';

/**
 * Everything that is checked here, in turn. A failure stops only what can't run without it. Resolves with the exit
 * code.
 */
export async function runAll(project: string): Promise<number> {
  const reports = await mkdtemp(join(tmpdir(), 'workbook-test-'));
  const program = (...path: readonly string[]): string => join(project, 'node_modules', ...path);
  const tallies: Tally[] = [];

  const check = async (
    title: string,
    path: string,
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ): Promise<void> => {
    heading(title);
    const code = await runNode(project, path, args, env);
    console.log(code === 0 ? 'Passed.' : `Failed: ${title}.`);
    tallies.push(code === 0 ? passedCheck : failedCheck);
  };
  const vitest = async (
    title: string,
    name: string,
    env: Readonly<Record<string, string>>,
  ): Promise<void> => {
    heading(title);
    const report = join(reports, `${name}.json`);
    const args = [
      'run',
      '--project',
      name,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ];
    tallies.push(await tallyOf(report, await runNode(project, program('vitest', 'vitest.mjs'), args, env)));
  };
  const playwright = async (
    title: string,
    name: string,
    env: Readonly<Record<string, string>>,
  ): Promise<void> => {
    heading(title);
    const report = join(reports, `${name}.json`);
    const args = ['test', '--config', join('test', name, 'playwright.config.ts'), '--reporter=list,json'];
    const reportEnv = { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
    tallies.push(
      await tallyOf(
        report,
        await runNode(project, program('@playwright', 'test', 'cli.js'), args, reportEnv),
      ),
    );
  };
  const cannotRun = (why: string): void => {
    console.error(why);
    tallies.push(failedCheck);
  };

  await check('Types', program('typescript', 'bin', 'tsc'), ['--build']);
  await check('Lint', program('oxlint', 'bin', 'oxlint'), ['--type-aware', '--deny-warnings']);
  await check('Format', program('oxfmt', 'bin', 'oxfmt'), ['--check']);
  await vitest('Unit tests', 'unit', {});

  heading('Browser');
  const browser = await getBrowser(project);
  console.log(
    browser.kind === 'found'
      ? `Tests run in ${browser.executable} (${browser.how}).`
      : `No Chrome, Edge or Chromium to test in: ${browser.why}.`,
  );
  const env = browser.kind === 'found' ? { WORKBOOK_CHROMIUM: browser.executable } : {};
  if (browser.kind === 'found') await vitest('Storage tests in Chromium', 'storage', env);
  else cannotRun('The storage tests can’t run without a browser.');

  heading('Build');
  const built = await buildIfStale(project, { say: console.log });
  console.log(built.ok ? 'Passed.' : built.why);
  tallies.push(built.ok ? passedCheck : failedCheck);

  if (browser.kind === 'found' && built.ok) {
    await playwright('End-to-end tests in Chromium', 'e2e', env);
    const faults = join(project, 'test', 'faults', 'run.mjs');
    await check('Faults in Chromium, the quick ones', faults, ['--quick'], env);
  } else {
    cannotRun('The end-to-end tests can’t run without a browser and a build.');
    cannotRun('The faults can’t run without a browser and a build.');
  }

  const runtime = desktopRuntime(project);
  if (runtime.kind === 'missing') {
    heading('Desktop tests');
    console.log(`Skipped: ${runtime.why}.`);
  } else if (built.ok) {
    await playwright('Desktop tests in Electron', 'desktop', { WORKBOOK_ELECTRON: runtime.executable });
  } else cannotRun('The desktop tests can’t run without a build.');

  await rm(reports, { recursive: true, force: true });
  const total = sumOf(tallies);
  console.log(`\n${closingLine(total)}`);
  return total.failed === 0 ? 0 : 1;
}

const heading = (title: string): void => console.log(`\n── ${title} ──`);
