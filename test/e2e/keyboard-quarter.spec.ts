import type { Locator, Page } from '@playwright/test';
import { expectSaved, startWorkbook, workbookAddress } from './actions.ts';
import { expect, test } from './fixtures.ts';
import { expectPage, focused, press, tabTo, type } from './keys.ts';
import { openWithRows, personRow } from './people-file.ts';

const chapter = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Chapters' }).getByRole('link', { name });

/** The first day of a week and of a month; the fiscal year starts in January. */
const start = '2026-06-01T16:00:00Z';

test('a team is added, rated and coached by keyboard alone', async ({ page, context }) => {
  await context.clock.setFixedTime(start);
  await startWorkbook(page);
  await press(page, chapter(page, 'Know your people'));
  await expectPage(page, 'Know your people');
  await press(page, page.getByRole('button', { name: 'Paste a list of names' }));
  await expect(page.getByLabel('Names, one in each line')).toBeFocused();
  await page.keyboard.type('Ann Lee\nBea Cole');
  await press(page, page.getByRole('button', { name: 'Add 2 people' }));
  await press(page, page.getByRole('list', { name: 'Your team', exact: true }).getByRole('link').first());
  await expectPage(page, 'Ann Lee');

  await press(page, page.getByRole('link', { name: 'Rate', exact: true }));
  await expectPage(page, 'Rate Ann Lee');
  await page.keyboard.press('2');
  await page.keyboard.press('4');
  await expect(page.getByText('2 of 18 skills rated today')).toBeVisible();
  await press(page, page.getByRole('link', { name: /Ann Lee/ }).first());
  await expectPage(page, 'Ann Lee');

  const log = page.getByRole('button', { name: 'Log a session with Ann Lee' });
  await press(page, log);
  await page.keyboard.press('Enter');
  await expect(page.getByText('One-to-one with Ann Lee logged for today.')).toBeVisible();
  await expect(log).toBeFocused();

  await press(page, page.getByRole('link', { name: 'Diagnosis', exact: true }));
  await expectPage(page, 'Where to coach Ann Lee');
});

test('a scorecard is filled and a quarter reviewed by keyboard alone', async ({ page, context }) => {
  await context.clock.setFixedTime(start);
  await openWithRows(page, { people: [personRow('ann', 'Ann Lee')] });
  await press(page, chapter(page, 'Measure what matters'));
  await expectPage(page, 'Measure what matters');
  await press(page, page.getByRole('link', { name: 'Choose measures' }).first());
  await expectPage(page, 'Choose measures');
  await press(page, page.getByRole('checkbox', { name: 'Discovery calls held', exact: true }), 'Space');
  await press(page, page.getByRole('button', { name: /on the scorecard$/ }));
  await expectPage(page, 'Measure what matters');
  await press(page, page.getByRole('link', { name: /^Enter/ }).first());
  await expectPage(page, 'Readings: Discovery calls held');
  await tabTo(page, page.getByRole('textbox', { name: /, week of/ }).first());
  await page.keyboard.type('12');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('15');
  await page.keyboard.press('Enter');
  await expectSaved(page);
  await expect(page.getByRole('textbox', { name: /, week of/ }).nth(1)).toHaveValue('15');

  await page.goto(`${workbookAddress(page)}/review`);
  await expectPage(page, 'Review the quarter');
  await tabTo(page, page.getByLabel('Which quarter?'));
  await page.keyboard.press('ArrowDown');
  await press(page, page.getByRole('button', { name: 'Begin the review' }));
  await expectPage(page, 'The numbers');
  await type(page, 'What happened, and why', 'A slow start.');
  for (const stop of ['Myself', 'The team', 'Each person', 'Keep, stop, start']) {
    await press(page, page.getByRole('link', { name: /^Go on: / }));
    await expectPage(page, stop);
  }
  await type(page, 'Keep', 'Watching calls.');
  for (const stop of ['Back to closing', 'What is open', 'Commitments']) {
    await press(page, page.getByRole('link', { name: /^Go on: / }));
    await expectPage(page, stop);
  }
  await press(page, page.getByRole('button', { name: 'Add a commitment' }));
  await type(page, 'What will be done', 'Hear two calls a week.');
  await press(page, page.getByRole('link', { name: /^Go on: lock/ }));
  await expectPage(page, 'Lock');
  await press(page, page.getByRole('button', { name: 'Lock the review…' }));
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expect(focused(page)).toHaveCount(1);
  await press(page, page.getByRole('button', { name: 'Lock it for good' }));
  await expectPage(page, /^Review of/);
  await expect(page.getByText('Hear two calls a week.').first()).toBeVisible();
});
