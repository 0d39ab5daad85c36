import { readFile } from 'node:fs/promises';
import { expect, type Download, type Page } from '@playwright/test';
import { workbookAddress } from './actions.ts';

/** What a person does with workbook files, step by step. */

export interface MadeFile {
  readonly name: string;
  readonly text: string;
}

/** Goes to where a file is looked at, in the workbook that is open. */
export async function goToImport(page: Page): Promise<void> {
  await page.goto(`${workbookAddress(page)}/files/import`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Import a file');
}

/** Chooses a file in the browser's dialog: made up here, or one on the disk by its path. */
export async function chooseFile(page: Page, file: MadeFile | string): Promise<void> {
  const opening = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  const chooser = await opening;
  await chooser.setFiles(
    typeof file === 'string'
      ? file
      : { name: file.name, mimeType: 'application/octet-stream', buffer: Buffer.from(file.text) },
  );
}

/** Drags a file over the window, looks at what that says, and drops it. */
export async function dropFile(page: Page, { name, text }: MadeFile): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content], fileName));
      return data;
    },
    [name, text] as const,
  );
  const overlay = page.getByText('Drop to look at it; nothing is changed yet');
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
  await expect(overlay).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await expect(overlay).toBeHidden();
  await transfer.dispose();
}

export const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');

/** Saves a copy by the screen for it, sealed or not. */
export async function saveCopy(page: Page, passphrase?: string): Promise<Download> {
  await page.goto(`${workbookAddress(page)}/files`);
  const section = page.getByRole('region', { name: 'Save a copy' });
  if (passphrase !== undefined) {
    await section.getByLabel('Seal the copy with a passphrase').check();
    await section.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await section.getByLabel('The same passphrase again').fill(passphrase);
  }
  const saving = page.waitForEvent('download');
  await section.getByRole('button', { name: 'Save a copy' }).click();
  const download = await saving;
  await expect(section.getByText('Handed to the browser')).toBeVisible();
  return download;
}

/** Everything in the workbook that is open, as a copy of it says; without when the copy was made. */
export async function contentOfCopy(page: Page): Promise<unknown> {
  const {
    madeAt: _when,
    checksum: _sum,
    ...content
  } = JSON.parse(await textOf(await saveCopy(page))) as Record<string, unknown>;
  return content;
}
