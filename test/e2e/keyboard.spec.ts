import { chooseFocus, openApp, startWorkbook, writeAction } from './actions.ts';
import { expect, test } from './fixtures.ts';
import { expectFocusSeen, expectPage, focused, press, tabTo, type } from './keys.ts';

test('the whole path goes by keyboard alone', async ({ page, context }) => {
  test.setTimeout(120_000);
  await context.clock.setFixedTime('2026-09-01T15:00:00Z');
  await openApp(page);
  await press(page, page.getByRole('button', { name: 'Start my workbook' }));
  await expectPage(page, 'Start my workbook');
  await type(page, 'Your name', 'Maya Lindgren');
  await type(page, 'What you lead', 'Inside sales, West');
  await type(page, 'In this job since', '03022026');
  await expect(page.getByLabel('In this job since')).toHaveValue('2026-03-02');
  await type(page, 'Salespeople on your team', '9');
  await tabTo(page, page.getByLabel('Month in which your fiscal year starts'));
  await page.keyboard.type('Feb');
  await press(page, page.getByLabel('I carry a quota of my own'), 'Space');
  await press(page, page.getByRole('button', { name: 'Make my workbook' }));
  await expectPage(page, 'Today');

  await press(page, page.getByRole('link', { name: 'Open the self-assessment' }));
  await expectPage(page, 'Know where you stand');
  await press(page, page.getByRole('button', { name: 'Start the self-assessment' }));

  // Ten responsibilities: the number answers and goes on, Enter on the last button turns the page.
  const names: string[] = [];
  for (let number = 0; number < 10; number += 1) {
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toBeFocused();
    const name = await heading.innerText();
    names.push(name);
    for (const [index, key] of ['3', '2', '0', '4'].entries()) {
      await page.keyboard.press(key);
      await expect(
        page.locator('fieldset[data-item]').nth(index).getByRole('radio', { checked: true }),
      ).toHaveCount(1);
      await expectFocusSeen(page);
    }
    await expect(page.locator('#next-page')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(heading).not.toHaveText(name);
  }
  expect(new Set(names).size).toBe(10);

  // Closing pull: where it happened, one stays for the weeks.
  await expectPage(page, 'Closing pull');
  const items = page.locator('fieldset[data-item]');
  await page.keyboard.press('4');
  await expect(items.first().getByRole('radio').nth(3)).toBeFocused();
  await press(page, items.first().getByRole('button', { name: 'Week 13' }), 'Space');
  await expect(items.first().getByRole('button', { name: 'Week 13' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await tabTo(page, items.nth(1).getByRole('radio').first());
  for (let index = 1; index < 8; index += 1) await page.keyboard.press(index === 7 ? '0' : '1');
  await expect(page.getByText('48 of 48 answered')).toBeVisible();
  await expect(page.locator('#next-page')).toBeFocused();
  await page.keyboard.press('Enter');
  await expectPage(page, 'Everything is answered');
  await press(page, page.getByRole('button', { name: 'Complete the assessment' }));
  await expectPage(page, 'Where you stand');

  await press(page, page.getByRole('main').getByRole('link', { name: 'Choose what to grow' }));
  await expectPage(page, 'Choose what to grow');
  await press(page, page.getByRole('link', { name: 'Choose a focus area' }));
  await expectPage(page, 'Choose your focus areas');
  await tabTo(
    page,
    page
      .getByRole('group', { name: /How much does it matter now\? directing/i })
      .getByRole('radio')
      .first(),
  );
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(
    page
      .getByRole('group', { name: /How much does it matter now\? directing/i })
      .getByRole('radio', { name: 'Matters most' }),
  ).toBeChecked();
  await press(page, page.getByRole('button', { name: 'Choose directing' }));
  await expectPage(page, 'Directing');

  // The goal.
  await press(page, page.getByRole('group', { name: 'Which behavior?' }).getByRole('radio').first(), 'Space');
  await expect(page.getByRole('radio', { name: 'Now: 3' })).toBeChecked();
  await expectFocusSeen(page);
  await tabTo(page, page.getByRole('radio', { name: 'Goal: 1' }));
  for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Goal: 4' })).toBeChecked();
  await type(page, 'What will people see?', 'Two reps name the same three priorities.');

  // An action from the library, and one of one's own.
  await press(page, page.getByRole('button', { name: 'Take an idea' }));
  const library = page.getByRole('dialog', { name: 'Ideas for actions' });
  await expect(library).toBeVisible();
  await press(page, library.getByRole('button', { name: /^Take it: / }).nth(1));
  await expect(library).toBeHidden();
  await expect(page.getByLabel('What will you do?')).toBeFocused();
  await type(page, 'By when?', '09112026');
  await expect(page.getByLabel('By when?')).toHaveValue('2026-09-11');
  await press(page, page.getByRole('button', { name: 'Done writing' }));
  await expect(focused(page)).toHaveAccessibleName(/^Edit: /);
  await press(page, page.getByRole('button', { name: 'Write my own' }));
  await expect(page.getByLabel('What will you do?')).toBeFocused();
  await page.keyboard.type('Write down the discount limit.');
  await press(page, page.getByRole('button', { name: 'Done writing' }));
  await expect(focused(page)).toHaveAccessibleName('Edit: Write down the discount limit.');

  // The pact, and a rehearsal; the dialog gives the focus back.
  await type(page, 'If …', 'a customer asks me instead of the rep');
  await type(page, 'then I will …', 'hand the question back by name');
  await press(page, page.getByRole('button', { name: 'Rehearse it' }));
  const rehearsal = page.getByRole('dialog', { name: 'Rehearse the pact' });
  await expect(rehearsal.getByLabel('… then I will')).toBeFocused();
  await page.keyboard.type('hand it back');
  await press(page, rehearsal.getByRole('button', { name: 'Compare' }));
  await press(page, rehearsal.getByRole('button', { name: 'I have rehearsed it' }));
  await expect(rehearsal).toBeHidden();
  await expect(page.getByRole('button', { name: 'Rehearse it' })).toBeFocused();

  // The check-in, two weeks later.
  await context.clock.setFixedTime('2026-09-15T15:00:00Z');
  await press(page, page.getByRole('link', { name: 'September 15, 2026' }));
  await expectPage(page, 'Check-in: Directing');
  await type(page, 'How did it go?', 'Two of three meetings run by the rep.');
  await tabTo(page, page.getByRole('radio', { name: 'not at all sure' }));
  for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'fairly sure' })).toBeChecked();
  await press(page, page.getByRole('button', { name: 'Close the check-in' }));
  await expectPage(page, 'Directing');
  await expect(page.getByRole('list', { name: 'Check-ins' })).toContainText('held, fairly sure');
});

test('the first Tab offers the way past the navigation', async ({ page }) => {
  await startWorkbook(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Today');
  await page.keyboard.press('Tab');
  await expect(focused(page)).toHaveText('Skip to the page');
  await expectFocusSeen(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(focused(page)).toHaveText('Open the self-assessment');
});

test('an open form or dialog is left with the focus where it came from', async ({ page }) => {
  await startWorkbook(page);
  await tabTo(page, page.getByRole('link', { name: 'All workbooks' }));
  await page.keyboard.press('Enter');
  await expectPage(page, 'Workbooks');
  const rename = page.getByRole('button', { name: 'Rename Maya Lindgren' });
  await press(page, rename);
  await expect(page.getByLabel('Name of the workbook')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(rename).toBeFocused();
  // The focus stays inside an open dialog.
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Name of the workbook')).toBeFocused();
  for (let stops = 0; stops < 8; stops += 1) {
    await page.keyboard.press('Tab');
    expect(await focused(page).evaluate((element) => element.closest('[role="dialog"]') !== null)).toBe(true);
  }
});

test('a form inside a page opens and closes without losing the focus', async ({ page }) => {
  await startWorkbook(page);
  await chooseFocus(page, 'directing');
  await writeAction(page, 'Write down the discount limit.', '2199-01-31');
  const leave = page.getByRole('button', { name: /^(Cancel|Close)$/ });
  for (const opener of ['Move: Write down the discount limit.', 'Drop: Write down the discount limit.']) {
    const button = page.getByRole('button', { name: opener, exact: true });
    await press(page, button);
    await press(page, leave);
    await expect(button).toBeFocused();
  }
  await press(page, page.getByRole('button', { name: 'Add a check-in' }));
  await expect(page.getByLabel('On which day?')).toBeFocused();
  await press(page, leave);
  await expect(page.getByRole('button', { name: 'Add a check-in' })).toBeFocused();
  for (const opener of ['I have reached it', 'Set it aside']) {
    await press(page, page.getByRole('button', { name: opener, exact: true }));
    await press(page, leave);
    await expect(page.getByRole('button', { name: opener, exact: true })).toBeFocused();
  }
  await press(page, page.getByRole('list', { name: 'Check-ins' }).getByRole('link').first());
  await expectPage(page, 'Check-in: Directing');
  for (const opener of ['Another day', 'Skip it']) {
    await press(page, page.getByRole('button', { name: opener, exact: true }));
    await press(page, leave);
    await expect(page.getByRole('button', { name: opener, exact: true })).toBeFocused();
  }
});
