import { addDays, asDay } from '#domain/core/day.ts';
import { noteRow, openCoaching, sessionRow, team } from './coaching-rows.ts';
import { goToPath } from './people-file.ts';
import { expect, test } from './fixtures.ts';

test('perf', async ({ page }) => {
  test.setTimeout(300_000);
  const last = asDay('2026-09-14');
  const ids = team.map(({ id }) => id);
  const long = 'Asked who else decides, waited, and wrote down the three names that the buyer gave. '.repeat(
    2,
  );
  const moments = Array.from({ length: 10_000 }, (_, i) =>
    noteRow(`m-${i}`, addDays(last, -Math.floor(i / 3)), `${i} ${long}`, {
      personId: ids[i % 7] as never,
      kind: i % 3 ? 'note' : 'praise',
    }),
  );
  const sessions = Array.from({ length: 2500 }, (_, i) =>
    sessionRow(`s-${i}`, addDays(last, -Math.floor(i * 1.4)), {
      personId: ids[i % 7] as never,
      aim: long,
      now: long,
      ways: long,
      willDo: long,
      nextTry: long.slice(0, 80),
    }),
  );
  sessions.push(sessionRow('next', '2026-09-20', { state: 'planned', closedDay: null }));
  const t0 = Date.now();
  await openCoaching(page, { moments, sessions });
  console.log('import', Date.now() - t0);
  const go = async (path: string, sel: string) => {
    await goToPath(page, '/people/skills');
    await page.waitForTimeout(500);
    const ms = await page.evaluate(
      async ([p, s]) => {
        const start = performance.now();
        location.hash = location.hash.replace(/(\/w\/[^/]+).*/, `$1${p}`);
        for (;;) {
          await new Promise((r) => requestAnimationFrame(r));
          if (document.querySelector(s!)) break;
          if (performance.now() - start > 20000) return -1;
        }
        return performance.now() - start;
      },
      [path, sel],
    );
    console.log(path, Math.round(ms));
  };
  for (let k = 0; k < 2; k += 1) {
    await go('/people/moments', '[data-row="m-0"]');
    await go('/people/moments/marcus', '[data-row="m-0"]');
    await go('/people/marcus/sessions', '[data-session]');
    await go('/people/marcus/sessions/next', 'textarea');
    await go('/people/attention', 'tbody tr');
  }
  await goToPath(page, '/people/moments');
  const words = page.getByRole('search').getByLabel('Words');
  const t = Date.now();
  await words.fill('9999 asked');
  await expect(page.getByText('1 moment of 10,000 moments')).toBeVisible();
  console.log('search first', Date.now() - t);
  const t2 = Date.now();
  await words.fill('8888 asked');
  await expect(page.locator('[data-row="m-8888"]')).toBeVisible();
  console.log('search second', Date.now() - t2);
  await words.fill('');
  const t3 = Date.now();
  await page.keyboard.press('Control+Shift+M');
  await expect(page.getByLabel('What did you see?')).toBeFocused();
  console.log('dialog', Date.now() - t3);
  await page.keyboard.type('Seen now.');
  await page.getByRole('combobox', { name: 'About whom?' }).fill('mar');
  const t4 = Date.now();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Seen now.').first()).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
  console.log('saved', Date.now() - t4);
  // keystrokes while editing with everything read
  await page.getByLabel('Kind').selectOption('praise');
  await page.getByRole('button', { name: /^Edit: 0 / }).click();
  const lag = await page.evaluate(async () => {
    let worst = 0;
    let lastT = performance.now();
    const stop = lastT + 100;
    void stop;
    (globalThis as never as { lags: number[] }).lags = [];
    const f = (now: number) => {
      (globalThis as never as { lags: number[] }).lags.push(now - lastT);
      lastT = now;
      requestAnimationFrame(f);
    };
    requestAnimationFrame(f);
    return worst;
  });
  void lag;
  for (const c of 'hello there my friend') {
    await page.keyboard.type(c);
    await page.waitForTimeout(120);
  }
  await page.waitForTimeout(1000);
  console.log(
    'frames over 50ms',
    JSON.stringify(
      await page.evaluate(() =>
        (globalThis as never as { lags: number[] }).lags.filter((l) => l > 50).map(Math.round),
      ),
    ),
  );
});
