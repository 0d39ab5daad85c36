import type { Locator, Page } from '@playwright/test';
import {
  chooseFocus,
  expectSaved,
  goToChapter,
  startAssessment,
  startWorkbook,
  writeAction,
} from './actions.ts';
import { expect, test } from './fixtures.ts';

const openActions = (page: Page): Locator => page.getByRole('list', { name: 'Open actions' });
const undoButton = (page: Page): Locator => page.getByRole('button', { name: /^Undo\b/ }).first();
const redoButton = (page: Page): Locator => page.getByRole('button', { name: /^Redo\b/ }).first();

/** A focus with two actions; the second was just deleted, and nothing has the focus of the keyboard. */
async function deleteOne(page: Page): Promise<void> {
  await startWorkbook(page);
  await chooseFocus(page, 'coaching');
  await writeAction(page, 'Sit in on one call a week', '2099-03-02');
  await writeAction(page, 'Write down one question', '2099-03-09');
  await openActions(page)
    .getByRole('listitem')
    .filter({ hasText: 'Write down one question' })
    .getByRole('button', { name: /^Delete/ })
    .click();
  await expect(openActions(page).getByText('Write down one question')).toHaveCount(0);
  await expectSaved(page);
}

test('Ctrl+Z takes back what was done last and says its name, Ctrl+Shift+Z and Ctrl+Y do it again', async ({
  page,
}) => {
  await deleteOne(page);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undone: Action deleted.')).toBeVisible();
  await expect(openActions(page).getByText('Write down one question')).toBeVisible();

  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByText('Done again: Action deleted.')).toBeVisible();
  await expect(openActions(page).getByText('Write down one question')).toHaveCount(0);

  await page.keyboard.press('Meta+z');
  await expect(openActions(page).getByText('Write down one question')).toBeVisible();
  await page.keyboard.press('Control+y');
  await expect(openActions(page).getByText('Write down one question')).toHaveCount(0);

  // The toast turns it round, too.
  await page.getByRole('status').getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(openActions(page).getByText('Write down one question')).toBeVisible();
  await page.reload();
  await expect(openActions(page).getByText('Write down one question')).toBeVisible();
});

test('an action that is undone and done again comes back with what was typed into it', async ({ page }) => {
  await startWorkbook(page);
  await chooseFocus(page, 'coaching');
  await page.getByRole('button', { name: 'Write my own' }).click();
  await page.getByLabel('What will you do?').fill('Listen for ten minutes');
  await undoButton(page).click();
  await expect(page.getByText('Undone: Action added.')).toBeVisible();
  await expect(page.getByText('Listen for ten minutes')).toHaveCount(0);
  await redoButton(page).click();
  await expect(page.getByText('Listen for ten minutes')).toBeVisible();
});

test('a message with its Undo stays for one page more, and then makes room; the side bar still undoes', async ({
  page,
}) => {
  await deleteOne(page);
  const message = page.getByRole('status').getByRole('button', { name: 'Undo', exact: true });
  await expect(message).toBeVisible();
  await goToChapter(page, 'Today');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Today');
  await expect(message).toBeVisible();
  await goToChapter(page, 'Know where you stand');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Know where you stand');
  await expect(message).toBeHidden();
  await expect(undoButton(page)).toHaveAccessibleName('Undo: Action deleted');
});

test('in a text field the keys belong to the text', async ({ page }) => {
  await deleteOne(page);
  const sign = page.getByLabel('What will people see?');
  await sign.click();
  await page.keyboard.type('Calls');
  await page.keyboard.press('Control+z');
  await expect(sign).not.toHaveValue('Calls');
  await expect(openActions(page).getByText('Write down one question')).toHaveCount(0);
});

test('the buttons in the side bar name what they do, work by keyboard, and do nothing when there is nothing', async ({
  page,
}) => {
  await startWorkbook(page);
  await expect(undoButton(page)).toHaveAttribute('aria-disabled', 'true');
  await undoButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Undone/)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('There is nothing to undo in this window.')).toBeVisible();

  await chooseFocus(page, 'coaching');
  const undo = page.getByRole('button', { name: 'Undo: Focus chosen' });
  await undo.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Undone: Focus chosen.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Redo: Focus chosen' })).toHaveAttribute(
    'aria-disabled',
    'false',
  );
});

test('what was changed since in another window is not taken back, and that is said', async ({
  page,
  context,
}) => {
  await startWorkbook(page);
  await chooseFocus(page, 'coaching');
  await writeAction(page, 'Sit in on one call a week', '2099-03-02');
  const row = (of: Page): Locator => openActions(of).getByRole('listitem').first();
  await row(page).getByRole('button', { name: /^Done/ }).click();
  await expect(page.getByText('Sit in on one call a week')).toBeVisible();
  await expectSaved(page);

  const second = await context.newPage();
  await second.goto(page.url());
  await second.getByRole('button', { name: /^Open again/ }).click();
  await expectSaved(second);
  await expect(row(page).getByText('Sit in on one call a week')).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(page.getByText('It was changed since, so it can’t be undone.')).toBeVisible();
  await expect(row(page).getByText('Sit in on one call a week')).toBeVisible();
});

test('an answer that is undone shows as it was before, and as it was given when that is done again', async ({
  page,
}) => {
  await startWorkbook(page);
  await startAssessment(page);
  const options = page.locator('fieldset[data-item]').first().getByRole('radio');
  await options.nth(2).check();
  await expectSaved(page);
  await options.nth(3).check();
  await expectSaved(page);
  await page.keyboard.press('Control+z');
  await expect(options.nth(2)).toBeChecked();
  await page.keyboard.press('Control+z');
  await expect(options.nth(2)).not.toBeChecked();
  await page.keyboard.press('Control+Shift+z');
  await expect(options.nth(2)).toBeChecked();
});
