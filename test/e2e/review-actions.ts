import { expect, type Page } from '@playwright/test';
import { workbookAddress } from './actions.ts';

/** Begins the review of the quarter that runs. Ends on its first stop. */
export async function beginReview(page: Page): Promise<void> {
  await page.goto(`${workbookAddress(page)}/review`);
  await page.getByLabel('Which quarter?').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Begin the review' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The numbers');
}

/** Goes to a stop of the guided hour. */
export async function goToStop(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Stops of the review' }).getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

/** Locks the review. Everything has to be decided. */
export async function lock(page: Page): Promise<void> {
  await goToStop(page, 'Lock');
  await page.getByRole('button', { name: 'Lock the review…' }).click();
  await page.getByRole('button', { name: 'Lock it for good' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Review of/);
}
