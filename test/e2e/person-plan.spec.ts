import type { Locator, Page } from '@playwright/test';
import { expectSaved, openSample, workbookAddress } from './actions.ts';
import { expect, test } from './fixtures.ts';

/** A Tuesday, ten in the morning in Chicago. */
const start = '2026-11-24T16:00:00Z';

type Name = 'elena' | 'tom' | 'marcus' | 'priya' | 'keisha' | 'nate' | 'jared' | 'sofia' | 'greg';

/** The sample, on a place below the plan of one of its people. */
async function openPlan(page: Page, name: Name, place = ''): Promise<void> {
  await page.goto(`${workbookAddress(page)}/people/sample-person-${name}/plan${place}`);
}

const title = (page: Page): Locator => page.getByRole('heading', { level: 1 });
const rows = (page: Page): Locator =>
  page.getByRole('list', { name: 'Skills in the proposed order' }).getByRole('listitem');

test.beforeEach(async ({ page, context }) => {
  await context.clock.setFixedTime(start);
  await openSample(page);
});

test('skills come in an order with a reason, and at most two are chosen', async ({ page }) => {
  await openPlan(page, 'jared');
  await expect(title(page)).toHaveText('The plan of Jared Novak');
  await page.getByRole('link', { name: 'Choose a skill' }).click();
  await expect(title(page)).toHaveText('Choose a skill with Jared Novak');
  await expect(page.getByText('A year in which I am not behind')).toBeVisible();
  const names = rows(page).getByRole('heading', { level: 2 });
  // Seventeen of the catalog's eighteen, and one of the company's own.
  await expect(names).toHaveCount(18);
  await expect(names.first()).toHaveText('Prospecting');
  await expect(rows(page).first()).toContainText('The four questions led here. You rated it 2.');
  await expect(rows(page).filter({ hasText: 'Market knowledge' })).toContainText(
    'about 3 months ago: look again before you decide',
  );
  await page.getByRole('button', { name: 'Choose prospecting for Jared Novak' }).click();
  await expect(title(page)).toHaveText('Prospecting');
  await expect(page.getByText('Check-ins are proposed after 2, 4, 8 and 12 weeks.')).toBeVisible();

  // The goal starts from the manager's rating, without anything to choose first.
  const goal = page.getByRole('region', { name: 'Goal' });
  await expect(goal.getByRole('radio', { name: 'Now: 2' })).toBeChecked();
  await goal.getByRole('radio', { name: 'Goal: 3' }).check();
  await expectSaved(page);
  await page.reload();
  await expect(goal.getByRole('radio', { name: 'Now: 2' })).toBeChecked();
  await expect(goal.getByRole('radio', { name: 'Goal: 3' })).toBeChecked();

  await page.getByRole('link', { name: 'Back to the plan' }).first().click();
  await expect(page.getByText('Goal: Contacted new companies each week')).toBeVisible();
  await expect(page.getByText('Still to write: an action and a pact.')).toBeVisible();
  await page.getByRole('link', { name: 'Choose another' }).click();
  await expect(page.getByText('One skill chosen, room for one more.')).toBeVisible();
  await page.getByRole('button', { name: 'Choose use of the CRM for Jared Novak' }).click();
  await expect(title(page)).toHaveText('Use of the CRM');
  await openPlan(page, 'jared', '/choose');
  await expect(page.getByText('Two are chosen.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Choose / })).toHaveCount(0);
  await expect(rows(page).first()).toContainText('Chosen.');
  await openPlan(page, 'jared');
  await expect(page.getByRole('link', { name: 'Choose another' })).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'History' })).toContainText(
    'Prospecting chosen as a focus area',
  );
});

test('what leads to the choice can ask for a skill, which then stands first', async ({ page }) => {
  await openPlan(page, 'nate', '/choose?skill=territory-management');
  await expect(rows(page).first()).toContainText('Territory management');
  await expect(page).toHaveURL(/\/plan\/choose\/territory-management$/);
  expect(new URL(page.url()).search).toBe('');
  await page.reload();
  await expect(rows(page).first()).toContainText('Territory management');
  // One that is not rated on here changes nothing.
  await openPlan(page, 'nate', '/choose?skill=made-up');
  await expect(rows(page)).toHaveCount(18);
});

test('a plan is written with them: it says they, and never speaks of the manager’s own', async ({ page }) => {
  await openPlan(page, 'nate', '/choose');
  await page.getByRole('button', { name: 'Choose territory management for Nate Okafor' }).click();
  await expect(title(page)).toHaveText('Territory management');
  await page.getByRole('button', { name: 'Take an idea' }).click();
  const library = page.getByRole('dialog', { name: 'Ideas for actions' });
  await expect(library).toContainText('The ideas speak to them.');
  for (const kind of ['On the job', 'With someone', 'Learn'])
    await expect(library.getByRole('region', { name: kind }).getByRole('listitem').first()).toBeVisible();
  await library
    .getByRole('button', { name: /^Take it: / })
    .first()
    .click();
  await expect(page.getByLabel('What will they do?')).not.toHaveValue('');
  await page.getByLabel('What will show that it happened?').fill('');
  await page.getByLabel('What will they do?').fill('Be more organized with every account.');
  const hints = page.getByRole('region', { name: 'Actions' }).getByRole('list', { name: 'Hints' });
  await expect(hints).toContainText('What would they do on a Tuesday that shows it?');
  await page.getByRole('button', { name: 'Done writing' }).click();

  await page.getByText('Examples of pacts').click();
  await page
    .getByRole('button', { name: /^Use this: If / })
    .first()
    .click();
  await expect(page.getByText('This is their pact now.')).toBeVisible();
  await page.getByRole('button', { name: 'Rehearse it' }).click();
  await expect(page.getByText('Ask them to picture where they are')).toBeVisible();
  await page.getByRole('button', { name: 'Compare' }).click();
  await page.getByRole('button', { name: 'They have rehearsed it' }).click();
  await expect(page.getByText('Rehearsed 1 time')).toBeVisible();
  await page.getByLabel('What you will do').fill('I ask for the list on Monday, and for nothing else.');
  await expectSaved(page);
  const text = await page.getByRole('main').innerText();
  expect(text).not.toMatch(/your boss|your plan|how sure you are|I have reached/i);

  await page.getByRole('link', { name: 'December 8, 2026' }).click();
  await expect(title(page)).toHaveText('Check-in: Territory management');
  await page.getByRole('button', { name: 'Close the check-in' }).click();
  await expect(page.getByRole('alert')).toContainText('or how sure they are');
  await expect(page.getByRole('group', { name: 'How sure are they to reach the goal?' })).toBeVisible();
  await page.getByLabel('How did it go?').fill('The ten largest have a day.');
  await page.getByRole('button', { name: 'Close the check-in' }).click();
  await expect(title(page)).toHaveText('Territory management');

  await page.getByRole('button', { name: 'They have reached it' }).click();
  await page.getByLabel('What shows it?').fill('Half of his visits went to the top ten.');
  await page.getByRole('button', { name: 'Finish it' }).click();
  await expect(title(page)).toHaveText('The plan of Nate Okafor');
  await expect(page.getByRole('region', { name: 'Finished and set aside' })).toContainText(
    'Half of his visits went to the top ten.',
  );
  await page.getByRole('link', { name: 'Territory management', exact: true }).click();
  await expect(page.getByText('What you promised')).toBeVisible();
});

test('the person’s plan and the manager’s own don’t meet', async ({ page }) => {
  await openPlan(page, 'priya');
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Strategic selling']);
  await expect(page.getByRole('region', { name: 'Finished and set aside' })).toContainText('Prospecting');
  await expect(page.getByLabel('In their own words')).toHaveValue(/deals that take a year/);
  await page.getByLabel('In their own words').fill('To run the dairy deal to the signature.');
  await expectSaved(page);
  await page.reload();
  await expect(page.getByLabel('In their own words')).toHaveValue('To run the dairy deal to the signature.');
  await page.goto(`${workbookAddress(page)}/grow`);
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Coaching', 'Directing']);
  await expect(page.getByText('dairy deal')).toHaveCount(0);
});

test('what is for the manager alone stands apart, and says that it may be asked for', async ({ page }) => {
  await openPlan(page, 'marcus');
  const alone = page.getByRole('region', { name: 'For you alone' });
  await expect(alone).toContainText('Not a part of the plan, and never printed with it.');
  await expect(alone).toContainText('they can ask for it');
  await expect(alone.getByLabel('Private note')).toHaveValue(/harder on Marcus/);
  await openPlan(page, 'priya');
  await alone.getByRole('button', { name: 'Write a private note' }).click();
  const field = alone.getByLabel('Private note');
  await expect(field).toBeFocused();
  await field.fill('Ask what the course she wants would cost.');
  await expectSaved(page);
  await page.reload();
  await expect(field).toHaveValue('Ask what the course she wants would cost.');
});

test('somebody who has left has a plan to read, and gets no new focus', async ({ page }) => {
  await openPlan(page, 'greg', '/choose');
  await expect(title(page)).toHaveText('The plan of Greg Dawson');
  await expect(page.getByText('Greg Dawson left the team on')).toBeVisible();
  await expect(page.getByText('There was no plan.')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: /^Choose/ })).toHaveCount(0);
});

test('a plan stays readable when its person leaves the team, and can be worked on when they come back', async ({
  page,
}) => {
  await page.goto(`${workbookAddress(page)}/people/sample-person-priya`);
  await page.getByRole('button', { name: 'Left the team…' }).click();
  await page.getByRole('button', { name: 'Take off the team' }).click();
  await expect(page.getByText('Priya Raman has left the team.')).toBeVisible();
  await openPlan(page, 'priya');
  await expect(page.getByText('Priya Raman left the team on November 24, 2026')).toBeVisible();
  await expect(page.getByText('To run one of the deals that take a year')).toBeVisible();
  await expect(page.getByLabel('In their own words')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Take up again/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Strategic selling', exact: true }).click();
  await expect(page.getByText('In work since October 30, 2026.')).toBeVisible();
  await expect(page.getByText('Have Tom argue for the competitor in the dairy deal')).toBeVisible();
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
  await page.getByRole('link', { name: 'November 13, 2026' }).click();
  await expect(page.getByText('Asked the question in two deals.')).toBeVisible();
  await openPlan(page, 'priya', '/check-in/sample-check-in-priya-strategic-selling-4');
  await expect(page.getByText('It was not held.')).toBeVisible();
  // Nothing of it is due on Today.
  await page.goto(`${workbookAddress(page)}/today`);
  await expect(page.getByRole('list', { name: 'Due this week' })).toBeVisible();
  await expect(page.getByRole('main').getByText('Priya Raman')).toHaveCount(0);

  await page.goto(`${workbookAddress(page)}/people/sample-person-priya`);
  await page.getByRole('button', { name: 'Back on the team' }).click();
  await expect(page.getByRole('button', { name: 'Left the team…' })).toBeVisible();
  await openPlan(page, 'priya');
  await expect(page.getByLabel('In their own words')).toBeVisible();
});

test('the plan of somebody who is erased in another window leads back to the team, and nothing comes back', async ({
  page,
  context,
}) => {
  await openPlan(page, 'marcus', '/focus/sample-focus-marcus-negotiation');
  await expect(title(page)).toHaveText('Negotiation');
  const other = await context.newPage();
  await other.goto(`${workbookAddress(page)}/people/sample-person-marcus/held`);
  await other.getByRole('button', { name: 'Erase everything held on Marcus Hill…' }).click();
  await other.getByRole('textbox').last().fill('Marcus Hill');
  await other.getByRole('button', { name: 'Erase it for good' }).click();
  await expect(other).toHaveURL(/\/people$/);

  await expect(title(page)).toHaveText('Know your people');
  await expect(page.getByRole('main').getByRole('link', { name: 'Elena Vasquez' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Marcus Hill' })).toHaveCount(0);
  await openPlan(page, 'marcus');
  await expect(title(page)).toHaveText('Know your people');
});
