import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright';
import { openFocus, promiseField, typePromise } from './app-steps.ts';
import { newProfile, type Bench } from './bench.ts';
import { startBrowser } from './browser-run.ts';
import { openFaultPage } from './fault-site.ts';
import { outcomeOf, type Outcome } from './report.ts';

/** How soon the other window shows a change, in milliseconds. */
const soon = 3_000;

/** Two windows on one workbook show each other's changes; a third one, on another workbook, is not touched. */
export async function windows(bench: Bench): Promise<Outcome> {
  const findings: string[] = [];
  const rounds = 5;
  const run = await startBrowser(await newProfile(bench), bench.engine);
  await openFaultPage(run.context, run.page, bench.pages);
  const one = await run.page.evaluate(() => window.faults.make('Maya Lindgren', 3));
  const two = await run.page.evaluate(() => window.faults.make('Tomás Rivera', 3));
  const rowsOf = (id: string) => run.page.evaluate((of) => window.faults.rows(of), id);
  const before = { one: await rowsOf(one.id), two: await rowsOf(two.id) };

  const left = await run.context.newPage();
  const right = await run.context.newPage();
  const other = await run.context.newPage();
  await openFocus(left, one);
  await openFocus(right, one);
  await openFocus(other, two);
  let slowest = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const [from, to, name] of [
      [left, right, 'left'],
      [right, left, 'right'],
    ] as const) {
      const text = `Promise ${round} of the ${name} window.`;
      await from.bringToFront();
      const { said } = await typePromise(from, text);
      if (said !== 'saved') findings.push(`The ${name} window says ${said}`);
      const after = await shows(to, text);
      if (after === null) findings.push(`“${text}” is not in the other window after ${soon / 1000} s`);
      else slowest = Math.max(slowest, after);
    }
  }
  if ((await promiseField(other).inputValue()) !== '') findings.push('The other workbook shows the text');
  if (!isDeepStrictEqual(await rowsOf(two.id), before.two))
    findings.push('Rows of the other workbook have changed');
  const { said } = await typePromise(other, 'A promise in the other workbook.');
  if (said !== 'saved') findings.push(`The window of the other workbook says ${said}`);
  const last = `Promise ${rounds - 1} of the right window.`;
  if ((await promiseField(left).inputValue()) !== last)
    findings.push('The first workbook has changed with the other one');
  const revisions =
    ((await rowsOf(one.id))?.rows.meta?.[0]?.revision ?? 0) - (before.one?.rows.meta?.[0]?.revision ?? 0);
  if (revisions !== rounds * 2) findings.push(`${revisions} changes were counted, ${rounds * 2} were made`);
  await run.close();
  return outcomeOf(
    `${rounds * 2} changes, each in the other window within ${Math.ceil(slowest)} ms; the other workbook untouched.`,
    findings,
  );
}

async function shows(page: Page, text: string): Promise<number | null> {
  const start = performance.now();
  while (performance.now() - start < soon) {
    if ((await promiseField(page).inputValue()) === text) return performance.now() - start;
    await page.waitForTimeout(20);
  }
  return null;
}
