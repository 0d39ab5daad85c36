import type { Page } from '@playwright/test';
import {
  answerPage,
  expectSaved,
  goToChapter,
  openApp,
  openSample,
  startAssessment,
  startWorkbook,
  workbookAddress,
} from './actions.ts';
import { expect, test } from './fixtures.ts';

test('the page says when it starts and when it can be used, with and without a workbook', async ({
  page,
}) => {
  await recordStates(page);
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Start my workbook' })).toBeEnabled();
  expect(await states(page)).toEqual(['starting', 'ready']);

  await startWorkbook(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  expect(await states(page)).toEqual(['starting', 'ready']);
});

test('the form says what is missing, goes there, and keeps the rest', async ({ page }) => {
  await openApp(page);
  await page.getByRole('button', { name: 'Start my workbook' }).click();
  const name = page.getByLabel('Your name');
  const make = page.getByRole('button', { name: 'Make my workbook' });
  await page.getByLabel('What you lead').fill('Mid-market sales, Midwest');
  await make.click();
  await expect(page.getByText('Your name is missing.')).toBeVisible();
  await expect(name).toBeFocused();
  await expect(name).toHaveAccessibleDescription(/Your name is missing/);

  await name.fill('Maya Lindgren');
  await page.getByLabel('In this job since').fill('2199-01-31');
  await page.getByLabel('Salespeople on your team').fill('9.5');
  await make.click();
  await expect(page.getByText('This day is in the future.')).toBeVisible();
  await expect(page.getByText('A whole number from 0 to 200, please.')).toBeVisible();
  await expect(page.getByLabel('In this job since')).toBeFocused();

  await page.getByLabel('In this job since').fill('2026-03-02');
  await page.getByLabel('Salespeople on your team').fill('9');
  await make.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  await page.getByRole('link', { name: 'About me' }).click();
  await expect(page.getByLabel('What you lead')).toHaveValue('Mid-market sales, Midwest');
});

test('what the manager says on the first start is kept, and can be changed later', async ({ page }) => {
  await startWorkbook(page, {
    name: 'Maya Lindgren',
    leads: 'Inside sales, West',
    since: '2026-03-02',
    teamSize: 9,
    fiscalStart: 'July',
    ownQuota: true,
  });
  await page.getByRole('link', { name: 'About me' }).click();
  await expect(page.getByLabel('Your name')).toHaveValue('Maya Lindgren');
  await expect(page.getByLabel('What you lead')).toHaveValue('Inside sales, West');
  await expect(page.getByLabel('In this job since')).toHaveValue('2026-03-02');
  await expect(page.getByLabel('Salespeople on your team')).toHaveValue('9');
  await expect(page.getByLabel('Month in which your fiscal year starts')).toHaveValue('7');
  await expect(page.getByLabel('I carry a quota of my own')).toBeChecked();

  await page.getByLabel('Your name').fill('');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByLabel('Your name')).toBeFocused();
  await page.getByLabel('Your name').fill('Maya Lindgren-Ortiz');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved. Your documents show it from now on.')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Your name')).toHaveValue('Maya Lindgren-Ortiz');
});

test('a workbook can be renamed, and deleted once its name is typed', async ({ page }) => {
  await startWorkbook(page);
  await page.getByRole('link', { name: 'All workbooks' }).click();
  const list = page.getByRole('list', { name: 'Workbooks on this laptop' });
  await list.getByRole('button', { name: 'Rename Maya Lindgren' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Name of the workbook')).toBeFocused();
  await dialog.getByLabel('Name of the workbook').fill('');
  await dialog.getByRole('button', { name: 'Rename' }).click();
  await expect(dialog.getByText('The name is empty.')).toBeVisible();
  await dialog.getByLabel('Name of the workbook').fill('Maya, second half');
  await dialog.getByRole('button', { name: 'Rename' }).click();
  await expect(dialog).toBeHidden();
  await expect(list.getByText('Maya, second half')).toBeVisible();

  await list.getByRole('button', { name: 'Delete Maya, second half' }).click();
  const confirm = dialog.getByRole('button', { name: 'Delete for good' });
  await expect(confirm).toBeDisabled();
  await dialog.getByLabel('Type “Maya, second half” to confirm').fill('Maya');
  await expect(confirm).toBeDisabled();
  // Enter in the field must not get around the button.
  await dialog.getByLabel('Type “Maya, second half” to confirm').press('Enter');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await expect(list.getByText('Maya, second half')).toBeVisible();

  await list.getByRole('button', { name: 'Delete Maya, second half' }).click();
  await dialog.getByLabel('Type “Maya, second half” to confirm').fill('Maya, second half');
  await confirm.click();
  // With the last one gone, it is a first start again, and nothing of it is left.
  await expect(page.getByRole('button', { name: 'Start my workbook' })).toBeVisible();
  await expect.poll(() => workbookDatabases(page)).toEqual([]);
});

test('two workbooks keep apart, and each is opened from the list', async ({ page }) => {
  await startWorkbook(page);
  await startAssessment(page);
  await answerPage(page, 4);
  await expectSaved(page);
  const first = workbookAddress(page);

  await page.getByRole('link', { name: 'All workbooks' }).click();
  await page.getByRole('button', { name: 'Start another workbook' }).click();
  await page.getByLabel('Your name').fill('Theo Brandt');
  await page.getByRole('button', { name: 'Make my workbook' }).click();
  await expect(page.getByRole('heading', { name: /Welcome, Theo Brandt/ })).toBeVisible();
  expect(workbookAddress(page)).not.toBe(first);
  await goToChapter(page, 'Know where you stand');
  await expect(page.getByRole('button', { name: 'Start the self-assessment' })).toBeVisible();

  await page.getByRole('link', { name: 'All workbooks' }).click();
  await page.getByRole('link', { name: 'Open Maya Lindgren' }).click();
  await expect(page.getByText('4 of 48 answered')).toBeVisible();
  expect(workbookAddress(page)).toBe(first);

  // Deleting one leaves the other alone.
  await page.getByRole('link', { name: 'All workbooks' }).click();
  await page.getByRole('button', { name: 'Delete Theo Brandt' }).click();
  await page.getByLabel('Type “Theo Brandt” to confirm').fill('Theo Brandt');
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('link', { name: 'Open Theo Brandt' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Open Maya Lindgren' }).click();
  await expect(page.getByText('4 of 48 answered')).toBeVisible();
});

test('a workbook that is deleted in one window is left by the other', async ({ page, context }) => {
  await startWorkbook(page);
  await goToChapter(page, 'Choose what to grow');
  const other = await context.newPage();
  await other.goto('/#/workbooks');
  await other.getByRole('button', { name: 'Delete Maya Lindgren' }).click();
  await other.getByLabel('Type “Maya Lindgren” to confirm').fill('Maya Lindgren');
  await other.getByRole('button', { name: 'Delete for good' }).click();
  await expect(other.getByRole('button', { name: 'Start my workbook' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start my workbook' })).toBeVisible();
  await expect.poll(() => workbookDatabases(page)).toEqual([]);
});

test('a workbook that is deleted in one window is not missed by another that still remembers it', async ({
  page,
  context,
}) => {
  await startWorkbook(page);
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage).join(' '))).toMatch(/witness:/);
  const other = await context.newPage();
  await other.goto('/#/workbooks');
  await other.evaluate(() => {
    // Taken without its object on purpose: it is called with the one it is put on again.
    const removeItem = Reflect.get(Storage.prototype, 'removeItem');
    Storage.prototype.removeItem = function late(this: Storage, key): void {
      if (!key.startsWith('witness:')) removeItem.call(this, key);
    };
  });
  await other.getByRole('button', { name: 'Delete Maya Lindgren' }).click();
  await other.getByLabel('Type “Maya Lindgren” to confirm').fill('Maya Lindgren');
  await other.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByRole('button', { name: 'Start my workbook' })).toBeVisible();
});

test('the sample is marked on every page and discarded with one click', async ({ page }) => {
  await openSample(page);
  const mark = page.getByRole('note').filter({ hasText: 'Made-up people and answers' });
  await expect(mark).toBeVisible();
  for (const chapter of ['Know where you stand', 'Choose what to grow', 'Today'] as const) {
    await goToChapter(page, chapter);
    await expect(page.getByRole('heading', { level: 1, name: chapter })).toBeVisible();
    await expect(mark).toBeVisible();
  }
  await page.getByRole('button', { name: 'Discard the sample' }).click();
  await expect(page.getByRole('button', { name: 'Start my workbook' })).toBeVisible();
  // It can come back for a moment; then it is gone.
  await expect.poll(() => workbookDatabases(page), { timeout: 20_000 }).toEqual([]);
});

test('there is one sample: opening it again goes back to it', async ({ page }) => {
  await openSample(page);
  await page.getByRole('link', { name: 'All workbooks' }).click();
  await expect(page.getByText('Made-up data to look around in.')).toBeVisible();
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(page.getByText('Dana Whitfield')).toBeVisible();
  await page.getByRole('link', { name: 'All workbooks' }).click();
  await expect(
    page.getByRole('list', { name: 'Workbooks on this laptop' }).getByRole('listitem'),
  ).toHaveCount(1);
});

test('a new start opens the last place', async ({ page }) => {
  await startWorkbook(page);
  await goToChapter(page, 'Choose what to grow');
  await expect(page.getByRole('heading', { level: 1, name: 'Choose what to grow' })).toBeVisible();
  const place = page.url();
  await page.goto('about:blank');
  await openApp(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Choose what to grow' })).toBeVisible();
  expect(page.url()).toBe(place);
});

test('an address of a workbook that is not here leads to the list', async ({ page }) => {
  await startWorkbook(page);
  await page.goto('/#/w/11111111-2222-4333-8444-555555555555/grow');
  await expect(page.getByRole('heading', { level: 1, name: 'Workbooks' })).toBeVisible();
  expect(await workbookDatabases(page)).toHaveLength(1);
});

test('an address inside a workbook that leads nowhere ends on a page that exists', async ({ page }) => {
  await startWorkbook(page);
  for (const [path, title] of [
    ['/stand/results/nobody', 'Know where you stand'],
    ['/stand/answer/coaching', 'Know where you stand'],
    ['/grow/focus/nothing', 'Choose what to grow'],
    ['/grow/check-in/nothing', 'Choose what to grow'],
    ['/no/such/page', 'Today'],
  ] as const) {
    await page.goto(`${workbookAddress(page)}${path}`);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }
});

/** Notes every state that a page says about itself, from its first byte. */
async function recordStates(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    const note = (): void => {
      // Before the first byte is parsed there is no root.
      const state = (document.documentElement as HTMLElement | null)?.dataset['appState'];
      if (state !== undefined && state !== seen.at(-1)) seen.push(state);
    };
    new MutationObserver(note).observe(document, { attributes: true, childList: true, subtree: true });
    Object.assign(window, { seenStates: seen });
  });
}

const states = (page: Page): Promise<unknown> => page.evaluate(() => Reflect.get(window, 'seenStates'));

/** The databases of workbooks that the browser holds. */
const workbookDatabases = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () =>
    (await indexedDB.databases()).flatMap(({ name = '' }) => (name.startsWith('workbook-') ? [name] : [])),
  );
