import { expect, type Page } from '@playwright/test';

/** What a person does in the app, step by step. Each ends when its outcome can be seen. */

/** Opens the app and waits until its first screen can be used. */
export async function openApp(page: Page): Promise<void> {
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-app-state', 'ready');
}

export interface Manager {
  readonly name: string;
  readonly leads?: string;
  readonly since?: string;
  readonly teamSize?: number;
  /** Month in which the fiscal year starts, by its English name. */
  readonly fiscalStart?: string;
  readonly ownQuota?: boolean;
}

/** Makes a workbook on the first start. Ends on *Today*. */
export async function startWorkbook(page: Page, manager: Manager = { name: 'Maya Lindgren' }): Promise<void> {
  await openApp(page);
  await page.getByRole('button', { name: 'Start my workbook' }).click();
  await page.getByLabel('Your name').fill(manager.name);
  if (manager.leads !== undefined) await page.getByLabel('What you lead').fill(manager.leads);
  if (manager.since !== undefined) await page.getByLabel('In this job since').fill(manager.since);
  if (manager.teamSize !== undefined)
    await page.getByLabel('Salespeople on your team').fill(String(manager.teamSize));
  if (manager.fiscalStart !== undefined)
    await page
      .getByLabel('Month in which your fiscal year starts')
      .selectOption({ label: manager.fiscalStart });
  if (manager.ownQuota === true) await page.getByLabel('I carry a quota of my own').check();
  await page.getByRole('button', { name: 'Make my workbook' }).click();
  await expect(page).toHaveURL(/#\/w\/[^/]+\/today$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Opens the sample on the first start. Ends on *Today*. */
export async function openSample(page: Page): Promise<void> {
  await openApp(page);
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expect(page).toHaveURL(/#\/w\/[^/]+\/today$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

type ChapterName = 'Today' | 'Know where you stand' | 'Choose what to grow';

/** Goes to a chapter by the navigation. */
export async function goToChapter(page: Page, name: ChapterName): Promise<void> {
  await page.getByRole('navigation', { name: 'Chapters' }).getByRole('link', { name }).click();
}

/** Starts the first self-assessment. Ends on its first page. */
export async function startAssessment(page: Page): Promise<void> {
  await goToChapter(page, 'Know where you stand');
  await page.getByRole('button', { name: 'Start the self-assessment' }).click();
  await expect(page).toHaveURL(/\/stand\/answer\/[a-z-]+$/);
}

/** 1 to 5, or 0 for *no opportunity*. */
export type Choice = 0 | 1 | 2 | 3 | 4 | 5;

/** Answers every item of the page that is shown by mouse, and goes on to the next page. */
export async function answerPage(page: Page, choice: Choice): Promise<void> {
  const items = page.locator('fieldset[data-item]');
  await expect(items.first()).toBeVisible();
  for (const item of await items.all()) {
    // The options stand in the order of the keys: 1 to 5, then 0.
    const radio = item.getByRole('radio').nth(choice === 0 ? 5 : choice - 1);
    await radio.check();
    await expect(radio).toBeChecked();
  }
  await goOn(page);
}

/** To the next page of the assessment; ends when it is shown. */
export async function goOn(page: Page): Promise<void> {
  const before = page.url();
  await page.locator('#next-page').click();
  await expect(page).not.toHaveURL(before);
}

/** Answers a whole assessment that has been started, page by page, with a choice for each. Ends on its last page. */
export async function answerAll(page: Page, choose: (dimensionId: string) => Choice): Promise<void> {
  for (;;) {
    const dimensionId = /\/answer\/([a-z-]+)$/.exec(page.url())?.[1] ?? 'finish';
    if (dimensionId === 'finish') return;
    await answerPage(page, choose(dimensionId));
  }
}

/** Everything that was typed or chosen is on the disk. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole('status', { name: 'Saving' })).toHaveText('Saved on this laptop');
}

/** The address of the workbook that is open, without a place in it. */
export function workbookAddress(page: Page): string {
  const address = /^[^#]*#\/w\/[^/]+/.exec(page.url())?.[0];
  if (address === undefined) throw new Error(`No workbook is open at ${page.url()}`);
  return address;
}

/** Chooses a responsibility as a focus area, by its name in lower case. Ends on the focus's page. */
export async function chooseFocus(page: Page, name: string): Promise<void> {
  await page.goto(`${workbookAddress(page)}/grow/choose`);
  await page.getByRole('button', { name: `Choose ${name}` }).click();
  await expect(page).toHaveURL(/\/grow\/focus\/[^/]+$/);
  await expect(page.getByRole('heading', { level: 2, name: 'Goal' })).toBeVisible();
}

/** Completes the assessment on its last page, with or without gaps. Ends on its results. */
export async function completeAssessment(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Complete (the assessment|it with these gaps)$/ }).click();
  await expect(page).toHaveURL(/\/stand\/results\/[^/]+$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where you stand');
}

/** Starts an assessment and completes it at once, with nothing answered: for what comes after one. */
export async function completeEmptyAssessment(page: Page): Promise<void> {
  await startAssessment(page);
  await page
    .getByRole('navigation', { name: 'Pages of the assessment' })
    .getByRole('link', { name: /Complete the assessment/ })
    .click();
  await completeAssessment(page);
}

/**
 * The print dialog itself can't be driven. From now on this page's tells what the browser's own does, and notes on the
 * page's root what the file would be called.
 */
export const standInForPrintDialog = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      document.documentElement.dataset['printedAs'] = document.title;
      window.dispatchEvent(new Event('afterprint'));
    };
  });

/** Writes an action for the focus that is shown, due on a day such as `2026-09-11`. */
export async function writeAction(page: Page, text: string, day: string): Promise<void> {
  await page.getByRole('button', { name: 'Write my own' }).click();
  await page.getByLabel('What will you do?').fill(text);
  await page.getByLabel('By when?').fill(day);
  await page.getByRole('button', { name: 'Done writing' }).click();
  await expect(page.getByRole('list', { name: 'Open actions' }).getByText(text)).toBeVisible();
  await expectSaved(page);
}
