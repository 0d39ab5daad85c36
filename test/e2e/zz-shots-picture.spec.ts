import { workbookAddress } from './actions.ts';
import { expect, test } from './fixtures.ts';
import { openTeam } from './team-file.ts';
import { skillCatalog } from '#domain/team/catalog/skills.ts';
import { teamText, teamDay, teamTime } from './team-file.ts';
import { changedText } from './made-files.ts';
import { chooseFile } from './file-actions.ts';
import { openApp } from './actions.ts';
test('perf 150x40', async ({ page }) => {
  test.setTimeout(120_000);
  const people = Array.from({ length: 150 }, (_, i) => ({
    name: `Person ${i + 1}`,
    ratings: skillCatalog.map(({ skillId: skill }, s) => ({
      skill,
      value: (((i + s) % 5) + 1) as 1,
      evidence: 'x'.repeat(60),
    })),
  }));
  let text = await teamText(people, teamDay);
  text = await changedText(text, (d) => {
    const own = Array.from({ length: 22 }, (_, k) => ({
      id: `own-${k}:1`,
      skillId: `own-${k}`,
      version: 1,
      name: `Own skill number ${k}`,
      group: 'winning',
      meaning: 'x',
      statement: 'x',
      window: 'x',
      anchor1: 'a',
      anchor2: 'b',
      anchor3: 'c',
      anchor4: 'd',
      anchor5: 'e',
      createdAt: '2026-01-05T09:00:00.000Z',
      updatedAt: '2026-01-05T09:00:00.000Z',
    }));
    d.tables['ownSkills'] = own;
    const base = d.tables['ratings']![0]!;
    d.tables['ratings']!.push(
      ...people.flatMap(({ name }, i) =>
        own.map(({ skillId }, s) => {
          const personId = name.toLowerCase().replace(' ', '-');
          return {
            ...base,
            id: `${personId}:${skillId}:manager:${teamDay}`,
            personId,
            skillId,
            value: ((i + s) % 5) + 1,
          };
        }),
      ),
    );
  });
  await page.context().clock.setFixedTime(teamTime);
  await openApp(page);
  await page.getByRole('link', { name: 'Import a file' }).click();
  await chooseFile(page, { name: 'team.workbook', text });
  await page.getByRole('button', { name: 'Import as a new workbook' }).click();
  await page.getByRole('link', { name: 'Open it' }).click();
  await page.goto(`${workbookAddress(page)}/people`);
  const time = async (what: string, act: () => Promise<void>) => {
    const t = performance.now();
    await act();
    console.log(what, Math.round(performance.now() - t));
  };
  await page.evaluate(() => {
    location.hash = location.hash.replace('/people', '/today');
  });
  await page.waitForTimeout(500);
  const inPage = async (what: string, code: string) => console.log(what, await page.evaluate(code));
  await inPage(
    'open',
    `(async () => { const t = performance.now(); location.hash = location.hash.replace('/today', '/people/matrix'); while (!document.querySelector('[role=grid]')) await new Promise(r => setTimeout(r, 5)); await new Promise(r => requestAnimationFrame(() => setTimeout(r))); return performance.now() - t; })()`,
  );
  await page.locator('[role=grid] tbody td').nth(0).click();
  for (const key of ['ArrowDown', 'ArrowRight', 'PageDown'])
    await inPage(
      'key ' + key,
      `(async () => { const t = performance.now(); document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true })); await new Promise(r => requestAnimationFrame(() => setTimeout(r))); return performance.now() - t; })()`,
    );
  await inPage(
    'sort',
    `(async () => { const s = document.querySelectorAll('main select')[0]; const set = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set; const t = performance.now(); set.call(s, 'name'); s.dispatchEvent(new Event('change', { bubbles: true })); const first = () => document.querySelectorAll('[role=grid] tbody th')[1].textContent; const b = first(); while (first() === b && performance.now() - t < 3000) await new Promise(r => setTimeout(r, 4)); await new Promise(r => requestAnimationFrame(() => setTimeout(r))); return performance.now() - t; })()`,
  );
  await page.screenshot({ path: '/tmp/shots-picture/perf.png' });
});
