import type { Page } from 'playwright';
import { openFocus, promiseField, signSays, typePromise, waitForSign, type Said } from './app-steps.ts';
import type { Bench } from './bench.ts';
import { startBrowser, type BrowserRun } from './browser-run.ts';
import { openFaultPage } from './fault-site.ts';
import type { MadeWorkbook } from './page/fault-page.ts';
import { allTables, countRows } from './all-tables.ts';
import { findTorn } from './soundness.ts';

/** How soon somebody is told, in milliseconds. */
const soon = 6_000;
/** How long texts may go on being saved, in milliseconds. */
const patience = 90_000;
/** Actions that are there before. */
const actions = 20;
let typed = 0;

interface NoSpace {
  readonly profile: string;
  /** Takes the last space, or gives it back. */
  readonly take: (run: BrowserRun) => Promise<void>;
  readonly giveBack: (run: BrowserRun) => Promise<void>;
}

/** The app where nothing can be written any more: what it says, what it keeps, and what is there in the end. */
export async function withoutSpace(
  bench: Bench,
  { profile, take, giveBack }: NoSpace,
): Promise<{ line: string; findings: readonly string[] }> {
  const findings: string[] = [];
  const expect = (isSo: boolean, what: string): void => {
    if (!isSo) findings.push(what);
  };
  let run = await startBrowser(profile, bench.engine);
  await openFaultPage(run.context, run.page, bench.pages);
  const made = await run.page.evaluate((count) => window.faults.make('Maya Lindgren', count), actions);
  await openFocus(run.page, made);
  expect((await typePromise(run.page, textOf(0))).said === 'saved', 'nothing could be saved before');

  await take(run);
  const first = await typeUntilTold(run, textOf(0));
  expect(isTold(first.said), `${first.tries} texts were typed, the sign says ${first.said}`);
  expect(first.after <= soon, `told after ${seconds(first.after)}`);
  // The second write on a full disk has been seen never to settle, and to tear the log once more.
  const second = await typeUntilTold(run, first.text, () => take(run));
  expect(isTold(second.said), `after the second text the sign says ${second.said}`);
  expect(second.after <= soon, `told of the second after ${seconds(second.after)}`);
  const last = second.text;
  if ((await signSays(run.page)) !== 'closed')
    expect(
      (await promiseField(run.page).inputValue()) === last,
      'what was typed is not on the screen any more',
    );

  await giveBack(run);
  const how = await save(run.page, made, last);
  expect(how !== 'not at all', 'it was not saved when there was space again');
  expect((await promiseField(run.page).inputValue()) === last, 'what was typed is gone from the screen');
  await run.close();

  run = await startBrowser(profile, bench.engine);
  await openFaultPage(run.context, run.page, bench.pages);
  const found = await run.page.evaluate((id) => window.faults.rows(id), made.id);
  const rows = allTables(found?.rows ?? {});
  const there = countRows(rows);
  expect(there >= made.rows, `${made.rows - there} of ${made.rows} rows from before are lost`);
  expect(
    rows.focuses.find(({ id }) => id === made.focusId)?.bossPromise === last,
    'what was typed is not in the database after a restart',
  );
  findings.push(...findTorn(rows));
  await openFocus(run.page, made);
  expect(
    (await promiseField(run.page).inputValue()) === last,
    'what was typed is not on the screen after a restart',
  );
  await run.close();
  const line = `Told after ${seconds(first.after)} and ${seconds(second.after)}, typed text kept, saved ${how}, ${there} of ${made.rows} rows there.`;
  return { line, findings };
}

interface Told {
  readonly said: Said;
  readonly after: number;
  readonly tries: number;
  readonly text: string;
}

/**
 * Types other texts until one is not saved. Files that are there have a little slack, a browser that puts its log away
 * has some space again, and it asks only every 30 seconds how much it may use.
 * @param before the text that was typed before
 * @param prepare what is done before each text
 */
async function typeUntilTold(
  { page }: BrowserRun,
  before: string,
  prepare: () => Promise<void> = () => Promise.resolve(),
): Promise<Told> {
  const end = performance.now() + patience;
  let text = before;
  for (let tries = 1; ; tries += 1) {
    await prepare();
    // Where nothing can be read any more either, there is no field, and it is told.
    if ((await signSays(page)) === 'closed') return { said: 'closed', after: 0, tries, text };
    typed += 1;
    text = textOf(typed);
    const { said, after } = await typePromise(page, text);
    if (said !== 'saved' || performance.now() > end) return { said, after, tries, text };
  }
}

const isTold = (said: Said): boolean => said === 'not saved' || said === 'closed';

/** As a person would: the button, then the window again. */
async function save(page: Page, made: MadeWorkbook, text: string): Promise<string> {
  const isSaved = async (): Promise<boolean> => (await waitForSign(page, ['saved'], 12_000)) !== null;
  const said = await signSays(page);
  if (said === 'saved') return 'by itself';
  if (said === 'not saved') {
    await page.getByRole('button', { name: 'Try again' }).click();
    if (await isSaved()) return 'by “Try again”';
  }
  if (said === 'closed') await page.getByRole('button', { name: 'Open again' }).click();
  else await openFocus(page, made);
  await promiseField(page).waitFor({ timeout: 20_000 });
  if ((await promiseField(page).inputValue()) === text && (await isSaved())) return 'by opening it again';
  return 'not at all';
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
/** As long as a promise can be. */
const textOf = (number: number): string => `${number} ${'x'.repeat(1980)}`;
