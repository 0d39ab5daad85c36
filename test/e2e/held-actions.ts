import { expect, type Page } from '@playwright/test';
import { workbookAddress } from './actions.ts';

/** Adds somebody to the team. Ends on the team. */
export async function addPerson(page: Page, name: string): Promise<void> {
  await page.goto(`${workbookAddress(page)}/people`);
  await page.getByRole('button', { name: 'Add a person' }).click();
  const form = page.getByRole('form', { name: 'Add a person' });
  await form.getByLabel('Name').fill(name);
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('link', { name }).first()).toBeVisible();
}

export const eraseButton = (page: Page) => page.getByRole('button', { name: /^Erase everything held on / });

/** Erases everything held on somebody, from the page that shows it. Ends on the team. */
export async function erase(page: Page, name: string): Promise<void> {
  await eraseButton(page).click();
  await page.getByLabel(`Type “${name}” to confirm`).fill(name);
  await page.getByRole('button', { name: 'Erase it for good' }).click();
  await expect(page).toHaveURL(/\/people$/);
  await expect(page.getByText(`Everything held on ${name} was erased.`)).toBeVisible();
}
