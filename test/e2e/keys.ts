import { expect, type Locator, type Page } from '@playwright/test';

/** What a person does who uses the keyboard alone. */

/** The focus is on something that can be seen, is inside the window, and shows that it has the focus. */
export const expectFocusSeen = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate(focusProblem), 'what is wrong with the focus').toBe(null);

/** Runs in the page. */
function focusProblem(): string | null {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return 'nothing has the focus';
  // A title takes the focus for whoever listens; there is nothing to operate, so it shows none.
  if (focused.tagName === 'H1') return null;
  // A radio can be marked by the choice around it.
  const shown = [focused, focused.closest('label')].filter((element) => element !== null);
  const isMarked = shown.some((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  const { top, bottom, left, right } = (focused.closest('label') ?? focused).getBoundingClientRect();
  const isInside = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  if (isMarked && isInside) return null;
  const name = `${focused.tagName} ${focused.getAttribute('aria-label') ?? focused.textContent.slice(0, 40)}`;
  return `${name}: ${isMarked ? 'outside the window' : 'no mark of the focus'}`;
}

/** Presses Tab until an element has the focus. Every stop on the way has to be seen. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stops = 0; stops < 150; stops += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) {
      await expectFocusSeen(page);
      return;
    }
  }
  throw new Error(`Tab does not lead to ${target.toString()}`);
}

/** Goes to something by Tab and operates it. */
export async function press(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Types into a field that Tab leads to. */
export async function type(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(label));
  await page.keyboard.type(text);
}

/** After a page came up, its title has the focus. */
export const expectPage = async (page: Page, title: string | RegExp): Promise<void> => {
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(title);
  await expect(heading).toBeFocused();
};

export const focused = (page: Page): Locator => page.locator('*:focus');
