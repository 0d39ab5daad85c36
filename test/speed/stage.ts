import { chromium, type BrowserContext, type Page } from 'playwright';
import { writeWorkbookFile } from '#domain/workbook/file/write-workbook-file.ts';
import type { Rows } from '#domain/workbook/tables.ts';
import { browserOrigin } from '#shared/origins.ts';
import { sha256 } from '../fixtures/workbook-files/sha256.ts';
import { chromiumLaunch } from '../helpers/chromium.ts';
import { watchPages } from './watch.ts';

/** Where everything is measured: the built app in a browser, with ten years in it. */
export interface Stage {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly rows: Rows;
  /** The address of the workbook; a path of a page goes behind it. */
  readonly address: string;
  /** Goes to a page of the workbook by its path, and waits until it can be used. */
  readonly goTo: (path: string) => Promise<void>;
  /** A folder for files; everything in it is thrown away at the end. */
  readonly scratch: string;
}

/** How long a step may take before it has failed; what is too slow is told by its figure. Milliseconds. */
const patience = 120_000;

/** Starts a browser with an empty profile. */
export async function startBrowser(profile: string): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(profile, {
    ...chromiumLaunch(),
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(patience);
  await watchPages(context);
  // The browser's dialog for a folder can't be driven: it gets one of the browser's own.
  await context.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('Backups', { create: true }),
    });
  });
  return context;
}

/** Takes the rows in as a file, as a person does, and opens the workbook. */
export async function openStage(context: BrowserContext, rows: Rows, scratch: string): Promise<Stage> {
  const [meta] = rows.meta;
  if (meta === undefined) throw new Error('The rows are no workbook');
  const text = await writeWorkbookFile(rows, { appVersion: '0.1.0', madeAt: meta.updatedAt }, sha256);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(browserOrigin);
  await page.getByRole('link', { name: 'Import a file' }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  const buffer = Buffer.from(text);
  await (
    await choosing
  ).setFiles({ name: 'ten-years.workbook', mimeType: 'application/octet-stream', buffer });
  await page.getByRole('button', { name: 'Import as a new workbook' }).click();
  await page.getByRole('link', { name: 'Open it' }).click();
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  const address = /^[^#]*#\/w\/[^/]+/.exec(page.url())?.[0];
  if (address === undefined) throw new Error(`No workbook is open at ${page.url()}`);
  return {
    context,
    page,
    rows,
    address,
    scratch,
    async goTo(path) {
      await page.goto(`${address}${path}`);
      await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
    },
  };
}
