import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editableTexts } from '#domain/workbook/editable-texts.ts';
import { topicOf } from '../topic.fixture.ts';
import { makeWorkbook, storedRows, watchCommand } from '../made-workbook.fixture.ts';
import { cleanText } from '../saving/clean-text.ts';
import { addAction } from './actions.ts';
import { holdCheckIn, setConfidence } from './check-ins.ts';
import { editText } from './edit-text.ts';
import { chooseFocus } from './focus-areas.ts';
import { updateProfile } from './update-profile.ts';

async function withPlan() {
  const made = await makeWorkbook();
  const focus = await chooseFocus(made.workbook, topicOf('coaching'));
  if (!focus.ok) throw new Error(focus.error);
  const action = await addAction(made.workbook, focus.value, 'do');
  if (!action.ok) throw new Error(action.error);
  const rows = await storedRows(made.id);
  return { ...made, focusId: focus.value, actionId: action.value, rows };
}

describe('texts', () => {
  it('every editable text can be written, to its limit and not beyond', async () => {
    const { id, workbook, rows } = await withPlan();
    for (const table of ['plans', 'focuses', 'actions', 'checkIns'] as const) {
      const rowId = rows[table][0]?.id ?? '';
      for (const [field, limit] of Object.entries(editableTexts[table])) {
        // The keys of this table's own record.
        const write = (text: string) => editText(workbook, table, rowId, field as never, text);
        const watched = await watchCommand(id, () => write('a'.repeat(limit + 50)));
        expect(watched).toMatchObject({ revisions: 1, transactions: 1 });
        const stored = (await storedRows(id))[table].find((row) => row.id === rowId);
        expect(stored).toMatchObject({ [field]: 'a'.repeat(limit) });
      }
    }
  });

  it('half a character is replaced, and one that the limit would cut is left out', async () => {
    const { id, workbook, rows } = await withPlan();
    const planId = rows.plans[0]?.id ?? '';
    await editText(workbook, 'plans', planId, 'bossName', 'a\uD83Db');
    expect((await storedRows(id)).plans[0]?.bossName).toBe('a\uFFFDb');
    await editText(workbook, 'plans', planId, 'bossName', `${'a'.repeat(119)}😀`);
    expect((await storedRows(id)).plans[0]?.bossName).toBe('a'.repeat(119));
  });

  it('cleaning makes any text storable, and leaves a good one as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(50), (text, limit) => {
        const clean = cleanText(text, limit);
        expect(clean.length).toBeLessThanOrEqual(limit);
        expect(clean.isWellFormed()).toBe(true);
        expect(text.toWellFormed().startsWith(clean)).toBe(true);
        expect(text.length - clean.length).toBeLessThanOrEqual(Math.max(0, text.length - limit) + 1);
        expect(cleanText(clean, limit)).toBe(clean);
      }),
    );
  });

  it('a row that is gone takes no text, and what is no text takes none', async () => {
    const { id, workbook, rows } = await withPlan();
    const gone = await watchCommand(id, () => editText(workbook, 'actions', 'gone', 'text', 'x'));
    expect(gone.revisions).toBe(0);
    await editText(workbook, 'actions', rows.actions[0]?.id ?? '', 'state' as never, 'done');
    expect(await storedRows(id)).toEqual(rows);
  });

  it('the texts of a held check-in stay as they were', async () => {
    const { id, workbook, rows } = await withPlan();
    const checkIn = rows.checkIns[0];
    if (checkIn === undefined) throw new Error('No check-in was proposed');
    await editText(workbook, 'checkIns', checkIn.id, 'howItWent', 'Well');
    await setConfidence(workbook, checkIn.id, 4);
    await holdCheckIn(workbook, checkIn.id);
    const before = await storedRows(id);
    await editText(workbook, 'checkIns', checkIn.id, 'howItWent', 'Better than that');
    expect(await storedRows(id)).toEqual(before);
  });
});

it('a name can be typed, but not taken away', async () => {
  const { id, workbook } = await makeWorkbook();
  await editText(workbook, 'profile', 'manager', 'name', 'Maya Lindgren-Ortiz');
  await editText(workbook, 'profile', 'manager', 'leads', '');
  await editText(workbook, 'profile', 'manager', 'name', ' ');
  expect((await storedRows(id)).profile).toMatchObject([{ name: 'Maya Lindgren-Ortiz', leads: '' }]);
});

it('a part of the profile is written, and the rest stays', async () => {
  const { id, workbook } = await makeWorkbook();
  const [before] = (await storedRows(id)).profile;
  await updateProfile(workbook, { fiscalStart: 4 });
  const { updatedAt: _, ...rest } = before ?? {};
  expect((await storedRows(id)).profile).toMatchObject([{ ...rest, fiscalStart: 4 }]);
});

it('the profile is written whole', async () => {
  const { id, workbook } = await makeWorkbook();
  const details = { name: 'M', leads: '', since: null, teamSize: null, fiscalStart: 7, ownQuota: true };
  const watched = await watchCommand(id, () => updateProfile(workbook, details));
  expect(watched).toMatchObject({ revisions: 1, transactions: 1 });
  expect((await storedRows(id)).profile).toMatchObject([{ id: 'manager', ...details }]);
});

it('a profile that does not fit its schema is a bug: it is thrown, and nothing is written', async () => {
  const { id, workbook } = await makeWorkbook();
  const before = await storedRows(id);
  const details = { name: ' ', leads: '', since: null, teamSize: null, fiscalStart: 1, ownQuota: false };
  await expect(updateProfile(workbook, details)).rejects.toThrow('A name is missing');
  expect(await storedRows(id)).toEqual(before);
});
