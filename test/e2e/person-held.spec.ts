import { readFile, writeFile } from 'node:fs/promises';
import type { Page, TestInfo } from '@playwright/test';
import { documentProblems, readPdf, type PdfFacts } from '#test/helpers/pdf.ts';
import { oddHeights, wordsBySheet } from '#test/helpers/sheets.ts';
import { expectSaved, openSample, startWorkbook, workbookAddress } from './actions.ts';
import { expectAccessible } from './axe.ts';
import { filesIn, giveFolder, textOf } from './backup-folder.ts';
import { expect, test } from './fixtures.ts';
import { liveData } from './live-data.ts';
import { addPerson, erase, eraseButton } from './held-actions.ts';
import { goToFiles, seal } from './seal-actions.ts';

const marcus = { id: 'sample-person-marcus', name: 'Marcus Hill' };

/** Goes to what is held on somebody of the sample. */
async function goToHeld(page: Page, { id, name } = marcus): Promise<void> {
  await page.goto(`${workbookAddress(page)}/people/${id}/held`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Everything held on ${name}`);
}

const section = (page: Page, name: string | RegExp) => page.getByRole('region', { name });

/** What the page says is held, by its words. */
async function countsOn(page: Page): Promise<Readonly<Record<string, string>>> {
  const rows = await section(page, 'What is held').getByRole('row').all();
  const cells = await Promise.all(
    rows
      .slice(1)
      .map(async (row) => [
        await row.getByRole('rowheader').textContent(),
        await row.getByRole('cell').textContent(),
      ]),
  );
  return Object.fromEntries(cells);
}

interface PersonFile {
  readonly format: string;
  readonly person: { readonly id: string; readonly name: string };
  readonly othersBlackedOut: boolean;
  readonly counts: Readonly<Record<string, number>>;
}

async function saveFile(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const download = await saving;
  await expect(page.getByText('Handed to the browser')).toBeVisible();
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('the page counts what is held, and the file holds as much', async ({ page }) => {
  await openSample(page);
  await goToHeld(page);
  const counts = await countsOn(page);
  expect(counts).toMatchObject({ 'Place on the team': '1', 'Private notes': '1' });
  const { name, text } = await saveFile(page);
  expect(name).toMatch(/^Everything held on Marcus Hill - \d{4}-\d\d-\d\d\.json$/);
  const file = JSON.parse(text) as PersonFile; // as docs/file-format.md says
  expect(file).toMatchObject({
    format: 'managers-workbook-person',
    person: marcus,
    othersBlackedOut: true,
  });
  expect(String(file.counts['sessions'])).toBe(counts['Coaching sessions']);
  expect(String(file.counts['ratings'])).toBe(counts['Ratings of skills']);
  expect(Object.values(file.counts).filter((count) => count > 0)).toHaveLength(Object.keys(counts).length);
});

test('other people are blacked out in the file unless they are wanted in it', async ({ page }) => {
  await openSample(page);
  await goToHeld(page);
  const others = /\b(?:Priya|Raman|Elena|Vasquez|Brennan)\b/i;
  const without = await saveFile(page);
  expect(without.text).not.toMatch(others);
  expect(without.text).toContain('█████');
  await page.getByLabel('Other people’s names in the file').check();
  const whole = await saveFile(page);
  expect(whole.text).toMatch(others);
  await goToFiles(page);
  const log = section(page, 'What left this laptop');
  await expect(log.getByText('Everything held on a person, as a file')).toHaveCount(2);
  await expect(log.getByText(/Marcus/)).toHaveCount(0);
});

test('texts about others in which the name stands are listed, and lead to where they are written', async ({
  page,
}) => {
  await openSample(page);
  await goToHeld(page);
  const places = page.getByRole('list', { name: 'Texts with the name in them' });
  const action = places.getByRole('link', { name: /Listen to two live calls/ });
  await expect(action).toBeVisible();
  await action.click();
  await expect(page).toHaveURL(/\/grow\/focus\/sample-focus-coaching$/);
  await expect(page.getByText(/Listen to two live calls/).first()).toBeVisible();
});

test('a day until when it is kept can be taken from the proposals, and is kept', async ({ page }) => {
  await openSample(page);
  await goToHeld(page);
  const days = page.getByRole('group', { name: 'Days to choose from' });
  await days.getByRole('button', { name: /^12 months from today/ }).click();
  await expect(days.getByRole('button', { name: /^12 months from today/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expectSaved(page);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Keep until' })).toHaveValue(/^\d{4}-\d\d-\d\d$/);
  await page.getByRole('button', { name: 'No day' }).click();
  await expect(page.getByRole('textbox', { name: 'Keep until' })).toHaveValue('');
});

test('a day that has come is told here and on Files & privacy', async ({ page }) => {
  await openSample(page);
  await goToHeld(page);
  await page.getByRole('textbox', { name: 'Keep until' }).fill('2024-02-29');
  await expect(page.getByText('You wanted to keep it until February 29, 2024')).toBeVisible();
  await expectSaved(page);
  await goToFiles(page);
  const people = page.getByRole('list', { name: 'People whose retention day has come' });
  const item = people.getByRole('listitem').filter({ hasText: 'Marcus Hill' });
  await expect(item).toHaveText(/kept until February 29, 2024/);
  await expectAccessible(page);
  await people.getByRole('link', { name: 'Marcus Hill' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Everything held on Marcus Hill');
});

test('erasing asks for the name, says what it does not reach, and can be left', async ({ page }) => {
  await openSample(page);
  await goToHeld(page);
  await eraseButton(page).click();
  await expect(page.getByText('What this does not reach')).toBeVisible();
  await expect(page.getByText(/^\d+ texts about others, about the team or about you/)).toBeVisible();
  await page.getByLabel('Type “Marcus Hill” to confirm').fill('Marcus');
  await page.getByRole('button', { name: 'Erase it for good' }).click();
  await expect(page.getByText('Type it exactly as it stands here: Marcus Hill')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(eraseButton(page)).toBeFocused();
});

test('what was erased is gone from every page, and can’t be undone', async ({ page }) => {
  await openSample(page);
  await goToHeld(page);
  await page.getByRole('textbox', { name: 'Keep until' }).fill('2030-02-28');
  await expect(page.getByRole('button', { name: 'Undo: Keep until' })).toBeVisible();
  await expectSaved(page);
  expect(await liveData(page)).toContain('Marcus Hill');
  await erase(page, 'Marcus Hill');
  await expect(page.getByText('Marcus Hill', { exact: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled();
  const left = await liveData(page);
  expect(left).not.toContain('Marcus Hill');
  // That he was erased; the ids of the sample’s people are words, others’ are made at random.
  expect(left.split('sample-person-marcus')).toHaveLength(2);
  // Others are as they were, and so is what is written about them.
  expect(left).toContain('Priya Raman');
  await page.goto(`${workbookAddress(page)}/people/${marcus.id}/held`);
  await expect(page).toHaveURL(/\/people$/);
  await page.goto(`${workbookAddress(page)}/documents/held/${marcus.id}`);
  await expect(page).toHaveURL(/\/people$/);
});

test('a second window that shows the person goes back to the team', async ({ page, context }) => {
  await openSample(page);
  await goToHeld(page);
  const second = await context.newPage();
  await second.goto(`${workbookAddress(page)}/people/${marcus.id}`);
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('Marcus Hill');
  await erase(page, 'Marcus Hill');
  await expect(second).toHaveURL(/\/people$/);
});

test('with a new backup, the earlier ones that hold the person can go', async ({ page }) => {
  await giveFolder(page);
  await startWorkbook(page);
  await addPerson(page, 'Anna Lindqvist');
  await goToFiles(page);
  await page.getByRole('button', { name: 'Choose a folder for backups' }).click();
  await expect(page.getByText('There is a verified backup of everything')).toBeVisible();
  const [before = ''] = await filesIn(page);
  expect(await textOf(page, before)).toContain('Lindqvist');
  await page.getByRole('link', { name: 'Know your people' }).click();
  await page.getByRole('link', { name: 'Anna Lindqvist' }).first().click();
  await page.getByRole('link', { name: /^Everything held on Anna Lindqvist/ }).click();
  await eraseButton(page).click();
  await expect(page.getByText(/^Backups that were made before/)).toBeVisible();
  await page.getByLabel('Then make a new backup, and delete the earlier ones').check();
  await page.getByLabel('Type “Anna Lindqvist” to confirm').fill('anna lindqvist');
  await page.getByRole('button', { name: 'Erase it for good' }).click();
  await expect(page.getByText('Type it exactly as it stands here: Anna Lindqvist')).toBeVisible();
  await page.getByLabel('Type “Anna Lindqvist” to confirm').fill('Anna Lindqvist');
  await page.getByRole('button', { name: 'Erase it for good' }).click();
  await expect(page.getByText(/There is a new backup, and the earlier ones are deleted\.$/)).toBeVisible();
  const after = await filesIn(page);
  expect(after).toHaveLength(1);
  expect(after).not.toContain(before);
  expect(await textOf(page, after[0] ?? '')).not.toContain('Lindqvist');
});

test('no window is called by a person’s name: a browser keeps that in its history', async ({ page }) => {
  await openSample(page);
  await goToHeld(page);
  await expect(page).toHaveTitle('Everything held on a person · Manager’s Workbook');
  await page.getByRole('link', { name: 'Look at the document' }).click();
  await expect(page).toHaveTitle('Everything held on a person · Manager’s Workbook');
  await page.goto(`${workbookAddress(page)}/people/${marcus.id}`);
  await expect(page).toHaveTitle('A person · Manager’s Workbook');
});

test('the page can be used by everybody, and fits a small window', async ({ page }) => {
  await openSample(page);
  await goToHeld(page);
  await expectAccessible(page);
  await page.setViewportSize({ width: 1024, height: 700 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(1024);
});

test('from a sealed workbook the file’s name tells nobody', async ({ page }) => {
  await startWorkbook(page);
  await addPerson(page, 'Anna Lindqvist');
  await page.getByRole('link', { name: 'Anna Lindqvist' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anna Lindqvist');
  const place = page.url();
  await seal(page);
  await page.goto(`${place}/held`);
  await expect(page.getByText('The file is not sealed')).toBeVisible();
  const { name, text } = await saveFile(page);
  expect(name).toMatch(/^Everything held - \d{4}-\d\d-\d\d\.json$/);
  expect(text).toContain('Anna Lindqvist');
});

/** Prints what is shown, as the print dialog would. Undefined where there is nothing to read a PDF with. */
async function printed(page: Page, testInfo: TestInfo, name: string): Promise<PdfFacts | undefined> {
  const file = testInfo.outputPath(`${name}.pdf`);
  const options = { preferCSSPageSize: true, tagged: true, outline: true, printBackground: true };
  await writeFile(file, await page.pdf(options));
  const facts = await readPdf(file);
  if (facts === undefined)
    testInfo.annotations.push({ type: 'PDF', description: 'Poppler is missing: not read' });
  return facts;
}

async function openDocument(page: Page, paper: 'letter' | 'a4'): Promise<void> {
  await goToHeld(page);
  await page.getByRole('link', { name: 'Look at the document' }).click();
  await page.getByRole('radio', { name: paper === 'a4' ? /^A4/ : /^Letter/ }).check();
  await expect(page.getByRole('article', { name: 'Everything held on Marcus Hill' })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

for (const paper of ['letter', 'a4'] as const) {
  test(`the document on ${paper} is previewed as it comes out, also from the desktop`, async ({
    page,
  }, testInfo) => {
    await openSample(page);
    await openDocument(page, paper);
    expect(await oddHeights(page)).toEqual([]);
    const facts = await printed(page, testInfo, 'preview');
    if (facts === undefined) return;
    expect(documentProblems(facts, paper)).toEqual([]);
    await expect(page.locator('[data-pages]')).toHaveAttribute('data-pages', String(facts.pages));
    expect((await wordsBySheet(page)).flat().length).toBeGreaterThan(500);
    const [, workbook = ''] = /#\/w\/([^/]+)/.exec(page.url()) ?? [];
    // As in the desktop's hidden window: a page of its own, not a step inside the app.
    await page.goto('about:blank');
    await page.goto(`/#/print/${workbook}/held/${marcus.id}/${paper}/none`);
    await expect(page.locator('html')).toHaveAttribute('data-document-state', 'ready');
    const alone = await printed(page, testInfo, 'alone');
    expect(alone?.textOf).toEqual(facts.textOf);
    expect(alone?.title).toMatch(
      /^Everything held on Marcus Hill - Dana Whitfield - \d{4}-\d\d-\d\d - sample$/,
    );
  });
}

test('the document has all of it in words, and others only when they are wanted', async ({
  page,
}, testInfo) => {
  await openSample(page);
  await openDocument(page, 'letter');
  const article = page.getByRole('article', { name: 'Everything held on Marcus Hill' });
  for (const words of [
    'Private note',
    'Ratings of skills',
    'Coaching sessions',
    'Moments',
    'Development plan',
  ])
    await expect(article.getByText(words, { exact: true }).first()).toBeVisible();
  const bars = article.getByRole('img', { name: 'a name, blacked out' });
  expect(await bars.count()).toBeGreaterThan(1);
  const blacked = await printed(page, testInfo, 'blacked');
  expect(blacked?.textOf.join('\n') ?? '').not.toMatch(/\bPriya\b/);
  await page.getByRole('group', { name: 'Include' }).getByLabel('Other people’s names').check();
  await expect(bars).toHaveCount(0);
  await expect(article.getByText(/\bPriya\b/).first()).toBeVisible();
  await expectAccessible(page);
});

test('nothing of the document is there to print once the person is erased', async ({ page }) => {
  await openSample(page);
  await goToHeld(page);
  const [, workbook = ''] = /#\/w\/([^/]+)/.exec(page.url()) ?? [];
  await erase(page, 'Marcus Hill');
  await page.goto('about:blank');
  await page.goto(`/#/print/${workbook}/held/${marcus.id}/letter/none`);
  await expect(page.locator('html')).toHaveAttribute('data-document-state', 'failed');
});
