import { setTimeout as delay } from 'node:timers/promises';
import type { Locator, Page } from 'playwright';
import { browserOrigin } from '#shared/origins.ts';
import type { MadeWorkbook } from './page/fault-page.ts';

/** How the app shows itself to this suite: by what a person sees. */

export const savingSign = (page: Page): Locator => page.getByRole('status', { name: 'Saving' });
export const promiseField = (page: Page): Locator => page.getByLabel('What your boss promises');

/** To a focus of a workbook, anew. */
export async function openFocus(page: Page, { id, focusId }: MadeWorkbook): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${browserOrigin}/#/w/${id}/grow/focus/${focusId}`);
  await promiseField(page)
    .waitFor({ timeout: 20_000 })
    .catch(() => sayWhatShows(page, 'the focus'));
}

/** @throws always */
async function sayWhatShows(page: Page, instead: string): Promise<never> {
  const shown = await page.locator('body').innerText();
  throw new Error(`Instead of ${instead} this shows: ${shown.slice(0, 300).replaceAll(/\s+/g, ' ')}`);
}

/** What is shown instead when nothing can be read any more either. */
export const failureScreen = (page: Page): Locator =>
  page.locator('html[data-app-state="failed"] [role="alert"]');

export type Said = 'saved' | 'not saved' | 'saving' | 'closed';

export async function signSays(page: Page): Promise<Said> {
  const shown = savingSign(page).or(failureScreen(page));
  await shown.waitFor({ timeout: 20_000 }).catch(() => sayWhatShows(page, 'the sign that tells of saving'));
  if (await failureScreen(page).isVisible()) return 'closed';
  const text = await savingSign(page).innerText();
  if (text.includes('Not saved')) return 'not saved';
  return text.includes('Saving') ? 'saving' : 'saved';
}

/** Waits until the sign says one of these, and tells how long that took in milliseconds; null when it never did. */
export async function waitForSign(
  page: Page,
  wanted: readonly Said[],
  within: number,
): Promise<number | null> {
  const start = performance.now();
  while (performance.now() - start < within) {
    if (wanted.includes(await signSays(page))) return performance.now() - start;
    await delay(25);
  }
  return null;
}

/** Types a text and waits until the sign has taken notice of it and says what became of it. */
export async function typePromise(page: Page, text: string): Promise<{ said: Said; after: number }> {
  const start = performance.now();
  await promiseField(page).fill(text);
  // It is not written before the pause that ends typing; a sign that failed before goes on saying so.
  await delay(350);
  await waitForSign(page, ['saved', 'not saved', 'closed'], 12_000);
  return { said: await signSays(page), after: performance.now() - start };
}
