import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { documentProblems, readPdf } from '#test/helpers/pdf.ts';
import { oddHeights } from '#test/helpers/sheets.ts';
import { expectSaved, openSample, workbookAddress } from './actions.ts';
import { expect, test } from './fixtures.ts';

/** The quarter in which the sample is opened, by its own fiscal year, which starts in February. */
async function sampleQuarter(page: Page): Promise<string> {
  await page.goto(`${workbookAddress(page)}/measure`);
  const href = await page.getByRole('link', { name: 'Print or save the scorecard' }).getAttribute('href');
  const quarter = /\d{4}-Q\d/.exec(href ?? '')?.[0];
  if (quarter === undefined) throw new Error(`No quarter in ${href}`);
  return quarter;
}

async function sampleReview(page: Page): Promise<string> {
  await page.goto(`${workbookAddress(page)}/review`);
  // The latest is the draft.
  await page
    .getByRole('link', { name: /^Fiscal Q\d/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/review\/[^/]+\/people$/);
  return /\/review\/([^/]+)\//.exec(page.url())?.[1] ?? '';
}

interface Printed {
  readonly name: string;
  readonly path: (page: Page) => string | Promise<string>;
  readonly words: RegExp;
  /** What must not stand in it. */
  readonly private?: RegExp;
  readonly mostPages?: number;
  /** It has no table to be tagged. */
  readonly plain?: true;
}

const documents: readonly Printed[] = [
  {
    name: 'an individual development plan',
    path: () => 'person-plan/sample-person-priya',
    words: /Individual development plan: Priya Raman[\s\S]*What Dana Whitfield[\s\S]*will do/,
    private: /For you alone/,
  },
  { name: 'all plans', path: () => 'all-plans', words: /Priya Raman[\s\S]*Signature|Priya Raman/ },
  {
    name: 'the team’s plan',
    plain: true,
    path: () => 'team-plan',
    words: /Team development plan/,
    mostPages: 1,
  },
  {
    name: 'the skills matrix',
    path: () => 'skills-matrix',
    words: /Elena[\s\S]*Marcus Hill[\s\S]*At 4 or 5[\s\S]*Train the team/,
    mostPages: 1,
  },
  { name: 'a coaching log', plain: true, path: () => 'coaching-log/sample-person-marcus', words: /Next try/ },
  {
    name: 'a blank rating sheet',
    plain: true,
    path: () => 'rating-sheet',
    words: /Code of this sheet: \w{4} .*No opportunity\./,
  },
  {
    name: 'a blank observation sheet',
    plain: true,
    path: () => 'observation-sheet/negotiation',
    words: /Next try, in their words/,
    mostPages: 1,
  },
  {
    name: 'the scorecard',
    path: async (page) => `scorecard/${await sampleQuarter(page)}`,
    words: /Discovery calls held/,
  },
  {
    name: 'the review',
    path: async (page) => `review/${await sampleReview(page)}`,
    words: /Each person[\s\S]*Back to closing/,
  },
  {
    name: 'the summary for the boss',
    path: async (page) => `review-summary/${await sampleReview(page)}`,
    words: /Commitments for the next quarter/,
    private: /hospital group|gave the discount away|Back to closing/,
    mostPages: 2,
  },
  {
    name: 'the quarter on a page',
    path: async (page) => `quarter-page/${await sampleReview(page)}`,
    words: /on a page/,
    mostPages: 1,
  },
];

for (const document of documents) {
  for (const paper of ['letter', 'a4'] as const) {
    test(`${document.name} on ${paper} is tagged, whole, and says what it should`, async ({
      page,
    }, testInfo) => {
      await openSample(page);
      const path = await document.path(page);
      await page.goto(`${workbookAddress(page)}/documents/${path}`);
      await page.getByRole('radio', { name: paper === 'a4' ? /^A4/ : /^Letter/ }).check();
      await expect(page.locator('article[lang]')).toBeVisible();
      await page.evaluate(() => window.document.fonts.ready);
      expect(await oddHeights(page)).toEqual([]);
      const file = testInfo.outputPath('document.pdf');
      const options = { preferCSSPageSize: true, tagged: true, outline: true, printBackground: true };
      await writeFile(file, await page.pdf(options));
      const facts = await readPdf(file);
      if (facts === undefined) return;
      expect(documentProblems(facts, paper, { tables: document.plain !== true })).toEqual([]);
      // Lines end where the paper does.
      const text = facts.textOf.join('\n').replaceAll(/\s+/g, ' ');
      expect(text).toMatch(document.words);
      if (document.private !== undefined) expect(text).not.toMatch(document.private);
      if (document.mostPages !== undefined) expect(facts.pages).toBeLessThanOrEqual(document.mostPages);
      await expect(page.locator('[data-pages]')).toHaveAttribute('data-pages', String(facts.pages));
    });
  }
}

test('where the print dialog makes one PDF of all plans, that is said, and each plan can be opened', async ({
  page,
}) => {
  await openSample(page);
  await page.goto(`${workbookAddress(page)}/documents/all-plans`);
  await expect(page.getByText('The browser’s print dialog makes one PDF of all of them.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^One file each/ })).toHaveCount(0);
  await page.getByText(/^Open one by itself/).click();
  await page.getByRole('link', { name: 'Individual development plan: Priya Raman' }).click();
  await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText('Priya Raman’s plan on paper');
  await expect(page.getByText('The browser’s print dialog makes one PDF')).toHaveCount(0);
});

test('what is to fit on one page or two does, however much was written', async ({ page }, testInfo) => {
  test.slow();
  await openSample(page);
  const review = await sampleReview(page);
  const much = 'We lost two deals late, and in both nobody had met the person who signs. '.repeat(12).trim();
  const fillIn = async (stop: string, fields: readonly string[]): Promise<void> => {
    await page.goto(`${workbookAddress(page)}/review/${review}/${stop}`);
    for (const field of fields) await page.getByLabel(field, { exact: true }).fill(much);
    await expectSaved(page);
  };
  await fillIn('numbers', ['What happened, and why']);
  await fillIn('team', ['What the team needs next']);
  await fillIn('habits', ['Keep', 'Stop', 'Start']);
  await page.goto(`${workbookAddress(page)}/review/${review}/commitments`);
  const texts = page.getByLabel('What will be done');
  await expect(texts.first()).toBeVisible();
  const add = page.getByRole('button', { name: 'Add a commitment' });
  for (let count = await texts.count(); count < 5; count += 1) {
    await add.click();
    await expect(texts).toHaveCount(count + 1);
    await texts.nth(count).fill(much.slice(0, 400));
  }
  await expectSaved(page);
  await page.goto(`${workbookAddress(page)}/review/${review}/carry-over`);
  for (const carry of await page.getByRole('radio', { name: 'Carry over' }).all()) await carry.check();
  for (const reason of await page.getByLabel('Why').all()) await reason.fill(much.slice(0, 400));
  await page.keyboard.press('Tab');
  await expect(page.getByText('Everything is decided.')).toBeVisible();
  await expectSaved(page);
  for (const [kind, words, pages] of [
    ['quarter-page', 'Shortened to one page', 1],
    ['review-summary', 'Shortened to two pages', 2],
  ] as const) {
    await page.goto(`${workbookAddress(page)}/documents/${kind}/${review}`);
    for (const paper of [/^Letter/, /^A4/]) {
      await page.getByRole('radio', { name: paper }).check();
      await expect(page.getByText(words)).toBeVisible();
      await expect(page.locator('[data-pages]')).toHaveAttribute('data-pages', String(pages));
      const file = testInfo.outputPath('document.pdf');
      await writeFile(file, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
      const facts = await readPdf(file);
      if (facts !== undefined) expect(facts.pages).toBe(pages);
    }
  }
});
