import type { Page } from '@playwright/test';
import { expectSaved, openSample, startWorkbook, workbookAddress } from './actions.ts';
import { chooseFile, goToImport, saveCopy, textOf } from './file-actions.ts';
import { expect, test } from './fixtures.ts';
import { changedText, rowOf } from './made-files.ts';
import { beginReview, goToStop, lock } from './review-actions.ts';

/** Opens each document of a review from its screen, and comes back. */
async function readDocuments(page: Page, state: 'Draft' | 'Locked'): Promise<void> {
  for (const link of [
    state === 'Draft' ? 'See it as a document' : 'Print or save it',
    'Two pages for the boss',
    'The quarter on a page',
  ]) {
    await page.getByRole('link', { name: link, exact: true }).click();
    await expect(page).toHaveURL(/\/documents\//);
    await expect(
      page.getByText(state === 'Draft' ? 'A draft: it is not locked yet.' : 'Locked by Maya Lindgren on'),
    ).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('link', { name: link, exact: true })).toBeVisible();
  }
}

test('the quarter is chosen, the hour can be left, and it goes on where it was left', async ({ page }) => {
  await startWorkbook(page);
  await page.goto(`${workbookAddress(page)}/review`);
  await page.getByRole('button', { name: 'Begin the review' }).click();
  await expect(page.getByText('Choose the quarter first.')).toBeVisible();
  await beginReview(page);
  await page.getByLabel('What happened, and why').fill('A slow start.');
  await page.getByRole('link', { name: /^Go on: myself/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Myself');
  await expectSaved(page);
  await page
    .getByRole('navigation', { name: 'Chapters' })
    .getByRole('link', { name: 'Review the quarter' })
    .click();
  await page.getByRole('link', { name: /^(Fiscal )?Q\d/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Myself');
  await goToStop(page, 'The numbers');
  await expect(page.getByLabel('What happened, and why')).toHaveValue('A slow start.');
});

test('commitments that come together from two laptops are said, and the review waits until they are few enough', async ({
  page,
}) => {
  await startWorkbook(page);
  await beginReview(page);
  await goToStop(page, 'Commitments');
  await page.getByRole('button', { name: 'Add a commitment' }).click();
  await page.getByLabel('What will be done').fill('Hear two calls a week.');
  await expectSaved(page);
  const there = await changedText(await textOf(await saveCopy(page)), (document) => {
    const row = rowOf(document, 'commitments');
    document.tables['commitments'] = [1, 2, 3, 4, 5].map((number) => ({ ...row, id: `theirs-${number}` }));
  });
  await goToImport(page);
  await chooseFile(page, { name: 'other laptop.workbook', text: there });
  await expect(page.getByText(/^6 commitments in the review of .+; 5 are the most\./)).toBeVisible();
  await page.getByRole('button', { name: 'Merge into this workbook' }).click();
  await expect(page.getByText('Merged into this workbook')).toBeVisible();
  await expect(page.getByText(/^6 commitments in the review of .+; 5 are the most\./)).toBeVisible();
  await page.goto(`${workbookAddress(page)}/review`);
  await page.getByRole('link', { name: /^(Fiscal )?Q\d/ }).click();
  await goToStop(page, 'Lock');
  await expect(page.getByRole('button', { name: 'Lock the review…' })).toBeDisabled();
  await page.getByRole('link', { name: 'Delete some' }).click();
  await expect(page.getByText('There are 6, because those of two laptops came together.')).toBeVisible();
  await page.getByRole('button', { name: 'Delete commitment 6' }).click();
  await expect(page.getByText('There are 6, because')).toBeHidden();
  await lock(page);
});

test('an empty quarter can be reviewed and locked, and stays as it is', async ({ page }) => {
  await startWorkbook(page);
  await beginReview(page);
  await goToStop(page, 'Keep, stop, start');
  await page.getByLabel('Keep', { exact: true }).fill('Watching calls.');
  await goToStop(page, 'Commitments');
  await page.getByRole('button', { name: 'Add a commitment' }).click();
  await page.getByLabel('What will be done').fill('Hear two calls a week.');
  await goToStop(page, 'Lock');
  await readDocuments(page, 'Draft');
  await lock(page);
  await expect(page.getByText('Watching calls.')).toBeVisible();
  await readDocuments(page, 'Locked');
  await expect(page.getByRole('heading', { name: 'Fingerprint' })).toBeVisible();
  // Nothing that was done before can be undone into it.
  await expect(page.getByRole('button', { name: /^Undo/ }).first()).toBeDisabled();
  await page.getByRole('button', { name: 'Add a correction' }).click();
  await page.getByLabel('The correction').fill('It was three calls.');
  await page.getByRole('button', { name: 'Add it for good' }).click();
  await expect(page.getByText('Say why it is corrected.')).toBeVisible();
  await page.getByLabel('Why', { exact: true }).fill('Counted again.');
  await page.getByRole('button', { name: 'Add it for good' }).click();
  await expect(page.getByText('It was three calls.')).toBeVisible();
  await page.getByRole('button', { name: 'Kept: Hear two calls a week.' }).click();
  await expect(page.getByText(/Hear two calls a week\. done on/)).toBeVisible();
});

test('every open thing is decided with a reason before the lock, and the next review begins with what is carried', async ({
  page,
}) => {
  await openSample(page);
  await page.goto(`${workbookAddress(page)}/review`);
  // The latest is the draft.
  await page
    .getByRole('link', { name: /^Fiscal Q\d/ })
    .first()
    .click();
  await goToStop(page, 'Lock');
  await expect(page.getByRole('button', { name: 'Lock the review…' })).toBeDisabled();
  await page.getByRole('link', { name: 'Decide now' }).click();
  const things = page
    .getByRole('main')
    .locator('li')
    .filter({ has: page.getByRole('radio', { name: 'Done' }) });
  const number = await things.count();
  expect(number).toBeGreaterThan(5);
  for (const thing of await things.all()) await thing.getByRole('radio', { name: 'Done' }).check();
  const first = things.first();
  await first.getByRole('radio', { name: 'Carry over' }).check();
  await first.getByLabel('Why').fill('');
  await first.getByLabel('Why').press('Tab');
  await expect(page.getByRole('status').filter({ hasText: 'still to decide' })).toBeVisible();
  await first.getByLabel('Why').fill('It needs one more quarter.');
  await first.getByLabel('Why').press('Tab');
  await expect(page.getByText('Everything is decided.')).toBeVisible();
  await lock(page);
  await expect(page.getByText(/It needs one more quarter\./)).toBeVisible();
});

test('a printed review is verified by its fingerprint', async ({ page }) => {
  await startWorkbook(page);
  await beginReview(page);
  await lock(page);
  const fingerprint = await page
    .getByRole('region', { name: 'Fingerprint' })
    .getByText(/^[0-9a-f]{8} /)
    .innerText();
  await page.getByRole('link', { name: 'Back to the reviews' }).click();
  const field = page.getByLabel('Fingerprint from the page');
  await field.fill(fingerprint);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(page.getByText(/It matches: the review of/)).toBeVisible();
  await field.fill(fingerprint.replace(/^./, (digit) => (digit === '0' ? '1' : '0')));
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(page.getByText(/No review that was locked in this workbook/)).toBeVisible();
  await field.fill('abc');
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(page.getByText(/That is no whole fingerprint/)).toBeVisible();
});

test('the sample’s locked review is read, verified and set beside the draft', async ({ page }) => {
  await openSample(page);
  await page.goto(`${workbookAddress(page)}/review`);
  await page
    .getByRole('link', { name: /^Fiscal Q\d/ })
    .nth(1)
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Review of fiscal Q\d/);
  await expect(page.getByText('It was changed after it was locked')).toBeHidden();
  await expect(page.getByText(/Hear each of the eight on a real call\. open/)).toBeVisible();
  const fingerprint = await page
    .getByRole('region', { name: 'Fingerprint' })
    .getByText(/^[0-9a-f]{8} /)
    .innerText();
  await page.getByRole('link', { name: 'The quarter on a page' }).click();
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await page.goto(`${workbookAddress(page)}/review`);
  await page.getByLabel('Fingerprint from the page').fill(fingerprint);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(page.getByText(/It matches: the review of/)).toBeVisible();
  await page.getByRole('link', { name: 'Over the quarters' }).click();
  const commitments = page.getByRole('table', { name: 'Commitments by quarter and what became of them' });
  await expect(commitments.getByRole('columnheader')).toHaveCount(3);
  await expect(commitments.getByRole('columnheader').last()).toContainText('draft');
  await expect(commitments.getByRole('row', { name: /^Kept 1 0/ })).toBeVisible();
});

test('a review that is locked in one window is locked in the other', async ({ page, context }) => {
  await startWorkbook(page);
  await beginReview(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('The numbers');
  await lock(page);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(/^Review of/);
});

test('a draft goes along when the fiscal year changes, and the locked one of that name stays', async ({
  page,
}) => {
  await openSample(page);
  await page.goto(`${workbookAddress(page)}/review`);
  const reviews = page.getByRole('region', { name: 'Reviews' }).getByRole('listitem');
  const locked = (await reviews.filter({ hasText: 'Locked on' }).getByRole('link').innerText()).split(':')[0];
  await page.goto(`${workbookAddress(page)}/about-me`);
  await page.getByLabel('Month in which your fiscal year starts').selectOption({ label: 'May' });
  await expect(page.getByText(/drafts of reviews go to the quarter with most of their days/)).toBeVisible();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved. Your documents show it from now on.')).toBeVisible();
  await page.goto(`${workbookAddress(page)}/review`);
  // The same months have another number in a year from May: the draft’s is now the locked one’s.
  await expect(reviews.filter({ hasText: 'Locked on' })).toContainText(`${locked}: `);
  await expect(reviews.filter({ hasText: 'Draft' })).toContainText(`${locked}: `);
  await reviews.filter({ hasText: 'Draft' }).getByRole('link').click();
  await expect(page.getByText(`${locked}, draft`)).toBeVisible();
});

test('a draft is discarded, and that can be undone', async ({ page }) => {
  await startWorkbook(page);
  await beginReview(page);
  await goToStop(page, 'Lock');
  await page.getByRole('button', { name: 'Discard the draft' }).click();
  await expect(page.getByRole('heading', { name: 'Your first quarterly review' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(page.getByRole('heading', { name: 'Reviews', exact: true })).toBeVisible();
});
