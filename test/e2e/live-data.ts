import type { Page } from '@playwright/test';

/** Everything that the browser’s databases of the app hold, and what is typed and not yet saved, as text. */
export const liveData = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const parts: unknown[] = Object.keys(localStorage).map((key) => [key, localStorage.getItem(key)]);
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(name)));
      });
      for (const store of db.objectStoreNames) {
        parts.push(
          await new Promise((resolve, reject) => {
            const request = db.transaction(store).objectStore(store).getAll();
            request.addEventListener('success', () => resolve(request.result));
            request.addEventListener('error', () => reject(new Error(store)));
          }),
        );
      }
      db.close();
    }
    return JSON.stringify(parts);
  });
