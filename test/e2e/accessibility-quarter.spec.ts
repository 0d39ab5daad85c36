import type { Page } from '@playwright/test';
import { openSample, startWorkbook, workbookAddress } from './actions.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { openWithRows, personRow } from './people-file.ts';
import { beginReview, goToStop, lock } from './review-actions.ts';
import { goToScreen, tooWide } from './screens.ts';

/** axe on chapters 5 and 7, where a screen is reached by what one does on another. */

const stops = [
  'The numbers',
  'Myself',
  'The team',
  'Each person',
  'Keep, stop, start',
  'Back to closing',
  'What is open',
  'Commitments',
  'Lock',
];

async function expectUsable(page: Page): Promise<void> {
  await expectAccessible(page);
  await page.setViewportSize({ width: 1024, height: 700 });
  expect(await tooWide(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 720 });
}

/** The draft of the sample, at one of its stops. */
async function openDraft(page: Page, stop: string): Promise<void> {
  await openSample(page);
  await page.goto(`${workbookAddress(page)}/review`);
  await page.getByRole('listitem').filter({ hasText: 'Draft, begun on' }).getByRole('link').click();
  await goToStop(page, stop);
}

for (const stop of stops) {
  test(`everybody can use “${stop}” of the sample’s review`, async ({ page }) => {
    await openDraft(page, stop);
    await expectUsable(page);
  });
}

test('everybody can use each stop of a review without anything in it', async ({ page }) => {
  await startWorkbook(page);
  await beginReview(page);
  for (const stop of stops) {
    await goToStop(page, stop);
    await expectUsable(page);
  }
});

test('everybody can read a locked review, correct it, verify it and print it', async ({ page }) => {
  await startWorkbook(page);
  await beginReview(page);
  await goToStop(page, 'Commitments');
  await page.getByRole('button', { name: 'Add a commitment' }).click();
  await page.getByLabel('What will be done').fill('Hear two calls a week.');
  await goToStop(page, 'Lock');
  await page.getByRole('button', { name: 'Lock the review…' }).click();
  await expect(page.getByRole('button', { name: 'Lock it for good' })).toBeVisible();
  await expectUsable(page);
  await page.keyboard.press('Escape');
  await lock(page);
  await page.getByRole('button', { name: 'Add a correction' }).click();
  await page.getByRole('button', { name: 'Add it for good' }).click();
  await expect(page.getByRole('alert').or(page.getByText('Say why it is corrected.')).first()).toBeVisible();
  await expectUsable(page);
  const review = /\/review\/([^/]+)/.exec(page.url())?.[1] ?? '';
  for (const document of ['review', 'review-summary', 'quarter-page']) {
    await goToScreen(page, { path: `/documents/${document}/${review}`, title: /./ });
    await expectUsable(page);
  }
  await goToScreen(page, { path: '/review', title: 'Review the quarter' });
  await page.getByLabel('Fingerprint from the page').fill('abc');
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(page.getByText(/That is no whole fingerprint/)).toBeVisible();
  await expectUsable(page);
});

test('everybody can use the preview of the sample’s scorecard', async ({ page }) => {
  await openSample(page);
  await goToScreen(page, { path: '/measure', title: 'Measure what matters' });
  await page.getByRole('link', { name: 'Print or save the scorecard' }).click();
  await expect(page).toHaveURL(/\/documents\/scorecard\//);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expectUsable(page);
});

test('everybody can fill the readings, and is told what is no number', async ({ page }) => {
  await openWithRows(page, { people: [personRow('ann', 'Ann Lee'), personRow('bea', 'Bea Cole', 1)] });
  await page.goto(`${workbookAddress(page)}/measure/catalog`);
  await page.getByRole('checkbox', { name: 'Closed value', exact: true }).check();
  await page.getByRole('button', { name: /on the scorecard$/ }).click();
  await page.getByRole('link', { name: /^Enter/ }).click();
  const first = page.getByRole('textbox', { name: /^Ann Lee, / }).first();
  await first.fill('many');
  await page.keyboard.press('Tab');
  await expect(first).toHaveAttribute('aria-invalid', 'true');
  await expectUsable(page);

  await page.getByRole('link', { name: 'Take readings from your CRM instead' }).click();
  await page.getByRole('button', { name: 'Paste its text' }).click();
  await page
    .getByLabel('The text of the file')
    .fill('Owner;Month;Closed value\nLee, Ann;2026-09;"1.200,50 €"\nB. Cole;2026-09;5\nAnn Lee;someday;5');
  await page.getByRole('button', { name: 'Look at it' }).click();
  await expect(page.getByRole('list', { name: 'Rows by what becomes of them' })).toBeVisible();
  await expectUsable(page);
});

test('everybody can write a measure of their own', async ({ page }) => {
  await startWorkbook(page);
  await page.goto(`${workbookAddress(page)}/measure/catalog`);
  await page.getByRole('button', { name: 'Add one of your own' }).first().click();
  await expect(page.getByLabel('Name', { exact: true })).toBeVisible();
  await expectUsable(page);
});
