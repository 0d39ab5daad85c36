import type { Locator, Page } from '@playwright/test';
import { readCsv, writeCsv } from '#domain/core/csv.ts';
import { sheetCode } from '#domain/team/rating-sheet.ts';
import { wordingsWith } from '#domain/team/wordings.ts';
import { expectSaved, workbookAddress } from './actions.ts';
import { textOf } from './file-actions.ts';
import { expect, test } from './fixtures.ts';
import { goToPath, momentRow, openWithRows, personRow, ratingRow } from './people-file.ts';

test.beforeEach(async ({ context }) => {
  await context.clock.setFixedTime('2026-06-01T16:00:00Z');
});

const people = [personRow('marcus', 'Marcus Webb'), personRow('priya', 'Priya Nair', 1)];

const skill = (page: Page, name: string): Locator =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3, name: new RegExp(`^\\d+ ${name}$`) }) });
const toggle = (page: Page, name: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^\\d+ ${name}$`) });
/** A skill's row in the first table of the page. */
const rowOf = (page: Page, name: string): Locator =>
  page
    .getByRole('table')
    .first()
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: new RegExp(`${name}$`) }) });

test('the manager rates by mouse, sees what they noted, leaves and goes on where they stopped', async ({
  page,
}) => {
  await openWithRows(page, {
    people,
    ratings: [ratingRow({ skill: 'discovery', day: '2026-02-02', value: 2 })],
    moments: [
      momentRow('one', 'discovery', '2026-05-20', 'Let the customer finish, twice.'),
      momentRow('two', 'negotiation', '2026-05-21', 'Not about this skill.'),
      momentRow('three', 'discovery', '2026-05-22', 'Not about this person.', 'priya'),
    ],
  });
  await goToPath(page, '/people/marcus/rate');
  await expect(page.getByText('0 of 18 skills rated today')).toBeVisible();
  await expect(page.getByText('they can ask for it')).toBeVisible();
  await expect(toggle(page, 'Prospecting')).toHaveAttribute('aria-expanded', 'true');
  await page.getByRole('group', { name: /./ }).getByRole('radio').nth(2).check();
  await expect(page.getByText('1 of 18 skills rated today')).toBeVisible();
  await skill(page, 'Prospecting')
    .getByRole('button', { name: /^Add what shows it/ })
    .click();
  const evidence = page.getByLabel('What happened that shows it?');
  await expect(evidence).toBeFocused();
  await evidence.fill('Called ten new names on Monday.');
  await page.getByRole('button', { name: 'Next: Discovery' }).click();
  await expect(toggle(page, 'Prospecting')).toHaveAttribute('aria-expanded', 'false');
  const known = page.getByRole('complementary', { name: 'What you know already' });
  await expect(known).toContainText('About 4 months ago: 2: Asked about budget, date and who signs.');
  await expect(known).toContainText('May 20 · Praise');
  await expect(known).toContainText('Let the customer finish, twice.');
  await expect(known).not.toContainText('Not about');
  await page.getByRole('radio', { name: /^Asked what the customer wants/ }).check();
  await expectSaved(page);

  await goToPath(page, '/people/marcus/compare');
  await expect(rowOf(page, 'Discovery')).toContainText('3: Asked what the customer wants to change');
  await goToPath(page, '/people/marcus/rate');
  await expect(page.getByText('2 of 18 skills rated today')).toBeVisible();
  await expect(toggle(page, 'Value selling')).toHaveAttribute('aria-expanded', 'true');
  await toggle(page, 'Prospecting').click();
  await expect(page.getByRole('radio').nth(2)).toBeChecked();
  await expect(evidence).toHaveValue('Called ten new names on Monday.');

  await page.getByRole('button', { name: 'Take the answer back' }).click();
  await expect(page.getByText('1 of 18 skills rated today')).toBeVisible();
  await expect(evidence).toHaveValue('Called ten new names on Monday.');
});

test('a whole rating by the keyboard alone', async ({ page }) => {
  await openWithRows(page, { people });
  await goToPath(page, '/people/marcus/rate');
  await expect(page.getByText('0 of 18 skills rated today')).toBeVisible();
  // Nothing has the focus yet: the keys count for the open skill.
  await page.keyboard.press('3');
  await expect(skill(page, 'Discovery').getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('0');
  await expect(skill(page, 'Value selling').getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(skill(page, 'Value selling').getByRole('radio').nth(1)).toBeChecked();
  await page.keyboard.press('Enter');
  // Passed by without an answer.
  await expect(skill(page, 'Relationship selling').getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('Enter');
  const finish = page.getByRole('button', { name: 'Compare with Marcus Webb’s own view' });
  for (let left = 14; left > 0; left -= 1) {
    await expect(page.locator(':focus')).toHaveAttribute('type', 'radio');
    await page.keyboard.press('5');
  }
  await expect(finish).toBeFocused();
  await expect(page.getByText('17 of 18 skills rated today')).toBeVisible();
  await expect(page.getByText('1 skill without a rating today')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You and Marcus Webb');
  await expect(rowOf(page, 'Discovery')).toContainText('No opportunity');
  await expect(rowOf(page, 'Value selling')).toContainText('2: ');
  await expect(rowOf(page, 'Negotiation')).toContainText('5: ');
  await expect(page.getByText('Rated by neither of you: Relationship selling.')).toBeVisible();
});

test('the person rates on the same laptop and sees nothing of the manager’s', async ({ page }) => {
  const secret = 'Only the manager wrote this.';
  await openWithRows(page, {
    people,
    ratings: [
      ratingRow({ skill: 'prospecting', day: '2026-06-01', value: 5, evidence: secret }),
      ratingRow({ skill: 'discovery', day: '2026-02-02', value: 1, evidence: secret }),
    ],
    moments: [momentRow('one', 'prospecting', '2026-05-20', secret)],
  });
  const expectNothingSeen = async (): Promise<void> => {
    const main = page.getByRole('main');
    await expect(main).not.toContainText(secret);
    await expect(main).not.toContainText('ago');
    await expect(main).not.toContainText('noted');
  };
  await goToPath(page, '/people/marcus/rate-self');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hand the laptop to Marcus Webb');
  await expectNothingSeen();
  const chapters = page.getByRole('navigation', { name: 'Chapters' });
  await expect(chapters).toBeVisible();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your own view');
  // Nothing of the manager's is in reach: no chapter, no moment that was begun, nothing to undo.
  await expect(chapters).toHaveCount(0);
  await page.keyboard.press('Control+Shift+M');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Undo/ })).toHaveCount(0);
  await expect(page.getByText('0 of 18 skills rated today')).toBeVisible();
  for (const radio of await page.getByRole('radio').all()) await expect(radio).not.toBeChecked();
  await expectNothingSeen();
  await page.keyboard.press('2');
  await expectNothingSeen();
  await skill(page, 'Discovery').getByRole('radio').nth(3).check();
  await skill(page, 'Discovery')
    .getByRole('button', { name: /^Add what shows it/ })
    .click();
  await expect(page.getByText('Your manager will read it.')).toBeVisible();
  await page.getByLabel('What happened that shows it?').fill('The Hall call.');
  await expectSaved(page);

  // Nor does a reload, the way back or another address bring it into reach.
  const onlyTheirs = async (): Promise<void> => {
    await expect(page).toHaveURL(/\/people\/marcus\/rate-self$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your own view');
    await expect(page.getByText('2 of 18 skills rated today')).toBeVisible();
    await expect(chapters).toHaveCount(0);
    await expectNothingSeen();
  };
  await page.reload();
  await onlyTheirs();
  await page.goBack();
  await onlyTheirs();
  await page.goto(`${workbookAddress(page)}/people/matrix`);
  await onlyTheirs();
  await page.getByRole('button', { name: 'I am done' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Hand it back to /);
  await expect(page.getByText('2 skills rated')).toBeVisible();
  await expectNothingSeen();

  await expect(chapters).toHaveCount(0);
  await page.getByRole('link', { name: 'I am the manager: compare' }).click();
  await expect(chapters).toBeVisible();
  await expect(rowOf(page, 'Prospecting')).toContainText('You see three steps more than Marcus Webb does.');
  await expect(rowOf(page, 'Prospecting')).toContainText(secret);
  await expect(rowOf(page, 'Discovery')).toContainText('The Hall call.');
  await goToPath(page, '/people/marcus/rate-self');
  await expect(page.getByText('2 of 18 rated today')).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(toggle(page, 'Value selling')).toHaveAttribute('aria-expanded', 'true');
});

test('a printed sheet is typed in with one digit after the other, and undone in one step', async ({
  page,
}) => {
  await openWithRows(page, {
    people,
    ratings: [ratingRow({ skill: 'discovery', rater: 'person', day: '2026-05-28', value: 1 })],
    hiddenSkills: [{ id: 'value-selling' as never, updatedAt: people[0]?.updatedAt as never }],
  });
  await goToPath(page, '/people/marcus/sheet');
  await page.getByLabel('From which day?').fill('2026-05-28');
  await expect(page.getByText('1 answer is there from that day already.')).toBeVisible();
  await page.getByLabel('Code of the sheet').fill(sheetCode(wordingsWith([])).toLowerCase());
  await expect(page.getByText('The sheet fits.')).toBeVisible();
  await expect(page.getByLabel('1 Prospecting', { exact: true })).toBeFocused();
  await page.keyboard.press('4');
  await expect(page.getByLabel('2 Discovery', { exact: true })).toBeFocused();
  await page.keyboard.press('7');
  await expect(page.getByRole('alert').filter({ hasText: '“7” is not on the sheet.' })).toBeVisible();
  await page.keyboard.press('3');
  // The third is hidden: the numbers of the others stay.
  await expect(page.getByLabel('4 Relationship selling', { exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('2');
  await page.keyboard.press('Backspace');
  await expect(page.getByLabel('5 Consultative selling', { exact: true })).toBeFocused();
  await page.keyboard.press('Backspace');
  await page.keyboard.press('0');

  // A look at another page costs nothing.
  await goToPath(page, '/people/marcus/compare');
  await page.goBack();
  await expect(page.getByLabel('5 Consultative selling', { exact: true })).toHaveValue('0');
  await expect(page.getByLabel('From which day?')).toHaveValue('2026-05-28');
  await expect(page.getByLabel('Code of the sheet')).toHaveValue(sheetCode(wordingsWith([])));
  await page.getByLabel('There are words on the sheet, too').check();
  await page.getByLabel('What was written at 1, Prospecting').fill('Ten calls on Monday.');
  await page.getByRole('button', { name: 'Take in 3 skills' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You and Marcus Webb');
  await expect(rowOf(page, 'Prospecting')).toContainText('Ten calls on Monday.');
  await expect(rowOf(page, 'Discovery')).toContainText('3: ');
  await expect(rowOf(page, 'Consultative selling')).toContainText('No opportunity');
  await expect(page.getByText('May 28, 2026: Marcus Webb, 3 skills, from a printed sheet')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(rowOf(page, 'Prospecting')).toHaveCount(0);
  await expect(rowOf(page, 'Discovery')).toContainText('1: ');
});

test('a sheet of other skills or words is taken in only once its names were compared', async ({ page }) => {
  await openWithRows(page, { people });
  await goToPath(page, '/people/marcus/sheet');
  await page.getByLabel('1 Prospecting', { exact: true }).fill('4');
  const take = page.getByRole('button', { name: 'Take in 1 skill' });
  await take.click();
  await expect(page.getByRole('alert').filter({ hasText: 'Type the code' })).toBeVisible();
  await expect(page.getByLabel('Code of the sheet')).toBeFocused();
  await page.keyboard.type('aaaa');
  await expect(page.getByText('This is not the code of a sheet that is printed now')).toBeVisible();
  await take.click();
  await expect(page.getByRole('alert').filter({ hasText: 'Type the code' })).toBeVisible();
  await page.getByLabel('I compared').check();
  await take.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You and Marcus Webb');
});

/** Chooses a filled-in form in the browser's dialog. */
async function chooseForm(page: Page, name: string, content: string | Buffer): Promise<void> {
  const opening = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Take in a filled-in form' }).click();
  await (await opening).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
}

/** Saves an empty form, and gives its name and its rows. */
async function saveForm(
  page: Page,
): Promise<{ readonly name: string; readonly rows: readonly (readonly string[])[] }> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a rating form' }).click();
  const download = await saving;
  const rows = readCsv(await textOf(download));
  if (!rows.ok) throw new Error(rows.error);
  return { name: download.suggestedFilename(), rows: rows.value };
}

test('a form is saved, filled in with a spreadsheet, looked at and taken in', async ({ page }) => {
  await openWithRows(page, { people });
  await goToPath(page, '/people/marcus/sheet');
  const { name, rows } = await saveForm(page);
  expect(name).toBe('Rating form - Marcus Webb - 2026-06-01.csv');
  await expect(page.getByText('Handed to the browser')).toBeVisible();
  expect(rows).toHaveLength(19);
  const filled = rows.map((row) =>
    row[1] === 'Negotiation'
      ? row.with(8, '4').with(9, 'Ümit’s tender; “longer term”')
      : row[1] === 'Discovery'
        ? row.with(8, '9')
        : row,
  );
  // As a spreadsheet in Europe saves it.
  const content = writeCsv(filled).replaceAll(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, ';');
  await chooseForm(page, 'filled in.csv', content);
  await expect(page.getByRole('heading', { name: 'What “filled in.csv” would change' })).toBeFocused();
  await expect(page.getByText('1 line to take in, 16 blank, 1 left out.')).toBeVisible();
  await expect(rowOf(page, 'Discovery')).toContainText('“9” is not 0 to 5: left out');
  await expect(rowOf(page, 'Negotiation')).toContainText('Ümit’s tender; “longer term”');
  await page.getByRole('button', { name: 'Leave it' }).click();
  await expect(page.getByRole('button', { name: 'Take in a filled-in form' })).toBeFocused();
  await goToPath(page, '/people/marcus/compare');
  await expect(page.getByRole('region', { name: 'Two views of the same work' })).toBeVisible();

  await goToPath(page, '/people/marcus/sheet');
  await chooseForm(page, 'filled in.csv', content);
  await page.getByRole('button', { name: 'Take in 1 skill' }).click();
  await expect(rowOf(page, 'Negotiation')).toContainText('4: Wrote down before the talk');
  await expect(page.getByText('June 1, 2026: Marcus Webb, 1 skill, from a file')).toBeVisible();
  await page.getByRole('button', { name: 'Remove the ratings of June 1, 2026 by Marcus Webb' }).click();
  await expect(page.getByRole('region', { name: 'Two views of the same work' })).toBeVisible();
});

test('a wrong file is told what is wrong with it, and changes nothing', async ({ page }) => {
  await openWithRows(page, { people });
  await goToPath(page, '/people/priya/sheet');
  const { rows: ofPriya } = await saveForm(page);
  await goToPath(page, '/people/marcus/sheet');
  const { rows } = await saveForm(page);
  const files: readonly (readonly [string, string | Buffer, string])[] = [
    ['empty.csv', '', 'There is nothing in it'],
    ['book.xlsx', Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2]), 'It is a spreadsheet’s own file.'],
    ['people.csv', 'Name,Role\nMarcus,AE\n', 'It is not a rating form'],
    ['priya.csv', writeCsv(ofPriya), 'It was made for somebody else'],
    ['cut.csv', writeCsv(rows.map((row) => row.slice(0, 10))), '“Skill id” and “Version” are missing'],
    ['head.csv', writeCsv(rows.slice(0, 1)), 'There is nothing in it below'],
    ['open.csv', '"Number,Skill\n1,2\n', 'never closed'],
    ['twice.csv', writeCsv(rows.map((row) => [...row, row[8] ?? ''])), 'is in it twice'],
  ];
  for (const [name, content, said] of files) {
    await chooseForm(page, name, content);
    const notice = page.getByRole('status').filter({ hasText: `“${name}” can’t be taken in` });
    await expect(notice).toContainText(said);
    await expect(notice).toContainText('Nothing was changed.');
  }
  await goToPath(page, '/people/marcus/compare');
  await expect(page.getByRole('region', { name: 'Two views of the same work' })).toBeVisible();
});

test('the two views stand side by side in words, and each over time', async ({ page }) => {
  await openWithRows(page, {
    people,
    ratings: [
      ratingRow({ skill: 'prospecting', day: '2026-05-28', value: 3 }),
      ratingRow({ skill: 'prospecting', rater: 'person', day: '2026-05-28', value: 4 }),
      ratingRow({ skill: 'negotiation', day: '2026-05-28', value: 4 }),
      ratingRow({ skill: 'negotiation', day: '2026-01-12', value: 2 }),
      ratingRow({ skill: 'negotiation', rater: 'person', day: '2026-01-12', value: 2 }),
      ratingRow({ skill: 'forecasting', day: '2026-05-28', value: 'no-opportunity' }),
      ratingRow({ skill: 'forecasting', rater: 'person', day: '2026-05-28', value: 1 }),
      ratingRow({ skill: 'discovery', day: '2026-05-28', value: 2 }),
    ],
  });
  await goToPath(page, '/people/marcus/compare');
  const table = page.getByRole('region', { name: 'Side by side' });
  await expect(table.getByRole('rowheader')).toHaveText([
    'Negotiation',
    'Prospecting',
    'Forecasting',
    'Discovery',
  ]);
  const said = (name: string): Locator =>
    table.getByRole('row').filter({ hasText: name }).getByRole('cell').last();
  await expect(said('Negotiation')).toHaveText(
    'You see two steps more than Marcus Webb does.Given 136 days apart: something may have changed in between.',
  );
  await expect(said('Prospecting')).toHaveText('You see it alike, or nearly so.');
  await expect(said('Forecasting')).toHaveText('You had no opportunity to see it, which is not low.');
  await expect(said('Discovery')).toHaveText('Marcus Webb has not rated it yet.');
  await expect(page.getByText('Ask first what Marcus Webb saw.')).toBeVisible();
  const over = page.getByRole('region', { name: 'Over time' });
  await expect(over.getByRole('row')).toHaveCount(2);
  await expect(over.getByRole('row').last()).toContainText('May 28: 4 · Jan 12: 2');
  await expect(over.getByRole('row').last()).toContainText('Moved, two steps up');
});
