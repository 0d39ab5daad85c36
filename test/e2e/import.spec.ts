import { open } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { openApp, openSample, startWorkbook, workbookAddress } from './actions.ts';
import { expectAccessible } from './axe.ts';
import { chooseFile, contentOfCopy, dropFile, goToImport, saveCopy, textOf } from './file-actions.ts';
import { expect, test } from './fixtures.ts';
import { addPerson, erase } from './held-actions.ts';
import { badFiles, changedText, goodText, rowOf } from './made-files.ts';

const databases = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? '').toSorted());

test('a file becomes a new workbook on a laptop without one, and that can be undone', async ({ page }) => {
  await openApp(page);
  await page.getByRole('link', { name: 'Import a file' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Import a file');
  const before = await databases(page);
  await chooseFile(page, { name: 'dana.workbook', text: await goodText() });
  const facts = page.getByRole('region', { name: 'What the file is' });
  await expect(facts).toContainText('Dana Whitfield');
  await expect(facts).toContainText('November 23, 2026 at 6:00 AM, by version 0.1.0 of the app');
  await expect(facts).toContainText('people of the team (9)');
  await expect(facts).toContainText('actions (21)');
  expect(await databases(page)).toEqual(before);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Import as a new workbook' }).click();
  await expect(page.getByText('Imported as a new workbook')).toBeVisible();
  expect((await databases(page)).length).toBe(before.length + 1);
  await page.getByRole('button', { name: 'Undo the import' }).click();
  await expect(page.getByText('Everything is as it was before the import.')).toBeVisible();
  expect(await databases(page)).toEqual(before);

  await page.getByRole('button', { name: 'Import another file' }).click();
  await dropFile(page, { name: 'dana.workbook', text: `\ufeff${await goodText()}` });
  await page.getByRole('button', { name: 'Import as a new workbook' }).click();
  await page.getByRole('link', { name: 'Open it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  await expect(page.getByText('Dana Whitfield')).toBeVisible();
  const content = (await contentOfCopy(page)) as { readonly tables: unknown };
  expect(content.tables).toEqual((JSON.parse(await goodText()) as typeof content).tables);
});

test('each bad file is told what is wrong with it, changes nothing, and the app goes on', async ({
  page,
}, info) => {
  test.setTimeout(120_000);
  await startWorkbook(page);
  const before = await contentOfCopy(page);
  const stores = await databases(page);
  await goToImport(page);
  const notice = page.getByRole('status').filter({ hasText: 'was not imported' });
  const sentences = new Set<string>();
  const look = async (name: string, said: string): Promise<void> => {
    await expect(notice).toContainText(`“${name}” was not imported`, { timeout: 25_000 });
    await expect(notice, name).toContainText(said);
    await expect(notice).toContainText('Nothing was changed.');
    sentences.add((await notice.textContent())?.replace(name, '') ?? '');
  };
  const files = await badFiles();
  for (const [index, { said, ...file }] of files.entries()) {
    // Half of them each way; a large one only by the dialog, because a test has to carry what it drops.
    if (index % 2 === 0 || file.text.length > 1_000_000) await chooseFile(page, file);
    else await dropFile(page, file);
    await look(file.name, said);
  }
  const huge = info.outputPath('huge.workbook');
  const handle = await open(huge, 'w');
  await handle.truncate(51 * 1024 * 1024);
  await handle.close();
  await chooseFile(page, huge);
  await look('huge.workbook', 'The file has 51 MB; a workbook has 50 MB at most.');
  // Another app's files are told the same, whatever they are.
  expect(sentences.size).toBe(files.length);
  await expectAccessible(page);

  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  expect(await databases(page)).toEqual(stores);
  expect(await contentOfCopy(page)).toEqual(before);
  await goToImport(page);
  await chooseFile(page, { name: 'dana.workbook', text: await goodText() });
  await expect(page.getByRole('button', { name: 'Import as a new workbook' })).toBeVisible();
});

test('a copy from another laptop is merged: what would change is shown first, and it can be undone', async ({
  page,
}) => {
  await startWorkbook(page);
  await page.goto(`${workbookAddress(page)}/grow/choose`);
  await page.getByRole('button', { name: 'Choose coaching' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Goal' })).toBeVisible();
  const there = await changedText(await textOf(await saveCopy(page)), (document) => {
    rowOf(document, 'profile')['leads'] = 'Written on the other laptop';
    rowOf(document, 'profile')['updatedAt'] = '2199-01-01T00:00:00.000Z';
  });
  const before = await contentOfCopy(page);
  await goToImport(page);
  await chooseFile(page, { name: 'other laptop.workbook', text: there });
  await expect(page.getByRole('radio', { name: 'Merge' })).toBeChecked();
  const row = page.getByRole('table', { name: 'What it would do' }).getByRole('row', { name: /Who you are/ });
  await expect(row.getByRole('cell')).toHaveText(['0', '1', '0', '0', '0']);
  const differences = page.getByRole('region', { name: 'Differences' });
  await expect(differences.getByRole('row', { name: /Maya Lindgren/ })).toContainText('The file’s');
  await expectAccessible(page);
  expect(await contentOfCopy(page)).toEqual(before);

  await goToImport(page);
  await dropFile(page, { name: 'other laptop.workbook', text: there });
  const backup = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Merge into this workbook' }).click();
  // Without a folder for backups, what was there before is saved as a file.
  expect((await backup).suggestedFilename()).toContain('before import');
  await expect(page.getByText('Merged into this workbook')).toBeVisible();
  await page.getByRole('button', { name: 'Undo the import' }).click();
  await expect(page.getByText('Everything is as it was before the import.')).toBeVisible();
  const { tables } = (await contentOfCopy(page)) as { readonly tables: Readonly<Record<string, unknown>> };
  const was = before as { readonly tables: Readonly<Record<string, unknown>> };
  expect({ ...tables, meta: [] }).toEqual({ ...was.tables, meta: [] });
});

test('a file from before somebody was erased says so, and they stay erased unless they are wanted back', async ({
  page,
}) => {
  await startWorkbook(page);
  await addPerson(page, 'Lena Vogt');
  const before = await textOf(await saveCopy(page));
  await page.goto(`${workbookAddress(page)}/people`);
  await page.getByRole('link', { name: 'Lena Vogt' }).first().click();
  await page.getByRole('link', { name: /Everything held/ }).click();
  await erase(page, 'Lena Vogt');
  await goToImport(page);
  await chooseFile(page, { name: 'from before.workbook', text: before });
  const back = page.getByRole('checkbox', { name: 'Bring Lena Vogt back' });
  await expect(back).toHaveAccessibleDescription(
    /^Lena Vogt was erased here on .+; the file still has them\.$/,
  );
  await expect(back).not.toBeChecked();
  await expect(
    page.getByText('everything that is in the file already, but for people who were'),
  ).toBeVisible();
  const row = page.getByRole('row', { name: /People of the team/ });
  await expect(row).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Merge into this workbook' }).click();
  await expect(page.getByText('without Lena Vogt: erased before, and still erased.')).toBeVisible();
  expect(JSON.stringify(await contentOfCopy(page))).not.toContain('Lena');

  await goToImport(page);
  await chooseFile(page, { name: 'from before.workbook', text: before });
  await back.check();
  await expect(row.getByRole('cell').first()).toHaveText('1');
  await page.getByRole('button', { name: 'Merge into this workbook' }).click();
  await expect(page.getByText('Merged into this workbook')).toBeVisible();
  await page.goto(`${workbookAddress(page)}/people`);
  await expect(page.getByRole('link', { name: 'Lena Vogt' }).first()).toBeVisible();
});

test('a file takes the place of the workbook that is open; its pages show it at once', async ({ page }) => {
  await startWorkbook(page);
  await goToImport(page);
  await chooseFile(page, { name: 'dana.workbook', text: await goodText() });
  await expect(page.getByText('Merge is not offered. The file is of another workbook')).toBeVisible();
  await page.getByRole('radio', { name: 'Replace' }).check();
  await expect(page.getByRole('columnheader', { name: 'Only here, goes' })).toBeVisible();
  await page.getByRole('button', { name: 'Replace this workbook' }).click();
  await expect(page.getByText('This workbook was replaced')).toBeVisible();
  await expect(page.getByRole('complementary').getByText('Dana Whitfield')).toBeVisible();
  await page.getByRole('button', { name: 'Undo the import' }).click();
  await expect(page.getByRole('complementary').getByText('Maya Lindgren')).toBeVisible();
});

test('the sample is neither replaced nor put in the place of one’s own', async ({ page }) => {
  await openSample(page);
  await goToImport(page);
  await chooseFile(page, { name: 'dana.workbook', text: await goodText() });
  await expect(page.getByText('Replace is not offered. One of the two is the sample')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import as a new workbook' })).toBeVisible();
});

test('a sealed copy tells nothing by its name, and opens with its passphrase alone', async ({ page }) => {
  await startWorkbook(page);
  await page.goto(`${workbookAddress(page)}/files`);
  const section = page.getByRole('region', { name: 'Save a copy' });
  await section.getByLabel('Seal the copy with a passphrase').check();
  await expect(section.getByText('If you forget this passphrase, nobody can open the copy')).toBeVisible();
  await section.getByLabel('Passphrase', { exact: true }).fill('copper lantern on tuesday');
  await section.getByLabel('The same passphrase again').fill('copper lantern on monday');
  await section.getByRole('button', { name: 'Save a copy' }).click();
  await expect(section.getByText('The two are not the same.')).toBeVisible();
  await expect(section.getByLabel('The same passphrase again')).toBeFocused();

  const copy = await saveCopy(page, 'copper lantern on tuesday');
  expect(copy.suggestedFilename()).toMatch(/^Workbook \d{4}-\d{2}-\d{2}\.workbook\.age$/);
  expect(await textOf(copy)).not.toContain('Maya');
  await goToImport(page);
  await chooseFile(page, await copy.path());
  const field = page.getByLabel('Passphrase of the file');
  await expect(field).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Type the passphrase.')).toBeVisible();
  await field.fill('copper lantern on monday');
  await page.keyboard.press('Enter');
  await expect(page.getByText('This passphrase does not open the file. Nothing was changed.')).toBeVisible({
    timeout: 20_000,
  });
  await expectAccessible(page);
  await page.getByLabel('Passphrase of the file').fill('copper lantern on tuesday');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'What the file is' })).toContainText('Maya Lindgren', {
    timeout: 20_000,
  });
  await expect(page.getByRole('region', { name: 'What the file is' })).toContainText(', sealed');
});

test('an import goes from the first screen to its end by the keyboard alone', async ({ page }) => {
  await openApp(page);
  await page.getByRole('link', { name: 'Import a file' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const choose = page.getByRole('button', { name: 'Choose a file' });
  while (!(await choose.evaluate((element) => element === document.activeElement)))
    await page.keyboard.press('Tab');
  const opening = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (
    await opening
  ).setFiles({
    name: 'dana.workbook',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(await goodText()),
  });
  const take = page.getByRole('button', { name: 'Import as a new workbook' });
  await expect(take).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(take).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Imported as a new workbook')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Open it' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
});
