import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { desktopOrigin } from '#shared/origins.ts';
import { expect, test, type Opened } from './fixtures.ts';

async function startWorkbook(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start my workbook' }).click();
  await page.getByLabel('Your name').fill('Maya Lindgren');
  await page.getByRole('button', { name: 'Make my workbook' }).click();
  await expect(page).toHaveURL(/#\/w\/[^/]+\/today$/);
}

/** Answers the save dialog as a person would, since the system's own can't be driven. */
const chooseFile = ({ app }: Opened, path: string): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === '', filePath });
  }, path);

test('opens at its own origin, with nothing of Node in the page', async ({ start }) => {
  const { page } = await start();
  expect(page.url()).toMatch(/^app:\/\/workbook\/#\//);
  const guards = await page.evaluate(() => ({
    node: typeof (window as { process?: unknown }).process,
    bridge: Object.keys((window as { workbookHost?: object }).workbookHost ?? {}),
  }));
  expect(guards).toEqual({ node: 'undefined', bridge: ['request', 'listen'] });
});

test('what was written is there after a restart, the last word included', async ({ start }) => {
  const first = await start();
  await startWorkbook(first.page);
  await first.page.getByRole('link', { name: 'Know where you stand' }).click();
  await first.page.getByRole('button', { name: 'Start the self-assessment' }).click();
  const item = first.page.locator('fieldset[data-item]').first();
  await item.getByRole('radio').nth(3).check();
  await item.getByRole('button', { name: /^Add what shows it/ }).click();
  await item.getByLabel('What happened that shows it?').fill('Closed in the middle of a word');
  // At once, before the pause after which a text is written.
  await first.close();

  const second = await start();
  await expect(second.page.getByText('1 of 48 answered')).toBeVisible();
  const again = second.page.locator('fieldset[data-item]').first();
  await expect(again.getByRole('radio').nth(3)).toBeChecked();
  await expect(again.getByLabel('What happened that shows it?')).toHaveValue(
    'Closed in the middle of a word',
  );
});

test('the plan is saved as a tagged PDF, where the person chose', async ({ start, folder }) => {
  const opened = await start();
  await opened.page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(opened.page).toHaveURL(/\/today$/);
  const workbook = opened.page.url().replace(/\/today$/, '');
  await opened.page.goto(`${workbook}/documents/plan`);
  const path = join(folder, 'plan.pdf');
  await chooseFile(opened, path);
  await opened.page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(opened.page.getByText('plan.pdf')).toBeVisible({ timeout: 30_000 });
  const pdf = (await readFile(path)).toString('latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).not.toContain('Electron');
  expect((await readdir(folder)).toSorted()).toEqual(['data', 'plan.pdf']);

  await chooseFile(opened, '');
  await opened.page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(opened.page.getByText('no file was written')).toBeVisible({ timeout: 30_000 });
});

test('goes nowhere else: no navigation, no new window, no request', async ({ start, problems }) => {
  const { app, page } = await start();
  const address = page.url();
  await page.evaluate(() => {
    window.location.href = 'https://example.com/';
  });
  const opened = await page.evaluate(() => window.open('https://example.com/') === null);
  expect(opened).toBe(true);
  const answer = await page.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'answered',
      () => 'refused',
    ),
  );
  expect(answer).toBe('refused');
  await expect(page).toHaveURL(address);
  expect(page.url().startsWith(`${desktopOrigin}/`)).toBe(true);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  // The policy tells in the console what it refused.
  problems.length = 0;
});
