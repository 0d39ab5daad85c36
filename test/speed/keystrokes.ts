import type { Locator, Page } from 'playwright';
import type { Figure } from './figures.ts';
import type { Stage } from './stage.ts';

const typed = 'She asked what waiting would cost, and waited.';
/** As fast as a person who types fast. Milliseconds between keys. */
const between = 70;

interface Field {
  readonly path: string;
  readonly find: (page: Page) => Promise<Locator> | Locator;
  readonly text?: string;
}

/** Fields that save themselves, search through what grew with the years, or stand in a large page. */
function fieldsOf({ rows }: Stage): readonly Field[] {
  const person = rows.people.find(({ name }) => name === 'Marcus Hill')?.id ?? '';
  const session = rows.sessions.find(({ personId, state }) => personId === person && state === 'held');
  const focus = rows.focuses.find(({ state }) => state === 'active');
  const measure = rows.measures.find(({ derived, cadence }) => !derived && cadence === 'week');
  const draft = rows.reviews.find(({ state }) => state === 'draft');
  const firstText = (page: Page): Locator => page.getByRole('main').locator('textarea').first();
  return [
    { path: `/grow/focus/${focus?.id}`, find: firstText },
    { path: '/people/moments', find: (page) => page.getByRole('search').getByLabel('Words') },
    {
      path: '/people/attention',
      async find(page) {
        await page.keyboard.press('Control+Shift+M');
        return page.getByLabel('What did you see?');
      },
    },
    { path: `/people/${person}/sessions/${session?.id}`, find: firstText },
    { path: `/people/${person}`, find: firstText },
    {
      path: `/measure/readings/${measure?.id}`,
      find: (page) => page.getByRole('main').locator('tbody input:not([readonly])').nth(3),
      text: '1234567890',
    },
    { path: `/review/${draft?.id}/people`, find: firstText },
    { path: `/review/${draft?.id}/numbers`, find: firstText },
  ];
}

/** From a key to the frame that shows it, while everything else goes on: saving, live queries, drafts. */
export async function keystrokes(stage: Stage): Promise<readonly Figure[]> {
  const { page, goTo } = stage;
  const all: number[] = [];
  const slowest: string[] = [];
  for (const { path, find, text = typed } of fieldsOf(stage)) {
    await goTo(path);
    const field = await find(page);
    await field.click();
    await page.evaluate(() => window.watch.keystrokes.splice(0));
    await page.keyboard.type(text, { delay: between });
    const times = await page.evaluate(async () => {
      await window.watch.painted();
      return window.watch.keystrokes.splice(0);
    });
    if (times.length < text.length) throw new Error(`Keys were not seen at ${path}`);
    all.push(...times);
    slowest.push(`${path.replaceAll(/sample-|years-/g, '')} ${Math.max(...times).toFixed(0)}`);
    await page.keyboard.press('Escape');
  }
  return [
    {
      title: 'A keystroke',
      unit: 'ms',
      values: all,
      by: '95th percentile',
      target: 100,
      note: `Slowest: ${slowest.join(', ')}`,
    },
  ];
}
