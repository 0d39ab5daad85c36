import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { goToChapter, openSample, startAssessment, startWorkbook } from '../e2e/actions.ts';
import { expect, test } from '../e2e/fixtures.ts';

const folder = join(import.meta.dirname, '..', '..', 'docs', 'pictures');

// The sample is dated from today; a fixed today makes the same pictures every time.
test.beforeEach(({ page }) => page.clock.setFixedTime(new Date('2026-11-24T15:00:00Z')));

async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

test('today', async ({ page }) => {
  await openSample(page);
  await take(page, 'today');
});

test('answering', async ({ page }) => {
  await startWorkbook(page);
  await startAssessment(page);
  await page.getByRole('radio').nth(2).check();
  await take(page, 'answering');
});

test('results', async ({ page }) => {
  await openSample(page);
  await goToChapter(page, 'Know where you stand');
  await page.getByRole('link', { name: 'See what it says' }).click();
  await page.getByRole('heading', { name: 'Your ten responsibilities' }).scrollIntoViewIfNeeded();
  await take(page, 'results');
});

test('a focus, in the dark theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openSample(page);
  await goToChapter(page, 'Choose what to grow');
  await page.getByRole('link', { name: 'Coaching', exact: true }).last().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Coaching' })).toBeVisible();
  await take(page, 'focus-dark');
});

test('the plan as a document', async ({ page }) => {
  await openSample(page);
  await goToChapter(page, 'Choose what to grow');
  await page.getByRole('link', { name: 'Print or save the plan' }).click();
  await expect(page.getByRole('heading', { name: 'My development plan' }).last()).toBeVisible();
  await take(page, 'plan-document');
});
