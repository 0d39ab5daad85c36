import type { Locator, Page } from '@playwright/test';
import {
  answerPage,
  chooseFocus,
  completeEmptyAssessment,
  expectSaved,
  goToChapter,
  openSample,
  startAssessment,
  startWorkbook,
  writeAction,
} from './actions.ts';
import { expect, test } from './fixtures.ts';

/** Ten in the morning in Chicago. */
const on = (day: string): string => `${day}T15:00:00Z`;

/** Today's one step: its title, and the way to it. */
const step = (page: Page): Locator =>
  page.getByRole('main').getByRole('region').filter({ hasText: 'Next step' }).first();
const where = (page: Page): Locator => page.getByRole('region', { name: 'Where you are' });
const dueThisWeek = (page: Page): Locator => page.getByRole('list', { name: 'Due this week' });

test('in an empty workbook it welcomes, and begins with where one stands', async ({ page, context }) => {
  // In Chicago it is still the evening before.
  await context.clock.setFixedTime('2026-09-02T03:00:00Z');
  await startWorkbook(page, { name: 'Maya Lindgren', fiscalStart: 'February' });
  await expect(page.getByText('Tuesday, September 1. Week 5 of fiscal Q3 2027.')).toBeVisible();
  await expect(step(page).getByRole('heading')).toHaveText(
    'Welcome, Maya Lindgren. Find out where you stand',
  );
  await expect(where(page)).toContainText('Not started. About twelve minutes.');
  await expect(where(page)).toContainText('Nothing chosen yet.');
  // Nothing can be due yet, so nothing is said about it.
  await expect(page.getByRole('heading', { name: 'Due this week' })).toHaveCount(0);
  await step(page).getByRole('link', { name: 'Open the self-assessment' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Know where you stand');
});

test('the next step follows what was begun, through to an action that is due', async ({ page, context }) => {
  await context.clock.setFixedTime(on('2026-09-01'));
  await startWorkbook(page);
  const title = step(page).getByRole('heading');
  await startAssessment(page);
  await answerPage(page, 3);
  await goToChapter(page, 'Today');
  await expect(title).toHaveText('Go on with your self-assessment');
  await expect(step(page)).toContainText('4 of 48 answered, about 11 minutes left.');
  await expect(where(page)).toContainText('4 of 48 answered.');
  await goToChapter(page, 'Know where you stand');
  await page.getByRole('link', { name: 'Go on where you were' }).click();
  await page
    .getByRole('navigation', { name: 'Pages of the assessment' })
    .getByRole('link', { name: /Complete the assessment/ })
    .click();
  await page.getByRole('button', { name: 'Complete it with these gaps' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where you stand');

  await goToChapter(page, 'Today');
  await expect(title).toHaveText('Choose what to grow');
  await expect(where(page)).toContainText('Last completed on September 1, 2026.');
  await step(page).getByRole('link', { name: 'Choose a focus area' }).click();
  await page.getByRole('button', { name: 'Choose directing' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Directing');

  await goToChapter(page, 'Today');
  await expect(title).toHaveText('Write the goal for directing');
  await expect(page.getByText('A quiet week for the plan.')).toBeVisible();
  await step(page).getByRole('link', { name: 'Write the goal' }).click();
  await page.getByRole('radio', { name: /I tell the team what comes first/ }).check();
  await page.getByRole('radio', { name: 'Now: 2' }).check();
  await page.getByRole('radio', { name: 'Goal: 3' }).check();
  await expectSaved(page);

  await goToChapter(page, 'Today');
  await expect(title).toHaveText('Add a first action for directing');
  await step(page).getByRole('link', { name: 'Add an action' }).click();
  await writeAction(page, 'Write down the discount limit.', '2026-09-07');

  await goToChapter(page, 'Today');
  await expect(title).toHaveText('Make a pact for directing');
  await step(page).getByRole('link', { name: 'Write the pact' }).click();
  await page.getByLabel('If …').fill('a customer asks me');
  await page.getByLabel('then I will …').fill('hand the question back by name');
  await expectSaved(page);

  // Today and the six days after it are this week.
  await goToChapter(page, 'Today');
  await expect(title).toHaveText('Write down the discount limit.');
  await expect(step(page)).toContainText('Due by Sep 7, for directing.');
  await expect(dueThisWeek(page).getByRole('listitem')).toHaveCount(1);
  await expect(where(page)).toContainText('Directing. 1 action open, 0 done.');

  // Done from here, with a way back.
  await dueThisWeek(page).getByRole('button', { name: 'Done: Write down the discount limit.' }).click();
  await expect(title).toHaveText('Nothing is due');
  await expect(step(page)).toContainText('The next thing is planned for September 15, 2026.');
  await page.getByRole('status').getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(title).toHaveText('Write down the discount limit.');
});

test('what is late and what is due this week stand in the order of their days', async ({ page, context }) => {
  await context.clock.setFixedTime(on('2026-09-01'));
  await startWorkbook(page);
  await completeEmptyAssessment(page);
  await chooseFocus(page, 'directing');
  await writeAction(page, 'The one after this week', '2026-09-22');
  await writeAction(page, 'The one at the end of this week', '2026-09-21');
  await writeAction(page, 'The one that is late', '2026-09-10');
  // On one day, what was planned first comes first.
  await context.clock.setFixedTime('2026-09-01T15:10:00Z');
  await chooseFocus(page, 'hiring');
  await writeAction(page, 'The one of today', '2026-09-15');

  await context.clock.setFixedTime(on('2026-09-15'));
  await goToChapter(page, 'Today');
  await page.reload();
  const entries = dueThisWeek(page).getByRole('listitem');
  await expect(entries).toHaveText([
    /^Sep 10\s*5 days overdue.*The one that is late/,
    /^Today.*The one of today/,
    /^Today.*Check-in: Directing/,
    /^Today.*Check-in: Hiring/,
    /^Sep 21.*The one at the end of this week/,
  ]);
  // A check-in that is due comes before everything else.
  await expect(step(page).getByRole('heading')).toHaveText('Check in on directing');
  await expect(where(page)).toContainText('4 actions open, 0 done, 1 overdue.');
  await step(page).getByRole('link', { name: 'Hold the check-in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check-in: Directing');
});

test('a new day shows without a new start', async ({ page, context }) => {
  await context.clock.install({ time: on('2026-09-01') });
  await startWorkbook(page);
  await expect(page.getByText('Tuesday, September 1.')).toBeVisible();
  await context.clock.fastForward('24:00:00');
  await expect(page.getByText('Wednesday, September 2.')).toBeVisible();
});

/** On June 1, 2026: an assessment, and a plan that is written, with its one action done and all check-ins let go. */
async function makeQuietPlan(page: Page): Promise<void> {
  await completeEmptyAssessment(page);
  await chooseFocus(page, 'directing');
  await page.getByRole('radio', { name: /I tell the team what comes first/ }).check();
  await page.getByRole('radio', { name: 'Goal: 3' }).check();
  await page.getByLabel('If …').fill('a customer asks me');
  await page.getByLabel('then I will …').fill('hand the question back by name');
  await writeAction(page, 'Write down the discount limit.', '2026-06-05');
  await page.getByRole('button', { name: 'Done: Write down the discount limit.' }).click();
  // All four check-ins are let go.
  for (const day of ['June 15, 2026', 'June 29, 2026', 'July 27, 2026', 'August 24, 2026']) {
    await page.getByRole('link', { name: day }).click();
    await page.getByRole('button', { name: 'Skip it' }).click();
    await page.getByLabel('Why skip it?').fill('Not needed.');
    await page.getByRole('button', { name: 'Skip it now' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Directing');
  }
}

test('twelve weeks after an assessment it proposes to look again', async ({ page, context }) => {
  await context.clock.setFixedTime(on('2026-06-01'));
  await startWorkbook(page);
  await makeQuietPlan(page);
  await goToChapter(page, 'Today');
  await expect(step(page).getByRole('heading')).toHaveText('Nothing is due');

  await context.clock.setFixedTime(on('2026-08-23'));
  await page.reload();
  await expect(step(page).getByRole('heading')).toHaveText('Nothing is due');
  await context.clock.setFixedTime(on('2026-08-24'));
  await page.reload();
  await expect(step(page).getByRole('heading')).toHaveText('Look again where you stand');
  await expect(step(page)).toContainText('12 weeks old');
});

test('the sample shows a busy week', async ({ page, context }) => {
  await context.clock.setFixedTime(on('2026-09-01'));
  await openSample(page);
  await expect(step(page).getByRole('link')).toBeVisible();
  await expect(dueThisWeek(page).getByRole('listitem').nth(2)).toBeVisible();
  await expect(dueThisWeek(page)).toContainText('overdue');
  await expect(where(page)).toContainText('Coaching and Directing.');
  await expect(where(page)).toContainText('8 people, all rated, 2 plans in work.');
});

test('once there is a team, the step leads to a first rating, and then asks for no more', async ({
  page,
  context,
}) => {
  await context.clock.setFixedTime(on('2026-06-01'));
  await startWorkbook(page);
  await expect(where(page)).toContainText('Nobody on the team yet.');
  await makeQuietPlan(page);
  await goToChapter(page, 'Today');
  await step(page).getByRole('link', { name: 'put in your team' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Know your people');
  await page.getByRole('button', { name: 'Paste a list of names' }).click();
  await page.getByLabel('Names, one in each line').fill('Ana Ruiz\nBen Cole');
  await page.getByRole('button', { name: 'Add 2 people' }).click();
  await expect(page.getByRole('link', { name: 'Ben Cole' })).toBeVisible();

  await goToChapter(page, 'Today');
  await expect(step(page).getByRole('heading')).toHaveText('Rate the skills of Ana Ruiz');
  await expect(where(page)).toContainText('2 people, nobody rated yet, no plan yet.');
  await expect(page.getByText('A quiet week for the plan.')).toBeVisible();
  await step(page).getByRole('link', { name: 'Rate their skills' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rate Ana Ruiz');
  const third = page.getByRole('group', { name: /./ }).getByRole('radio').nth(2);
  await third.click();
  await expect(third).toBeChecked();
  await expectSaved(page);
  // Ben has neither a rating nor a session, and nobody is pointed at.
  await goToChapter(page, 'Today');
  await expect(step(page).getByRole('heading')).toHaveText('Nothing is due');
  await expect(where(page)).toContainText('2 people, 1 of them rated, no plan yet.');
  await expect(step(page).getByRole('link', { name: 'put in your team' })).toHaveCount(0);
});

test('what is due with the people stands among one’s own, by name, and leads to its place', async ({
  page,
  context,
}) => {
  await context.clock.setFixedTime('2026-11-24T16:00:00Z');
  await openSample(page);
  const list = dueThisWeek(page);
  // Eight at first: a full week is still one look.
  await expect(list.getByRole('listitem')).toHaveCount(8);
  await page.getByRole('button', { name: 'Show all 13' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(13);
  await expect(list).toContainText('Marcus Hill: Rehearse one price demand for 15 minutes');
  await expect(list).toContainText('Priya Raman: Check-in: Strategic selling');
  await expect(list).toContainText('how sure they are');
  const entry = (name: string): Locator => list.getByRole('listitem').filter({ hasText: name });
  await expect(entry('Jared Novak: One-to-one on prospecting')).toContainText('4 days overdue');
  // To ask and to decide one is reminded, not late.
  await expect(entry('Keisha Boyd: Was it tried?')).toContainText('Agreed on November 10');
  await expect(entry('Keisha Boyd: Was it tried?')).not.toContainText('overdue');
  await expect(entry('Decide about what you keep on Greg Dawson')).toContainText('until November 20');

  // Done from here, and the row is gone.
  await page.getByRole('button', { name: 'Done: Rehearse one price demand' }).click();
  await expect(entry('Marcus Hill')).toHaveCount(0);
  const places = [
    ['Was it tried?', /\/people\/sample-person-keisha\/sessions\/[^/]+$/],
    ['One-to-one on prospecting', /\/people\/sample-person-jared\/sessions\/[^/]+$/],
    ['Runs a pricing meeting from start to finish', /\/people\/sample-person-keisha\/tasks$/],
    ['Decide about what you keep on Greg Dawson', /\/people\/sample-person-greg\/held$/],
    ['Check-in: Strategic selling', /\/people\/sample-person-priya\/plan\/check-in\/[^/]+$/],
  ] as const;
  for (const [name, address] of places) {
    await list.getByRole('link', { name }).click();
    await expect(page).toHaveURL(address);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Today');
    await page.goBack();
    await page.getByRole('button', { name: /^Show all/ }).click();
  }
});

test('a session that is planned for today is the step before everything else', async ({ page, context }) => {
  await context.clock.setFixedTime('2026-11-24T16:00:00Z');
  await openSample(page);
  await context.clock.setFixedTime('2026-11-26T16:00:00Z');
  await page.reload();
  await expect(step(page).getByRole('heading')).toHaveText(
    'Observed call or visit on discovery with Sofia Marino',
  );
  await step(page).getByRole('link', { name: 'Look at the agenda' }).click();
  await expect(page).toHaveURL(/\/people\/sample-person-sofia\/sessions\/[^/]+$/);
});

test('a session is logged from Today in two taps: the kind, then the person', async ({ page }) => {
  await openSample(page);
  const kinds = page.getByRole('group', { name: 'Log a session that was held today' });
  await kinds.getByRole('button', { name: 'Call or visit' }).click();
  const whom = page.getByRole('group', { name: 'Call or visit, with whom?' });
  await expect(whom.getByRole('button').first()).toBeFocused();
  await whom.getByRole('button', { name: 'Cancel' }).click();
  await expect(kinds.getByRole('button', { name: 'Call or visit' })).toBeFocused();

  await kinds.getByRole('button', { name: 'Call or visit' }).click();
  await whom.getByRole('button', { name: 'Priya Raman' }).click();
  await expect(page.getByText('Observed call or visit with Priya Raman logged for today.')).toBeVisible();
  await page.getByRole('link', { name: 'Add what was agreed' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Call or visit with Priya Raman');
  await expect(page.getByText('Held on', { exact: false }).first()).toBeVisible();
});
