import type { BrowserContext, Locator, Page } from '@playwright/test';
import {
  chooseFocus,
  expectSaved,
  goToChapter,
  openApp,
  openSample,
  startAssessment,
  startWorkbook,
  workbookAddress,
} from './actions.ts';
import { expect, test } from './fixtures.ts';
import { contentOf, databaseOf, deleteNatively, toQuietPage, upgradeNatively } from './native-database.ts';

const typed = 'Ray moves the forecast call to Friday 🗓️, so that Wednesday mornings stay free.';

test('text that was typed is there after the window was closed at once', async ({ page, context }) => {
  await startWorkbook(page);
  await chooseFocus(page, 'directing');
  const place = page.url();
  await page.getByLabel('What your boss promises').pressSequentially(typed);
  await page.close({ runBeforeUnload: false });

  const next = await context.newPage();
  await next.goto(place);
  await expect(next.getByLabel('What your boss promises')).toHaveValue(typed);
  await expectSaved(next);
  expect(await journal(next)).toEqual({});
});

test('text that was typed is there after the program crashed', async ({ page, context }) => {
  await startWorkbook(page);
  await chooseFocus(page, 'directing');
  const place = page.url();
  await expectSaved(page);
  // The disk takes nothing any more, as if the crash had come within the pause in which typing is not yet written.
  await breakWrites(page, 'never answers');
  await page.getByLabel('What your boss promises').pressSequentially(typed);
  await expect(page.getByRole('status', { name: 'Saving' })).toHaveText('Saving…');
  await crash(page, context);

  const next = await context.newPage();
  await next.goto(place);
  await expect(next.getByLabel('What your boss promises')).toHaveValue(typed);
  await expectSaved(next);
  expect(await journal(next)).toEqual({});
});

test('a number that was typed into a grid is there after the program crashed', async ({ page, context }) => {
  await openSample(page);
  const place = `${workbookAddress(page)}/measure/readings/sample-measure-discovery-calls`;
  const cellIn = (window: Page): Locator =>
    window.getByRole('textbox', { name: /^Priya Raman, week of/ }).first();
  await page.goto(place);
  await cellIn(page).click();
  await breakWrites(page, 'never answers');
  await cellIn(page).fill('77');
  await expect(page.getByRole('status', { name: 'Saving' })).toHaveText('Saving…');
  await crash(page, context);

  const next = await context.newPage();
  await next.goto(place);
  await expect(cellIn(next)).toHaveValue('77');
  await expectSaved(next);
  expect(await journal(next)).toEqual({});
});

test('leaving for another page keeps what was typed, and comes back to it', async ({ page }) => {
  await startWorkbook(page);
  await chooseFocus(page, 'directing');
  await page.getByLabel('The obstacle').pressSequentially('Silence makes me talk.');
  await page.goto('about:blank');
  await openApp(page);
  await expect(page.getByLabel('The obstacle')).toHaveValue('Silence makes me talk.');
  await expectSaved(page);
  expect(await journal(page)).toEqual({});
});

test('text typed in one window shows in the other', async ({ page, context }) => {
  await startWorkbook(page);
  await chooseFocus(page, 'directing');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByLabel('The obstacle')).toHaveValue('');

  await page.getByLabel('The obstacle').fill('Silence makes me talk.');
  await expect(other.getByLabel('The obstacle')).toHaveValue('Silence makes me talk.');
  await other.getByLabel('The obstacle').fill('Silence makes me talk. I count to ten.');
  await expect(page.getByLabel('The obstacle')).toHaveValue('Silence makes me talk. I count to ten.');
  await expectSaved(page);
  await expectSaved(other);
});

test('what the disk does not take is said, kept on screen, and written by a retry', async ({ page }) => {
  await startWorkbook(page);
  await chooseFocus(page, 'directing');
  const status = page.getByRole('status', { name: 'Saving' });
  await breakWrites(page, 'full');
  await page.getByLabel('The obstacle').fill('Silence makes me talk.');
  await expect(status).toContainText('Not saved');
  await expect(status).toContainText('The disk is full. Free some space.');
  await expect(page.getByLabel('The obstacle')).toHaveValue('Silence makes me talk.');

  // A retry while nothing has changed says the same.
  await status.getByRole('button', { name: 'Try again' }).click();
  await expect(status).toContainText('Not saved');

  await mendWrites(page);
  await status.getByRole('button', { name: 'Try again' }).click();
  await expectSaved(page);
  expect(await journal(page)).toEqual({});
  await page.reload();
  await expect(page.getByLabel('The obstacle')).toHaveValue('Silence makes me talk.');
});

test('answers that could not be saved are written before newer ones, in their order', async ({ page }) => {
  await startWorkbook(page);
  await startAssessment(page);
  const answer = (item: number, choice: number): Locator =>
    page
      .locator('fieldset[data-item]')
      .nth(item - 1)
      .getByRole('radio')
      .nth(choice - 1);
  await breakWrites(page, 'full');
  await answer(1, 2).check();
  await expect(page.getByRole('status', { name: 'Saving' })).toContainText('Not saved');
  await answer(1, 5).check();
  await expect(answer(1, 5)).toBeChecked();
  await mendWrites(page);
  // No retry by hand: the next answer takes the older ones along.
  await answer(2, 3).check();
  await expectSaved(page);
  await page.reload();
  await expect(answer(1, 5)).toBeChecked();
  await expect(answer(2, 3)).toBeChecked();
  await expect(page.getByText('2 of 48 answered')).toBeVisible();
});

test('a workbook of a newer version is left alone', async ({ page, problems }) => {
  await startWorkbook(page);
  await chooseFocus(page, 'directing');
  await page.getByLabel('The obstacle').fill('Silence makes me talk.');
  await expectSaved(page);
  const place = page.url();
  const name = databaseOf(page);
  await toQuietPage(page);
  await upgradeNatively(page, name);
  const before = await contentOf(page, name);

  await page.goto(place);
  await expect(page.locator('html')).toHaveAttribute('data-app-state', 'failed');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This workbook was opened by a newer version',
  );
  await expect(page.getByRole('alert')).toContainText('nothing was lost');
  takeOutExpected(problems, /Storage: newer version/);

  await page.getByRole('button', { name: 'All workbooks' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Workbooks' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-app-state', 'ready');
  await toQuietPage(page);
  expect(await contentOf(page, name)).toEqual(before);
});

test('a window steps aside when a newer version takes the workbook over', async ({
  page,
  context,
  problems,
}) => {
  await startWorkbook(page);
  await goToChapter(page, 'Choose what to grow');
  const name = databaseOf(page);
  const newer = await context.newPage();
  await toQuietPage(newer);
  await upgradeNatively(newer, name);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This workbook was opened by a newer version',
  );
  await expect(page.locator('html')).toHaveAttribute('data-app-state', 'failed');
  takeOutExpected(problems, /Storage: newer version/);
});

test('a listed workbook whose data is gone is told, and never opened as an empty one', async ({ page }) => {
  await startWorkbook(page);
  const place = page.url();
  const name = databaseOf(page);
  await toQuietPage(page);
  await deleteNatively(page, name);
  await page.goto(place);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This workbook’s data is gone');
  await expect(page.getByRole('button', { name: 'Restore from a file' })).toBeVisible();
});

/** What waits in the journal, by key. */
const journal = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(() =>
    Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith('draft:'))),
  );

type Breakage = 'full' | 'never answers';

/** From now on the disk of this page takes no rows. */
const breakWrites = (page: Page, how: Breakage): Promise<void> =>
  page.evaluate((kind) => {
    // Taken without its object on purpose: it is called with the one it is put on again.
    const put = Reflect.get(IDBObjectStore.prototype, 'put');
    Object.assign(window, { mendWrites: () => Object.assign(IDBObjectStore.prototype, { put }) });
    IDBObjectStore.prototype.put = function write(this: IDBObjectStore, ...row): IDBRequest<IDBValidKey> {
      if (kind === 'full') throw new DOMException('The disk is full', 'QuotaExceededError');
      const request = put.apply(this, row);
      request.addEventListener('success', (event) => event.stopImmediatePropagation(), { capture: true });
      // The transaction is held open, so that it does not commit.
      const hold = (): void => {
        this.get('hold').addEventListener('success', hold);
      };
      hold();
      return request;
    };
  }, how);

const mendWrites = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const mend: unknown = Reflect.get(window, 'mendWrites');
    if (typeof mend === 'function') mend();
  });

/** Ends the page's process without warning. */
async function crash(page: Page, context: BrowserContext): Promise<void> {
  const debuggerOfPage = await context.newCDPSession(page);
  const gone = page.waitForEvent('crash');
  // A crashed page does not answer.
  debuggerOfPage.send('Page.crash').catch(() => undefined);
  await gone;
}

/** Takes out what the test has broken on purpose; there has to be some, and nothing else may be there. */
function takeOutExpected(problems: string[], expected: RegExp): void {
  const found = problems.filter((problem) => expected.test(problem));
  expect(found.length, 'a problem in the console').toBeGreaterThan(0);
  problems.splice(0, problems.length, ...problems.filter((problem) => !expected.test(problem)));
}
