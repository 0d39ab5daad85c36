import type { Locator, Page } from '@playwright/test';
import { expectSaved, openSample, startWorkbook, workbookAddress } from './actions.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

/** Adds people by pasting their names. Ends on the team. */
async function addTeam(page: Page, names: readonly string[]): Promise<void> {
  await page.goto(`${workbookAddress(page)}/people`);
  await page.getByRole('button', { name: 'Paste a list of names' }).click();
  await page.getByRole('textbox', { name: /names/i }).fill(names.join('\n'));
  await page.getByRole('button', { name: /^Add \d+/ }).click();
  await expect(page.getByRole('list', { name: 'Your team' }).getByRole('listitem')).toHaveCount(names.length);
}

/** Puts measures of the catalog on the scorecard. Ends on it. */
async function takeMeasures(page: Page, names: readonly string[]): Promise<void> {
  await page.goto(`${workbookAddress(page)}/measure/catalog`);
  for (const name of names) await page.getByRole('checkbox', { name, exact: true }).check();
  await page.getByRole('button', { name: /on the scorecard$/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Measure what matters');
}

const cell = (page: Page, name: RegExp | string) => page.getByRole('textbox', { name });

const pasteInto = (field: Locator, text: string): Promise<void> =>
  field.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

async function openReadings(page: Page, measure: string): Promise<void> {
  await page
    .getByRole('row', { name: new RegExp(measure) })
    .getByRole('link', { name: /^Enter/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Readings');
}

test('an empty scorecard explains itself, and warns when it holds results alone', async ({ page }) => {
  await startWorkbook(page);
  await page.goto(`${workbookAddress(page)}/measure`);
  await expect(page.getByRole('heading', { name: 'A scorecard of few numbers' })).toBeVisible();
  await takeMeasures(page, ['Closed value', 'Deals won']);
  await expect(page.getByRole('list', { name: 'What drives them' })).toContainText('Closed value');
  await takeMeasures(page, [
    'Discovery calls held',
    'New qualified opportunities',
    'Deals that moved forward',
  ]);
  await expect(page.getByRole('list', { name: 'What drives them' })).toBeVisible();
  await page.getByRole('link', { name: 'Say what drives it' }).first().click();
  await page.getByRole('checkbox', { name: 'New qualified opportunities' }).check();
  await expectSaved(page);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'New qualified opportunities' })).toBeChecked();
});

test('a measure of one’s own is written, put away and followed again', async ({ page }) => {
  await startWorkbook(page);
  await page.goto(`${workbookAddress(page)}/measure/catalog`);
  await page.getByRole('button', { name: 'Add one of your own' }).first().click();
  await page.getByLabel('Name', { exact: true }).fill('Plant visits');
  await page
    .getByRole('textbox', { name: 'How it is counted' })
    .fill('Visits to a plant with the customer’s engineer.');
  await page.getByLabel('How often').selectOption({ label: 'every month' });
  await expectSaved(page);
  await page.getByRole('button', { name: 'Put it away' }).click();
  await expect(page.getByRole('heading', { name: 'Put away' })).toBeVisible();
  await page.getByRole('button', { name: 'Follow again: Plant visits' }).click();
  await expect(page.getByRole('heading', { name: 'Put away' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Plant visits' })).toBeVisible();
});

test('measures are put in order with the keyboard and the mouse, stay so, and can be undone', async ({
  page,
}) => {
  await startWorkbook(page);
  await takeMeasures(page, [
    'Discovery calls held',
    'Deals that moved forward',
    'Calls with a written plan',
    'Closed value',
  ]);
  await page.getByRole('link', { name: 'Change the order' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Order of the measures');
  const activities = page.getByRole('list', { name: 'Do: the order' }).getByRole('listitem');
  await expect(activities).toContainText(['Discovery calls held', 'Calls with a written plan']);
  const up = page.getByRole('button', { name: 'Move up: Calls with a written plan' });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Calls with a written plan is now 1 of 2.')).toBeVisible();
  await expect(activities).toContainText(['Calls with a written plan', 'Discovery calls held']);
  await expect(up).toBeFocused();
  await expectSaved(page);
  await page.getByRole('link', { name: 'Done', exact: true }).click();
  const rows = page.getByRole('table', { name: 'Do: measures of the quarter' }).getByRole('row');
  await expect(rows.nth(1)).toContainText('Calls with a written plan');
  await page.keyboard.press('Control+z');
  await expect(rows.nth(1)).toContainText('Discovery calls held');

  await page.getByRole('link', { name: 'Change the order' }).click();
  await page.getByRole('button', { name: 'Move down: Discovery calls held' }).click();
  await expect(activities).toContainText(['Calls with a written plan', 'Discovery calls held']);
  await expectSaved(page);
  await page.reload();
  await expect(activities).toContainText(['Calls with a written plan', 'Discovery calls held']);
});

test('readings are typed as in a spreadsheet, pasted as a block, and undone', async ({ page }) => {
  await startWorkbook(page);
  await addTeam(page, ['Ann Lee', 'Bea Cole']);
  await takeMeasures(page, ['Discovery calls held']);
  await openReadings(page, 'Discovery calls held');
  const first = cell(page, /^Ann Lee, week of/).first();
  await first.click();
  await page.keyboard.type('12');
  await page.keyboard.press('ArrowDown');
  await expect(cell(page, /^Bea Cole, week of/).first()).toBeFocused();
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await expectSaved(page);
  await expect(first).toHaveValue('12');
  await expect(
    page
      .getByRole('row', { name: /^Ann Lee/ })
      .getByRole('cell', { name: '12', exact: true })
      .last(),
  ).toBeVisible();

  await first.focus();
  await pasteInto(first, '1\t2\n3\t\n');
  await expect(cell(page, /^Ann Lee, week of/).nth(1)).toHaveValue('2');
  await expect(cell(page, /^Bea Cole, week of/).first()).toHaveValue('3');
  await page.keyboard.press('Control+z');
  await expect(cell(page, /^Bea Cole, week of/).first()).toHaveValue('7');
  await expect(cell(page, /^Ann Lee, week of/).nth(1)).toHaveValue('');
});

test('Enter keeps what was typed where no line is left to go on to', async ({ page }) => {
  await startWorkbook(page);
  await addTeam(page, ['Ann Lee']);
  await takeMeasures(page, ['Discovery calls held']);
  await openReadings(page, 'Discovery calls held');
  await cell(page, /^Ann Lee, week of/)
    .first()
    .fill('12');
  await page.keyboard.press('Enter');
  await expect(
    page
      .getByRole('row', { name: /^Ann Lee/ })
      .getByRole('cell', { name: '12', exact: true })
      .first(),
  ).toBeVisible();
});

test('a number that is still being typed is kept in a pause, and outlives the window', async ({ page }) => {
  await startWorkbook(page);
  await addTeam(page, ['Ann Lee']);
  await takeMeasures(page, ['Discovery calls held']);
  await openReadings(page, 'Discovery calls held');
  const first = cell(page, /^Ann Lee, week of/).first();
  await first.fill('12');
  const sum = page
    .getByRole('row', { name: /^Ann Lee/ })
    .getByRole('cell')
    .first();
  await expect(sum).toHaveText('12');
  await expect(first).toBeFocused();
  await page.reload();
  await expect(first).toHaveValue('12');
  // Escape takes back what was kept in a pause, too.
  await first.fill('15');
  await expect(sum).toHaveText('15');
  await page.keyboard.press('Escape');
  await expect(sum).toHaveText('12');
  await expect(first).toHaveValue('12');
});

test('where too much is as wrong as too little, the target is a range', async ({ page }) => {
  await startWorkbook(page);
  await addTeam(page, ['Ann Lee']);
  await takeMeasures(page, ['Deals lost']);
  await openReadings(page, 'Deals lost');
  const target = cell(page, /target of the quarter/);
  await target.fill('5 to 3');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('The first of the two is the lower one.');
  await target.fill('3 to 5');
  await page.keyboard.press('Enter');
  await expectSaved(page);
  await page.getByRole('link', { name: 'Back to the measure' }).click();
  await page.getByRole('link', { name: 'Back to the scorecard' }).click();
  await expect(page.getByRole('row', { name: /Deals lost/ })).toContainText('Target 3');
});

test('a measure is looked at in the quarter of the scorecard that led to it', async ({ page }) => {
  await openSample(page);
  await page.goto(`${workbookAddress(page)}/measure`);
  const quarter = page.getByRole('navigation', { name: 'Quarter' });
  await quarter.getByRole('link').first().click();
  const earlier = await quarter.locator('strong').innerText();
  await page.getByRole('link', { name: 'Discovery calls held' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Discovery calls held');
  await expect(quarter.locator('strong')).toHaveText(earlier);
  await page.getByRole('link', { name: 'Enter readings and targets' }).click();
  await expect(page.getByRole('heading', { level: 2, name: earlier })).toBeVisible();
  await page.getByRole('link', { name: 'Back to the measure' }).click();
  await expect(quarter.locator('strong')).toHaveText(earlier);
  await page.getByRole('link', { name: 'Back to the scorecard' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Measure what matters');
  await expect(quarter.locator('strong')).toHaveText(earlier);
});

test('targets are pasted as a column, and can be set for the quarter to come', async ({ page }) => {
  await startWorkbook(page);
  await addTeam(page, ['Ann Lee', 'Bea Cole']);
  await takeMeasures(page, ['Discovery calls held']);
  await openReadings(page, 'Discovery calls held');
  await page.getByRole('button', { name: 'Later quarter' }).click();
  const target = cell(page, 'Ann Lee, target of the quarter');
  await target.focus();
  await pasteInto(target, '60\n65\n70\n');
  await expect(cell(page, 'Bea Cole, target of the quarter')).toHaveValue('65');
  await expect(page.getByRole('alert')).toContainText('1 cell did not fit');
  await expect(cell(page, /^Ann Lee, week of/).first()).not.toBeEditable();
});

test('what is no number is said and changes nothing', async ({ page }) => {
  await startWorkbook(page);
  await addTeam(page, ['Ann Lee']);
  await takeMeasures(page, ['Discovery calls held']);
  await openReadings(page, 'Discovery calls held');
  const first = cell(page, /^Ann Lee, week of/).first();
  await first.fill('many');
  await page.keyboard.press('Tab');
  await expect(first).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('alert')).toContainText('“many” is not kept.');
  await page.reload();
  await expect(cell(page, /^Ann Lee, week of/).first()).toHaveValue('');
  await cell(page, /target of the quarter$/).fill('65');
  await page.keyboard.press('Tab');
  await expectSaved(page);
  await page.getByRole('link', { name: 'Back to the measure' }).click();
  await page.getByRole('link', { name: 'Back to the scorecard' }).click();
  await expect(page.getByRole('row', { name: /Discovery calls held/ })).toContainText('Target 65');
});

test('a report from the CRM is read: each row’s fate is shown, names are matched once, and it is one step', async ({
  page,
}) => {
  await startWorkbook(page);
  await addTeam(page, ['Ann Lee', 'Bea Cole']);
  await takeMeasures(page, ['Closed value', 'Deals won']);
  const report = [
    'Pipeline report;;;',
    ';;;',
    'Owner;Month;Closed value;Deals won',
    'Lee, Ann;2026-09;"1.200,50 €";2',
    'B. Cole;2026-09;(300,00);1',
    'Subtotal;;900,50;3',
    'Nobody Here;2026-09;5;1',
    'Ann Lee;someday;5;1',
  ].join('\n');
  const read = async () => {
    await page.goto(`${workbookAddress(page)}/measure/import`);
    await page.getByRole('button', { name: 'Paste its text' }).click();
    await page.getByLabel('The text of the file').fill(report);
    await page.getByRole('button', { name: 'Look at it' }).click();
  };
  await read();
  await page.getByRole('combobox', { name: 'B. Cole' }).selectOption({ label: 'Bea Cole' });
  const fates = page.getByRole('list', { name: 'Rows by what becomes of them' });
  await expect(fates).toContainText('2 rows: Taken in');
  await expect(fates).toContainText('1 row: Nobody on your team is called that');
  await expect(fates).toContainText('1 row: No week, month or quarter found');
  await expect(fates).toContainText('1 row: A total or a note of the report');
  await page.getByRole('button', { name: 'Take in 4 readings' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Measure what matters');
  await read();
  await expect(page.getByRole('combobox', { name: 'B. Cole' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'There is nothing new to take in' })).toBeDisabled();
  await page.getByRole('link', { name: 'Back to the scorecard' }).click();
  await page.keyboard.press('Control+z');
  await read();
  await expect(page.getByRole('button', { name: 'Take in 2 readings' })).toBeVisible();

  // A name that was matched with the wrong person is forgotten, and asked about again.
  await page.getByRole('combobox', { name: 'B. Cole' }).selectOption({ label: 'Bea Cole' });
  await page.getByRole('button', { name: 'Take in 4 readings' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Measure what matters');
  await page.goto(`${workbookAddress(page)}/measure/import`);
  await page.getByText('1 name of files, matched with your team').click();
  await expect(page.getByRole('list', { name: 'Names that were matched' })).toContainText(
    '“b. cole” is Bea Cole',
  );
  await page.getByRole('button', { name: 'Forget: b. cole' }).click();
  await expect(page.getByText('Forgotten. The next file asks again.')).toBeVisible();
  await read();
  await expect(page.getByRole('combobox', { name: 'B. Cole' })).toBeVisible();
});

test('a list of deals is added up once that was said, and what is unclear is never chosen already', async ({
  page,
}) => {
  await startWorkbook(page);
  await addTeam(page, ['Ann Lee']);
  await takeMeasures(page, ['Closed value']);
  await page.goto(`${workbookAddress(page)}/measure/import`);
  await page.getByRole('button', { name: 'Paste its text' }).click();
  await page
    .getByLabel('The text of the file')
    .fill('Owner;Close Date;Closed value\nAnn Lee;2026-07-03;1.200\nAnn Lee;2026-07-19;2.300\n');
  await page.getByRole('button', { name: 'Look at it' }).click();
  await expect(page.getByText('Something has to be said first')).toBeVisible();
  await page.getByLabel('Decimals').selectOption({ label: '1,234.56' });
  await page.getByLabel('Decimals').selectOption({ label: '1.234,56' });
  await page.getByLabel('Several rows for one time').selectOption({ label: 'Add up, as in a list of deals' });
  await expect(page.getByRole('list', { name: 'Rows by what becomes of them' })).toContainText(
    '1 row: Added to a row for the same person and time',
  );
  await page.getByRole('button', { name: 'Take in 1 reading' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Measure what matters');
  await page.goto(`${workbookAddress(page)}/measure/2026-Q3`);
  await expect(page.getByRole('row', { name: /^Closed value/ })).toContainText('3,500');
});

test('a grouped report asks whose the rows without a name are, and shows whom they get before anything is taken', async ({
  page,
}) => {
  await startWorkbook(page);
  await addTeam(page, ['Ann Lee', 'Bea Cole']);
  await takeMeasures(page, ['Closed value', 'Deals won']);
  await page.goto(`${workbookAddress(page)}/measure/import`);
  await page.getByRole('button', { name: 'Paste its text' }).click();
  const report = [
    'Owner,Month,Closed value,Deals won',
    'Ann Lee,2026-08,100,1',
    ',2026-09,200,2',
    ',,300,3',
    'Bea Cole,2026-08,50,1',
    ',2026-09,60,1',
    'Total,,410,5',
  ];
  await page.getByLabel('The text of the file').fill(report.join('\n'));
  await page.getByRole('button', { name: 'Look at it' }).click();
  await expect(page.getByText('Something has to be said first')).toBeVisible();
  await page.getByLabel('Rows without a name or time').selectOption({ label: 'Belong to the one above' });
  const fates = page.getByRole('list', { name: 'Rows by what becomes of them' });
  await expect(fates).toContainText('4 rows: Taken in');
  await expect(fates).toContainText('2 rows: A total or a note of the report');
  await expect(page.getByRole('row', { name: /^3 Taken in Ann Lee/ })).toContainText('from above');
  await expectAccessible(page);
  await page.getByLabel('Rows without a name or time').selectOption({ label: 'Leave them out' });
  await expect(fates).toContainText('2 rows: Taken in');
  await page.getByLabel('Rows without a name or time').selectOption({ label: 'Belong to the one above' });
  await page.getByRole('button', { name: 'Take in 8 readings' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Measure what matters');
});

test('a file that holds no table is told, and nothing is written', async ({ page }) => {
  await startWorkbook(page);
  await takeMeasures(page, ['Closed value']);
  await page.goto(`${workbookAddress(page)}/measure/import`);
  await page.getByRole('button', { name: 'Paste its text' }).click();
  await page.getByLabel('The text of the file').fill('Hello\nWorld');
  await page.getByRole('button', { name: 'Look at it' }).click();
  await expect(page.getByText('No table was found in it')).toBeVisible();
});

test('the sample’s trends are told in words, drawn, and listed', async ({ page }) => {
  await openSample(page);
  await page.goto(`${workbookAddress(page)}/measure`);
  await page.getByRole('link', { name: 'Discovery calls held' }).click();
  await expect(page.getByRole('img', { name: /^Readings of Discovery calls held over time/ })).toBeVisible();
  await page.getByLabel('Whose numbers').selectOption({ label: 'Marcus Hill' });
  await page.getByText('The numbers behind the chart').click();
  await expect(page.getByRole('table', { name: 'Readings of Discovery calls held' })).toBeVisible();
  await page.getByText('How a change is judged').click();
  await expect(page.getByText(/2\.66 times/)).toBeVisible();
});
