import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright';
import { browserOrigin } from '#shared/origins.ts';
import { openFocus, typePromise } from './app-steps.ts';
import { newProfile, type Bench } from './bench.ts';
import { startBrowser } from './browser-run.ts';
import { damages, databaseFiles } from './database-files.ts';
import { openFaultPage } from './fault-site.ts';
import type { MadeWorkbook } from './page/fault-page.ts';
import { outcomeOf, type Outcome } from './report.ts';

const actions = 300;

/** What the app shows of a damaged database. */
type Shown =
  | 'the workbook'
  | 'the recovery screen'
  | 'a failure screen'
  | 'an empty app'
  | 'a list'
  | 'nothing';
type Found = Awaited<ReturnType<Window['faults']['rows']>>;

/** Every file of a closed database, damaged in every way. What was lost is told; nothing is missing silently. */
export async function damagedFiles(bench: Bench): Promise<Outcome> {
  const good = await newProfile(bench);
  const made = await makeProfile(bench, good);
  const whole = await rowsIn(bench, good, made);
  const findings: string[] = [];
  const counts = new Map<string, number>();
  let cases = 0;
  const files = databaseFiles(good);
  for (const { name, path } of files) {
    for (const [damage, hurt] of Object.entries(damages)) {
      cases += 1;
      const profile = join(bench.scratch, `damaged-${bench.engine.name}-${cases}`);
      await cp(good, profile, { recursive: true });
      const file = databaseFiles(profile).find((copy) => copy.path.endsWith(path.slice(good.length)));
      if (file === undefined) throw new Error(`${path} was not copied`);
      hurt(file);
      const { shown, found } = await lookAt(bench, profile, made);
      const verdict = judge(shown, found, whole);
      counts.set(verdict.says, (counts.get(verdict.says) ?? 0) + 1);
      if (!verdict.isGood) findings.push(`${name}, ${damage}: ${verdict.says}`);
    }
  }
  const says = [...counts].map(([what, count]) => `${count} ${what}`).join(', ');
  return outcomeOf(`${files.length} files, ${cases} damages: ${says}.`, findings);
}

/** A workbook that was used: its witness is written, and its rows lie in more than one file. */
async function makeProfile(bench: Bench, profile: string): Promise<MadeWorkbook> {
  let run = await startBrowser(profile, bench.engine);
  await openFaultPage(run.context, run.page, bench.pages);
  const made = await run.page.evaluate((count) => window.faults.make('Maya Lindgren', count), actions);
  await run.close();
  run = await startBrowser(profile, bench.engine);
  await openFocus(run.page, made);
  await typePromise(run.page, 'Ray moves the forecast call to Friday.');
  await run.page
    .waitForFunction((id) => localStorage.getItem(`witness:${id}`) !== null, made.id, { timeout: 5_000 })
    .catch(() => undefined);
  await run.page.waitForTimeout(1_500);
  await run.close();
  return made;
}

async function rowsIn(bench: Bench, profile: string, { id }: MadeWorkbook): Promise<Found> {
  const run = await startBrowser(profile, bench.engine);
  await openFaultPage(run.context, run.page, bench.pages);
  const found = await run.page.evaluate((of) => window.faults.rows(of), id);
  await run.close();
  return found;
}

/** Starts the app as a person would, and looks afterwards what is in the database. */
async function lookAt(
  bench: Bench,
  profile: string,
  { id }: MadeWorkbook,
): Promise<{ shown: Shown; found: Found }> {
  const run = await startBrowser(profile, bench.engine);
  await run.page.goto(`${browserOrigin}/`);
  const shown = await whatShows(run.page);
  await openFaultPage(run.context, run.page, bench.pages);
  const found = await run.page.evaluate((of) => window.faults.rows(of).catch(() => null), id);
  await run.kill();
  return { shown, found };
}

async function whatShows(page: Page): Promise<Shown> {
  const is = (
    shown: Shown,
    selector: Parameters<Page['getByText']>[0] | (() => ReturnType<Page['getByText']>),
  ) =>
    (typeof selector === 'function' ? selector() : page.getByText(selector))
      .first()
      .waitFor({ timeout: 15_000 })
      .then(() => shown);
  const answers = [
    is('the workbook', () => page.getByRole('navigation', { name: 'Chapters' })),
    is('the recovery screen', () =>
      page.locator('[data-app-state="recovery"], main[data-screen="recovery"]'),
    ),
    is('the recovery screen', () =>
      page.getByRole('heading', { level: 1, name: /missing|lost|gone|damaged|recover/i }),
    ),
    is('an empty app', () => page.getByRole('button', { name: 'Start my workbook' })),
    is('a list', () => page.getByRole('heading', { level: 1, name: 'Workbooks' })),
    is('a failure screen', () => page.locator('html[data-app-state="failed"] [role="alert"]')),
  ];
  return Promise.any(answers).catch(() => 'nothing');
}

interface Verdict {
  readonly isGood: boolean;
  readonly says: string;
}

function judge(shown: Shown, found: Found, whole: Found): Verdict {
  if (shown === 'the recovery screen' || shown === 'a failure screen')
    return { isGood: true, says: `told by ${shown}` };
  if (shown !== 'the workbook') return { isGood: false, says: `shows ${shown}` };
  const missing = countRows(whole) - countRows(found);
  if (missing > 0)
    return { isGood: false, says: `shows the workbook with ${missing} of ${countRows(whole)} rows missing` };
  // A word may have another letter: no disk, no database and no witness notices that.
  return {
    isGood: true,
    says: isDeepStrictEqual(found, whole) ? 'unharmed' : 'with all rows, and a changed one',
  };
}

const countRows = (found: Found): number => Object.values(found?.rows ?? {}).flat().length;
