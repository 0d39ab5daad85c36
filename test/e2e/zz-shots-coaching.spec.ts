import { openCoaching, sessionRow, noteRow } from './coaching-rows.ts';
import { goToPath } from './people-file.ts';
import { expect, test } from './fixtures.ts';
import { asDay } from '#domain/core/day.ts';

const sessions = [
  sessionRow('past', '2026-09-07', {
    kind: 'observed',
    skillId: 'discovery',
    skillVersion: 1,
    nextTry: 'Ask who else has to say yes before I show anything.',
    nextTryDay: asDay('2026-09-12'),
    observedLevel: 3,
    sawMoment: 'Twenty minutes in, when the buyer said “we have to think about it”.',
    sawAction: 'Asked “what would you have to see?” and waited.',
    sawEffect: 'The buyer named the finance director.',
  }),
  sessionRow('next', '2026-09-18', {
    state: 'planned',
    closedDay: null,
    skillId: 'discovery',
    skillVersion: 1,
  }),
  sessionRow('late', '2026-09-11', {
    state: 'planned',
    closedDay: null,
    kind: 'deal',
    moves: [
      {
        day: asDay('2026-09-08'),
        from: asDay('2026-09-08'),
        to: asDay('2026-09-11'),
        reason: 'A customer visit came up.',
      },
    ],
  }),
  sessionRow('c1', '2026-07-20', { state: 'cancelled', reason: 'Quarter end, no time.' }),
  ...Array.from({ length: 60 }, (_, i) =>
    sessionRow(`old-${i}`, `202${5 - Math.floor(i / 20)}-0${1 + (i % 9)}-1${i % 9}`, {
      kind: i % 3 === 0 ? 'deal' : 'one-to-one',
      nextTry: i % 4 === 0 ? 'Name the price first.' : '',
      tried: i % 8 === 0 ? 'partly' : null,
    }),
  ),
  sessionRow('ana-1', '2026-08-20', { personId: 'ana' as never }),
  sessionRow('ana-2', '2026-09-14', { personId: 'ana' as never, kind: 'deal' }),
  sessionRow('priya-1', '2026-07-02', { personId: 'priya' as never, kind: 'observed' }),
  sessionRow('tom-1', '2026-05-02', { personId: 'tom' as never, kind: 'observed' }),
];
const moments = [
  noteRow(
    'm1',
    '2026-09-14',
    'Let the buyer finish, then summed up in one sentence what they had said. The buyer: “Exactly.”',
    { kind: 'praise', skillId: 'discovery' },
  ),
  noteRow('m2', '2026-09-03', 'Sent the offer before the second meeting.', {
    kind: 'correction',
    skillId: 'opportunity-management',
  }),
  noteRow('m3', '2026-08-28', 'Asked Priya for help with the security questions.', {}),
  noteRow('m4', '2026-09-10', 'I took over the pricing call after ten minutes.', {
    personId: null,
    dimensionId: 'coaching',
    kind: 'note',
  }),
  noteRow('m5', '2026-09-10', 'Interrupted twice.', { personId: 'lena' as never, kind: 'correction' }),
  noteRow('m6', '2026-09-02', 'Late to the handover.', { personId: 'lena' as never, kind: 'correction' }),
];

for (const [scheme, width, height] of [
  ['light', 1280, 800],
  ['dark', 1024, 700],
] as const)
  test(`shots ${scheme}`, async ({ page, problems }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme });
    await openCoaching(page, { sessions, moments });
    const shot = async (name: string, fullPage = true) =>
      page.screenshot({ path: `/tmp/shots-coaching/${scheme}-${name}.png`, fullPage });
    await goToPath(page, '/people');
    await page.getByRole('button', { name: 'Log a session with Priya Nair' }).click();
    await shot('team', false);
    await goToPath(page, '/people/marcus');
    await shot('person', false);
    await goToPath(page, '/people/marcus/sessions');
    await shot('sessions');
    await page.getByRole('button', { name: 'Plan a session' }).click();
    await shot('plan', false);
    await goToPath(page, '/people/ines/sessions');
    await shot('sessions-empty');
    await page.getByRole('button', { name: 'Log a session with Ines Silva' }).click();
    await page.getByRole('button', { name: 'Call or visit' }).click();
    await expect(page.getByRole('link', { name: /^Sep 15/ })).toBeVisible();
    await shot('logged', false);
    await goToPath(page, '/people/marcus/sessions/next');
    await shot('session-next');
    await goToPath(page, '/people/marcus/sessions/late');
    await page.getByRole('button', { name: 'Move…' }).click();
    await shot('session-late', false);
    await goToPath(page, '/people/marcus/sessions/past');
    await shot('session-past');
    await goToPath(page, '/people/moments');
    await expect(page.getByText('6 moments')).toBeVisible();
    await shot('moments');
    await page.getByRole('button', { name: /^Edit: Sent/ }).click();
    await shot('moment-edit', false);
    await goToPath(page, '/people/attention');
    await expect(page.getByRole('table')).toBeVisible();
    await shot('attention');
    await page.keyboard.press('Control+Shift+M');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.type('Asked the buyer for the budget, and waited.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('n');
    await shot('dialog', false);
    await page.keyboard.press('Tab');
    await shot('dialog-2', false);
    console.log(problems.splice(0).join('\n'));
  });
