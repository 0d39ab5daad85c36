import type { Locator, Page } from '@playwright/test';
import { asDay } from '#domain/core/day.ts';
import { expectSaved, workbookAddress } from './actions.ts';
import { noteRow, openCoaching, sessionRow, start } from './coaching-rows.ts';
import { expect, test } from './fixtures.ts';
import { goToPath, ratingRow } from './people-file.ts';

const undo = (page: Page): Locator => page.getByRole('button', { name: 'Undo', exact: true });
const section = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const title = (page: Page): Locator => page.getByRole('heading', { level: 1 });

const observed = sessionRow('watched', '2026-09-07', {
  kind: 'observed',
  skillId: 'discovery',
  skillVersion: 1,
  nextTry: 'Ask who else has to say yes.',
  nextTryDay: asDay('2026-09-12'),
});
const planned = sessionRow('next', '2026-09-18', {
  state: 'planned',
  closedDay: null,
  skillId: 'discovery',
  skillVersion: 1,
});

test('a session is logged in two taps, undone in one, and its details come later', async ({ page }) => {
  await openCoaching(page);
  await goToPath(page, '/people/ana/sessions');
  await expect(page.getByRole('region', { name: 'A first session with Ana Ruiz' })).toBeVisible();
  const log = page.getByRole('button', { name: 'Log a session with Ana Ruiz' });
  await log.click();
  await page.getByRole('button', { name: 'Call or visit' }).click();
  await expect(page.getByText('Observed call or visit with Ana Ruiz logged for today.')).toBeVisible();
  const held = page.getByRole('list', { name: /^Sessions of/ }).getByRole('listitem');
  await expect(held).toHaveCount(1);
  await undo(page).click();
  await expect(held).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Add what was agreed' })).toHaveCount(0);

  // The same by keyboard alone.
  await log.press('Enter');
  await expect(page.getByRole('button', { name: 'One-to-one' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(held).toHaveText(/One-to-one/);
  await expect(log).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Add what was agreed' })).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(title(page)).toHaveText('One-to-one with Ana Ruiz');
  await expect(page.getByText('Held on Tuesday, September 15.')).toBeVisible();
  await page.getByLabel('On which skill?').selectOption({ label: 'Negotiation' });
  await page.getByLabel('The next try').fill('Name the price, then count to five.');
  await page.getByLabel('By when?').fill('2026-09-22');
  await expectSaved(page);
  await page.getByRole('link', { name: 'All sessions with Ana Ruiz' }).click();
  await expect(held).toContainText('One-to-one: Negotiation');
  await expect(held).toContainText('Next try: Name the price, then count to five.');
});

test('a session held a day late is the planned one, if the manager says so', async ({ page }) => {
  const late = sessionRow('late', '2026-09-14', {
    personId: 'ana' as never, // fits the pattern of ids
    state: 'planned',
    closedDay: null,
  });
  await openCoaching(page, { sessions: [late] });
  const kinds = page.getByRole('group', { name: 'Log a session that was held today' });
  await kinds.getByRole('button', { name: 'One-to-one' }).click();
  await page
    .getByRole('group', { name: 'One-to-one, with whom?' })
    .getByRole('button', { name: 'Ana Ruiz' })
    .click();
  const question = page.getByRole('group', {
    name: 'One-to-one with Ana Ruiz, planned for Sep 14, is still open: was it that one?',
  });
  await expect(question.getByRole('button', { name: 'Yes, held today' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('One-to-one with Ana Ruiz logged for today.')).toBeVisible();
  await goToPath(page, '/people/ana/sessions');
  const held = page.getByRole('list', { name: /^Sessions of/ }).getByRole('listitem');
  await expect(held).toHaveCount(1);
  await expect(page.getByText('Nothing is planned.')).toBeVisible();
  await held.getByRole('link').click();
  await expect(page.getByText('Held on Tuesday, September 15, planned for Sep 14.')).toBeVisible();
  await page.getByRole('button', { name: 'It was not held' }).click();

  // Another one of the same kind leaves the planned one as it was.
  await page.getByRole('link', { name: 'All sessions with Ana Ruiz' }).click();
  await page.getByRole('button', { name: 'Log a session with Ana Ruiz' }).click();
  await page.getByRole('button', { name: 'One-to-one' }).click();
  await question.getByRole('button', { name: 'No, another one' }).click();
  await expect(held).toHaveCount(1);
  await expect(page.getByRole('list', { name: 'Planned sessions' }).getByRole('listitem')).toHaveCount(1);
  // What was not planned needs no question.
  await page.getByRole('button', { name: 'Log a session with Ana Ruiz' }).click();
  await page.getByRole('button', { name: 'Call or visit' }).click();
  await expect(held).toHaveCount(2);
});

test('from the team’s list and from the page of a person it is two taps as well', async ({ page }) => {
  await openCoaching(page);
  await goToPath(page, '/people');
  await page.getByRole('button', { name: 'Log a session with Priya Nair' }).click();
  await page.getByRole('button', { name: 'Deal or pipeline' }).click();
  await expect(page.getByText('Deal or pipeline coaching with Priya Nair logged for today.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Add what was agreed' })).toHaveCount(1);
  await page.getByRole('link', { name: 'Priya Nair' }).click();
  await expect(page.getByText('Last: deal or pipeline coaching, today')).toBeVisible();

  await goToPath(page, '/people/tom');
  await expect(page.getByText('No session yet, and none planned.')).toBeVisible();
  await page.getByRole('button', { name: 'Log a session with Tom Becker' }).click();
  await page.getByRole('button', { name: 'One-to-one' }).click();
  await expect(page.getByText('Last: one-to-one, today')).toBeVisible();
  await undo(page).click();
  await expect(page.getByText('No session yet, and none planned.')).toBeVisible();
});

test('a session is planned, moved, called off, held and deleted, each with what it needs', async ({
  page,
}) => {
  await openCoaching(page, { sessions: [observed] });
  await goToPath(page, '/people/marcus/sessions');
  await page.getByRole('button', { name: 'Plan a session' }).click();
  const form = page.getByRole('group', { name: 'Plan a session' });
  // What his plan is about is proposed.
  await expect(form.getByLabel('On which skill?')).toHaveValue('discovery');
  await form.getByRole('radio', { name: 'Deal or pipeline' }).check();
  await form.getByLabel('On which day?').fill('2026-09-14');
  await expect(form.getByText('Pick today or later.')).toBeVisible();
  await form.getByRole('button', { name: 'Plan it' }).click();
  await expect(form.getByLabel('On which day?')).toBeVisible();
  await form.getByLabel('On which day?').fill('2026-09-21');
  await form.getByRole('button', { name: 'Plan it' }).click();
  await expect(title(page)).toHaveText('Deal or pipeline coaching with Marcus Reed');
  await expect(page.getByText('Planned for Monday, September 21.')).toBeVisible();

  await page.getByRole('button', { name: 'Move…' }).click();
  await page.getByLabel('To which day?').fill('2026-09-23');
  await page.getByRole('button', { name: 'Move it' }).click();
  await expect(page.getByRole('alert')).toContainText('A short reason is needed');
  await page.getByLabel('Why is it moving?').fill('A customer visit came up.');
  await page.getByRole('button', { name: 'Move it' }).click();
  await expect(page.getByText('Moved from Sep 21 to Sep 23: A customer visit came up.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Move…' })).toBeFocused();

  await page.getByRole('button', { name: 'Call it off…' }).click();
  await page.getByLabel('Why is it called off?').fill('The deal closed.');
  await page.getByRole('button', { name: 'Call it off', exact: true }).click();
  await expect(page.getByText('Cancelled on Tuesday, September 15, planned for Sep 23.')).toBeVisible();
  await expect(page.getByText('Why: The deal closed.')).toBeVisible();
  await page.getByRole('button', { name: 'Plan it again' }).click();

  await page.getByRole('button', { name: 'Held another day…' }).click();
  await page.getByLabel('On which day was it held?').fill('2026-09-14');
  await page.getByRole('button', { name: 'It was held' }).click();
  await expect(page.getByText('Held on Monday, September 14, planned for Sep 23.')).toBeVisible();

  await page.getByLabel('The next try').fill('Call the finance director first.');
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(title(page)).toHaveText('Coaching Marcus Reed');
  const held = page.getByRole('list', { name: /^Sessions of/ }).getByRole('listitem');
  await expect(held).toHaveCount(1);
  await undo(page).click();
  await expect(held).toHaveCount(2);
  await expect(held.first()).toContainText('Call the finance director first.');
});

test('one whose day has passed asks whether it was held', async ({ page }) => {
  const late = sessionRow('late', '2026-09-11', { state: 'planned', closedDay: null });
  await openCoaching(page, { sessions: [late] });
  await goToPath(page, '/people/marcus/sessions');
  await expect(page.getByRole('list', { name: 'Planned sessions' })).toContainText('not held yet');
  await page.getByRole('link', { name: 'Sep 11' }).click();
  await expect(page.getByText('Planned for Friday, September 11. Was it held?')).toBeVisible();
  await page.getByRole('button', { name: 'Held on Sep 11' }).click();
  await expect(page.getByText('Held on Friday, September 11.')).toBeVisible();
  await page.getByRole('button', { name: 'It was not held' }).click();
  await expect(page.getByRole('button', { name: 'Held on Sep 11' })).toBeVisible();
});

test('the agenda fills itself, each entry with its link', async ({ page }) => {
  const moments = [
    noteRow('seen', '2026-09-14', 'Summed up what the buyer had said.', {
      kind: 'praise',
      skillId: 'discovery',
    }),
    noteRow('long-ago', '2026-08-01', 'Something of long ago.'),
    noteRow('of-ana', '2026-09-14', 'Something about somebody else.', { personId: 'ana' as never }),
  ];
  await openCoaching(page, { sessions: [observed, planned], moments });
  await goToPath(page, '/people/marcus/sessions/next');
  const agenda = section(page, 'Agenda');
  const list = (name: string): Locator => agenda.getByRole('list', { name });
  await expect(list('What was agreed before')).toContainText('Ask who else has to say yes.');
  await expect(list('Open actions')).toContainText('Call two customers and ask only about their year.');
  await expect(list('Open actions')).toContainText('since Sep 10');
  await expect(list('Check-ins that are due').getByRole('link')).toHaveText('Check-in: Discovery');
  await expect(list('Tasks to look at').getByRole('link')).toHaveText('Runs the renewal meeting');
  await expect(list('Seen in the last 30 days').getByRole('listitem')).toHaveText([
    /Summed up what the buyer had said\.\s*Praise · Discovery/,
  ]);
  await list('Open actions').getByRole('link', { name: 'Discovery' }).click();
  await expect(page).toHaveURL(/\/people\/marcus\/plan\/focus\/focus-discovery$/);

  // With nobody’s plan and nothing seen it says so.
  await goToPath(page, '/people/tom/sessions');
  await page.getByRole('button', { name: 'Plan a session' }).click();
  await page.getByRole('button', { name: 'Plan it' }).click();
  await expect(section(page, 'Agenda')).toContainText('Nothing is waiting');
});

test('what was agreed is asked about the next time, and the answer stays with it', async ({ page }) => {
  await openCoaching(page, { sessions: [observed, planned] });
  await goToPath(page, '/people/marcus/sessions/next');
  const agreed = section(page, 'Agenda').getByRole('list', { name: 'What was agreed before' });
  await agreed.getByRole('radio', { name: 'Partly' }).check();
  await agreed.getByLabel('What came of it?').fill('Once, and the buyer named the finance director.');
  await expectSaved(page);
  await page.getByRole('button', { name: 'Held today' }).click();
  await agreed.getByRole('link', { name: 'Sep 7' }).click();
  await expect(title(page)).toHaveText('Call or visit with Marcus Reed');
  const earlier = section(page, 'What was agreed');
  await expect(earlier.getByRole('radio', { name: 'Partly' })).toBeChecked();
  await expect(earlier.getByLabel('What came of it?')).toHaveValue(/named the finance director/);
  await page.getByRole('link', { name: 'All sessions with Marcus Reed' }).click();
  await expect(page.getByText('Next try: Ask who else has to say yes. Tried: partly.')).toBeVisible();

  await page.getByRole('link', { name: 'Sep 7' }).click();
  await earlier.getByRole('button', { name: 'Take the answer back' }).click();
  await expect(earlier.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('what was watched is marked on the skill’s anchors and becomes a rating', async ({ page }) => {
  await openCoaching(page, { sessions: [{ ...observed, skillId: null, skillVersion: null }] });
  await goToPath(page, '/people/marcus/sessions/watched');
  const sheet = section(page, 'Observation sheet');
  await expect(sheet).toContainText('Choose the skill above');
  await page.getByLabel('On which skill?').selectOption({ label: 'Discovery' });
  await expect(sheet.getByRole('radio')).toHaveCount(5);
  await sheet.getByRole('radio').nth(2).check();
  await page.getByLabel('Action').fill('Asked what they want to change, and waited.');
  await sheet.getByRole('button', { name: 'Take it over as your rating' }).click();
  await expect(sheet).toContainText('It is your rating of September 7, 2026');
  await page.reload();
  await expect(sheet).toContainText('It is your rating of September 7, 2026');
  await expect(sheet.getByRole('radio').nth(2)).toBeChecked();

  await sheet.getByRole('radio').nth(3).check();
  await expect(sheet.getByRole('button', { name: 'Take it over as your rating' })).toBeVisible();
  // Another skill has other anchors.
  await page.getByLabel('On which skill?').selectOption({ label: 'Negotiation' });
  await expect(sheet.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('each kind has its frame, and what was written in the other is not lost', async ({ page }) => {
  await openCoaching(page, { sessions: [planned] });
  await goToPath(page, '/people/marcus/sessions/next');
  for (const name of ['Aim', 'Now', 'Ways', 'Will do'])
    await expect(page.getByLabel(name, { exact: true })).toBeVisible();
  await expect(page.getByText('Write it as if they will read it').first()).toBeVisible();
  await page.getByLabel('Aim').fill('A plan for the renewal.');
  await expectSaved(page);
  await page.getByRole('radio', { name: 'Call or visit' }).check();
  await expect(title(page)).toHaveText('Call or visit with Marcus Reed');
  for (const name of ['Moment', 'Action', 'Effect', 'Ask'])
    await expect(page.getByLabel(name, { exact: true })).toBeVisible();
  await expect(page.getByText('Written while it was another kind of session:')).toBeVisible();
  await expect(page.getByLabel('Aim')).toHaveValue('A plan for the renewal.');
  await expect(page.getByLabel('Now', { exact: true })).toHaveCount(0);
});

test('ten years of sessions come forty at a time', async ({ page }) => {
  const sessions = Array.from({ length: 95 }, (_, index) => {
    const [year, month] = [2026 - Math.floor(index / 12), 8 - (index % 8)];
    return sessionRow(`old-${index}`, `${year}-0${month}-03`);
  });
  await openCoaching(page, { sessions });
  await goToPath(page, '/people/marcus/sessions');
  const rows = page.locator('[data-session]');
  await expect(rows).toHaveCount(40);
  await page.getByRole('button', { name: 'Show 40 more' }).click();
  await expect(rows).toHaveCount(80);
  await expect(rows.nth(40).getByRole('link')).toBeFocused();
  await page.getByRole('button', { name: 'Show 15 more' }).click();
  await expect(rows).toHaveCount(95);
  await expect(page.getByRole('button', { name: /^Show / })).toHaveCount(0);
});

test('the attention picture says who gets what, quarter by quarter', async ({ page }) => {
  const of = (id: string, person: string, day: string, kind: 'one-to-one' | 'deal' = 'one-to-one') =>
    sessionRow(id, day, { personId: person as never, kind });
  const levels = { marcus: 1, ana: 2, priya: 3, tom: 3, lena: 3, josef: 4, ines: 5 } as const;
  await openCoaching(page, {
    sessions: [
      of('s1', 'marcus', '2026-08-20'),
      of('s2', 'marcus', '2026-09-14', 'deal'),
      of('s3', 'ines', '2026-08-06'),
      of('s4', 'tom', '2026-03-02'),
      sessionRow('s5', '2026-09-01', {
        personId: 'tom' as never,
        state: 'cancelled',
        reason: 'Quarter end.',
      }),
    ],
    moments: [
      noteRow('m1', '2026-09-10', 'Interrupted twice.', { personId: 'lena' as never, kind: 'correction' }),
      noteRow('m2', '2026-09-02', 'Came late.', { personId: 'lena' as never, kind: 'correction' }),
    ],
    ratings: Object.entries(levels).flatMap(([person, value]) =>
      ['discovery', 'negotiation', 'forecasting'].map((skill) =>
        ratingRow({ person, skill, day: '2026-08-03', value }),
      ),
    ),
  });
  await goToPath(page, '/people/attention');
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(8);
  await expect(rows.nth(-1)).toHaveText(/Marcus Reed.*yesterday.*1 one-to-one, 1 deal session/);
  await expect(rows.nth(-2)).toHaveText(/Ines Silva.*40 days ago/);
  await expect(rows.nth(-3)).toHaveText(/Tom Becker.*197 days ago.*none.*1 cancelled/);
  await expect(rows.nth(1)).toContainText('none in the last year');
  const findings = section(page, 'What the counts show');
  await expect(findings).toContainText('3 sessions so far this quarter: 2 one-to-ones, 1 deal session.');
  await expect(findings).toContainText('Lena Okafor: 2 corrections noted, and no praise.');
  await expect(findings).toContainText('only the two ends of the team had any');
  // Both sides of the evidence, with what each can’t carry.
  await expect(page.getByText('next to no link between the time spent coaching')).toBeVisible();
  await expect(page.getByText('107% of quota')).toBeVisible();

  // The sample’s fiscal year starts in some other month; the quarter before has no session in it.
  const quarters = page.getByLabel('Quarter');
  await expect(quarters.getByRole('option').first()).toHaveText(/so far$/);
  await quarters.selectOption({ index: 1 });
  await expect(findings).toContainText('No session was logged in that quarter.');
  await expect(page.getByRole('columnheader', { name: 'Next planned' })).toHaveCount(0);
});

test('the attention picture of an empty workbook asks for the team first', async ({ page }) => {
  await openCoaching(page, { people: [], plans: [], focuses: [], actions: [], checkIns: [], tasks: [] });
  await page.goto(`${workbookAddress(page)}/people/attention`);
  await expect(page.getByRole('link', { name: 'Add your team' })).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
});

test('two windows have the same session', async ({ page, context }) => {
  await openCoaching(page, { sessions: [planned] });
  await goToPath(page, '/people/marcus/sessions/next');
  const other = await context.newPage();
  await other.clock.setFixedTime(start);
  await other.goto(page.url());
  await expect(title(other)).toHaveText('One-to-one with Marcus Reed');
  await other.getByRole('button', { name: 'Delete' }).click();
  // It is gone here too, and this window goes to what is there.
  await expect(title(page)).toHaveText('Coaching Marcus Reed');
});
