import type { Page } from '@playwright/test';
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
import { contentOf, databaseOf, toQuietPage } from './native-database.ts';
import {
  fillSealForm,
  keyTime,
  lockScreen,
  passphrase,
  seal,
  sealSection,
  tryPassphrase,
  unlock,
} from './seal-actions.ts';

const sign = (page: Page) => page.getByLabel('What will people see?');

test('a passphrase is asked for twice, and its length is all that counts', async ({ page }) => {
  await startWorkbook(page);
  const button = await fillSealForm(page, 'short one');
  await button.click();
  const first = sealSection(page).getByLabel('Passphrase', { exact: true });
  await expect(first).toBeFocused();
  await expect(first).toHaveAccessibleDescription(/3 more characters needed/);
  await first.fill('twelve letters');
  await expect(sealSection(page).getByText('Long enough.')).toBeVisible();
  await button.click();
  await expect(page.getByText('The two are not the same.')).toBeVisible();
  await expectAccessible(page);
});

test('a sealed workbook hands out its recovery key, looks whether it was kept, and asks for it no more', async ({
  page,
}) => {
  await startWorkbook(page);
  const key = await seal(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'I have put it away' }).click();
  await expect(page.getByText(key.slice(-4))).toHaveCount(0);
  const typed = page.getByLabel('Last four characters of the recovery key');
  await typed.fill('none');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByText('These are not the last four characters')).toBeVisible();
  await expectAccessible(page);
  await typed.fill(key.slice(-4).toLowerCase());
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Files & privacy' })).toBeVisible();
  await expect(page.getByText('The recovery key is not kept yet')).toHaveCount(0);
  await expectAccessible(page);

  // Shown again only to whoever knows the passphrase.
  await page.getByRole('link', { name: 'Print the recovery key again' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill('something else');
  await page.getByRole('button', { name: 'Show the recovery key' }).click();
  await expect(page.getByText('This passphrase does not fit.')).toBeVisible(keyTime);
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Show the recovery key' }).click();
  await expect(page.getByText(key.slice(16, 20))).toBeVisible(keyTime);
});

test('a workbook is sealed with all that is in it, and neither the window nor the list tells a name', async ({
  page,
}) => {
  await startWorkbook(page);
  await chooseFocus(page, 'coaching');
  await sign(page).fill('Two questions before an answer');
  await expectSaved(page);
  const focusPage = page.url();
  await seal(page);
  await page.goto(focusPage);
  await expect(sign(page)).toHaveValue('Two questions before an answer');
  await expect(page).toHaveTitle('Choose what to grow · Manager’s Workbook');

  await page.getByRole('button', { name: 'Lock now' }).click();
  await expect(lockScreen(page)).toBeVisible(keyTime);
  await expect(page).toHaveTitle('This workbook is sealed · Manager’s Workbook');
  await expect(page.getByText('Maya')).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'All workbooks' }).click();
  await expect(page.getByText('Sealed workbook')).toBeVisible();
  await expect(page.getByText('Maya')).toHaveCount(0);
  await expectAccessible(page);

  await page.goto(focusPage);
  await unlock(page);
  await expect(sign(page)).toHaveValue('Two questions before an answer');
  await page.reload();
  await expect(lockScreen(page)).toBeVisible(keyTime);
});

test('a document of a sealed workbook carries no name in its file name, and the log of files none either', async ({
  page,
}) => {
  await openSample(page);
  await seal(page);
  await standInForPrintDialog(page);
  // By the address, so that the page stays.
  await page.evaluate(
    (hash) => {
      window.location.hash = hash;
    },
    `${workbookAddress(page).split('#')[1] ?? ''}/documents/plan`,
  );
  await page.getByRole('button', { name: 'Print or save as PDF' }).click();
  await expect(page.locator('html')).toHaveAttribute(
    'data-printed-as',
    /^My development plan - \d{4}-\d\d-\d\d - sample$/,
  );
  await page.getByRole('link', { name: 'Files & privacy' }).click();
  const log = page.getByRole('region', { name: 'What left this laptop' });
  await expect(log.getByText('My development plan, as a PDF')).toBeVisible();
  await expect(log.getByText('Dana')).toHaveCount(0);
});

test('three wrong passphrases bring a wait that counts down; the recovery key opens meanwhile', async ({
  page,
}) => {
  await startWorkbook(page);
  // Without this its key is made as well, but takes three times as long.
  const keyWorker = page.waitForResponse(/derive-key\.worker/);
  const key = await seal(page);
  expect((await keyWorker).headers()['content-security-policy']).toContain("'wasm-unsafe-eval'");
  await page.reload();
  for (let tries = 0; tries < 3; tries += 1) {
    await tryPassphrase(page, `wrong one ${tries}`);
    await expect(page.getByText('This passphrase does not fit.')).toBeVisible(keyTime);
  }
  // The fourth of them, even the right one, has to wait.
  await page.clock.install();
  await tryPassphrase(page, passphrase);
  const wait = page.getByText(/^Several wrong passphrases: wait \d seconds?, then try again\.$/);
  await expect(wait).toBeVisible();
  await expectAccessible(page);
  await page.clock.fastForward(10_000);
  await expect(wait).toHaveCount(0);

  await page.getByRole('button', { name: 'Use the recovery key' }).click();
  await page.getByLabel('Recovery key', { exact: true }).fill('AGE-SECRET-KEY-1NOTHING');
  await page.getByRole('button', { name: 'Open the workbook' }).click();
  await expect(page.getByText('This recovery key does not fit this workbook.')).toBeVisible();
  await expectAccessible(page);
  await page
    .getByLabel('Recovery key', { exact: true })
    .fill(key.toLowerCase().replaceAll(/(.{5})/g, '$1 \n'));
  await page.getByRole('button', { name: 'Open the workbook' }).click();
  await expect(page.getByRole('navigation', { name: 'Chapters' })).toBeVisible();
});

test('it locks after five minutes in which nobody did anything, and not while somebody does', async ({
  page,
}) => {
  await startWorkbook(page);
  await page.clock.install();
  await seal(page);
  await page.clock.fastForward('04:50');
  await page.keyboard.press('Shift');
  await page.clock.fastForward('04:50');
  await expect(page.getByRole('navigation', { name: 'Chapters' })).toBeVisible();
  await page.clock.fastForward('00:20');
  await expect(lockScreen(page)).toBeVisible(keyTime);
  await expect(page.getByText('Maya')).toHaveCount(0);
  await unlock(page);
});

test('the passphrase is changed by whoever knows the present one', async ({ page }) => {
  await startWorkbook(page);
  await seal(page);
  await goToFilesHere(page);
  await page.getByRole('button', { name: 'Change the passphrase…' }).click();
  const form = sealSection(page);
  await form.getByLabel('Present passphrase').fill('not this one');
  await form.getByLabel('Passphrase', { exact: true }).fill('window marble seldom otter');
  await form.getByLabel('The same passphrase again').fill('window marble seldom otter');
  await form.getByRole('button', { name: 'Change the passphrase' }).click();
  await expect(form.getByText('This passphrase does not fit.')).toBeVisible(keyTime);
  await expectAccessible(page);
  await form.getByLabel('Present passphrase').fill(passphrase);
  await form.getByRole('button', { name: 'Change the passphrase' }).click();
  await expect(page.getByText('The passphrase is changed.')).toBeVisible(keyTime);
  await page.reload();
  await tryPassphrase(page, passphrase);
  await expect(page.getByText('This passphrase does not fit.')).toBeVisible(keyTime);
  await unlock(page, 'window marble seldom otter');
});

test('the seal is taken off, and everything is there', async ({ page }) => {
  await startWorkbook(page);
  await chooseFocus(page, 'coaching');
  await sign(page).fill('Two questions before an answer');
  await expectSaved(page);
  const focusPage = page.url();
  await seal(page);
  await goToFilesHere(page);
  await page.getByRole('button', { name: 'Take off the seal…' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Take off the seal', exact: true }).click();
  await expect(page.getByText('This workbook is not sealed.')).toBeVisible();
  await page.goto(focusPage);
  await page.reload();
  await expect(sign(page)).toHaveValue('Two questions before an answer');
});

test('it is sealed only when no other window has it open, and one that opens meanwhile waits', async ({
  page,
  context,
}) => {
  await startWorkbook(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('navigation', { name: 'Chapters' })).toBeVisible();
  const button = await fillSealForm(page);
  await button.click();
  await expect(page.getByText('Close the other windows of this workbook first')).toBeVisible();
  await expectAccessible(page);

  await other.goto('about:blank');
  await button.click();
  await expect(page.getByText('Sealing…')).toBeVisible();
  await other.goto(page.url().replace(/\/documents.*$|\/files$/, '/today'));
  await expect(page.getByRole('heading', { level: 1, name: 'Your recovery key' })).toBeVisible(keyTime);
  await expect(lockScreen(other)).toBeVisible(keyTime);
});

for (const after of [0, 3]) {
  test(`closing the window after ${after} rows were sealed leaves it not sealed, with every row`, async ({
    page,
    context,
  }) => {
    await openSample(page);
    const database = databaseOf(page);
    const address = workbookAddress(page);
    const reader = await context.newPage();
    await toQuietPage(reader);
    const before = await contentOf(reader, database);
    // From then on the transaction is kept open, so that it is in its middle when the window goes.
    await page.evaluate((rows) => {
      const { put } = IDBObjectStore.prototype;
      let left = rows;
      IDBObjectStore.prototype.put = function holding(this: IDBObjectStore, ...args: Parameters<typeof put>) {
        const request = put.apply(this, args);
        const isSealed = typeof args[0] === 'object' && args[0] !== null && 'sealed' in args[0];
        if (isSealed && left-- === 0) {
          document.documentElement.dataset['inTheMiddle'] = 'true';
          const again = (): void => {
            this.count().addEventListener('success', again);
          };
          again();
        }
        return request;
      };
    }, after);
    const button = await fillSealFormHere(page);
    await button.click();
    await expect(page.locator('html')).toHaveAttribute('data-in-the-middle', 'true', keyTime);
    await page.close();

    expect(await contentOf(reader, database)).toEqual(before);
    await reader.goto(`${address}/grow`);
    await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(lockScreen(reader)).toHaveCount(0);
  });
}

/** Without a new page, so that what was patched in the old one stays. */
async function goToFilesHere(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Files & privacy' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Files & privacy' })).toBeVisible();
}

async function fillSealFormHere(page: Page) {
  await goToFilesHere(page);
  await page.getByRole('button', { name: 'Seal this workbook…' }).click();
  const form = sealSection(page);
  await form.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await form.getByLabel('The same passphrase again').fill(passphrase);
  return form.getByRole('button', { name: 'Seal it' });
}
