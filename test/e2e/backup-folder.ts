import type { Page } from '@playwright/test';

/** The browser's dialog for a folder can't be driven. These give it a folder of the browser's own: a real handle. */

/** From now on choosing a folder chooses this one. Call it before the app is opened. */
export async function giveFolder(page: Page, name = 'Backups'): Promise<void> {
  await page.addInitScript((folder) => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle(folder, { create: true }),
    });
  }, name);
}

/** The names of the files in it. */
export const filesIn = (page: Page, name = 'Backups'): Promise<readonly string[]> =>
  page.evaluate(async (folder) => {
    const handle = await (
      await navigator.storage.getDirectory()
    ).getDirectoryHandle(folder, { create: true });
    const names: string[] = [];
    for await (const file of handle.values()) names.push(file.name);
    return names.toSorted();
  }, name);

/** The text of a file in it. */
export const textOf = (page: Page, file: string, name = 'Backups'): Promise<string> =>
  page.evaluate(
    async ([folder = '', wanted = '']) => {
      const handle = await (await navigator.storage.getDirectory()).getDirectoryHandle(folder);
      return (await (await handle.getFileHandle(wanted)).getFile()).text();
    },
    [name, file],
  );
