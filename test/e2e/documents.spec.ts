import { writeFile } from 'node:fs/promises';
import type { Page, TestInfo } from '@playwright/test';
import { documentProblems, readPdf, type PdfFacts } from '#test/helpers/pdf.ts';
import { oddHeights, wordsBySheet } from '#test/helpers/sheets.ts';
import { openSample, standInForPrintDialog, startWorkbook, workbookAddress } from './actions.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

const papers = ['letter', 'a4'] as const;
const documents = ['plan', 'assessment'] as const;
type Paper = (typeof papers)[number];
type Kind = (typeof documents)[number];

const sheets = (page: Page) => page.locator('[data-pages]');

/** What is left out at first, with words that only stand in it. */
const apart = {
  plan: { box: 'Check-in notes', words: /What showed it/ },
  assessment: { box: 'Closing pull', words: /When the sale pulled me in/ },
} as const;
const allParts = { plan: 'obstacle-history-notes', assessment: 'pull-evidence-words' } as const;

/** Opens a document's preview. Ends when its sheets have come to rest. */
async function openPreview(page: Page, kind: Kind, paper: Paper): Promise<void> {
  await page.goto(`${workbookAddress(page)}/documents/${kind}`);
  await page.getByRole('radio', { name: paper === 'a4' ? /^A4/ : /^Letter/ }).check();
  await expect(page.getByRole('article', { name: /^My / })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

function countWords(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

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

for (const kind of documents) {
  for (const paper of papers) {
    test(`the preview of the ${kind} on ${paper} is what comes out`, async ({ page }, testInfo) => {
      await openSample(page);
      await openPreview(page, kind, paper);
      expect(await oddHeights(page)).toEqual([]);
      const facts = await printed(page, testInfo, 'preview');
      if (facts === undefined) return;
      expect(documentProblems(facts, paper)).toEqual([]);
      expect(facts.title).toMatch(/^My .* - Dana Whitfield - \d{4}-\d{2}-\d{2} - sample$/);
      await expect(sheets(page)).toHaveAttribute('data-pages', String(facts.pages));
      const shown = await wordsBySheet(page);
      expect(shown.flat().length).toBeGreaterThan(200);
      const strayed = shown.map((words, index) => {
        const onPage = countWords((facts.textOf[index] ?? '').match(/[\p{L}\p{N}]+/gu) ?? []);
        // Repeated table heads and the margins make a page's words more, never fewer.
        return [...countWords(words)].filter(([word, times]) => times > (onPage.get(word) ?? 0));
      });
      expect(strayed).toEqual(shown.map(() => []));
    });

    test(`the desktop prints the ${kind} on ${paper} as it is previewed`, async ({ page }, testInfo) => {
      await openSample(page);
      await openPreview(page, kind, paper);
      const preview = await printed(page, testInfo, 'preview');
      const route = await printRoute(page, kind, paper);
      // As in the desktop's hidden window: a page of its own, not a step inside the app.
      await page.goto('about:blank');
      await page.goto(route);
      await expect(page.locator('html')).toHaveAttribute('data-document-state', 'ready');
      const alone = await printed(page, testInfo, 'alone');
      expect(alone?.textOf).toEqual(preview?.textOf);
      expect(alone?.title).toMatch(/^My .* - Dana Whitfield - \d{4}-\d{2}-\d{2} - sample$/);
    });
  }
}

async function printRoute(page: Page, kind: Kind, paper: Paper): Promise<string> {
  const [, id = ''] = /#\/w\/([^/]+)/.exec(page.url()) ?? [];
  if (kind === 'plan') return `/#/print/${id}/plan/${paper}`;
  const back = await page.getByRole('link', { name: 'Back to the results' }).getAttribute('href');
  return `/#/print/${id}/assessment/${back?.split('/').at(-1) ?? ''}/${paper}`;
}

for (const kind of documents) {
  test(`what the manager leaves out of the ${kind} is not in the preview, nor on paper`, async ({
    page,
  }, testInfo) => {
    await openSample(page);
    await openPreview(page, kind, 'letter');
    const include = page.getByRole('group', { name: 'Include' });
    const article = page.getByRole('article', { name: /^My / });
    const { box, words } = apart[kind];
    await expect(include.getByRole('checkbox', { name: box })).not.toBeChecked();
    await expect(article.getByText(words)).toHaveCount(0);
    for (const choice of await include.getByRole('checkbox').all()) await choice.check();
    await expect(article.getByText(words).first()).toBeVisible();
    // Remembered, as the paper is.
    await page.reload();
    await expect(include.getByRole('checkbox', { name: box })).toBeChecked();
    await expect(article.getByText(words).first()).toBeVisible();
    expect(await oddHeights(page)).toEqual([]);
    const preview = await printed(page, testInfo, 'preview');
    const address = await printRoute(page, kind, 'letter');
    // The desktop's hidden window is told in the address.
    await page.goto('about:blank');
    await page.goto(`${address}/${allParts[kind]}`);
    await expect(page.locator('html')).toHaveAttribute('data-document-state', 'ready');
    const alone = await printed(page, testInfo, 'alone');
    expect(alone?.textOf).toEqual(preview?.textOf);
    await page.goto('about:blank');
    await page.goto(`${address}/none`);
    await expect(page.locator('html')).toHaveAttribute('data-document-state', 'ready');
    await expect(article.getByText(words)).toHaveCount(0);
  });
}

test('a document is printed on white in the dark theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openSample(page);
  await openPreview(page, 'plan', 'letter');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const ground of ['html', 'body'])
    await expect(page.locator(ground)).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeHidden();
});

test('the button opens the print dialog, named after the document, and claims nothing', async ({ page }) => {
  await openSample(page);
  await openPreview(page, 'plan', 'letter');
  await standInForPrintDialog(page);
  const title = await page.title();
  await page.getByRole('button', { name: 'Print or save as PDF' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Handed to the print dialog' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute(
    'data-printed-as',
    /^My development plan - Dana Whitfield - \d{4}-\d{2}-\d{2} - sample$/,
  );
  expect(await page.title()).toBe(title);
});

test('a print page without its document says so at once, instead of keeping the desktop waiting', async ({
  page,
}) => {
  await openSample(page);
  const [, id = ''] = /#\/w\/([^/]+)/.exec(page.url()) ?? [];
  for (const route of [`/#/print/${id}/plan/letter/secrets`, '/#/print/not-here/plan/letter']) {
    await page.goto('about:blank');
    await page.goto(route);
    await expect(page.locator('html')).toHaveAttribute('data-document-state', 'failed');
  }
});

test('the paper is remembered', async ({ page }) => {
  await openSample(page);
  await openPreview(page, 'plan', 'a4');
  await page.reload();
  await expect(page.getByRole('radio', { name: /^A4/ })).toBeChecked();
});

for (const kind of documents) {
  test(`the preview of the ${kind} can be used by everybody`, async ({ page }) => {
    await openSample(page);
    await openPreview(page, kind, 'letter');
    await expectAccessible(page);
  });

  test(`with no ${kind} to print, the page says how to get one`, async ({ page }) => {
    await startWorkbook(page);
    await page.goto(`${workbookAddress(page)}/documents/${kind}`);
    await expect(page.getByRole('heading', { level: 2, name: /^There is no / })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toHaveCount(0);
    await expectAccessible(page);
  });
}
