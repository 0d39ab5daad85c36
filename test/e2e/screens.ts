import { expect, type Page } from '@playwright/test';
import { workbookAddress } from './actions.ts';

export interface Screen {
  readonly path: string;
  readonly title: string | RegExp;
}

/** Goes to a screen by its address. */
export async function goToScreen(page: Page, { path, title }: Screen): Promise<void> {
  const address = `${workbookAddress(page)}${path}`;
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(title);
  // No screen of the tables sends away.
  expect(page.url()).toBe(address);
}

/** What is wider than its place, so that one has to scroll sideways for it. */
export const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      const scrolls =
        element === document.documentElement || /auto|scroll/.test(getComputedStyle(element).overflowX);
      const extra = element.scrollWidth - element.clientWidth;
      return scrolls && extra > 1
        ? [`${element.tagName} ${element.getAttribute('aria-label') ?? element.className}: ${extra} px`]
        : [];
    }),
  );
