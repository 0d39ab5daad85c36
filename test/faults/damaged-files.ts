import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Locator, Page } from 'playwright';
import { browserOrigin } from '#shared/origins.ts';
import { countRows } from './all-tables.ts';
import { failureScreen, openFocus, typePromise } from './app-steps.ts';
import { newProfile, type Bench } from './bench.ts';
import { startBrowser } from './browser-run.ts';
import { damages, databaseFiles } from './database-files.ts';
import { openFaultPage } from './fault-site.ts';
import type { MadeWorkbook } from './page/fault-page.ts';
import { outcomeOf, type Outcome } from './report.ts';

const actions = 300;
/** How long something may take to show, in milliseconds. */
const patience = 20_000;

/** What the app shows of a damaged database. */
type Shown =
  | 'the workbook'
  | 'the recovery screen'
  | 'a failure screen'
  | 'an empty app'
  | 'a list with it'
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
  await run.page.waitForFunction(witnessKnows, { id: made.id, revision: made.revision + 1 });
  await run.close();
  return made;
}

/** In the browser: whether the witness has seen a revision. */
function witnessKnows({ id, revision }: { readonly id: string; readonly revision: number }): boolean {
  const witness = JSON.parse(localStorage.getItem(`witness:${id}`) ?? '{}') as { readonly revision?: number }; // as the app writes it
  return (witness.revision ?? -1) >= revision;
}

async function rowsIn(bench: Bench, profile: string, { id }: MadeWorkbook): Promise<Found> {
  const run = await startBrowser(profile, bench.engine);
  await openFaultPage(run.context, run.page, bench.pages);
  const found = await run.page.evaluate((of) => window.faults.rows(of), id);
  await run.close();
  return found;
}

/** Starts the app as a person would, and looks beside it what is in the database. */
async function lookAt(
  bench: Bench,
  profile: string,
  { id, rows }: MadeWorkbook,
): Promise<{ shown: Shown; found: Found }> {
  const run = await startBrowser(profile, bench.engine);
  await run.page.goto(`${browserOrigin}/`);
  let shown = await whatShows(run.page);
  const beside = await run.context.newPage();
  await openFaultPage(run.context, beside, bench.pages);
  const found = await beside.evaluate((of) => window.faults.rows(of).catch(() => null), id);
  // An open workbook is looked through a moment later.
  if (shown === 'the workbook' && countRows(found?.rows) < rows)
    await recovery(run.page)
      .waitFor({ timeout: patience })
      .then(
        () => (shown = 'the recovery screen'),
        () => undefined,
      );
  await run.kill();
  return { shown, found };
}

/** What only the recovery screen has. */
const recovery = (page: Page): Locator => page.getByRole('button', { name: 'Restore from a file' });

/** The first of these that comes, and what it stands for. */
async function whatShows(page: Page): Promise<Shown> {
  const signs: readonly (readonly [Shown, Locator])[] = [
    ['the workbook', page.getByRole('navigation', { name: 'Chapters' })],
    ['the recovery screen', recovery(page)],
    ['an empty app', page.getByRole('button', { name: 'Start my workbook' })],
    ['a list with it', page.getByRole('button', { name: /^Rename / })],
    ['a failure screen', failureScreen(page)],
  ];
  const answers = signs.map(([shown, sign]) =>
    sign
      .first()
      .waitFor({ timeout: patience })
      .then(() => shown),
  );
  return Promise.any(answers).catch(() => 'nothing');
}

interface Verdict {
  readonly isGood: boolean;
  readonly says: string;
}

function judge(shown: Shown, found: Found, whole: Found): Verdict {
  if (shown === 'the recovery screen' || shown === 'a failure screen')
    return { isGood: true, says: `told by ${shown}` };
  if (shown !== 'the workbook' && shown !== 'a list with it')
    return { isGood: false, says: `shows ${shown}` };
  const missing = countRows(whole?.rows) - countRows(found?.rows);
  if (missing > 0)
    return {
      isGood: false,
      says: `shows ${shown} with ${missing} of ${countRows(whole?.rows)} rows missing`,
    };
  if (shown === 'a list with it') return { isGood: true, says: 'listed again, unharmed' };
  // A word may have another letter: no disk, no database and no witness notices that.
  return {
    isGood: true,
    says: isDeepStrictEqual(found, whole) ? 'unharmed' : 'with all rows, and a changed one',
  };
}
