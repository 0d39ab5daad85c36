import { skillCatalog } from '#domain/team/catalog/skills.ts';
import { openSample, workbookAddress } from './actions.ts';
import { expect, test } from './fixtures.ts';
import { openTeam, type MadePerson } from './team-file.ts';

const names = [
  'Ana Ruiz',
  'Ben Okafor',
  'Chloé Durand',
  'Dev Patel',
  'Eve Lindqvist',
  'Finn O’Malley',
  'Gia Romano',
  'Hassan Ali',
  'Ines Carvalho',
  'Jonas Weber',
  'Keiko Tanaka',
  'Alexandra Constantinou-Smith',
];
const team = (n: number): MadePerson[] =>
  Array.from({ length: n }, (_, i) => ({
    name: n <= 12 ? names[i]! : `${names[i % 12]} ${i}`,
    role: i % 3 === 0 ? 'Account executive' : 'Senior account executive',
    territory: ['North', 'South', 'West'][i % 3]!,
    ramping: i % 5 === 4,
    ratings: skillCatalog.flatMap(({ skillId: skill }, s) => {
      const v = (i * 7 + s * 5 + i * s) % 8;
      if (v === 7) return [];
      if (v === 6) return [{ skill, value: 'no-opportunity' as const, ago: 20 }];
      const value = Math.max(1, Math.min(5, s % 4 === 0 ? (i % 3 === 0 ? 4 : 2) : v)) as 1 | 2 | 3 | 4 | 5;
      return [
        {
          skill,
          value,
          ago: (i * s) % 11 === 0 ? 130 : 14,
          evidence:
            s === 1
              ? 'Started with the product twice. When the customer asked about price, gave a discount at once.'
              : '',
        },
        ...(v === 2 ? [{ skill, value: Math.min(5, value + 2) as 1 | 2 | 3 | 4 | 5, ago: 200 }] : []),
        ...(v === 4 ? [{ skill, value: Math.max(1, value - 2) as 1 | 2 | 3 | 4 | 5, ago: 200 }] : []),
      ];
    }),
  }));
const out = '/tmp/shots-picture';
for (const scheme of ['light', 'dark'] as const)
  test(`shots ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await openTeam(page, team(12));
    const base = workbookAddress(page);
    for (const [w, h] of [
      [1280, 800],
      [1024, 700],
    ] as const) {
      await page.setViewportSize({ width: w, height: h });
      await page.goto(`${base}/people/matrix`);
      await expect(page.getByRole('grid')).toBeVisible();
      await page.screenshot({ path: `${out}/matrix-${scheme}-${w}.png` });
      await page.getByRole('gridcell').nth(19).click();
      await page.screenshot({ path: `${out}/matrix-cell-${scheme}-${w}.png` });
      await page.getByRole('columnheader', { name: 'Discovery' }).click();
      await page.screenshot({ path: `${out}/matrix-skill-${scheme}-${w}.png` });
      await page.screenshot({ path: `${out}/matrix-full-${scheme}-${w}.png`, fullPage: true });
    }
    await page.getByLabel('Groups of people').selectOption('ramping');
    await page.getByRole('rowheader', { name: 'Ana Ruiz' }).click();
    await page.screenshot({ path: `${out}/matrix-grouped-${scheme}.png` });
    await page.goto(`${base}/people/team-plan`);
    await page.screenshot({ path: `${out}/plan-empty-${scheme}.png`, fullPage: true });
    await page
      .getByRole('button', { name: /^Make it a priority/ })
      .first()
      .click();
    await page
      .getByRole('button', { name: 'Done writing' })
      .click()
      .catch(() => {});
    await page.screenshot({ path: `${out}/plan-one-${scheme}.png`, fullPage: true });
    await page.goto(`${base}/people/ana-ruiz/diagnosis`);
    await page.getByRole('button', { name: 'Start with the first question' }).waitFor();
    await page.screenshot({ path: `${out}/diagnosis-empty-${scheme}.png`, fullPage: true });
    await page.getByRole('button', { name: 'Start with the first question' }).click();
    await page.getByText('It holds').first().click();
    await page.getByText('It fails').nth(1).click();
    await page.screenshot({ path: `${out}/diagnosis-${scheme}.png`, fullPage: true });
    await page.goto(`${base}/people/ana-ruiz/tasks`);
    await page.getByRole('button', { name: 'Write down a task' }).waitFor();
    await page.screenshot({ path: `${out}/tasks-empty-${scheme}.png`, fullPage: true });
    await page.getByRole('button', { name: 'Write down a task' }).click();
    await page.getByLabel('The task', { exact: true }).fill('Runs the renewal meeting with Halden');
    await page.screenshot({ path: `${out}/tasks-edit-${scheme}.png`, fullPage: true });
  });
test('sample', async ({ page }) => {
  await openSample(page);
  const base = workbookAddress(page);
  await page.setViewportSize({ width: 1024, height: 700 });
  for (const [name, path] of [
    ['matrix', '/people/matrix'],
    ['plan', '/people/team-plan'],
    ['diag', '/people/sample-person-jared/diagnosis'],
    ['tasks', '/people/sample-person-jared/tasks'],
    ['tasks2', '/people/sample-person-elena/tasks'],
    ['tasks3', '/people/sample-person-marcus/tasks'],
  ] as const) {
    await page.goto(`${base}${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForTimeout(300);
    await page.screenshot({ path: `${out}/sample-${name}.png`, fullPage: true });
  }
});
test('large', async ({ page }) => {
  await openTeam(page, team(50));
  const base = workbookAddress(page);
  await page.goto(`${base}/people/matrix`);
  await expect(page.getByRole('grid')).toBeVisible();
  await page.getByRole('gridcell').nth(19).focus();
  for (let i = 0; i < 30; i++) await page.keyboard.press('ArrowDown');
  await page.screenshot({ path: `${out}/large.png` });
});
