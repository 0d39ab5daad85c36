import type { Locator, Page } from 'playwright';
import type { Figure } from './figures.ts';
import type { Stage } from './stage.ts';

const pages = 6;

/** From the click on an answer until the disk has it, in a self-assessment after many others. */
export async function savedAnswer({ page, goTo }: Stage): Promise<readonly Figure[]> {
  await goTo('/stand');
  await page.getByRole('button', { name: 'Assess again' }).click();
  const values: number[] = [];
  for (let done = 0; done < pages; done += 1) {
    const items = page.locator('fieldset[data-item]');
    await items.first().waitFor();
    for (const item of await items.all())
      for (const choice of [2, 3]) values.push(await answer(page, item.getByRole('radio').nth(choice)));
    const before = page.url();
    await page.locator('#next-page').click();
    await page.waitForURL((url) => url.href !== before);
  }
  return [{ title: 'A saved answer', unit: 'ms', values, by: '95th percentile', target: 50 }];
}

async function answer(page: Page, radio: Locator): Promise<number> {
  const before = await page.evaluate(() => window.watch.commits.length);
  await radio.check();
  const commit = await page.waitForFunction(
    (count) => window.watch.commits.slice(count).find(({ tables }) => tables.includes('answers')),
    before,
  );
  const written = await commit.jsonValue();
  if (written?.isStrict !== true) throw new Error('An answer was not written with strict durability');
  return written.at - (await page.evaluate(() => window.watch.pressedAt));
}
