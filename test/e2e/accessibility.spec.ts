import type { Page } from '@playwright/test';
import {
  answerPage,
  chooseFocus,
  openApp,
  openSample,
  startAssessment,
  startWorkbook,
  workbookAddress,
} from './actions.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { databaseOf, deleteNatively, toQuietPage, upgradeNatively } from './native-database.ts';
import { goToScreen, tooWide, type Screen } from './screens.ts';

/** Every screen of a workbook in which nothing has been written yet. */
const emptyScreens: readonly Screen[] = [
  { path: '/today', title: 'Today' },
  { path: '/stand', title: 'Know where you stand' },
  { path: '/grow', title: 'Choose what to grow' },
  { path: '/grow/choose', title: 'Choose your focus areas' },
  { path: '/people', title: 'Know your people' },
  { path: '/people/import', title: 'Import people' },
  { path: '/people/skills', title: 'Skills' },
  { path: '/people/skills/negotiation', title: 'Negotiation' },
  { path: '/about-me', title: 'About me' },
  { path: '/people/matrix', title: 'The team picture' },
  { path: '/people/team-plan', title: 'The team’s plan' },
  { path: '/people/attention', title: 'Who gets your attention' },
  { path: '/people/moments', title: 'Moments' },
  { path: '/measure', title: 'Measure what matters' },
  { path: '/measure/catalog', title: 'Choose measures' },
  { path: '/measure/order', title: 'Order of the measures' },
  { path: '/measure/import', title: 'Take readings from your CRM' },
  { path: '/review', title: 'Review the quarter' },
  { path: '/review/over-time', title: /./ },
  { path: '/documents/team-plan', title: /./ },
  { path: '/documents/skills-matrix', title: /./ },
  { path: '/documents/all-plans', title: /./ },
  { path: '/documents/plan', title: 'Your plan on paper' },
  { path: '/documents/assessment', title: 'Your self-assessment on paper' },
];

/** Every screen of the sample, which is full. */
const fullScreens: readonly Screen[] = [
  { path: '/today', title: 'Today' },
  { path: '/stand', title: 'Know where you stand' },
  { path: '/stand/results/sample-second-sitting', title: 'Where you stand' },
  { path: '/stand/results/sample-first-sitting', title: 'Where you stand' },
  { path: '/stand/words/sample-second-sitting', title: 'Word for word' },
  { path: '/grow', title: 'Choose what to grow' },
  { path: '/grow/choose', title: 'Choose your focus areas' },
  { path: '/grow/focus/sample-focus-coaching', title: 'Coaching' },
  { path: '/grow/focus/sample-focus-hiring', title: 'Hiring' },
  { path: '/grow/check-in/sample-check-in-coaching-2', title: 'Check-in: Coaching' },
  { path: '/grow/check-in/sample-check-in-coaching-4', title: 'Check-in: Coaching' },
  { path: '/grow/check-in/sample-check-in-hiring-2', title: 'Check-in: Hiring' },
  { path: '/people', title: 'Know your people' },
  { path: '/people/sample-person-priya', title: 'Priya Raman' },
  { path: '/people/sample-person-jared', title: 'Jared Novak' },
  { path: '/people/sample-person-priya/plan', title: 'The plan of Priya Raman' },
  { path: '/people/sample-person-jared/plan', title: 'The plan of Jared Novak' },
  { path: '/people/sample-person-greg/plan', title: 'The plan of Greg Dawson' },
  { path: '/people/sample-person-jared/plan/choose', title: 'Choose a skill with Jared Novak' },
  {
    path: '/people/sample-person-priya/plan/focus/sample-focus-priya-strategic-selling',
    title: 'Strategic selling',
  },
  { path: '/people/sample-person-priya/plan/focus/sample-focus-priya-prospecting', title: 'Prospecting' },
  {
    path: '/people/sample-person-priya/plan/check-in/sample-check-in-priya-strategic-selling-4',
    title: 'Check-in: Strategic selling',
  },
  { path: '/people/sample-person-marcus/rate', title: 'Rate Marcus Hill' },
  { path: '/people/sample-person-marcus/rate-self', title: 'Hand the laptop to Marcus Hill' },
  { path: '/people/sample-person-marcus/sheet', title: 'Take in a sheet for Marcus Hill' },
  { path: '/people/sample-person-marcus/compare', title: 'You and Marcus Hill' },
  { path: '/people/sample-person-marcus/held', title: 'Everything held on Marcus Hill' },
  { path: '/documents/held/sample-person-marcus', title: 'Everything held, on paper' },
  { path: '/measure', title: 'Measure what matters' },
  { path: '/measure/catalog', title: 'Choose measures' },
  { path: '/measure/order', title: 'Order of the measures' },
  { path: '/measure/m/sample-measure-discovery-calls', title: 'Discovery calls held' },
  { path: '/measure/m/sample-measure-win-rate', title: 'Own win rate' },
  { path: '/measure/readings/sample-measure-revenue', title: 'Readings: Closed value' },
  { path: '/measure/import', title: 'Take readings from your CRM' },
  { path: '/review', title: 'Review the quarter' },
  { path: '/review/over-time', title: 'Over the quarters' },
  { path: '/documents/person-plan/sample-person-priya', title: 'Priya Raman’s plan on paper' },
  { path: '/documents/all-plans', title: 'Everybody’s plans on paper' },
  { path: '/documents/team-plan', title: 'The team’s plan on paper' },
  { path: '/documents/skills-matrix', title: 'The skills matrix on paper' },
  { path: '/documents/coaching-log/sample-person-marcus', title: 'Coaching log of Marcus Hill' },
  { path: '/documents/rating-sheet', title: 'A blank rating sheet' },
  { path: '/documents/observation-sheet/negotiation', title: 'A blank observation sheet' },
  { path: '/about-me', title: 'About me' },
  { path: '/people/matrix', title: 'The team picture' },
  { path: '/people/team-plan', title: 'The team’s plan' },
  { path: '/people/attention', title: 'Who gets your attention' },
  { path: '/people/moments', title: 'Moments' },
  { path: '/people/sample-person-marcus/sessions', title: 'Coaching Marcus Hill' },
  { path: '/people/sample-person-marcus/diagnosis', title: 'Where to coach Marcus Hill' },
  { path: '/people/sample-person-sofia/tasks', title: 'Tasks for Sofia Marino' },
  { path: '/documents/plan', title: /./ },
  { path: '/documents/assessment/sample-second-sitting', title: /./ },
];

const workbooks = [
  { name: 'an empty workbook', open: (page: Page) => startWorkbook(page), screens: emptyScreens },
  { name: 'the sample', open: openSample, screens: fullScreens },
] as const;

for (const { name, open, screens } of workbooks) {
  for (const screen of screens) {
    test(`everybody can use ${screen.path} of ${name}`, async ({ page }) => {
      await open(page);
      await goToScreen(page, screen);
      await expectAccessible(page);
    });
  }

  test(`no screen of ${name} scrolls sideways in a small window`, async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 700 });
    await open(page);
    for (const screen of screens) {
      await goToScreen(page, screen);
      expect(await tooWide(page), screen.path).toEqual([]);
    }
  });
}

interface Opened {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
}

/** What opens on top of a screen or inside it, and the states that a screen of the tables does not show. */
const opened: readonly Opened[] = [
  {
    name: 'the list of workbooks',
    async open(page) {
      await openSample(page);
      await page.getByRole('link', { name: 'All workbooks' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Workbooks');
    },
  },
  {
    name: 'the form for a new workbook, with everything wrong in it',
    async open(page) {
      await openApp(page);
      await page.getByRole('button', { name: 'Start my workbook' }).click();
      await page.getByLabel('In this job since').fill('2199-01-31');
      await page.getByLabel('Salespeople on your team').fill('9.5');
      await page.getByRole('button', { name: 'Make my workbook' }).click();
      await expect(page.getByText('Your name is missing.')).toBeVisible();
    },
  },
  {
    name: 'the dialog that renames a workbook',
    async open(page) {
      await startWorkbook(page);
      await page.getByRole('link', { name: 'All workbooks' }).click();
      await page.getByRole('button', { name: 'Rename Maya Lindgren' }).click();
      await page.getByLabel('Name of the workbook').fill('');
      await expect(page.getByText('The name is empty.')).toBeVisible();
    },
  },
  {
    name: 'the dialog that deletes a workbook',
    async open(page) {
      await startWorkbook(page);
      await page.getByRole('link', { name: 'All workbooks' }).click();
      await page.getByRole('button', { name: 'Delete Maya Lindgren' }).click();
      await expect(page.getByLabel('Type “Maya Lindgren” to confirm')).toBeVisible();
    },
  },
  {
    name: 'a page of questions, with answers and evidence',
    async open(page) {
      await startWorkbook(page);
      await startAssessment(page);
      const item = page.locator('fieldset[data-item]').first();
      await item.getByRole('radio').nth(2).check();
      await item.getByRole('button', { name: /Add what shows it/ }).click();
      await item.getByLabel('What happened that shows it?').fill('Two names on a list.');
      await page.getByText('Why it matters, and what good looks like').click();
    },
  },
  {
    name: 'the questions on closing pull, with weeks',
    async open(page) {
      await startWorkbook(page, { name: 'Maya Lindgren', ownQuota: true });
      await startAssessment(page);
      await page
        .getByRole('navigation', { name: 'Pages of the assessment' })
        .getByRole('link', { name: /Closing pull/ })
        .click();
      const item = page.locator('fieldset[data-item]').first();
      await item.getByRole('radio').nth(3).check();
      await item.getByRole('button', { name: 'The last three' }).click();
      await expect(item.getByRole('button', { name: 'Week 13' })).toHaveAttribute('aria-pressed', 'true');
    },
  },
  {
    name: 'the end of an assessment with gaps',
    async open(page) {
      await startWorkbook(page);
      await startAssessment(page);
      await answerPage(page, 3);
      await page
        .getByRole('navigation', { name: 'Pages of the assessment' })
        .getByRole('link', { name: /Complete the assessment/ })
        .click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before you complete it');
    },
  },
  {
    name: 'an assessment that one has left',
    async open(page) {
      await startWorkbook(page);
      await startAssessment(page);
      await answerPage(page, 3);
      await page.getByRole('link', { name: 'Stop here for now; everything is saved' }).click();
      await expect(page.getByText('You are in the middle of an assessment')).toBeVisible();
    },
  },
  {
    name: 'a team with a name too many in a pasted list',
    async open(page) {
      await openSample(page);
      await goToScreen(page, { path: '/people', title: 'Know your people' });
      await page.getByRole('button', { name: 'Paste a list of names' }).click();
      await page.getByLabel('Names, one in each line').fill('Lindgren, Maya\nPriya Raman\nLi Wei');
      await expect(page.getByRole('region', { name: 'What will happen' })).toBeVisible();
      await page.getByRole('button', { name: 'Change the order' }).click();
      await expect(page.getByRole('list', { name: 'Your team in order' })).toBeVisible();
    },
  },
  {
    name: 'a person who is added with the name of another one',
    async open(page) {
      await openSample(page);
      await goToScreen(page, { path: '/people', title: 'Know your people' });
      await page.getByRole('button', { name: 'Add a person' }).click();
      await page.getByRole('textbox', { name: 'Name' }).fill('Priya Raman');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('button', { name: 'Add a second one' })).toBeVisible();
    },
  },
  {
    name: 'a file of people with doubled columns and unclear days',
    async open(page) {
      await startWorkbook(page);
      await goToScreen(page, { path: '/people/import', title: 'Import people' });
      await page.getByRole('button', { name: 'Paste its text' }).click();
      await page
        .getByLabel('The text of the file')
        .fill('Name,Role,Role,Start\n"Lindgren, Maya",AE,SE,3/4/2024\n,AE,,\n');
      await page.getByRole('button', { name: 'Look at it' }).click();
      await page.getByRole('button', { name: 'Add 1 person' }).click();
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'a person who is leaving the team, with a private note',
    async open(page) {
      await openSample(page);
      await goToScreen(page, { path: '/people/sample-person-jared', title: 'Jared Novak' });
      const write = page.getByRole('button', { name: 'Write a private note' });
      if (await write.isVisible()) await write.click();
      await expect(page.getByRole('textbox', { name: 'Private note' })).toBeVisible();
      await page.getByRole('button', { name: 'Left the team…' }).click();
      await expect(page.getByLabel('Last day on the team')).toBeVisible();
    },
  },
  {
    name: 'a skill of one’s own that is not finished, and one that is hidden',
    async open(page) {
      await startWorkbook(page);
      await goToScreen(page, { path: '/people/skills/negotiation', title: 'Negotiation' });
      await page.getByRole('button', { name: 'Hide this skill' }).click();
      await page.getByRole('button', { name: 'Change the wording' }).click();
      await page.getByLabel('Level 2').fill('');
      await expect(page.getByText('Not finished. Still missing: level 2.')).toBeVisible();
      await page.getByText('Negotiation, as it came with the workbook').click();
    },
  },
  {
    name: 'the radar',
    async open(page) {
      await openSample(page);
      await goToScreen(page, { path: '/stand/results/sample-second-sitting', title: 'Where you stand' });
      await page.getByRole('radio', { name: 'Radar' }).check();
      await expect(page.locator('canvas')).toBeVisible();
    },
  },
  {
    name: 'a new focus with an action being written, hints and open examples',
    async open(page) {
      await startWorkbook(page);
      await chooseFocus(page, 'directing');
      await page.getByRole('radio', { name: /I tell the team what comes first/ }).check();
      await page.getByRole('radio', { name: 'Now: 3' }).check();
      await page.getByRole('radio', { name: 'Goal: 2' }).check();
      await page.getByText('Examples of signs').click();
      await page.getByText('Examples of pacts').click();
      await page.getByRole('button', { name: 'Write my own' }).click();
      await page.getByLabel('What will you do?').fill('Be a better coach to everybody.');
      await expect(page.getByText('This sounds big.')).toBeVisible();
    },
  },
  {
    name: 'the library of ideas',
    async open(page) {
      await openSample(page);
      await goToScreen(page, { path: '/grow/focus/sample-focus-coaching', title: 'Coaching' });
      await page.getByRole('button', { name: 'Take an idea' }).click();
      await expect(page.getByRole('dialog', { name: 'Ideas for actions' })).toBeVisible();
    },
  },
  {
    name: 'the rehearsal',
    async open(page) {
      await openSample(page);
      await goToScreen(page, { path: '/grow/focus/sample-focus-coaching', title: 'Coaching' });
      await page.getByRole('button', { name: 'Rehearse it' }).click();
      await page.getByRole('button', { name: 'Compare' }).click();
      await expect(page.getByText('Your pact says:')).toBeVisible();
    },
  },
  {
    name: 'forms that ask for a reason, with a reason missing, and a message',
    async open(page) {
      await openSample(page);
      await goToScreen(page, { path: '/grow/focus/sample-focus-coaching', title: 'Coaching' });
      await page
        .getByRole('button', { name: /^Move: / })
        .first()
        .click();
      await page
        .getByRole('button', { name: /^Drop: / })
        .nth(1)
        .click();
      await page.getByRole('button', { name: 'Drop it' }).click();
      await page.getByRole('button', { name: 'Set it aside' }).click();
      await page.getByRole('button', { name: 'Add a check-in' }).click();
      await page
        .getByRole('button', { name: /^Done: / })
        .first()
        .click();
      await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeVisible();
    },
  },
  {
    name: 'a check-in that is being skipped and says nothing yet',
    async open(page) {
      await openSample(page);
      await goToScreen(page, {
        path: '/grow/check-in/sample-check-in-coaching-4',
        title: 'Check-in: Coaching',
      });
      await page.getByRole('button', { name: 'Close the check-in' }).click();
      await expect(page.getByRole('alert')).toContainText('One of them is enough.');
      await page.getByRole('button', { name: 'Skip it' }).click();
      await expect(page.getByLabel('Why skip it?')).toBeVisible();
    },
  },
  {
    name: 'the choice after what was said has changed its order',
    async open(page) {
      await openSample(page);
      await goToScreen(page, { path: '/grow/choose', title: 'Choose your focus areas' });
      await page
        .getByRole('group', { name: /How much does it matter now\? leading yourself/i })
        .getByRole('radio', { name: 'Can wait' })
        .check();
      await expect(page.getByRole('button', { name: 'Put it in the new order' })).toBeVisible();
    },
  },
  {
    name: 'the team picture in groups, with the words of a cell',
    async open(page) {
      await openSample(page);
      await goToScreen(page, { path: '/people/matrix', title: 'The team picture' });
      await page.getByLabel('Groups of people').selectOption('By role');
      await page.getByRole('rowheader', { name: 'Marcus Hill' }).click();
      await page.keyboard.press('ArrowRight');
      await expect(page.getByRole('region', { name: 'What the cell says' })).toContainText('Marcus Hill');
    },
  },
  {
    name: 'the team’s plan with a priority being written, and one being dropped',
    async open(page) {
      await openSample(page);
      await goToScreen(page, { path: '/people/team-plan', title: 'The team’s plan' });
      await page
        .getByRole('button', { name: /^Drop: / })
        .first()
        .click();
      await page.getByRole('button', { name: 'Drop it' }).click();
      await page.getByRole('button', { name: 'Write my own' }).click();
      await expect(page.getByLabel('Why this, and why now?')).toBeVisible();
    },
  },
  {
    name: 'a task being written',
    async open(page) {
      await openSample(page);
      await goToScreen(page, {
        path: '/people/sample-person-sofia/tasks',
        title: 'Tasks for Sofia Marino',
      });
      await page
        .getByRole('button', { name: /^Edit: / })
        .first()
        .click();
      await expect(page.getByText('Steps that fit here; take one and change it')).toBeVisible();
    },
  },
  {
    name: 'a session to come, with its agenda and a reason missing',
    async open(page) {
      await openSample(page);
      await goToScreen(page, {
        path: '/people/sample-person-sofia/sessions',
        title: 'Coaching Sofia Marino',
      });
      await page.getByRole('list', { name: 'Planned sessions' }).getByRole('link').first().click();
      await expect(page.getByRole('region', { name: 'Agenda' })).toBeVisible();
      await page.getByRole('button', { name: 'Call it off…' }).click();
      await page.getByRole('button', { name: 'Call it off', exact: true }).click();
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'a call that was watched, with its observation sheet',
    async open(page) {
      await openSample(page);
      await goToScreen(page, {
        path: '/people/sample-person-marcus/sessions',
        title: 'Coaching Marcus Hill',
      });
      await page
        .getByRole('listitem')
        .filter({ hasText: 'Observed call or visit: Negotiation' })
        .getByRole('link')
        .first()
        .click();
      await expect(page.getByRole('region', { name: 'Observation sheet' })).toBeVisible();
    },
  },
  {
    name: 'a session that is being planned beside one that is being logged',
    async open(page) {
      await openSample(page);
      await goToScreen(page, {
        path: '/people/sample-person-marcus/sessions',
        title: 'Coaching Marcus Hill',
      });
      await page.getByRole('button', { name: 'Plan a session' }).click();
      await page.getByRole('button', { name: 'Log a session with Marcus Hill' }).click();
      await expect(page.getByRole('button', { name: 'One-to-one' })).toBeFocused();
    },
  },
  {
    name: 'a session that is being logged from Today',
    async open(page) {
      await openSample(page);
      await page.getByRole('button', { name: 'Call or visit' }).click();
      await expect(page.getByRole('group', { name: 'Call or visit, with whom?' })).toBeVisible();
    },
  },
  {
    name: 'the laptop in the hands of a person who rates themself',
    async open(page) {
      await openSample(page);
      await goToScreen(page, {
        path: '/people/sample-person-sofia/rate-self',
        title: 'Hand the laptop to Sofia Marino',
      });
      await page.getByRole('button', { name: /^(Start|Go on)$/ }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your own view');
    },
  },
  {
    name: 'a sheet that does not fit the skills',
    async open(page) {
      await openSample(page);
      await goToScreen(page, {
        path: '/people/sample-person-marcus/sheet',
        title: 'Take in a sheet for Marcus Hill',
      });
      await page.getByLabel('Code of the sheet').fill('AAAA');
      await page
        .getByRole('button', { name: /^Take in/ })
        .first()
        .click();
      await expect(page.getByRole('alert').first()).toBeVisible();
    },
  },
  {
    name: 'the dialog that notes a moment, with names to choose from',
    async open(page) {
      await openSample(page);
      await page.keyboard.press('Control+Shift+M');
      await expect(page.getByLabel('What did you see?')).toBeFocused();
      await page.keyboard.press('Control+Enter');
      await page.getByRole('combobox', { name: 'About whom?' }).fill('a');
      await expect(page.getByRole('listbox')).toBeVisible();
    },
  },
  {
    name: 'a moment that is being changed',
    async open(page) {
      await openSample(page);
      await goToScreen(page, { path: '/people/moments', title: 'Moments' });
      await page
        .getByRole('button', { name: /^Edit: / })
        .first()
        .click();
      await expect(page.getByLabel('What did you see?')).toBeFocused();
    },
  },
];

for (const { name, open } of opened) {
  test(`everybody can use ${name}`, async ({ page }) => {
    await open(page);
    await expectAccessible(page);
    await page.setViewportSize({ width: 1024, height: 700 });
    expect(await tooWide(page)).toEqual([]);
  });
}

// axe looks at texts only. That this border can be told from the paper is in test/architecture/styles.test.ts.
for (const colorScheme of ['light', 'dark'] as const) {
  test(`an empty box to tick can be seen, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await startWorkbook(page);
    await page.goto(`${workbookAddress(page)}/files`);
    const box = page.getByRole('checkbox', { name: 'Seal the copy with a passphrase' });
    await expect(box).not.toBeChecked();
    const border = await box.evaluate((input) => {
      const line = document.createElement('hr');
      line.style.borderTop = '1px solid var(--line-strong)';
      input.before(line);
      const colors = [getComputedStyle(input).borderTopColor, getComputedStyle(line).borderTopColor];
      line.remove();
      return colors;
    });
    expect(border[0]).toBe(border[1]);
  });
}

test('a workbook whose data is gone says so to everybody', async ({ page }) => {
  await startWorkbook(page);
  const place = page.url();
  const name = databaseOf(page);
  await toQuietPage(page);
  await deleteNatively(page, name);
  await page.goto(place);
  await expect(page.getByRole('button', { name: 'Restore from a file' })).toBeVisible();
  await expectAccessible(page);
  expect(await tooWide(page)).toEqual([]);
});

test('a workbook that can’t be opened says so to everybody', async ({ page, problems }) => {
  await startWorkbook(page);
  const place = page.url();
  const name = databaseOf(page);
  await toQuietPage(page);
  await upgradeNatively(page, name);
  await page.goto(place);
  await expect(page.locator('html')).toHaveAttribute('data-app-state', 'failed');
  await expectAccessible(page);
  // Broken on purpose.
  problems.splice(
    0,
    problems.length,
    ...problems.filter((problem) => !problem.includes('Storage: newer version')),
  );
});
