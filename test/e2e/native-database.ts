import type { Page } from '@playwright/test';
import { workbookAddress } from './actions.ts';

/** What happens to the browser's databases behind the app's back. */

/** To a page of the same origin in which the app does not run. */
export async function toQuietPage(page: Page): Promise<void> {
  await page.route('/quiet', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }),
  );
  await page.goto('/quiet');
}

/** The name of the database of the workbook that is open. */
export const databaseOf = (page: Page): string => `workbook-${workbookAddress(page).split('/').at(-1) ?? ''}`;

/** Upgrades a database as the next version of the app would. Only from a quiet page. */
export const upgradeNatively = (page: Page, name: string): Promise<void> =>
  page.evaluate(async (database) => {
    const version = (await indexedDB.databases()).find((found) => found.name === database)?.version;
    if (version === undefined) throw new Error(`There is no database ${database}`);
    await new Promise<void>((resolve, reject) => {
      // Dexie keeps its versions times ten.
      const request = indexedDB.open(database, version + 10);
      request.addEventListener('upgradeneeded', () => request.result.createObjectStore('newer'));
      request.addEventListener('error', () => reject(new Error('not upgraded')));
      request.addEventListener('success', () => {
        request.result.close();
        resolve();
      });
    });
  }, name);

/** Deletes a database, as clearing the browser's data would. Only from a quiet page. */
export const deleteNatively = (page: Page, name: string): Promise<void> =>
  page.evaluate(
    (database) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(database);
        request.addEventListener('error', () => reject(new Error('not deleted')));
        request.addEventListener('success', () => resolve());
      }),
    name,
  );

/** A database's version and every row of its tables. Only from a quiet page. */
export const contentOf = (page: Page, name: string): Promise<unknown> =>
  page.evaluate(async (database) => {
    const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error('not read')));
      });
    const db = await answerOf(indexedDB.open(database));
    const reading = db.transaction([...db.objectStoreNames]);
    const tables = await Promise.all(
      [...db.objectStoreNames].map(async (table) => [
        table,
        await answerOf(reading.objectStore(table).getAll()),
      ]),
    );
    db.close();
    return { version: db.version, tables };
  }, name);
