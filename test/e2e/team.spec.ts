import type { Locator, Page } from '@playwright/test';
import { expectSaved, openApp, startWorkbook, workbookAddress } from './actions.ts';
import { expect, test } from './fixtures.ts';

const team = (page: Page): Locator => page.getByRole('list', { name: 'Your team', exact: true });
const names = (page: Page): Locator => team(page).getByRole('link');

/** Opens the chapter of a new workbook. */
async function openTeam(page: Page): Promise<void> {
  await startWorkbook(page);
  await page.goto(`${workbookAddress(page)}/people`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Know your people');
}

/** Adds people by a pasted list. Ends when they are on the team. */
async function pastePeople(page: Page, lines: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Paste a list of names' }).click();
  await page.getByLabel('Names, one in each line').fill(lines.join('\n'));
  await page.getByRole('button', { name: `Add ${lines.length} people` }).click();
  await expect(names(page)).toHaveCount(lines.length);
}

/** Takes a file in on the import page. */
async function chooseFile(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Choose (a CSV|another) file$/ }).click();
  const chooser = await choosing;
  await chooser.setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
}

async function openImport(page: Page): Promise<void> {
  await openTeam(page);
  await page.getByRole('link', { name: 'Import from CSV' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Import people');
}

const planned = (page: Page): Locator => page.getByRole('region', { name: 'What will happen' });

test('a team is added one by one, with everything that is known, by keyboard', async ({ page }) => {
  await openTeam(page);
  await expect(page.getByRole('region', { name: 'Who is on your team?' })).toContainText('Source: ');
  await page.getByRole('button', { name: 'Add a person' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Name')).toBeFocused();
  await page.keyboard.type('Zoë Ångström');
  await page.getByLabel('Role').fill('Account executive');
  await page.getByLabel('Territory or segment').fill('Midwest');
  await page.getByLabel('Start day').fill('2099-05-01');
  await expect(page.getByText('Starts on May 1, 2099, which is still to come.')).toBeVisible();
  await page.getByLabel('Ramping').check();
  await page.keyboard.press('Enter');
  await expect(names(page)).toHaveText(['Zoë Ångström']);
  const row = team(page).getByRole('listitem');
  await expect(row).toContainText('Account executive · Midwest');
  await expect(row).toContainText('starts in');
  await expect(row).toContainText('Ramping');
});

test('the first people are added one after another in the same form, without a pause', async ({ page }) => {
  await openTeam(page);
  await page.getByRole('button', { name: 'Add a person' }).click();
  const name = page.getByLabel('Name');
  await expect(name).toBeFocused();
  await page.keyboard.type('Ana Ruiz');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ben Okafor');
  await expect(names(page)).toHaveText(['Ana Ruiz']);
  await expect(name).toBeFocused();
  await expect(name).toHaveValue('Ben Okafor');
  const place = await name.boundingBox();
  await page.keyboard.press('Enter');
  await expect(names(page)).toHaveText(['Ana Ruiz', 'Ben Okafor']);
  // What one types in stays where it is.
  expect(await name.boundingBox()).toEqual(place);
  await expect(page.getByRole('navigation', { name: 'In this chapter' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(page.getByRole('navigation', { name: 'In this chapter' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Your team' })).toBeVisible();
  await expect(page.getByText('Who is on your team?')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Add a person' })).toBeFocused();
});

test('the form stays open for the next one, and asks about a name that is there already', async ({
  page,
}) => {
  await openTeam(page);
  await pastePeople(page, ['Li Wei', 'Priya Raman']);
  await page.getByRole('button', { name: 'Add a person' }).click();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('The name is missing.')).toBeVisible();

  await page.getByLabel('Name').fill('Ana Ruiz');
  await page.keyboard.press('Enter');
  await expect(names(page)).toHaveCount(3);
  await expect(page.getByLabel('Name')).toHaveValue('');
  await expect(page.getByLabel('Name')).toBeFocused();

  await page.keyboard.type('li  WEI');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Li Wei is on the list already.')).toBeVisible();
  await expect(names(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Add a second one' }).click();
  await expect(names(page)).toHaveCount(4);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Add a person' })).toBeFocused();
});

test('a pasted list shows before who is added, and is one step to undo', async ({ page }) => {
  await openTeam(page);
  await pastePeople(page, ['Priya Raman', 'Marcus Cole']);
  await page.getByRole('button', { name: 'Paste a list of names' }).click();
  await page
    .getByLabel('Names, one in each line')
    .fill('- Maya Lindgren, Account executive\n\nPRIYA raman\n王伟\nMaya Lindgren');
  await expect(
    page.getByText('2 people will be added. 2 names are there already, or come twice.'),
  ).toBeVisible();
  const rows = planned(page).getByRole('row');
  await expect(rows.nth(1)).toContainText('Account executive');
  await expect(rows.nth(1)).toContainText('Added');
  await expect(rows.nth(2)).toContainText('Left out: the name is on the list already');
  await expect(rows.nth(4)).toContainText('Left out: the name comes twice');

  await page.getByRole('radio', { name: 'The first name' }).check();
  await expect(rows.nth(1)).toContainText('Account executive Maya Lindgren');
  await page.getByRole('radio', { name: 'The role' }).check();
  await page.getByRole('radio', { name: 'Add them too' }).check();
  await expect(rows.nth(4)).toContainText('Added, though the name comes twice');
  await page.getByRole('radio', { name: 'Leave them out' }).check();
  await page.getByRole('button', { name: 'Add 2 people' }).click();
  await expect(names(page)).toHaveText(['Priya Raman', 'Marcus Cole', 'Maya Lindgren', '王伟']);
  await page.getByRole('status').getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(names(page)).toHaveText(['Priya Raman', 'Marcus Cole']);
});

test('a workbook that has no room for a whole list takes nobody of it', async ({ page }) => {
  await openTeam(page);
  await pastePeople(page, ['Priya Raman', 'Marcus Cole']);
  await page.getByRole('button', { name: 'Paste a list of names' }).click();
  const many = Array.from({ length: 499 }, (_, index) => `Person ${index}`);
  await page.getByLabel('Names, one in each line').fill(many.join('\n'));
  await page.getByRole('button', { name: 'Add 499 people' }).click();
  await expect(page.getByRole('alert')).toContainText('there is room for 498 more, and these are 499');
  await expect(names(page)).toHaveCount(2);
});

test('five hundred people are found as they are typed, and stay in reach', async ({ page }) => {
  await openTeam(page);
  await pastePeople(
    page,
    Array.from({ length: 500 }, (_, index) => `Person ${index}, ${index % 2 === 0 ? 'Hunter' : 'Farmer'}`),
  );
  await page.getByLabel('Search').fill('farmer 499');
  await expect(names(page)).toHaveText(['Person 499']);
  await expect(page.getByText('1 person found')).toBeVisible();
  await page.getByLabel('Search').fill('nobody');
  await expect(page.getByText('0 people found')).toBeVisible();
});

test('the order is changed with the keyboard, stays, and can be sorted and undone', async ({ page }) => {
  await openTeam(page);
  await pastePeople(page, ['Chloe', 'Ana', 'Ben']);
  await page.getByRole('button', { name: 'Change the order' }).click();
  await expect(page.getByRole('button', { name: 'Done', exact: true })).toBeFocused();
  const ordered = page.getByRole('list', { name: 'Your team in order' }).getByRole('listitem');
  const up = page.getByRole('button', { name: 'Move up: Ben' });
  await up.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(ordered.first()).toContainText('Ben');
  await expect(up).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ben is first already.')).toBeVisible();
  await expect(up).toBeFocused();
  const down = page.getByRole('button', { name: 'Move down: Ben' });
  await down.click();
  await expect(page.getByText('Ben is now 2 of 3.')).toBeVisible();
  await expectSaved(page);
  await page.reload();
  await expect(names(page)).toHaveText(['Chloe', 'Ben', 'Ana']);

  await page.getByRole('button', { name: 'Change the order' }).click();
  await page.getByRole('button', { name: 'Sort by name' }).click();
  await expect(ordered).toContainText(['Ana', 'Ben', 'Chloe']);
  await page.getByRole('status').getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(ordered).toContainText(['Chloe', 'Ben', 'Ana']);
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Change the order' })).toBeFocused();
});

test('who leaves the team is listed apart with everything kept, and can come back', async ({ page }) => {
  await openTeam(page);
  await pastePeople(page, ['Ana Ruiz', 'Ben Okafor']);
  await names(page).filter({ hasText: 'Ben Okafor' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ben Okafor');
  await page.getByRole('button', { name: 'Write a private note' }).click();
  await expect(page.getByRole('textbox', { name: 'Private note' })).toBeFocused();
  await expect(page.getByText('they can ask for it')).toBeVisible();
  await page.keyboard.type('Wants to go back to Lagos.');
  await page.getByRole('button', { name: 'Left the team…' }).click();
  await page.getByLabel('Last day on the team').fill('2026-02-27');
  await page.getByRole('button', { name: 'Take off the team' }).click();
  await expect(page.getByText('Left the team on February 27, 2026')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Private note' })).toHaveValue('Wants to go back to Lagos.');

  await page.getByRole('link', { name: 'Back to the team' }).click();
  await expect(names(page)).toHaveText(['Ana Ruiz']);
  const left = page.getByRole('region', { name: 'Left the team' });
  await expect(left).toContainText('Left on February 27, 2026');
  await left.getByRole('button', { name: 'Back on the team: Ben Okafor' }).click();
  await expect(names(page)).toHaveText(['Ana Ruiz', 'Ben Okafor']);
  await expect(left).toHaveCount(0);
});

test('a person’s details save themselves, also the name while it is typed', async ({ page }) => {
  await openTeam(page);
  await pastePeople(page, ['Ana Ruiz', 'Ben Okafor']);
  await names(page).first().click();
  const name = page.getByLabel('Name', { exact: true });
  await name.fill('');
  await expect(page.getByText('A name is needed. Until then it stays Ana Ruiz.')).toBeVisible();
  await name.pressSequentially('Ana R');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ana R');
  await expect(name).toBeFocused();
  await name.pressSequentially('uiz Soto');
  await page.getByLabel('Role').fill('Key account manager');
  await page.getByLabel('Start day').fill('2024-03-04');
  await page.getByLabel('Ramping').check();
  await expectSaved(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ana Ruiz Soto');
  await expect(page.getByText(/^Key account manager · since March 4, 2024.* · ramping$/)).toBeVisible();
});

test('a person’s page says what there is, and leads to it', async ({ page }) => {
  await openTeam(page);
  await pastePeople(page, ['Ana Ruiz', 'Ben Okafor']);
  await names(page).first().click();
  const now = page.getByRole('region', { name: 'What matters now' });
  await expect(now).toContainText('No session yet, and none planned.');
  await expect(now).toContainText('Not rated by you yet.');
  await expect(now).toContainText('No task is being handed over.');
  for (const [link, path] of [
    ['Sessions', 'sessions'],
    ['Plan', 'plan'],
    ['Rate', 'rate'],
    ['Side by side', 'compare'],
    ['Diagnosis', 'diagnosis'],
    ['Tasks', 'tasks'],
  ] as const)
    await expect(now.getByRole('link', { name: link, exact: true })).toHaveAttribute(
      'href',
      new RegExp(`/people/[^/]+/${path}$`),
    );
  await expect(page.getByRole('link', { name: 'Everything held on Ana Ruiz, and erasing' })).toBeVisible();
});

test('what takes a person away here says what it was, and nothing else', async ({ page }) => {
  await openTeam(page);
  await pastePeople(page, ['Ana Ruiz', 'Ben Okafor']);
  await names(page).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ana Ruiz');
  await page.getByRole('button', { name: 'Undo: People added' }).click();
  await expect(page.getByText('Who is on your team?')).toBeVisible();
  await expect(page.getByText('Undone: People added.')).toBeVisible();
  await page.getByRole('button', { name: 'Redo', exact: true }).click();
  await expect(names(page)).toHaveCount(2);
});

test('what is changed in one window shows in the other', async ({ page, context }) => {
  await openTeam(page);
  await pastePeople(page, ['Ana Ruiz', 'Ben Okafor']);
  const second = await context.newPage();
  await openApp(second);
  await second.goto(page.url());
  await names(second).first().click();
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('Ana Ruiz');
  await page.getByRole('button', { name: 'Undo: People added' }).click();
  await expect(page.getByText('Who is on your team?')).toBeVisible();
  // Whose page is open is not there any more: it leads back.
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('Know your people');
  await expect(second).toHaveURL(/\/people$/);
  await expect(second.getByText('This person is not in the workbook any more.')).toBeVisible();
});

test('a CSV file is taken in with its columns recognized, in one step', async ({ page }) => {
  await openImport(page);
  await chooseFile(
    page,
    'team.csv',
    '\ufeffFull Name;Job Title;Region;Hire Date;Ramping\r\n' +
      'Maya Lindgren;"Account executive;\r\nenterprise";Süd;2024-03-31;no\r\n' +
      '王伟;SDR;;2099-01-02;yes\r\n' +
      ';AE;East;;\r\n' +
      'Ana Ruiz;AE;;soon;maybe\r\n' +
      "'=Ben Okafor;;;;\r\n" +
      ';;;;\r\n',
  );
  await expect(page.getByLabel('Role')).toHaveValue('1');
  await expect(page.getByText('4 people will be added. 1 row has no name.')).toBeVisible();
  const rows = planned(page).getByRole('row');
  await expect(rows.nth(1)).toContainText('Account executive; enterprise');
  await expect(rows.nth(2)).toContainText('the start day is still to come');
  await expect(rows.nth(3)).toContainText('Left out: no name in it');
  await expect(rows.nth(4)).toContainText('without a start day: it could not be read');
  await expect(rows.nth(5)).toContainText('=Ben Okafor');
  await page.getByRole('button', { name: 'Add 4 people' }).click();
  await expect(names(page)).toHaveText(['Maya Lindgren', '王伟', 'Ana Ruiz', '=Ben Okafor']);
  await expect(team(page).getByRole('listitem').nth(1)).toContainText('Ramping');
  await page.getByRole('status').getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('Who is on your team?')).toBeVisible();
});

test('a file fills in what is missing of those who are there, and replaces nothing', async ({ page }) => {
  await openTeam(page);
  await pastePeople(page, ['Ana Ruiz', 'Ben Okafor - SDR']);
  await page.getByRole('link', { name: 'Import from CSV' }).click();
  const file = 'Name,Role,Start date\nAna Ruiz,AE,2024-02-01\nBen Okafor,AE,2025-03-03\nChloe Park,AE,\n';
  await chooseFile(page, 'team.csv', file);
  await expect(
    page.getByText('1 person will be added. Of 2 people what is missing is filled in.'),
  ).toBeVisible();
  const rows = planned(page).getByRole('row');
  await expect(rows.nth(1)).toContainText('filled in: role and start day');
  await expect(rows.nth(2)).toContainText('filled in: start day');
  await page.getByRole('button', { name: 'Add 1 person and fill in 2' }).click();
  const row = team(page).getByRole('listitem');
  await expect(row.nth(0)).toContainText('AE');
  await expect(row.nth(0)).toContainText('Since Feb 1, 2024');
  await expect(row.nth(1)).toContainText('SDR');
  await expect(row.nth(1)).toContainText('Since Mar 3, 2025');
  await expect(names(page)).toHaveCount(3);
  await page.getByRole('status').getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(names(page)).toHaveCount(2);
  await expect(row.nth(0)).not.toContainText('AE');
});

test('a file in UTF-16 with days in two orders and turned names is asked about', async ({ page }) => {
  await openImport(page);
  const text = 'Name\tStart\r\n"Lindgren, Maya"\t3/4/2024\r\n"Raman, Priya"\t5/6/2023\r\n';
  await chooseFile(page, 'team.txt', Buffer.from(`\ufeff${text}`, 'utf16le'));
  await expect(planned(page)).toContainText('Maya Lindgren');
  await page.getByRole('button', { name: 'Add 2 people' }).click();
  await expect(page.getByRole('alert')).toContainText('Say first how 3/4/2024 is meant');
  await page.getByRole('radio', { name: 'April 3, 2024' }).check();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(planned(page)).toContainText('Apr 3, 2024');
  await page.getByRole('radio', { name: 'March 4, 2024' }).check();
  await page.getByLabel('The last name comes first').uncheck();
  await expect(planned(page)).toContainText('Lindgren, Maya');
  await page.getByLabel('The last name comes first').check();
  await page.getByRole('button', { name: 'Add 2 people' }).click();
  await expect(names(page)).toHaveText(['Maya Lindgren', 'Priya Raman']);
  await expect(team(page).getByRole('listitem').first()).toContainText('Since Mar 4, 2024');
});

test('columns that are missing or there twice are asked for', async ({ page }) => {
  await openImport(page);
  await chooseFile(page, 'twice.csv', 'Name,Role,Name,Start,start\nMaya,AE,Lindgren,2024-01-01,2025-01-01\n');
  await expect(page.getByText('More than one column is called as if it held the names.')).toBeVisible();
  await expect(
    page.getByText('More than one column is called as if it held the name and start day.'),
  ).toBeVisible();
  await page.getByLabel('Name', { exact: true }).selectOption({ label: 'Name (column 3)' });
  await expect(planned(page)).toContainText('Lindgren');

  await chooseFile(page, 'missing.csv', 'Kunde,Umsatz\nAcme,3\nMaya,4\n');
  await expect(page.getByText('No column was recognized as the one with the names.')).toBeVisible();
  await page.getByLabel('Name', { exact: true }).selectOption({ label: 'Column 1: Kunde, …' });
  await expect(page.getByRole('button', { name: 'Add 3 people' })).toBeVisible();
  await page.getByLabel('The first row holds headings').check();
  await expect(page.getByRole('button', { name: 'Add 2 people' })).toBeVisible();

  await page.getByRole('button', { name: 'Paste its text' }).click();
  await page.getByLabel('The text of the file').fill('First name,Last name\nMaya,Lindgren');
  await page.getByRole('button', { name: 'Look at it' }).click();
  await expect(planned(page)).toContainText('Maya Lindgren');
});

const badFiles: readonly (readonly [string, string | Uint8Array, string])[] = [
  ['empty.csv', '', 'There is nothing in it.'],
  ['headings.csv', 'Name,Role\n', 'There are headings, and no rows below them.'],
  ['huge.csv', `Name\n${'Maya\n'.repeat(100_000)}`, 'It has more than 5,000 rows'],
  ['wide.csv', `${'Name,'.repeat(300)}\n`, 'It has more than 200 columns'],
  ['quote.csv', 'Name,Role\n"Maya,AE\nJo,SDR\n', 'A quotation mark is opened in it and never closed'],
  ['team.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), 'save it as “CSV UTF-8”'],
  [
    'photo.csv',
    new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70]),
    'It holds no text that can be read.',
  ],
];

test('a file that can’t be taken in says why, and nothing is changed', async ({ page }) => {
  await openImport(page);
  for (const [name, content, says] of badFiles) {
    await chooseFile(page, name, content);
    await expect(page.getByText(says), name).toBeVisible();
    await expect(page.getByRole('button', { name: /^Add \d/ }), name).toHaveCount(0);
  }
  const many = Array.from({ length: 501 }, (_, index) => `Person ${index}`).join('\n');
  await chooseFile(page, 'many.csv', `Name\n${many}\n`);
  await page.getByRole('button', { name: 'Add 501 people' }).click();
  await expect(page.getByRole('alert')).toContainText('A workbook holds 500 people');
  await page.getByRole('link', { name: 'Back to the team' }).click();
  await expect(page.getByText('Who is on your team?')).toBeVisible();
});
