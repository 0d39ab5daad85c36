import { openSample, startWorkbook, workbookAddress } from './actions.ts';
import { test } from './fixtures.ts';
test('look', async ({ page }) => {
  test.setTimeout(180_000);
  let n = 0;
  const shot = async (name: string) => {
    n++;
    await page.mouse.move(0, 0);
    await page.screenshot({
      path: `/tmp/shots-team/${String(n).padStart(2, '0')}-${name}.png`,
      fullPage: true,
    });
  };
  await startWorkbook(page);
  const base = workbookAddress(page);
  await page.goto(`${base}/people`);
  await page.getByRole('button', { name: 'Add a person' }).click();
  await shot('empty-add');
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Paste a list' }).click();
  await page
    .getByLabel('Names, one')
    .fill(
      'Zoë Ångström, Account executive\nPriya Raman, Senior account executive\nMarcus O’Neil, Sales development representative\n王伟\nAna María de la Cruz Villanueva, Enterprise account executive\nBen Okafor\nChloe Dupont\nPriya Raman\nLi Wei',
    );
  await shot('paste');
  await page.getByRole('button', { name: /^Add \d/ }).click();
  await page.getByRole('link', { name: 'Priya Raman' }).click();
  await page.getByLabel('Start day').fill('2024-03-04');
  await page.getByLabel('Territory').fill('Midwest, manufacturing');
  await page.getByLabel('Ramping').check();
  await page.waitForTimeout(800);
  await shot('person');
  await page.getByRole('button', { name: 'Write a private' }).click();
  await page.getByRole('button', { name: 'Left the team…' }).click();
  await page.setViewportSize({ width: 1024, height: 700 });
  await shot('person-leave');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.goto(`${base}/people`);
  await page.getByRole('link', { name: 'Ben Okafor' }).click();
  await page.getByRole('button', { name: 'Left the team…' }).click();
  await page.getByRole('button', { name: 'Take off the team' }).click();
  await shot('person-left');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${base}/people`);
  await shot('team');
  await page.getByRole('button', { name: 'Change the order' }).click();
  await page.setViewportSize({ width: 1024, height: 700 });
  await shot('order');
  await page.getByRole('button', { name: 'Done' }).click();
  await page.emulateMedia({ colorScheme: 'dark' });
  await shot('team-dark');
  await page.goto(`${base}/people/import`);
  await shot('import-empty-dark');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a CSV' }).click();
  await (
    await choosing
  ).setFiles({
    name: 'team.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'Full name,Job title,Region,Hire date,Ramping\n"Lindgren, Maya",Account executive,East,3/4/2024,yes\n"Raman, Priya",SDR,West,5/6/2023,\n,AE,,,\n"Ruiz, Ana",AE,,soon,maybe\n',
    ),
  });
  await shot('import-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await shot('import');
  await page.goto(`${base}/people/skills`);
  await shot('skills');
  await page.getByRole('button', { name: 'Hide Discovery' }).click();
  await page.getByRole('link', { name: 'Negotiation' }).click();
  await shot('skill');
  await page.getByRole('button', { name: 'Change the wording' }).click();
  await page.getByLabel('Level 2').fill('');
  await page.waitForTimeout(800);
  await shot('skill-edit');
});
test('sample', async ({ page }) => {
  await openSample(page);
  const base = workbookAddress(page);
  await page.goto(`${base}/people`);
  await page.waitForTimeout(500);
  await page.screenshot({ path: '/tmp/shots-team/50-sample.png', fullPage: true });
  const first = page.getByRole('list', { name: 'Your team', exact: true }).getByRole('link').first();
  if ((await first.count()) > 0) {
    await first.click();
    await page.waitForTimeout(500);
    await page.screenshot({ path: '/tmp/shots-team/51-sample-person.png', fullPage: true });
  }
});
