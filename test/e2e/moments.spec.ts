import type { Locator, Page } from '@playwright/test';
import { addDays, asDay } from '#domain/core/day.ts';
import { expectSaved, workbookAddress } from './actions.ts';
import { noteRow, openCoaching } from './coaching-rows.ts';
import { expect, test } from './fixtures.ts';
import { goToPath } from './people-file.ts';

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Note a moment' });
const rows = (page: Page): Locator => page.getByRole('list', { name: 'Moments' }).getByRole('listitem');
const found = (page: Page): Locator => page.getByRole('main').getByRole('status').first();
/** Opens the dialog from wherever one is. */
async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press(shortcut);
  await expect(page.getByLabel('What did you see?')).toBeFocused();
}
const filters = (page: Page): Locator => page.getByRole('search', { name: 'Find moments' });
const who = (page: Page): Locator => page.getByRole('combobox', { name: 'About whom?' });
const names = (page: Page): Locator => page.getByRole('listbox').getByRole('option');
const shortcut = 'Control+Shift+M';

test('a moment is noted from anywhere by keyboard alone', async ({ page }) => {
  await openCoaching(page);
  await page.goto(`${workbookAddress(page)}/stand`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Know where you stand');
  await openDialog(page);
  await page.keyboard.type('Asked the buyer for the budget, and waited.');
  await page.keyboard.press('Tab');
  // Found without the accent, taken by going on.
  await page.keyboard.type('novak');
  await expect(names(page)).toHaveText(['Josef Novák']);
  await page.keyboard.press('Tab');
  await expect(who(page)).toHaveValue('Josef Novák');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(dialog(page).getByRole('radio', { name: 'Praise' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Disc');
  await expect(dialog(page).getByLabel('Skill')).toHaveValue('discovery');
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByText('Noted.')).toBeVisible();

  await goToPath(page, '/people/moments');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('Josef Novák · Praise · Discovery');
  await expect(rows(page)).toContainText('Asked the buyer for the budget, and waited.');
  await expect(rows(page)).toContainText('Sep 15');
});

test('on the page of a person it is about them, and from a text field one comes back to it', async ({
  page,
}) => {
  await openCoaching(page);
  await goToPath(page, '/people/marcus/sessions');
  await page.getByRole('button', { name: 'Note a moment' }).click();
  await expect(who(page)).toHaveValue('Marcus Reed');
  await expect(dialog(page)).toContainText('Write it as if they will read it: they can ask for it.');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Note a moment' })).toBeFocused();

  await page.getByRole('button', { name: 'Plan a session' }).click();
  await page.getByLabel('On which day?').focus();
  await openDialog(page);
  await page.keyboard.type('Summed up in one sentence.');
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByLabel('On which day?')).toBeFocused();
});

test('the list of names closes before the dialog does, and says when nobody is found', async ({ page }) => {
  await openCoaching(page);
  await openDialog(page);
  await who(page).click();
  await expect(names(page)).toHaveCount(8);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(who(page)).toHaveValue('Ana Ruiz');
  await who(page).fill('nobody');
  await expect(page.getByText('Nobody of that name is on the team.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(dialog(page)).toBeVisible();
  await expect(who(page)).toHaveValue('Ana Ruiz');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
});

test('what was not saved is still there after closing, after a reload, and until one starts over', async ({
  page,
}) => {
  await openCoaching(page);
  await openDialog(page);
  await page.keyboard.type('Let the buyer fin');
  await who(page).fill('lena');
  await page.keyboard.press('Tab');
  await dialog(page).getByRole('radio', { name: 'Correction' }).check();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  const asBefore = async (): Promise<void> => {
    await expect(page.getByLabel('What did you see?')).toHaveValue('Let the buyer fin');
    await expect(who(page)).toHaveValue('Lena Okafor');
    await expect(dialog(page).getByRole('radio', { name: 'Correction' })).toBeChecked();
  };
  await openDialog(page);
  await asBefore();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-app-state', 'ready');
  await openDialog(page);
  await asBefore();
  await expect(dialog(page)).toContainText('Begun before and not saved.');
  await dialog(page).getByRole('button', { name: 'Start over' }).click();
  await expect(page.getByLabel('What did you see?')).toHaveValue('');
  await expect(page.getByLabel('What did you see?')).toBeFocused();
  await page.keyboard.press('Escape');
  await openDialog(page);
  await expect(page.getByLabel('What did you see?')).toHaveValue('');
  await expect(dialog(page).getByText('Begun before')).toHaveCount(0);
});

test('it says what is missing, and loses nothing', async ({ page }) => {
  await openCoaching(page);
  await openDialog(page);
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toContainText('Write what you saw.');
  await page.keyboard.type('I took over the pricing call.');
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toContainText('About whom?');
  await expect(dialog(page)).toContainText('Choose yourself or a person.');
  await who(page).fill('mys');
  await page.keyboard.press('Enter');
  await expect(who(page)).toHaveValue('Myself');
  await dialog(page).getByLabel('Responsibility').selectOption({ label: 'Coaching' });
  await dialog(page).getByLabel('Day').fill('2026-09-16');
  await expect(dialog(page)).toContainText('Pick today or earlier.');
  await dialog(page).getByLabel('Day').fill('2026-09-11');
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toBeHidden();
  await goToPath(page, '/people/moments/me');
  await expect(rows(page)).toContainText('Myself · Note · Coaching');
  await expect(rows(page)).toContainText('Sep 11');
});

test('another dialog is answered first', async ({ page }) => {
  await openCoaching(page);
  await goToPath(page, '/people/marcus/plan/focus/focus-discovery');
  await page.getByRole('button', { name: 'Take an idea' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press(shortcut);
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await expect(dialog(page)).toHaveCount(0);
});

const made = [
  noteRow('a', '2026-09-14', 'Summed up what the buyer had said.', { kind: 'praise', skillId: 'discovery' }),
  noteRow('b', '2026-09-10', 'Interrupted the buyer twice.', {
    personId: 'lena' as never,
    kind: 'correction',
  }),
  noteRow('c', '2026-09-09', 'I took over the call.', { personId: null, dimensionId: 'coaching' }),
  noteRow('d', '2026-05-04', 'Asked José for help.', { kind: 'note' }),
];

test('moments are found by person, kind, topic and words', async ({ page }) => {
  await openCoaching(page, { moments: made });
  await goToPath(page, '/people/moments');
  await expect(found(page)).toHaveText('4 moments');
  await filters(page).getByLabel('Words').fill('BUYER twice');
  await expect(found(page)).toHaveText('1 moment of 4 moments');
  await expect(rows(page)).toHaveText(/Interrupted the buyer twice/);
  await filters(page).getByLabel('Words').fill('jose');
  await expect(rows(page)).toHaveText(/Asked José for help/);
  await filters(page).getByLabel('Words').fill('');
  await filters(page).getByLabel('Kind').selectOption('praise');
  await expect(rows(page)).toHaveText(/Summed up/);
  await filters(page).getByLabel('Kind').selectOption('');
  await filters(page).getByLabel('On').selectOption({ label: 'Coaching' });
  await expect(rows(page)).toHaveText(/I took over the call/);
  await filters(page).getByLabel('On').selectOption('');
  await filters(page).getByLabel('About').selectOption({ label: 'Marcus Reed' });
  await expect(page).toHaveURL(/\/people\/moments\/marcus$/);
  await expect(rows(page)).toHaveCount(2);
  await filters(page).getByLabel('Kind').selectOption('correction');
  await expect(page.getByText('No moment fits.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(rows(page)).toHaveCount(4);
  await expect(page).toHaveURL(/\/people\/moments$/);
});

test('a moment is changed in its place, and deleted with a way back', async ({ page }) => {
  await openCoaching(page, { moments: made });
  await goToPath(page, '/people/moments/marcus');
  await page.getByRole('button', { name: 'Edit: Summed up what the buyer had said.' }).click();
  const text = rows(page).first().getByLabel('What did you see?');
  await expect(text).toBeFocused();
  await text.fill('Summed up in one sentence what the buyer had said.');
  await expectSaved(page);
  // It keeps its place while it is being changed, also where it does not belong any more.
  await rows(page).first().getByLabel('Day').fill('2026-05-01');
  await rows(page).first().getByLabel('About whom?').selectOption({ label: 'Ana Ruiz' });
  await rows(page).first().getByRole('radio', { name: 'Note' }).check();
  await expectSaved(page);
  await expect(rows(page).first()).toContainText('Ana Ruiz · Note');
  await page.getByRole('button', { name: /^Done with: / }).click();
  await expect(rows(page)).toHaveCount(1);
  await filters(page).getByLabel('About').selectOption('');
  await expect(rows(page)).toHaveCount(4);
  await expect(rows(page).last()).toContainText('Ana Ruiz · Note');

  await page.getByRole('button', { name: /^Delete: Interrupted/ }).click();
  await expect(rows(page)).toHaveCount(3);
  // The row that came into its place has the focus.
  await expect(page.getByRole('button', { name: /^Edit: I took over/ })).toBeFocused();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(rows(page)).toHaveCount(4);
});

test('before the first moment the page says what it is for', async ({ page }) => {
  await openCoaching(page);
  await goToPath(page, '/people/moments');
  const invitation = page.getByRole('region', { name: 'Write down one thing you saw today' });
  await expect(invitation).toContainText('Kluger and DeNisi');
  await invitation.getByRole('button', { name: 'Note a moment' }).click();
  await expect(page.getByLabel('What did you see?')).toBeFocused();
  await page.keyboard.type('Named the price first.');
  await who(page).fill('tom');
  await page.keyboard.press('Control+Enter');
  await expect(rows(page)).toHaveText(/Named the price first/);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(invitation).toBeVisible();
});

test('of thousands only those near the window are there, and the oldest can be reached and found', async ({
  page,
}) => {
  const last = asDay('2026-09-14');
  const moments = Array.from({ length: 3000 }, (_, index) =>
    noteRow(`m-${index}`, addDays(last, -index), index === 2990 ? 'A quokka was seen.' : `Moment ${index}.`),
  );
  await openCoaching(page, { moments });
  await goToPath(page, '/people/moments');
  await expect(found(page)).toHaveText('3,000 moments');
  await expect(rows(page).first()).toContainText('Moment 0.');
  expect(await rows(page).count()).toBeLessThan(200);
  const oldest = page.getByText('Moment 2999.');
  await expect(async () => {
    await page.mouse.wheel(0, 20_000);
    await expect(oldest).toBeVisible({ timeout: 100 });
  }).toPass({ intervals: [50] });
  expect(await rows(page).count()).toBeLessThan(200);
  await expect(rows(page).filter({ has: oldest })).toHaveAttribute('aria-posinset', '3000');
  await filters(page).getByLabel('Words').fill('quokka');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toHaveText(/A quokka was seen/);
});

test('what is begun about somebody goes when they are erased', async ({ page }) => {
  await openCoaching(page);
  await openDialog(page);
  await page.keyboard.type('Something about Tom.');
  await who(page).fill('tom');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  const kept = () => page.evaluate(() => Object.values(localStorage).join(' '));
  expect(await kept()).toContain('Something about Tom.');
  await goToPath(page, '/people/tom/held');
  await page.getByRole('button', { name: 'Erase everything held on Tom Becker…' }).click();
  await page.getByLabel('Type “Tom Becker” to confirm').fill('Tom Becker');
  await page.getByRole('button', { name: 'Erase it for good' }).click();
  await expect(page.getByText('Everything held on Tom Becker was erased.')).toBeVisible();
  await expect.poll(kept).not.toContain('Something about Tom.');
});
