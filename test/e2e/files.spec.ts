import type { Locator, Page } from '@playwright/test';
import { makeTrashed } from '#domain/workbook/file/file.fixture.ts';
import {
  chooseFocus,
  expectSaved,
  openSample,
  standInForPrintDialog,
  startWorkbook,
  workbookAddress,
} from './actions.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { momentRow, openWithRows } from './people-file.ts';
import { goToFiles } from './seal-actions.ts';

const section = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

/** Writes an action and deletes it. */
async function deleteAnAction(page: Page, text: string): Promise<void> {
  await chooseFocus(page, 'coaching');
  await page.getByRole('button', { name: 'Write my own' }).click();
  await page.getByLabel('What will you do?').fill(text);
  await expectSaved(page);
  await page.getByRole('button', { name: /^(Done writing|Close the form)$/ }).click();
  await page.getByRole('button', { name: new RegExp(`^(Delete|Remove).*${text}`) }).click();
  await expect(page.getByRole('button', { name: 'Undo: Action deleted' })).toBeVisible();
}

test('the page says what is stored, where, how much, and when it was last changed', async ({ page }) => {
  await openSample(page);
  await page.getByRole('link', { name: 'Files & privacy' }).click();
  const stored = section(page, 'What is stored');
  await expect(stored.getByText('In the profile of this browser on this laptop')).toBeVisible();
  await expect(stored.getByText(/^Its contents are about \d+ kB\./)).toBeVisible();
  const actions = stored.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Actions' }) });
  await expect(actions.getByRole('cell')).toHaveText(/^[1-9]\d*$/);
  await expect(stored.getByText('(revision 0)')).toBeVisible();
  await expectAccessible(page);
});

test('what was deleted is in the trash with its days, and can be put back', async ({ page }) => {
  await startWorkbook(page);
  await deleteAnAction(page, 'Sit in on one call a week');
  await page.getByRole('link', { name: 'Files & privacy' }).click();
  const trash = section(page, 'Trash');
  await expect(trash.getByText('Sit in on one call a week')).toBeVisible();
  await expect(trash.getByText(/^Action, deleted .+ Goes for good after .+\.$/)).toBeVisible();
  await expectAccessible(page);
  await trash.getByRole('button', { name: 'Put back Sit in on one call a week' }).click();
  await expect(page.getByText('Put back where it was.')).toBeVisible();
  await expect(trash.getByText('The trash is empty.')).toBeVisible();
  // The row has left with the focus; the heading has it.
  await expect(trash.getByRole('heading', { name: 'Trash' })).toBeFocused();
  await page.getByRole('link', { name: 'Choose what to grow' }).click();
  await expect(page.getByText('Sit in on one call a week')).toBeVisible();
});

test('of a trash with hundreds in it only what is near is on the page, down to the last', async ({
  page,
}) => {
  const start = Date.now();
  const trash = Array.from({ length: 300 }, (_, index) =>
    makeTrashed(
      'moments',
      momentRow(`note-${index}`, 'negotiation', '2026-03-02', `Note ${index}.`),
      new Date(start - index * 60_000).toISOString(),
    ),
  );
  await openWithRows(page, { trash });
  await goToFiles(page);
  const rows = section(page, 'Trash').getByRole('list', { name: 'In the trash' }).getByRole('listitem');
  await expect(rows.first()).toContainText('Note 0.');
  await expect(rows.first()).toHaveAttribute('aria-setsize', '300');
  expect(await rows.count()).toBeLessThan(100);
  await expect(async () => {
    await rows.last().scrollIntoViewIfNeeded();
    await expect(rows.last()).toContainText('Note 299.', { timeout: 100 });
  }).toPass();
  expect(await rows.count()).toBeLessThan(150);
});

test('emptying the trash asks first, because nothing brings it back', async ({ page }) => {
  await startWorkbook(page);
  await deleteAnAction(page, 'Sit in on one call a week');
  await goToFiles(page);
  const trash = section(page, 'Trash');
  await trash.getByRole('button', { name: 'Empty it now…' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(trash.getByText('Sit in on one call a week')).toBeVisible();
  await trash.getByRole('button', { name: 'Empty it now…' }).click();
  await page.getByRole('button', { name: 'Empty the trash' }).click();
  await expect(trash.getByText('The trash is empty.')).toBeVisible();
  await page.reload();
  await expect(trash.getByText('The trash is empty.')).toBeVisible();
});

test('what was printed is on the list of what left the laptop', async ({ page }) => {
  await openSample(page);
  await page.goto(`${workbookAddress(page)}/documents/plan`);
  await standInForPrintDialog(page);
  await page.getByRole('button', { name: 'Print or save as PDF' }).click();
  await expect(page.getByText('Handed to the print dialog')).toBeVisible();
  await goToFiles(page);
  const log = section(page, 'What left this laptop');
  await expect(log.getByRole('row').filter({ hasText: 'My development plan, as a PDF' })).toBeVisible();
  await expectAccessible(page);
});

test('a workbook is erased once its name is typed, and nothing of it is left in the list or the databases', async ({
  page,
}) => {
  await startWorkbook(page);
  await goToFiles(page);
  await page.getByRole('button', { name: 'Erase this workbook…' }).click();
  await expect(page.getByText('What the disk may still hold')).toBeVisible();
  const typed = page.getByLabel('Type “Maya Lindgren” to confirm');
  await typed.fill('Somebody');
  await page.getByRole('button', { name: 'Erase it for good' }).click();
  await expect(page.getByText('Type it exactly as it is listed: Maya Lindgren')).toBeVisible();
  await expectAccessible(page);
  await typed.fill('Maya Lindgren');
  await page.getByRole('button', { name: 'Erase it for good' }).click();
  await expect(page.getByRole('button', { name: 'Start my workbook' })).toBeVisible();
  // It leaves the list first, and its data right after.
  const names = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  await expect.poll(names).toEqual(['managers-workbook-registry']);
});
