import type { Locator, Page } from '@playwright/test';
import { asDay } from '#domain/core/day.ts';
import { skillCatalog } from '#domain/team/catalog/skills.ts';
import { expectSaved, openSample, startWorkbook, workbookAddress } from './actions.ts';
import { expect, test } from './fixtures.ts';
import { openTeam, personIdOf, type MadePerson } from './team-file.ts';

/** Discovery is for the team, negotiation for one, value selling for a few; of forecasting too little is known. */
const team: readonly MadePerson[] = [
  {
    name: 'Marcus Reed',
    role: 'Account executive',
    territory: 'South',
    startDay: asDay('2021-03-01'),
    ratings: [
      { skill: 'discovery', value: 2, evidence: 'Started with the product in both calls.' },
      { skill: 'discovery', value: 4, rater: 'person' },
      { skill: 'negotiation', value: 1 },
      { skill: 'value-selling', value: 2 },
      { skill: 'presenting', value: 4 },
      { skill: 'presenting', value: 2, ago: 200 },
    ],
  },
  {
    name: 'Ana Ruiz',
    role: 'Account executive',
    territory: 'North',
    ramping: true,
    startDay: asDay('2026-09-01'),
    ratings: [
      { skill: 'discovery', value: 1, ago: 10 },
      { skill: 'negotiation', value: 4, ago: 91 },
      { skill: 'value-selling', value: 1 },
      { skill: 'forecasting', value: 2 },
    ],
  },
  {
    name: 'Zoe Chen',
    role: 'Senior account executive',
    territory: 'north',
    ratings: [
      { skill: 'discovery', value: 4 },
      { skill: 'negotiation', value: 3 },
      { skill: 'value-selling', value: 2 },
      { skill: 'prospecting', value: 'no-opportunity' },
    ],
  },
  ...['Ben', 'Eve', 'Finn', 'Gia'].map((name) => ({
    name: `${name} Lind`,
    ratings: [{ skill: 'value-selling', value: 4 as const }],
  })),
];

const openPeople = (page: Page, place: string): Promise<unknown> =>
  page.goto(`${workbookAddress(page)}/people/${place}`);
const grid = (page: Page): Locator => page.getByRole('grid', { name: 'People by skills' });
const details = (page: Page): Locator => page.getByRole('region', { name: 'What the cell says' });
const names = (page: Page): Promise<string[]> =>
  grid(page).locator('tbody tr[data-person] th').allTextContents();
const skills = (page: Page): Promise<string[]> =>
  grid(page).locator('thead th[data-skill]').allTextContents();

/** The cell of a person's skill. */
async function cell(page: Page, person: string, skill: string): Promise<Locator> {
  await expect(grid(page)).toBeVisible();
  const column = (await skills(page)).indexOf(skill);
  return grid(page)
    .locator(`tr[data-person="${personIdOf(person)}"] td`)
    .nth(column);
}

test.describe('the matrix', () => {
  test.beforeEach(async ({ page }) => {
    await openTeam(page, team);
    await openPeople(page, 'matrix');
    await expect(grid(page)).toBeVisible();
  });

  test('says what stands behind a cell, by mouse', async ({ page }) => {
    await (await cell(page, 'Marcus Reed', 'Discovery')).click();
    await expect(details(page)).toContainText('Marcus Reed, Discovery');
    await expect(details(page)).toContainText('2 of 5. Asked about budget, date and who signs.');
    await expect(details(page)).toContainText('You rated it on Nov 24, today.');
    await expect(details(page)).toContainText('Marcus Reed said 4 on Nov 24.');
    await expect(details(page)).toContainText('What you saw: Started with the product in both calls.');
    await expect(details(page).getByRole('link', { name: 'Rate Marcus Reed' })).toBeVisible();

    await (await cell(page, 'Ana Ruiz', 'Prospecting')).click();
    await expect(details(page)).toContainText('You have not rated it yet. That is not low');
    await (await cell(page, 'Zoe Chen', 'Prospecting')).click();
    await expect(details(page)).toContainText('No opportunity to see it');
    await (await cell(page, 'Ana Ruiz', 'Negotiation')).click();
    await expect(details(page)).toContainText('older than 90 days: look again');
  });

  test('tells by marks what has moved, what is old, and what nobody knows', async ({ page }) => {
    const moved = await cell(page, 'Marcus Reed', 'Presenting');
    await expect(moved).toHaveAccessibleName('4, moved up');
    await moved.click();
    await expect(details(page)).toContainText('Moved, two steps up since May 8.');
    await expect(await cell(page, 'Ana Ruiz', 'Negotiation')).toHaveAccessibleName('4, older than 90 days');
    await expect(await cell(page, 'Ana Ruiz', 'Prospecting')).toHaveText('–');
    await expect(await cell(page, 'Zoe Chen', 'Prospecting')).toHaveText('n/o');
  });

  test('is walked with the arrow keys, and left with Tab', async ({ page }) => {
    await page.getByLabel('Group of skills').focus();
    await page.keyboard.press('Tab');
    await expect(details(page)).toContainText('Marcus Reed, Prospecting');
    await page.keyboard.press('ArrowRight');
    await expect(details(page)).toContainText('Marcus Reed, Discovery');
    await page.keyboard.press('ArrowDown');
    await expect(details(page)).toContainText('Ana Ruiz, Discovery');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(details(page)).toContainText('Ana Ruiz, Account executive, North');
    await expect(details(page)).toContainText('4 of 18 skills have an answer');
    await expect(details(page)).toContainText('At 4 or 5: Negotiation.');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowUp');
    await expect(details(page)).toContainText('Discovery: Train the team');
    await expect(details(page)).toContainText(
      '2 of the 3 who are rated are at 1 or 2. Zoe Chen could show it to Marcus Reed and Ana Ruiz.',
    );
    await page.keyboard.press('Tab');
    await expect(
      details(page).getByRole('button', { name: 'Make it a team priority: Discovery' }),
    ).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(grid(page).getByRole('columnheader', { name: 'Discovery' })).toBeFocused();
  });

  test('is sorted, grouped and filtered as asked', async ({ page }) => {
    expect((await names(page)).slice(0, 3)).toEqual(['Marcus Reed', 'Ana Ruiz', 'Zoe Chen']);
    await page.getByLabel('People', { exact: true }).selectOption('By name');
    await expect
      .poll(() => names(page))
      .toEqual(['Ana Ruiz', 'Ben Lind', 'Eve Lind', 'Finn Lind', 'Gia Lind', 'Marcus Reed', 'Zoe Chen']);
    await page.getByLabel('People', { exact: true }).selectOption('Newest first');
    await expect.poll(async () => (await names(page)).slice(0, 2)).toEqual(['Ana Ruiz', 'Marcus Reed']);
    await grid(page).getByRole('columnheader', { name: 'Discovery' }).click();
    await details(page).getByRole('button', { name: 'Sort people by it' }).click();
    await expect(page.getByLabel('People', { exact: true })).toHaveValue('skill');
    await expect
      .poll(async () => (await names(page)).slice(0, 3))
      .toEqual(['Ana Ruiz', 'Marcus Reed', 'Zoe Chen']);

    await page.getByLabel('Groups of people').selectOption('By territory');
    // In the order in which people are sorted, Ana stands before Zoe: the group is called as hers.
    await expect(grid(page).locator('th[scope="rowgroup"]')).toHaveText([
      'North (2)',
      'South (1)',
      'No territory noted (4)',
    ]);

    await page.getByLabel('Skills', { exact: true }).selectOption('Most at 1 or 2 first');
    await expect.poll(async () => (await skills(page)).slice(0, 2)).toEqual(['Value selling', 'Discovery']);
    await page.getByLabel('Group of skills').selectOption('Foundations');
    await expect
      .poll(() => skills(page))
      .toEqual(['Product knowledge', 'Market knowledge', 'Working with colleagues', 'Self-management']);
  });

  test('says whether to train the team, a few, or to coach one', async ({ page }) => {
    const train = page.getByRole('list', { name: 'Train the team', exact: true });
    await expect(train.getByRole('listitem')).toHaveCount(1);
    await expect(train).toContainText('Discovery2 of the 3 who are rated are at 1 or 2.');
    await expect(page.getByRole('list', { name: 'Train a few together' })).toContainText(
      'Value selling3 of the 7 who are rated are at 1 or 2.',
    );
    const coach = page.getByRole('list', { name: 'Coach' });
    await expect(coach).toContainText('Negotiation: Marcus Reed');
    await expect(page.getByRole('region', { name: 'Rate more people first' })).toContainText('Forecasting');
    await coach.getByRole('link', { name: 'Marcus Reed' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where to coach Marcus Reed');
  });

  test('makes a skill a priority of the team, with the reason and without naming who is low', async ({
    page,
  }) => {
    await page
      .getByRole('list', { name: 'Train the team', exact: true })
      .getByRole('button', { name: 'Make it a team priority: Discovery' })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The team’s plan');
    const plan = page.getByRole('list', { name: 'Open priorities' });
    await expect(plan).toContainText(
      '2 of the 3 who are rated are at 1 or 2. Zoe Chen could show how it is done.',
    );
    await expect(plan).not.toContainText('Ana Ruiz');
    await expect(page.getByText('Discovery is a priority of the team.')).toBeVisible();
    await openPeople(page, 'matrix');
    await expect(page.getByText('A priority of the team already.').first()).toBeVisible();
  });
});

/** Everybody on every skill. */
const many = (count: number): readonly MadePerson[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `Person ${index + 1}`,
    ratings: skillCatalog.map(({ skillId }, place) => ({
      skill: skillId,
      value: (((index + place) % 5) + 1) as 1 | 2 | 3 | 4 | 5, // 1 to 5
    })),
  }));

test('twelve people by eighteen skills fit a small window at once', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await openTeam(page, many(12));
  await openPeople(page, 'matrix');
  await expect(grid(page)).toBeVisible();
  const [table, frame] = await grid(page).evaluate((element) => [
    element.getBoundingClientRect().toJSON() as DOMRect, // what it makes is the rectangle's numbers
    element.parentElement?.getBoundingClientRect().toJSON() as DOMRect,
  ]);
  expect(table.bottom).toBeLessThanOrEqual(700);
  expect(table.right).toBeLessThanOrEqual(frame.right + 1);
});

test('with fifty people, what has the focus is never behind a head, the counts or the words', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await openTeam(page, many(50));
  await openPeople(page, 'matrix');
  await (await cell(page, 'Person 1', 'Prospecting')).click();
  const isSeen = (): Promise<boolean> =>
    page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null) return false;
      const { left, right, top, bottom } = focused.getBoundingClientRect();
      const points = [
        [left + 3, top + 3],
        [right - 3, bottom - 3],
      ] as const;
      return points.every(([x, y]) => document.elementFromPoint(x, y) === focused);
    });
  for (const key of [
    'PageDown',
    'PageDown',
    'ArrowDown',
    'End',
    'PageUp',
    'Control+End',
    'PageUp',
    'Control+Home',
  ])
    await test.step(key, async () => {
      await page.keyboard.press(key);
      await expect.poll(isSeen).toBe(true);
    });
});

test('a step through a large matrix changes two cells and draws nothing again', async ({ page }) => {
  await openTeam(page, many(150));
  await openPeople(page, 'matrix');
  await (await cell(page, 'Person 1', 'Prospecting')).click();
  await expect(details(page)).toContainText('Person 1, Prospecting');
  const changed = await grid(page).evaluateHandle((table) => {
    const seen = new Set<Node>();
    new MutationObserver((records) => {
      for (const { target } of records) seen.add(target);
    }).observe(table, { attributes: true, childList: true, characterData: true, subtree: true });
    return seen;
  });
  await page.keyboard.press('ArrowDown');
  await expect(details(page)).toContainText('Person 2, Prospecting');
  expect(await changed.evaluate((seen) => seen.size)).toBe(2);
});

test('an empty workbook says where the team picture and the team’s plan begin', async ({ page }) => {
  await startWorkbook(page);
  await openPeople(page, 'matrix');
  await expect(page.getByRole('link', { name: 'First say who is on your team' })).toBeVisible();
  await openPeople(page, 'team-plan');
  await expect(page.getByText('Done when each priority says why, for whom')).toBeVisible();
  await page.getByRole('link', { name: 'Look at the team picture' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The team picture');
});

test('a team that was never rated is asked to be rated, not shown as low', async ({ page }) => {
  await openTeam(page, [{ name: 'Ana Ruiz' }]);
  await openPeople(page, 'matrix');
  await expect(grid(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'Rate Ana Ruiz' }).click();
  await expect(page).toHaveURL(/\/people\/ana-ruiz\/rate$/);
});

test.describe('the team’s plan', () => {
  const open = (page: Page): Locator => page.getByRole('list', { name: 'Open priorities' });

  test.beforeEach(async ({ page }) => {
    await openTeam(page, team);
    await openPeople(page, 'team-plan');
  });

  test('a priority is written, read on one page, and still there after a restart', async ({ page }) => {
    await page.getByRole('button', { name: 'Write my own' }).click();
    await expect(page.getByLabel('The priority', { exact: true })).toBeFocused();
    await page.keyboard.type('Trade, don’t give');
    await page.getByLabel('Why this, and why now?').fill('Six of eight give a discount first.');
    await expect(page.getByText('Nobody is checked: it is for the whole team.')).toBeVisible();
    await page.getByLabel('Zoe Chen').check();
    await page.getByLabel('Ana Ruiz').check();
    await page.getByLabel('What will be done?').fill('A rehearsal every other Tuesday.');
    await page.getByLabel('By when?').fill('2026-12-18');
    await page.getByRole('button', { name: 'Done writing' }).click();
    await expect(page.getByRole('button', { name: 'Edit: Trade, don’t give' })).toBeFocused();
    await expect(open(page)).toContainText('Still to write: how one will see it.');
    await expectSaved(page);
    await page.reload();
    await expect(open(page)).toContainText('Trade, don’t give');
    await expect(open(page)).toContainText('Ana Ruiz and Zoe Chen');
    await expect(open(page)).toContainText('December 18, 2026');
  });

  test('three are enough: the picture proposes, and then there is no room', async ({ page }) => {
    await page.getByRole('button', { name: 'Make it a priority: Discovery' }).click();
    await expect(open(page).getByRole('listitem')).toHaveCount(1);
    await page.getByRole('button', { name: 'Done writing' }).click();
    await page.getByRole('button', { name: 'Make it a priority: Value selling' }).click();
    await page.getByRole('button', { name: 'Done writing' }).click();
    await expect(open(page)).toContainText('Marcus Reed, Ana Ruiz, and Zoe Chen');
    await page.getByRole('button', { name: 'Write my own' }).click();
    await page.getByLabel('The priority', { exact: true }).fill('Notes by Friday');
    await page.getByRole('button', { name: 'Done writing' }).click();
    await expect(page.getByText('Three are open, which is all a team can keep in mind.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Write my own' })).toHaveCount(0);
    await openPeople(page, 'matrix');
    await expect(page.getByText('Three priorities are open.')).toBeVisible();
  });

  test('one is done, one dropped with its reason, and both can come back', async ({ page }) => {
    for (const title of ['Notes by Friday', 'Trade, don’t give']) {
      await page.getByRole('button', { name: 'Write my own' }).click();
      await page.getByLabel('The priority', { exact: true }).fill(title);
      await page.getByRole('button', { name: 'Done writing' }).click();
    }
    await page.getByRole('button', { name: 'Done: Notes by Friday' }).click();
    const closed = page.getByRole('list', { name: 'Closed priorities' });
    await expect(closed).toContainText('Notes by Friday done on November 24, 2026');
    await page.getByRole('button', { name: 'Drop: Trade, don’t give' }).click();
    await page.getByRole('button', { name: 'Drop it' }).click();
    await expect(page.getByRole('alert')).toContainText('A short reason is needed');
    await page.getByLabel('Why does it go?').fill('A new product came first');
    await page.getByRole('button', { name: 'Drop it' }).click();
    await expect(closed).toContainText('dropped on November 24, 2026: A new product came first');
    await closed.getByRole('button', { name: 'Open again: Trade, don’t give' }).click();
    await expect(open(page)).toContainText('Trade, don’t give');
    await page.getByRole('button', { name: 'Delete: Trade, don’t give' }).click();
    await expect(page.getByText('Trade, don’t give')).toHaveCount(0);
    await page.getByRole('status').getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(open(page)).toContainText('Trade, don’t give');
  });

  test('one in which nothing was written leaves no trace', async ({ page }) => {
    await page.getByRole('button', { name: 'Write my own' }).click();
    await page.getByRole('button', { name: 'Done writing' }).click();
    await expect(open(page)).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Write my own' })).toBeVisible();
  });
});

test('the picture is printed sorted and grouped as it was looked at', async ({ page }) => {
  await openTeam(page, team);
  await openPeople(page, 'matrix');
  await page.getByLabel('Groups of people').selectOption({ label: 'By territory' });
  await page.getByLabel('Group of skills').selectOption({ label: 'Winning customers' });
  await page.getByRole('link', { name: 'Print or save it' }).click();
  const printed = page.getByRole('article').getByRole('table');
  await expect(printed).toContainText(/North[\s\S]*Ana Ruiz[\s\S]*South[\s\S]*Marcus Reed/);
  await expect(printed.getByRole('columnheader', { name: 'Negotiation' })).toBeVisible();
  await expect(printed.getByRole('columnheader', { name: 'Forecasting' })).toHaveCount(0);
});

test.describe('the diagnosis', () => {
  const question = (page: Page, name: RegExp): Locator => page.getByRole('region', { name });
  const where = (page: Page): Locator => page.getByRole('region', { name: 'Where to work' });

  test.beforeEach(async ({ page }) => {
    await openTeam(page, team);
    await openPeople(page, 'marcus-reed/diagnosis');
    await page.getByRole('button', { name: 'Start with the first question' }).click();
    await expect(where(page)).toContainText('Start with Get');
  });

  test('without numbers for each person it says where they come from', async ({ page }) => {
    await expect(page.getByText('No results of Marcus Reed are on the scorecard.')).toBeVisible();
    await page.getByRole('link', { name: 'the scorecard', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Measure what matters');
  });

  test('the first question that fails is where to work, and what is said behind it tells why', async ({
    page,
  }) => {
    await question(page, /^1\. Get/)
      .getByRole('radio', { name: 'It fails' })
      .check();
    await expect(where(page)).toContainText('Work on Get: the results');
    await expect(where(page)).toContainText('you have not said whether deals move');
    await question(page, /^2\. Move/)
      .getByRole('radio', { name: 'It holds' })
      .check();
    await expect(where(page)).toContainText('which deals they are');
    await question(page, /^1\. Get/)
      .getByRole('radio', { name: 'It holds' })
      .check();
    await question(page, /^3\. Do/)
      .getByRole('radio', { name: 'It fails' })
      .check();
    await expect(where(page)).toContainText('Work on Do: expectations and planning, rather than skill');
    await page.getByLabel('What shows it? (Do)').fill('Three first meetings a week.');
    await expectSaved(page);
    await page.reload();
    await expect(question(page, /^3\. Do/).getByRole('radio', { name: 'It fails' })).toBeChecked();
    await expect(page.getByLabel('What shows it? (Do)')).toHaveValue('Three first meetings a week.');
  });

  test('one skill is suggested with the reason, chosen, and taken into the plan', async ({ page }) => {
    for (const name of [/^1\. Get/, /^2\. Move/, /^3\. Do/])
      await question(page, name).getByRole('radio', { name: 'It holds' }).check();
    await question(page, /^4\. Know how/)
      .getByRole('radio', { name: 'It fails' })
      .check();
    await expect(where(page)).toContainText('Work on Know how: one skill');
    await expect(question(page, /^4\. Know how/)).toContainText(
      'Of 4 skills that you rated, at 1 or 2: Discovery, Value selling, and Negotiation.',
    );
    const one = page.getByRole('region', { name: 'One skill to work on' });
    await expect(one).toContainText('You rated Negotiation at 1, the lowest of the 4 that you rated.');
    await one.getByLabel('Or another one').selectOption({ label: 'Discovery, at 2' });
    await one.getByRole('button', { name: 'Take this one' }).click();
    await expect(one).toContainText('Agree on it with them');
    await one.getByRole('button', { name: 'Choose another one' }).click();
    await one.getByRole('button', { name: 'Take negotiation' }).click();
    await one.getByRole('link', { name: 'Make it a focus of the plan' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Choose a skill with Marcus Reed');
  });

  test('a later one keeps the earlier with its answers, and a deleted one comes back', async ({
    page,
    context,
  }) => {
    await question(page, /^2\. Move/)
      .getByRole('radio', { name: 'It fails' })
      .check();
    await expectSaved(page);
    await context.clock.setFixedTime('2026-12-15T16:00:00Z');
    await page.reload();
    await page.getByRole('button', { name: 'Ask again today' }).click();
    const earlier = page.getByRole('list', { name: 'Earlier diagnoses' });
    await expect(earlier).toContainText('November 24, 2026: Work on Move: deals and objectives');
    await expect(question(page, /^2\. Move/).getByRole('radio', { name: 'It fails' })).not.toBeChecked();
    await earlier.getByText('The answers').click();
    await expect(earlier).toContainText('MoveIt fails');
    await earlier.getByRole('button', { name: 'Delete the diagnosis from November 24, 2026' }).click();
    await expect(earlier).toHaveCount(0);
    await page.getByRole('status').getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(earlier).toContainText('November 24, 2026');
  });
});

test('the diagnosis shows what the scorecard says of the person at each level', async ({ page }) => {
  await openSample(page);
  await page.goto(`${workbookAddress(page)}/people/sample-person-marcus/diagnosis`);
  const facts = (name: RegExp): Locator => page.getByRole('region', { name }).getByRole('table');
  await expect(facts(/^1\. Get/).getByRole('row', { name: /^Closed value/ })).toContainText(
    'Target 105,000, reached',
  );
  await expect(facts(/^2\. Move/).getByRole('row', { name: /^Own win rate/ })).toBeVisible();
  await expect(facts(/^3\. Do/).getByRole('link', { name: /Discovery calls/ })).toBeVisible();
  await facts(/^1\. Get/)
    .getByRole('link')
    .first()
    .click();
  await expect(page).toHaveURL(/\/measure\/m\//);
});

test('a task is handed over step by step, closed, and opened again', async ({ page, context }) => {
  await openTeam(page, team);
  await openPeople(page, 'zoe-chen/tasks');
  await page.getByRole('button', { name: 'Write down a task' }).click();
  await expect(page.getByLabel('The task', { exact: true })).toBeFocused();
  await page.keyboard.type('Runs the renewal meeting');
  const tasks = page.getByRole('list', { name: 'Open tasks' });
  await expect(tasks).toContainText('You say what is to be done, how, and why it matters.');
  await page.getByRole('button', { name: /^Take it: Say what, by when and why/ }).click();
  await expect(page.getByLabel('The next step', { exact: true })).toHaveValue(/^Say what, by when and why/);
  await expect(page.getByLabel('The next step', { exact: true })).toBeFocused();
  await page.getByLabel('Look at it on').fill('2026-12-01');
  await page.getByRole('button', { name: 'Done writing' }).click();
  await expect(page.getByRole('button', { name: 'Edit: Runs the renewal meeting' })).toBeFocused();
  await expect(tasks).toContainText('Look at it on Dec 1');
  await tasks.getByRole('radio', { name: 'Show' }).check();
  await expect(tasks).toContainText(
    'The step that follows: they do it, and you only ask how they will go about it.',
  );
  await expectSaved(page);

  await context.clock.setFixedTime('2026-12-15T16:00:00Z');
  await page.reload();
  await expect(tasks).toContainText('Was to be looked at on Dec 1');
  await tasks.getByRole('radio', { name: 'Let go' }).check();
  await expect(tasks).toContainText('So far: from tell to show on Nov 24, from show to let go on Dec 15.');
  await page.getByRole('button', { name: 'Close: Runs the renewal meeting' }).click();
  await expect(page.getByText('Closed. It is theirs now.')).toBeVisible();
  const closed = page.getByRole('list', { name: 'Closed tasks' });
  await expect(closed).toContainText('Closed on December 15, 2026, at “let go”');
  await closed.getByRole('button', { name: 'Open again: Runs the renewal meeting' }).click();
  await expect(tasks).toContainText('Runs the renewal meeting');
  await page.getByRole('button', { name: 'Delete: Runs the renewal meeting' }).click();
  await expect(page.getByRole('button', { name: 'Write down a task' })).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(tasks).toContainText('Runs the renewal meeting');
});
