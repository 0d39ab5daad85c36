import { setTimeout as delay } from 'node:timers/promises';
import { browserOrigin } from '#shared/origins.ts';
import { allTables } from './all-tables.ts';
import { newProfile, type Bench } from './bench.ts';
import { startBrowser, type BrowserRun } from './browser-run.ts';
import { openFaultPage } from './fault-site.ts';
import { Ledger } from './ledger.ts';
import { outcomeOf, type Outcome } from './report.ts';
import { findTorn } from './soundness.ts';

/** How long commands run in a round before all ends, in milliseconds: evenly spread between the two. */
const shortest = 20;
const longest = 900;

/** Ends the browser's processes in the middle of commits, again and again, and looks what is there afterwards. */
export async function killRounds(bench: Bench): Promise<Outcome> {
  if (process.platform === 'win32')
    return { kind: 'cannot run', line: 'Windows has no process groups to kill.' };
  const rounds = bench.quick ? 3 : 50;
  const profile = await newProfile(bench);
  const ledger = new Ledger();
  const findings: string[] = [];
  let id = '';
  let lost = 0;
  let torn = 0;
  const lookAt = async ({ page }: BrowserRun, when: string): Promise<void> => {
    await page.evaluate(() => window.faults.start());
    const found = await page.evaluate((of) => window.faults.rows(of), id);
    const rows = allTables(found?.rows ?? {});
    const lostNow = ledger.findLost(rows);
    const tornNow = findTorn(rows);
    lost += lostNow.length;
    torn += tornNow.length;
    findings.push(
      ...lostNow.map((what) => `${when}: lost: ${what}`),
      ...tornNow.map((what) => `${when}: torn: ${what}`),
    );
    ledger.countFrom(rows.meta[0]?.revision ?? 0);
    const said = await page.evaluate((of) => window.faults.open(of), id);
    if (said !== 'open') findings.push(`${when}: opened as ${said}`);
  };

  let round = 0;
  while (round < rounds) {
    round += 1;
    const run = await startBrowser(profile, bench.engine);
    await openFaultPage(run.context, run.page, bench.pages);
    if (round === 1) {
      ({ id } = await run.page.evaluate(() => window.faults.make('Maya Lindgren', 0)));
    }
    await lookAt(run, `Round ${round}`);
    if (lost > 0) {
      // What comes after a loss tells nothing more.
      await run.kill();
      break;
    }
    const before = ledger.count;
    const complaints: string[] = [];
    run.page.on('console', (message) => complaints.push(message.text()));
    run.page.on('pageerror', (error) => complaints.push(error.message));
    await run.page.exposeBinding('told', (_source, what) => ledger.add(what));
    await run.page.evaluate(() => window.faults.commitForever());
    if (!(await comesTrue(() => ledger.count > before))) {
      findings.push(`Round ${round}: no command was acknowledged in 20 seconds. ${complaints.join(' ')}`);
      await run.kill();
      break;
    }
    await delay(shortest + (((longest - shortest) * (round * 0.618)) % (longest - shortest)));
    await run.kill();
  }
  const line = (): string => `${round} rounds, ${ledger.count} commits, ${lost} lost, ${torn} torn.`;
  if (findings.length > 0) return outcomeOf(line(), findings);
  const run = await startBrowser(profile, bench.engine);
  await openFaultPage(run.context, run.page, bench.pages);
  await lookAt(run, 'At the end');
  // The app itself opens it, and misses nothing.
  await run.page.goto(`${browserOrigin}/#/w/${id}/today`);
  const opens = await run.page
    .getByRole('navigation', { name: 'Chapters' })
    .waitFor({ timeout: 20_000 })
    .then(
      () => true,
      () => false,
    );
  if (!opens)
    findings.push(`The app does not open it: ${(await run.page.locator('body').innerText()).slice(0, 300)}`);
  await run.close();
  return outcomeOf(line(), findings);
}

async function comesTrue(isSo: () => boolean): Promise<boolean> {
  const end = performance.now() + 20_000;
  while (!isSo()) {
    if (performance.now() > end) return false;
    await delay(5);
  }
  return true;
}
