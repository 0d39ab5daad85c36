import type { Locator, Page } from '@playwright/test';
import { expectSaved, startWorkbook, workbookAddress } from './actions.ts';
import { expect, test } from './fixtures.ts';

async function openSkills(page: Page): Promise<void> {
  await startWorkbook(page);
  await page.goto(`${workbookAddress(page)}/people/skills`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skills');
}

const rowOf = (page: Page, name: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) });

/** Adds a person and opens where they are rated. */
async function openRating(page: Page): Promise<void> {
  await page.goto(`${workbookAddress(page)}/people`);
  await page.getByRole('button', { name: 'Add a person' }).click();
  await page.getByLabel('Name').fill('Ana Ruiz');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Ana Ruiz' }).click();
  await page.getByRole('link', { name: 'Rate', exact: true }).click();
  await expect(page).toHaveURL(/\/rate$/);
}

test('the catalog shows every skill with its meaning, and each with five levels', async ({ page }) => {
  await openSkills(page);
  await expect(page.getByText('18 skills in use.')).toBeVisible();
  await expect(rowOf(page, 'Negotiation').getByRole('paragraph')).toHaveText(/\w+/);
  await page.getByRole('link', { name: 'Negotiation', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Negotiation');
  const levels = page.getByRole('region', { name: 'How it is rated' }).getByRole('listitem');
  await expect(levels).toHaveCount(5);
  for (const level of await levels.all()) await expect(level).toHaveText(/\w+/);
  await page.getByRole('link', { name: 'Back to the skills' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skills');
});

test('a skill is hidden and shown again, in the list and on its page', async ({ page }) => {
  await openSkills(page);
  await page.getByRole('button', { name: 'Hide Discovery' }).click();
  await expect(page.getByText('17 skills in use. 1 hidden or not finished.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show Discovery' })).toBeFocused();
  await page.reload();
  await page.getByRole('link', { name: 'Discovery', exact: true }).click();
  await expect(page.getByText('Nobody is rated on it. What was rated stays.')).toBeVisible();
  await page.getByRole('button', { name: 'Show it again' }).click();
  await page.getByRole('button', { name: 'Hide this skill' }).click();
  await page.getByRole('button', { name: 'Undo: Skill hidden' }).click();
  await expect(page.getByRole('button', { name: 'Hide this skill' })).toBeVisible();
});

test('a skill of one’s own says what is missing, and is rated once nothing is', async ({ page }) => {
  await openSkills(page);
  await page.getByRole('button', { name: 'Add a skill to Winning customers' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A skill without a name yet');
  await expect(page.getByText('Until then, nobody can be rated on it.')).toBeVisible();
  await page.getByLabel('Name', { exact: true }).fill('Product demos');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Product demos');
  await page.getByLabel('What the person does').fill('Shows the product on the customer’s own case.');
  for (const level of [1, 2, 3, 4]) await page.getByLabel(`Level ${level}`).fill(`Did it ${level} times.`);
  await expect(page.getByText('Not finished. Still missing: level 5.')).toBeVisible();
  await page.getByRole('link', { name: 'Back to the skills' }).click();
  await expect(rowOf(page, 'Product demos')).toContainText('your own');
  await expect(rowOf(page, 'Product demos')).toContainText('Still missing: level 5.');
  await expect(page.getByText('18 skills in use.')).toBeVisible();

  await page.getByRole('link', { name: 'Product demos', exact: true }).click();
  await page.getByLabel('Level 5').fill('Did it five times, and the deal was won.');
  await page.getByRole('radio', { name: 'Foundations' }).check();
  await expect(page.getByText('Not finished.')).toHaveCount(0);
  await expectSaved(page);
  await page.getByRole('link', { name: 'Back to the skills' }).click();
  await expect(page.getByText('19 skills in use.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Foundations' })).toContainText('Product demos');
  await openRating(page);
  await expect(page.getByText('Product demos').first()).toBeVisible();
});

test('a skill of one’s own is deleted and brought back', async ({ page }) => {
  await openSkills(page);
  await page.getByRole('button', { name: 'Add a skill to Foundations' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Writing');
  const place = page.url();
  await page.getByRole('button', { name: 'Delete this skill' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skills');
  await expect(page.getByRole('link', { name: 'Writing' })).toHaveCount(0);
  await page.getByRole('status').getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Writing' })).toBeVisible();
  await page.getByRole('button', { name: 'Redo: Wording discarded' }).click();
  await expect(page.getByRole('link', { name: 'Writing' })).toHaveCount(0);
  await page.goto(place);
  await expect(page).toHaveURL(/\/people\/skills$/);
});

test('a shipped skill is put in other words, and the words before stay readable', async ({ page }) => {
  await openSkills(page);
  await page.getByRole('link', { name: 'Forecasting', exact: true }).click();
  const first = page.getByRole('region', { name: 'How it is rated' }).getByRole('listitem').first();
  const before = await first.textContent();
  await page.getByRole('button', { name: 'Change the wording' }).click();
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
  await expect(page.getByLabel('Level 1')).toHaveValue(before ?? '');
  await page.getByLabel('Name', { exact: true }).fill('Calling the quarter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Calling the quarter');
  await page.getByLabel('Level 1').fill('');
  await expect(page.getByText('Until then, the wording before it is used.')).toBeVisible();
  await page.getByLabel('Level 1').fill('Guessed.');
  await expect(page.getByText('Not finished.')).toHaveCount(0);
  await page.getByText('Forecasting, as it came with the workbook').click();
  await expect(page.getByRole('region', { name: 'Earlier wordings' })).toContainText(before ?? '');
  await page.getByRole('link', { name: 'Back to the skills' }).click();
  await expect(rowOf(page, 'Calling the quarter')).toContainText('your wording');

  await page.getByRole('link', { name: 'Calling the quarter' }).click();
  await page.getByRole('button', { name: 'Discard this wording' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Forecasting');
  await expect(first).toHaveText(before ?? '');
});

test('what is typed in one window shows in the other, and a skill deleted there leads back', async ({
  page,
  context,
}) => {
  await openSkills(page);
  await page.getByRole('button', { name: 'Add a skill to Foundations' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Writing');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Writing');
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('Writing');
  await page.getByRole('button', { name: 'Delete this skill' }).click();
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('Skills');
});
