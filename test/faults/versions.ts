import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright';
import { browserOrigin } from '#shared/origins.ts';
import { countRows, levelIn } from './all-tables.ts';
import { newProfile, type Bench } from './bench.ts';
import { startBrowser, type BrowserRun } from './browser-run.ts';
import { openFaultPage, type Edition } from './fault-site.ts';
import type { MadeWorkbook } from './page/fault-page.ts';
import { outcomeOf, type Outcome } from './report.ts';

const actions = 20;
const chapters = (page: Page) => page.getByRole('navigation', { name: 'Chapters' });

interface Scene {
  readonly run: BrowserRun;
  readonly made: MadeWorkbook;
  readonly expect: (isSo: boolean, what: string) => void;
  readonly findings: string[];
  readonly rows: () => Promise<Awaited<ReturnType<Window['faults']['rows']>>>;
  /** A window of this suite, with that version of the storage code. */
  readonly window: (edition: Edition) => Promise<Page>;
  /** A window of the app, on the workbook. */
  readonly app: () => Promise<Page>;
}

async function inScene(bench: Bench, play: (scene: Scene) => Promise<string>): Promise<Outcome> {
  const findings: string[] = [];
  const run = await startBrowser(await newProfile(bench), bench.engine);
  await openFaultPage(run.context, run.page, bench.pages);
  const made = await run.page.evaluate((count) => window.faults.make('Maya Lindgren', count), actions);
  const line = await play({
    run,
    made,
    findings,
    expect: (isSo, what) => {
      if (!isSo) findings.push(what);
    },
    rows: () => run.page.evaluate((id) => window.faults.rows(id), made.id),
    async window(edition) {
      const page = await run.context.newPage();
      await openFaultPage(run.context, page, bench.pages, edition);
      return page;
    },
    async app() {
      const page = await run.context.newPage();
      await page.goto(`${browserOrigin}/#/w/${made.id}/today`);
      return page;
    },
  });
  await run.close();
  return outcomeOf(line, findings);
}

/** An upgrade waits for a window that does not let go: it is told, and goes on by itself; or it is told as what it is. */
export const blockedUpgrade = (bench: Bench): Promise<Outcome> =>
  inScene(bench, async ({ run, made, expect, rows, app }) => {
    const leave = () => run.page.evaluate((id) => window.faults.leaveAtVersion(id, 1), made.id);
    const hold = () => run.page.evaluate((id) => window.faults.holdStubbornly(id), made.id);
    const letGo = () => run.page.evaluate(() => window.faults.letGo());
    await leave();
    const before = await rows();
    expect(before?.version === 1, `the older database has version ${before?.version}`);
    await hold();
    const asked = performance.now();
    const waiting = await app();
    const told = waiting.getByText('Another window holds this workbook');
    expect(await comes(told, 6_000), 'nobody was told that another window holds the workbook');
    const after = performance.now() - asked;
    await letGo();
    expect(await comes(chapters(waiting), 10_000), 'it does not go on when the other window is closed');
    const upgraded = await rows();
    expect((upgraded?.version ?? 0) > 1, 'it was not upgraded');
    expect(isSameContent(before, upgraded), 'rows have changed in the upgrade');
    await waiting.close();

    await leave();
    await hold();
    const stuck = await app();
    const failed = stuck.getByRole('heading', { level: 1, name: 'Another window holds the workbook' });
    expect(await comes(failed, 16_000), 'a window that never lets go is not told as that');
    await letGo();
    await stuck
      .getByRole('button', { name: 'Open again' })
      .click()
      .catch(() => undefined);
    expect(await comes(chapters(stuck), 10_000), 'it does not open afterwards');
    expect(isSameContent(before, await rows()), 'rows have changed in the second upgrade');
    return `Told after ${(after / 1000).toFixed(1)} s, went on by itself; told as blocked when it never ends; ${countRows(upgraded?.rows)} of ${countRows(before?.rows)} rows there.`;
  });

/** A window of a newer release upgrades the workbook under an open one, which steps aside and writes nothing more. */
export const oldAndNewWindows = (bench: Bench): Promise<Outcome> =>
  inScene(bench, async ({ made, expect, rows, window: open, app }) => {
    const before = await rows();
    const older = await open('now');
    expect((await openIn(older, made)) === 'open', 'the older window could not open it');
    const olderApp = await app();
    expect(await comes(chapters(olderApp), 20_000), 'the app did not open it');
    const newer = await open('next');
    const said = await openIn(newer, made);
    expect(said === 'open', `the newer window says ${said}`);
    expect((await newer.evaluate(() => window.faults.change(3))) === 'done', 'the newer window can’t write');
    const refusal = await older.evaluate(() => window.faults.change(1));
    expect(refusal.startsWith('refused'), `the older window wrote: ${refusal}`);
    const title = olderApp.getByRole('heading', { name: 'This workbook was opened by a newer version' });
    expect(await comes(title, 6_000), 'the app’s older window does not say so');
    const after = await rows();
    expect(after?.version === (before?.version ?? 0) + 1, `the database has version ${after?.version}`);
    expect(levelIn(after, made) === 3, 'what the newer window wrote is not there');
    expect(countRows(after?.rows) >= made.rows, `${countRows(after?.rows)} of ${made.rows} rows`);
    return `The older windows stepped aside (${refusal}), the newer one writes; ${countRows(after?.rows)} of ${made.rows} rows there.`;
  });

/** The older app is started again after a newer one has upgraded the workbook: it refuses, and writes nothing. */
export const downgrade = (bench: Bench): Promise<Outcome> =>
  inScene(bench, async ({ made, expect, rows, window: open, app }) => {
    const newer = await open('next');
    expect((await openIn(newer, made)) === 'open', 'the newer window could not open it');
    await newer.close();
    const before = await rows();
    const older = await open('now');
    const said = await openIn(older, made);
    expect(said === 'failed: newer version', `the older code says ${said}`);
    const olderApp = await app();
    const title = olderApp.getByRole('heading', { name: 'This workbook was opened by a newer version' });
    expect(await comes(title, 10_000), 'the older app does not say so');
    const after = await rows();
    expect(isDeepStrictEqual(before, after), 'the older app has written to the newer database');
    return `Refused (${said}), ${countRows(after?.rows)} rows as they were.`;
  });

/** An upgrade that throws leaves the data as it was, and the older app opens it. */
export const failedUpgrade = (bench: Bench): Promise<Outcome> =>
  inScene(bench, async ({ made, expect, rows, window: open, app }) => {
    const before = await rows();
    const broken = await open('broken');
    const said = await openIn(broken, made);
    expect(said === 'failed: upgrade failed', `the failed upgrade says ${said}`);
    await broken.close();
    const after = await rows();
    expect(isDeepStrictEqual(before, after), 'the failed upgrade has changed the data');
    const olderApp = await app();
    expect(await comes(chapters(olderApp), 20_000), 'the older app does not open it any more');
    return `Told (${said}), ${countRows(after?.rows)} of ${made.rows} rows there, the older app opens it.`;
  });

const openIn = (page: Page, { id }: MadeWorkbook): Promise<string> =>
  page.evaluate((of) => window.faults.open(of), id);

type Found = Awaited<ReturnType<Scene['rows']>>;

/** Whatever tables there are: an older version has fewer, and those of a newer one are empty. */
const isSameContent = (before: Found, after: Found): boolean =>
  Object.entries(before?.rows ?? {}).every(([name, list]) =>
    isDeepStrictEqual(list, Object.entries(after?.rows ?? {}).find(([other]) => other === name)?.[1]),
  );

const comes = (what: ReturnType<Page['getByText']>, within: number): Promise<boolean> =>
  what.waitFor({ timeout: within }).then(
    () => true,
    () => false,
  );
