import { expect, type Locator, type Page } from '@playwright/test';
import { workbookAddress } from './actions.ts';

export const passphrase = 'harbor lemon quiet ladder';

/** Deriving a key takes a second or two, longer beside other tests. Milliseconds. */
export const keyTime = { timeout: 20_000 };

export const sealSection = (page: Page): Locator => page.getByRole('region', { name: 'Seal', exact: true });

export async function goToFiles(page: Page): Promise<void> {
  await page.goto(`${workbookAddress(page)}/files`);
  await expect(page.getByRole('heading', { level: 1, name: 'Files & privacy' })).toBeVisible();
}

/** Fills in the form that seals the workbook that is open. */
export async function fillSealForm(page: Page, secret = passphrase): Promise<Locator> {
  await goToFiles(page);
  await page.getByRole('button', { name: 'Seal this workbook…' }).click();
  const form = sealSection(page);
  await form.getByLabel('Passphrase', { exact: true }).fill(secret);
  await form.getByLabel('The same passphrase again').fill(secret);
  return form.getByRole('button', { name: 'Seal it' });
}

/** Seals the workbook that is open. Ends on the recovery key, which it returns. */
export async function seal(page: Page): Promise<string> {
  const button = await fillSealForm(page);
  await button.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your recovery key' })).toBeVisible(keyTime);
  const sheet = await page.getByRole('article', { name: 'Recovery key', exact: true }).textContent();
  const key = /AGE-SECRET-KEY-1(?: [A-Z0-9]{2,4})+/.exec(sheet ?? '')?.[0].replaceAll(' ', '');
  if (key === undefined) throw new Error('There is no key on the sheet');
  return key;
}

export const lockScreen = (page: Page): Locator =>
  page.getByRole('heading', { level: 1, name: 'This workbook is sealed' });

/** Tries a passphrase on the lock screen. */
export async function tryPassphrase(page: Page, secret: string): Promise<void> {
  await expect(lockScreen(page)).toBeVisible(keyTime);
  await page.getByLabel('Passphrase', { exact: true }).fill(secret);
  await page.getByRole('button', { name: 'Open the workbook' }).click();
}

export async function unlock(page: Page, secret = passphrase): Promise<void> {
  await tryPassphrase(page, secret);
  await expect(page.getByRole('navigation', { name: 'Chapters' })).toBeVisible(keyTime);
}
