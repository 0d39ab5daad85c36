import { chooseFocus, expectSaved, openApp, openSample, startWorkbook, workbookAddress } from './actions.ts';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { filesIn, giveFolder, textOf } from './backup-folder.ts';
import { expect, test } from './fixtures.ts';
import { databaseOf, deleteNatively, toQuietPage } from './native-database.ts';

const words = 'Silence makes me talk.';
const backup = /^\d{4}-\d\d-\d\d_.*_rev\d+_\d+-rows\.workbook$/;

/** A workbook with something in it, and a folder for its backups with one backup. Ends on “Files & privacy”. */
async function backUp(page: Page): Promise<void> {
  await giveFolder(page);
  await startWorkbook(page);
  await chooseFocus(page, 'directing');
  await page.getByLabel('The obstacle').fill(words);
  await expectSaved(page);
  await page.goto(`${workbookAddress(page)}/files`);
  await page.getByRole('button', { name: 'Choose a folder for backups' }).click();
  await expect(backupsOf(page)).toHaveCount(1);
}

const backupsOf = (page: Page) =>
  page.getByRole('list', { name: 'Backups', exact: true }).getByRole('listitem');

/** The witness is written within a second. Waits until it has seen the last change. */
async function witnessed(page: Page): Promise<void> {
  const revisions = (database: string): Promise<readonly number[]> =>
    page.evaluate(async (name) => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name);
        request.addEventListener('success', () => resolve(request.result));
      });
      const stored = await new Promise<{ revision: number }>((resolve) => {
        const request = db.transaction('meta').objectStore('meta').get('workbook');
        request.addEventListener('success', () => resolve(request.result));
      });
      db.close();
      const text = localStorage.getItem(name.replace('workbook-', 'witness:')) ?? '{}';
      const witness = JSON.parse(text) as { revision?: number }; // written by the app
      return [stored.revision - (witness.revision ?? -1)];
    }, database);
  await expect.poll(() => revisions(databaseOf(page))).toEqual([0]);
}

/** Every database of this address, as a damaged store takes them. */
async function deleteAllNatively(page: Page): Promise<void> {
  const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));
  for (const name of names) await deleteNatively(page, name);
}

test('into a folder that was granted once, backups are made by themselves and verified', async ({ page }) => {
  await backUp(page);
  await expect(page.getByText('The last backup was made and checked on')).toBeVisible();
  await expect(page.getByText('Last backup, checked:')).toBeVisible();
  await expectAccessible(page);
  const [first = ''] = await filesIn(page);
  expect(first).toMatch(backup);
  expect(await textOf(page, first)).toContain(words);

  // After a change, and at the latest when the window is left.
  await chooseFocus(page, 'coaching');
  await expectSaved(page);
  await page.goto('about:blank');
  await openApp(page);
  await page.goto(`${workbookAddress(page)}/files`);
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText('There is a verified backup of everything')).toBeVisible();
  await expect(backupsOf(page)).toHaveCount(2);
  const files = await filesIn(page);
  expect(files).toHaveLength(2);
  for (const name of files) expect(name).toMatch(backup);
});

test('a backup is restored as an import: seen first, and undone if wanted', async ({ page }) => {
  await backUp(page);
  const address = workbookAddress(page);
  await page.goto(`${address}/grow`);
  await page
    .getByRole('link', { name: /Direct/ })
    .first()
    .click();
  await page.getByLabel('The obstacle').fill('Something else.');
  await expectSaved(page);
  await page.goto(`${address}/files`);
  await page
    .getByRole('button', { name: /^Restore the backup of/ })
    .last()
    .click();
  await expect(page).toHaveURL(/\/files\/import$/);
  await expect(page.getByRole('radio', { name: 'Replace' })).toBeChecked();
  await page.getByRole('button', { name: 'Replace this workbook' }).click();
  await expect(page.getByText('This workbook was replaced')).toBeVisible();
  // One was made before it.
  expect(await filesIn(page)).toHaveLength(2);
});

test('a workbook whose data is gone is restored from its newest backup', async ({ page }) => {
  await backUp(page);
  await witnessed(page);
  const address = workbookAddress(page);
  const name = databaseOf(page);
  await toQuietPage(page);
  await deleteNatively(page, name);

  await page.goto(`${address}/today`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This workbook’s data is gone');
  await expect(page.getByText('Now it has 0 entries')).toBeVisible();
  await expect(backupsOf(page)).toHaveCount(1);
  await expect(backupsOf(page)).toContainText('The newest good one');
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Restore the backup of/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The workbook is restored');
  await page.getByRole('link', { name: 'Open it' }).click();
  await expect(page).toHaveURL(/#\/w\/[^/]+\/today$/);
  await page.goto(`${workbookAddress(page)}/grow`);
  await page
    .getByRole('link', { name: /Direct/ })
    .first()
    .click();
  await expect(page.getByLabel('The obstacle')).toHaveValue(words);
  // One workbook, not two.
  await page.goto('/#/workbooks');
  await expect(
    page.getByRole('list', { name: 'Workbooks on this laptop' }).getByRole('listitem'),
  ).toHaveCount(1);
});

test('rows that are missing are noticed before anything is shown, and kept aside', async ({ page }) => {
  await backUp(page);
  await witnessed(page);
  const address = workbookAddress(page);
  const name = databaseOf(page);
  await toQuietPage(page);
  await page.evaluate(async (database) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(database);
      request.addEventListener('success', () => resolve(request.result));
    });
    const writing = db.transaction(['focuses'], 'readwrite');
    writing.objectStore('focuses').clear();
    await new Promise((resolve) => {
      writing.addEventListener('complete', resolve);
    });
    db.close();
  }, name);

  await page.goto(`${address}/today`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Something in this workbook is missing');
  await page.getByRole('button', { name: 'Open what is there anyway' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Today');
  await page.goto('/#/workbooks');

  // Whoever opened it anyway can still go back to the backup.
  await page.goto(`${address}/files`);
  await expect(page.getByRole('button', { name: /^Restore the backup of/ })).not.toHaveCount(0);
});

test('when the list is gone too, the first page is no fresh start', async ({ page }) => {
  await backUp(page);
  await witnessed(page);
  await toQuietPage(page);
  await deleteAllNatively(page);

  await openApp(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This workbook’s data is gone');
  await expect(page.getByRole('button', { name: 'Start my workbook' })).toHaveCount(0);
  // The granted folder was remembered in the list, so it has to be chosen once more.
  await page.getByRole('button', { name: 'Choose the backup folder' }).click();
  await expect(backupsOf(page)).toHaveCount(1);
  await page.getByRole('button', { name: /^Restore the backup of/ }).click();
  await page.getByRole('link', { name: 'Open it' }).click();
  await page.goto(`${workbookAddress(page)}/grow`);
  await page
    .getByRole('link', { name: /Direct/ })
    .first()
    .click();
  await expect(page.getByLabel('The obstacle')).toHaveValue(words);
});

test('a workbook that was deleted on purpose is not missed', async ({ page }) => {
  await startWorkbook(page);
  await chooseFocus(page, 'directing');
  await witnessed(page);
  await page.goto('/#/workbooks');
  await page.getByRole('button', { name: 'Delete Maya Lindgren' }).click();
  await page.getByLabel('Type “Maya Lindgren” to confirm').fill('Maya Lindgren');
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByRole('button', { name: 'Start my workbook' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Start my workbook' })).toBeVisible();
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('witness:'))),
  ).toEqual([]);
});

test('without a folder the app reminds of a copy after a week, and one click saves it', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-02T15:00:00Z') });
  await startWorkbook(page);
  await chooseFocus(page, 'directing');
  await expectSaved(page);
  await expect(page.getByRole('button', { name: 'Save a copy' })).toHaveCount(0);
  await page.clock.setFixedTime(new Date('2026-11-10T15:00:00Z'));
  await page.reload();
  await expect(page.getByText('No copy of this workbook yet.')).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).click();
  expect((await saving).suggestedFilename()).toMatch(/\.workbook$/);
  await expect(page.getByText('No copy of this workbook yet.')).toHaveCount(0);
});

test('erasing a workbook takes its backups along, if asked', async ({ page }) => {
  await backUp(page);
  await page.getByRole('button', { name: 'Erase this workbook…' }).click();
  await page.getByLabel('Delete its backups, too').check();
  await page.getByLabel('Type “Maya Lindgren” to confirm').fill('Maya Lindgren');
  await page.getByRole('button', { name: 'Erase it for good' }).click();
  await expect(page.getByRole('button', { name: 'Start my workbook' })).toBeVisible();
  await expect.poll(() => filesIn(page)).toEqual([]);
});

test('the sample is not backed up', async ({ page }) => {
  await giveFolder(page);
  await openSample(page);
  await page.goto(`${workbookAddress(page)}/files`);
  await expect(page.getByText('The sample is not backed up')).toBeVisible();
  expect(await filesIn(page)).toEqual([]);
});
