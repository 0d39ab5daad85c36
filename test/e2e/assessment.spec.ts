import type { Locator, Page } from '@playwright/test';
import {
  answerAll,
  answerPage,
  completeAssessment,
  expectSaved,
  goOn,
  goToChapter,
  openApp,
  startAssessment,
  startWorkbook,
  type Choice,
} from './actions.ts';
import { expect, test } from './fixtures.ts';

/** The page's items, each a group of answers. */
const itemsOf = (page: Page): Locator => page.locator('fieldset[data-item]');
const radio = (item: Locator, choice: Choice): Locator =>
  item.getByRole('radio').nth(choice === 0 ? 5 : choice - 1);

/** Answers the items of the page that is shown, one choice each; the rest stays open. */
async function answerItems(page: Page, choices: readonly Choice[]): Promise<void> {
  for (const [index, choice] of choices.entries()) await radio(itemsOf(page).nth(index), choice).check();
}

/** The row of a responsibility in the table of scores. */
const scoreRow = (page: Page, name: string): Locator =>
  page
    .getByRole('region', { name: 'Your ten responsibilities' })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });

interface Said {
  readonly statement: string;
  readonly answer: string;
}

/** Answers the page by mouse and notes what was read and chosen. */
async function answerAndNote(page: Page, choice: Choice): Promise<readonly Said[]> {
  const said: Said[] = [];
  await expect(itemsOf(page).first()).toBeVisible();
  for (const item of await itemsOf(page).all()) {
    const [statement, answer] = await Promise.all([
      item.locator('legend').innerText(),
      radio(item, choice).locator('xpath=ancestor::label').innerText(),
    ]);
    await radio(item, choice).check();
    said.push({
      statement: statement.replace(/^\s*\d+\.\d+\s*/, ''),
      answer: answer.replace(/^\s*\d\s*/, ''),
    });
  }
  return said;
}

test('a whole assessment ends in results that say what to do first, and in the words that were read', async ({
  page,
}) => {
  await startWorkbook(page);
  await startAssessment(page);
  const choices: Readonly<Record<string, Choice>> = { hiring: 5, training: 1, coaching: 2, planning: 4 };
  const said: Said[] = [];
  for (let number = 0; number < 11; number += 1) {
    const dimensionId = /\/answer\/([a-z-]+)$/.exec(page.url())?.[1] ?? '';
    said.push(...(await answerAndNote(page, choices[dimensionId] ?? 3)));
    await goOn(page);
  }
  expect(said).toHaveLength(48);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Everything is answered');
  await page.getByRole('button', { name: 'Complete the assessment' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where you stand');
  await expect(page).toHaveURL(/\/stand\/results\//);
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('What to do with this');
  const table = page.getByRole('region', { name: 'Your ten responsibilities' });
  // Sorted, highest first, each with an anchor that was chosen.
  await expect(table.getByRole('rowheader')).toHaveCount(10);
  await expect(table.getByRole('rowheader').first()).toHaveText('Hiring');
  await expect(table.getByRole('rowheader').nth(1)).toHaveText('Planning');
  await expect(table.getByRole('rowheader').last()).toHaveText('Training');
  await expect(scoreRow(page, 'Hiring')).toContainText('5.0');
  await expect(scoreRow(page, 'Hiring')).toContainText('shows effect');
  await expect(scoreRow(page, 'Hiring')).toContainText(said[0]?.answer ?? 'nothing was read');
  await expect(scoreRow(page, 'Training')).toContainText('1.0');

  const standouts = page.getByRole('region', { name: 'Strongest and weakest' });
  await expect(standouts.getByRole('heading', { level: 4, name: /Hiring/ })).toBeVisible();
  await expect(standouts.getByRole('heading', { level: 4, name: /Training/ })).toBeVisible();
  await expect(standouts.getByText('A reason to grow it.').first()).toBeVisible();

  // The same as a radar, with its numbers beside it.
  await table.getByRole('radio', { name: 'Radar' }).check();
  await expect(table.locator('canvas')).toBeVisible();
  await expect(scoreRow(page, 'Hiring')).toContainText('5.0');
  await table.getByRole('radio', { name: 'Dot plot' }).check();

  // Closing pull stands apart: how often, and no score.
  const pull = page.getByRole('region', { name: 'When the sale pulled you in' });
  await expect(pull.getByRole('cell', { name: said.at(-1)?.answer ?? 'nothing was read' })).toHaveCount(8);
  await expect(pull).not.toContainText(/\b[1-5]\.\d\b/);
  await expect(page.getByRole('region', { name: 'What a self-rating can’t tell' })).toBeVisible();

  await page.getByRole('link', { name: 'Read your answers word for word' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Word for word');
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(said.map(({ statement }) => statement));
  const words = await page.getByRole('main').innerText();
  let from = 0;
  for (const { statement, answer } of said) {
    const at = words.indexOf(answer, words.indexOf(statement, from));
    expect(at, `“${answer}” after “${statement}”`).toBeGreaterThan(from);
    from = at;
  }
});

test('completing with gaps says what is missing, and allows it', async ({ page }) => {
  await startWorkbook(page);
  await startAssessment(page);
  await answerPage(page, 4);
  await answerItems(page, [3, 3]);
  await goOn(page);
  await answerItems(page, [5]);
  await page
    .getByRole('navigation', { name: 'Pages of the assessment' })
    .getByRole('link', { name: /Complete the assessment/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before you complete it');
  await expect(page.getByText('41 answers are missing.')).toBeVisible();
  const main = page.getByRole('main');
  await expect(main.getByRole('listitem').filter({ hasText: /^Hiring:/ })).toHaveCount(0);
  await expect(main.getByText('Training: 2 of 4 missing')).toBeVisible();
  await expect(main.getByText('Developing: 3 of 4 missing')).toBeVisible();
  await expect(main.getByText('Closing pull: 8 of 8 missing')).toBeVisible();
  // Each gap leads to its page, at the item that is missing.
  await main.getByRole('link', { name: 'Developing', exact: true }).click();
  await expect(radio(itemsOf(page).nth(1), 1)).toBeFocused();
  await page.goBack();

  await page.getByRole('button', { name: 'Complete it with these gaps' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where you stand');
  await expect(scoreRow(page, 'Hiring')).toContainText('4.0');
  // Half of the items make a score, fewer do not.
  await expect(scoreRow(page, 'Training')).toContainText('3.0');
  await expect(scoreRow(page, 'Training')).toContainText('2 of 4 items answered');
  await expect(scoreRow(page, 'Developing')).toContainText('No score');
  await expect(scoreRow(page, 'Developing')).not.toContainText('5.0');
  await expect(page.getByText('You left this part out.')).toBeVisible();
});

test('no opportunity never lowers a score, and never makes one', async ({ page }) => {
  await startWorkbook(page);
  await startAssessment(page);
  await answerItems(page, [4, 0, 0, 4]);
  await goOn(page);
  await answerItems(page, [2, 0, 0, 0]);
  await goOn(page);
  await answerItems(page, [0, 0, 0, 0]);
  await goOn(page);
  await answerItems(page, [2, 2, 2, 2]);
  await expect(page.getByText('16 of 48 answered')).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Pages of the assessment' })
    .getByRole('link', { name: /Complete the assessment/ })
    .click();
  await page.getByRole('button', { name: 'Complete it with these gaps' }).click();
  await expect(scoreRow(page, 'Hiring')).toContainText('4.0');
  await expect(scoreRow(page, 'Hiring')).toContainText('2 of 4 items answered, 2 without opportunity');
  await expect(scoreRow(page, 'Training')).toContainText('No score');
  await expect(scoreRow(page, 'Developing')).toContainText('No score');
  await expect(scoreRow(page, 'Developing')).toContainText('4 without opportunity');
  // Those without a score are nobody's weakest.
  const standouts = page.getByRole('region', { name: 'Strongest and weakest' });
  await expect(standouts.getByRole('heading', { level: 4 })).toHaveText([/^Hiring/, /^Directing/]);
});

test('one leaves and resumes at the same item', async ({ page }) => {
  await startWorkbook(page);
  await startAssessment(page);
  await answerPage(page, 4);
  await answerItems(page, [2, 5]);
  await expect(page.getByText('6 of 48 answered, about 10 minutes left')).toBeVisible();
  await expectSaved(page);
  await page.getByRole('link', { name: 'Stop here for now; everything is saved' }).click();
  await expect(page.getByText('You are in the middle of an assessment')).toBeVisible();
  await page.goto('about:blank');

  await openApp(page);
  await goToChapter(page, 'Today');
  await expect(
    page.getByRole('heading', { level: 2, name: 'Go on with your self-assessment' }),
  ).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Go on', exact: true }).click();
  await page.getByRole('link', { name: 'Go on where you were' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Training');
  await expect(radio(itemsOf(page).nth(2), 1)).toBeFocused();
  await expect(radio(itemsOf(page).nth(0), 2)).toBeChecked();
  await expect(radio(itemsOf(page).nth(1), 5)).toBeChecked();
  await expect(itemsOf(page).nth(2).getByRole('radio', { checked: true })).toHaveCount(0);
});

test('answers change until the assessment is completed, and not after', async ({ page }) => {
  await startWorkbook(page);
  await startAssessment(page);
  await answerAll(page, () => 2);
  const pages = page.getByRole('navigation', { name: 'Pages of the assessment' });
  await pages.getByRole('link', { name: /Hiring/ }).click();
  await expect(radio(itemsOf(page).first(), 2)).toBeChecked();
  await answerItems(page, [4, 4, 4, 4]);
  await pages.getByRole('link', { name: /Complete the assessment/ }).click();
  await completeAssessment(page);
  await expect(scoreRow(page, 'Hiring')).toContainText('4.0');
  const results = page.url();

  await page.goto(results.replace(/\/results\/.*$/, '/answer/hiring'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Know where you stand');
  await expect(itemsOf(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'See what it says' }).click();
  await expect(scoreRow(page, 'Hiring')).toContainText('4.0');
  // Back from the results leads to no page on which a completed answer could be changed.
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Know where you stand');
});

test('evidence with its day stands in the results, word for word', async ({ page, context }) => {
  await context.clock.setFixedTime('2026-09-02T16:00:00Z');
  const evidence =
    'Asked all five candidates the same six questions; “<b>Why us?</b>” got the best answers. 👍';
  await startWorkbook(page);
  await startAssessment(page);
  const [first, second] = [itemsOf(page).first(), itemsOf(page).nth(1)];
  await radio(first, 3).check();
  await first.getByRole('button', { name: /Add what shows it/ }).click();
  await expect(first.getByLabel('What happened that shows it?')).toBeFocused();
  await page.keyboard.insertText(evidence);
  await first.getByLabel('When?').fill('2026-08-27');
  // Evidence alone is no answer.
  await second.getByRole('button', { name: /Add what shows it/ }).click();
  await second.getByLabel('What happened that shows it?').fill('Two names on a list.');
  await expect(page.getByText('1 of 48 answered')).toBeVisible();
  await expectSaved(page);
  await page.reload();
  await expect(itemsOf(page).first().getByLabel('When?')).toHaveValue('2026-08-27');
  await expect(itemsOf(page).nth(2).getByLabel('What happened that shows it?')).toHaveCount(0);

  await page
    .getByRole('navigation', { name: 'Pages of the assessment' })
    .getByRole('link', { name: /Complete the assessment/ })
    .click();
  await completeAssessment(page);
  const shown = page.getByRole('region', { name: 'What shows it' });
  await expect(shown.getByText(evidence)).toBeVisible();
  await expect(shown.getByText('August 27, 2026')).toBeVisible();
  await expect(shown.getByText('Two names on a list.')).toBeVisible();
  await expect(shown.getByText('No day given')).toBeVisible();
  await page.getByRole('link', { name: 'Read your answers word for word' }).click();
  await expect(page.getByText(`August 27, 2026: ${evidence}`)).toBeVisible();
});

test('closing pull is told by week of the quarter, without the manager’s own deals', async ({
  page,
  context,
}) => {
  await context.clock.setFixedTime('2026-09-02T16:00:00Z');
  await startWorkbook(page, { name: 'Maya Lindgren', fiscalStart: 'February', ownQuota: true });
  await startAssessment(page);
  await page
    .getByRole('navigation', { name: 'Pages of the assessment' })
    .getByRole('link', { name: /Closing pull/ })
    .click();
  // May to July was the last full quarter.
  await expect(page.getByText('Looking back on fiscal Q2 2027.')).toBeVisible();
  await expect(page.getByText('leave your own deals out')).toBeVisible();
  const [first, second, third] = [itemsOf(page).nth(0), itemsOf(page).nth(1), itemsOf(page).nth(2)];
  // Weeks are asked for where it happened.
  await radio(first, 1).check();
  await expect(first.getByRole('button', { name: 'Week 13' })).toHaveCount(0);
  await radio(second, 4).check();
  await second.getByRole('button', { name: 'The last three' }).click();
  await second.getByRole('button', { name: 'Week 5' }).click();
  await expect(second.getByRole('button', { name: 'Week 5' })).toHaveAttribute('aria-pressed', 'true');
  await radio(third, 3).check();
  await third.getByRole('button', { name: 'All' }).click();
  // More weeks than were said: asked about, and left to the manager.
  await expect(third.getByText('You marked 13 weeks and said three to five. Which one fits?')).toBeVisible();
  await third.getByRole('button', { name: 'Week 1, May 1 to 7' }).click();
  await expectSaved(page);
  await goOn(page);
  await completeAssessment(page);

  const pull = page.getByRole('region', { name: 'When the sale pulled you in' });
  await expect(pull).toContainText('in fiscal Q2 2027');
  await expect(pull).toContainText('Your own deals don’t count here');
  await expect(pull.getByRole('img', { name: 'Marked: weeks 5 and 11 to 13' })).toBeVisible();
  await expect(pull.getByRole('img', { name: 'Marked: weeks 2 to 13' })).toBeVisible();
  await expect(pull).toContainText('More of it fell into the last three weeks of the quarter');
  // The most frequent one first, with what to try.
  await expect(pull.getByRole('rowheader').first()).toHaveText('I wrote, reworked or sent a rep’s proposal.');
  await expect(pull.getByText('What to try.')).toHaveCount(2);
});

test('who started inside the time that is asked about is told so, and marks no week before', async ({
  page,
  context,
}) => {
  await context.clock.setFixedTime('2026-11-24T16:00:00Z');
  await startWorkbook(page, { name: 'Maya Lindgren', since: '2026-08-24' });
  await startAssessment(page);
  await expect(page.getByText('Pick the highest one you really did in that time')).toBeVisible();
  const pages = page.getByRole('navigation', { name: 'Pages of the assessment' });
  await pages.getByRole('link', { name: /Planning/ }).click();
  await expect(itemsOf(page).first()).toContainText(
    'Looking back on the last full quarter, or since you started, August 24',
  );
  await expect(itemsOf(page).last()).toContainText(/Looking back on the last four weeks(?!,)/);
  await pages.getByRole('link', { name: /Closing pull/ }).click();
  await expect(page.getByText('Looking back on Q3 2026, or since you started, August 24.')).toBeVisible();
  const first = itemsOf(page).first();
  await expect(first).not.toContainText('Looking back on');
  await radio(first, 5).check();
  await expect(
    first.getByRole('button', { name: 'Week 7, August 12 to 18, before you started' }),
  ).toBeDisabled();
  // Week 8 is the one of the first day.
  const eighth = first.getByRole('button', { name: 'Week 8, August 19 to 25' });
  await eighth.focus();
  await expect(first.getByText('Week 8: August 19 to 25')).toBeVisible();
  await first.getByRole('button', { name: 'All', exact: true }).click();
  await expect(first.getByRole('button', { pressed: true })).toHaveCount(6);
});

test('a start is discarded with its answers, and brought back with one click', async ({ page }) => {
  await startWorkbook(page);
  await startAssessment(page);
  await goToChapter(page, 'Today');
  // Nothing is answered, so nothing is to be gone on with.
  await expect(page.getByRole('heading', { level: 2, name: /Find out where you stand/ })).toBeVisible();
  await goToChapter(page, 'Know where you stand');
  await page.getByRole('link', { name: 'Go on where you were' }).click();
  await answerPage(page, 4);
  await page.getByRole('link', { name: 'Stop here for now; everything is saved' }).click();
  await page.getByRole('button', { name: 'Discard this start' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Discarded, with 4 answers.' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start the self-assessment' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('4 of 48 answered')).toBeVisible();
  await page.getByRole('button', { name: 'Discard this start' }).click();
  await expect(page.getByRole('button', { name: 'Start the self-assessment' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Start the self-assessment' })).toBeVisible();
});

test('low scores are called the furthest along, not a strength', async ({ page }) => {
  await startWorkbook(page);
  await startAssessment(page);
  await answerItems(page, [3, 3, 3, 3]);
  await goOn(page);
  await answerItems(page, [2, 2, 2, 2]);
  await goOn(page);
  await finishWithGaps(page);
  const standouts = page.getByRole('region', { name: 'Strongest and weakest' });
  await expect(standouts.getByRole('heading', { level: 3, name: 'Furthest along so far' })).toBeVisible();
  await expect(standouts.getByText('Moving this one up is often the quickest.')).toBeVisible();
  await expect(standouts.getByRole('heading', { level: 3, name: 'Strongest' })).toHaveCount(0);
  await expect(scoreRow(page, 'Training')).toContainText('first steps');
});

test('a second assessment says what moved, probably moved or is about the same', async ({
  page,
  context,
}) => {
  await context.clock.setFixedTime('2026-06-01T16:00:00Z');
  await startWorkbook(page);
  await startAssessment(page);
  await answerPageWith(page, [2, 2, 2, 2]);
  await answerPageWith(page, [3, 3, 3, 0]);
  await answerPageWith(page, [3, 3, 3, 3]);
  await answerPageWith(page, [4, 4, 4, 4]);
  await answerPageWith(page, [3, 0, 0, 0]);
  await finishWithGaps(page);
  const firstResults = page.url();
  // With nothing before it there is nothing to compare.
  await expect(page.getByRole('heading', { level: 2, name: /^Since / })).toHaveCount(0);

  await context.clock.setFixedTime('2026-08-31T16:00:00Z');
  await goToChapter(page, 'Know where you stand');
  await page.getByRole('button', { name: 'Assess again' }).click();
  await expect(page.getByText('0 of 48 answered')).toBeVisible();
  await answerPageWith(page, [4, 4, 4, 4]);
  await answerPageWith(page, [4, 4, 3, 5]);
  await answerPageWith(page, [4, 4, 3, 3]);
  await answerPageWith(page, [3, 3, 3, 4]);
  await answerPageWith(page, [5, 5, 5, 5]);
  await finishWithGaps(page);

  const since = page.getByRole('region', { name: 'Since June 1, 2026' });
  const row = (name: string): Locator =>
    since.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  await expect(row('Hiring')).toContainText(/^Hiring\s*moved, up from 2\.00 to 4\.00/i);
  await expect(row('Hiring')).toContainText('regression to the mean');
  // 0.67 over the three items that were answered both times.
  await expect(row('Training')).toContainText(/^Training\s*probably moved, up from 3\.00 to 3\.67/i);
  await expect(row('Training')).toContainText('3 of 4 items answered both times');
  await expect(row('Developing')).toContainText(/^Developing\s*about the same, 3\.00, and now 3\.50/i);
  await expect(row('Directing')).toContainText(/^Directing\s*moved, down from 4\.00 to 3\.25/i);
  await expect(row('Planning')).toContainText('Not comparable');
  await expect(since.getByRole('img', { name: 'Hiring: 2.00 before, 4.00 now' })).toBeVisible();
  await expect(since).not.toContainText(/improved|[↑↓→←▲▼]/i);

  // The earlier one stays as it was.
  await page.goto(firstResults);
  await expect(page.getByText('This is an earlier assessment')).toBeVisible();
  await expect(scoreRow(page, 'Hiring')).toContainText('2.0');
  await expect(page.getByRole('heading', { level: 2, name: /^Since / })).toHaveCount(0);
  await goToChapter(page, 'Know where you stand');
  await expect(page.getByRole('link', { name: 'Word for word' })).toHaveCount(2);
});

async function answerPageWith(page: Page, choices: readonly Choice[]): Promise<void> {
  await answerItems(page, choices);
  await goOn(page);
}

async function finishWithGaps(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Pages of the assessment' })
    .getByRole('link', { name: /Complete the assessment/ })
    .click();
  await completeAssessment(page);
}
