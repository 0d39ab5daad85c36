import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastFullQuarter } from '#domain/core/quarter.ts';
import type { Result } from '#domain/core/result.ts';
import { roleInstrument } from '#domain/instruments/catalog/role/role-instrument.ts';
import { editableTexts, type EditableTable } from '#domain/workbook/editable-texts.ts';
import { topicOf } from '../topic.fixture.ts';
import { expectSound, makeWorkbook, storedRows, watchCommand } from '../made-workbook.fixture.ts';
import { cleanText } from '../saving/clean-text.ts';
import { addAction } from './actions.ts';
import { answerItem } from './answer-item.ts';
import { holdCheckIn, setConfidence } from './check-ins.ts';
import { addCommitment } from './commitments.ts';
import { startDiagnosis } from './diagnoses.ts';
import { editText } from './edit-text.ts';
import { chooseFocus, endFocus } from './focus-areas.ts';
import { addMeasure } from './measures.ts';
import { addMoment } from './moments.ts';
import { addPeople, openPrivateNote } from './people.ts';
import { addPriority, finishPriority } from './priorities.ts';
import { openRating } from './ratings.ts';
import { lockReview, openPersonReview, startReview } from './reviews.ts';
import { addSession } from './sessions.ts';
import { startSitting } from './sittings.ts';
import { addOwnSkill } from './skills.ts';
import { addTask } from './tasks.ts';
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

const must = <T>(result: Result<T, string>): T => {
  if (!result.ok) throw new Error(result.error);
  return result.value;
};

/** A workbook with a row in each table that has texts to write in. */
async function withAllTexts() {
  const made = await withPlan();
  const { workbook, surroundings } = made;
  const day = surroundings.today();
  await startSitting(workbook);
  const role = (await storedRows(made.id)).assessments.find((one) => one.instrumentId === roleInstrument.id);
  const item = roleInstrument.dimensions[0]?.items[0];
  if (role === undefined || item === undefined) throw new Error('No assessment was started');
  must(await answerItem(workbook, role.id, item.id, 3));
  const [personId] = must(await addPeople(workbook, [{ name: 'Ana Lund' }]));
  if (personId === undefined) throw new Error('Nobody was added');
  must(await openPrivateNote(workbook, personId));
  must(await addOwnSkill(workbook, 'winning'));
  const rated = { personId, skillId: 'negotiation', skillVersion: 1, rater: 'manager', day } as const;
  must(await openRating(workbook, rated));
  must(await startDiagnosis(workbook, personId));
  must(await addTask(workbook, personId));
  must(await addSession(workbook, { personId, kind: 'observed', day, held: true, skill: null }));
  const about = { personId, kind: 'note', skillId: null, dimensionId: null } as const;
  must(await addMoment(workbook, { day, ...about, text: 'Waited for the answer.' }));
  must(await addPriority(workbook, { skillId: null, title: 'Discovery', why: '', personIds: [] }));
  must(await addMeasure(workbook, 'do'));
  const review = must(await startReview(workbook, lastFullQuarter(day, 1)));
  must(await openPersonReview(workbook, review, personId));
  must(await addCommitment(workbook, review));
  return { ...made, rows: await storedRows(made.id) };
}

describe('texts', () => {
  it('every editable text can be written, to its limit and not beyond', { timeout: 30_000 }, async () => {
    const { id, workbook, rows } = await withAllTexts();
    const tables = Object.keys(editableTexts) as readonly EditableTable[]; // the keys of the record
    expect(tables.length).toBeGreaterThan(15);
    for (const table of tables) {
      const rowId = rows[table][0]?.id ?? '';
      for (const [field, limit] of Object.entries<number>(editableTexts[table])) {
        // The keys of this table's own record.
        const write = (text: string) => editText(workbook, table, rowId, field as never, text);
        const watched = await watchCommand(id, () => write('a'.repeat(limit + 50)));
        expect(watched).toMatchObject({ revisions: 1, transactions: 1 });
        const stored = (await storedRows(id))[table].find((row) => row.id === rowId);
        expect(stored, table).toMatchObject({ [field]: 'a'.repeat(limit) });
      }
    }
    expectSound(await storedRows(id));
  });

  it('what was written in a review stays when it is locked', async () => {
    const { id, workbook, rows } = await withAllTexts();
    const [review] = rows.reviews;
    if (review === undefined) throw new Error('No review was started');
    // What is open has to be decided first.
    for (const { id: focusId } of rows.focuses) await endFocus(workbook, focusId, 'set aside', '');
    for (const { id: priorityId } of rows.priorities) await finishPriority(workbook, priorityId);
    must(await lockReview(workbook, review.id));
    const before = await storedRows(id);
    await editText(workbook, 'reviews', review.id, 'numbers', 'Better than that');
    await editText(workbook, 'personReviews', rows.personReviews[0]?.id ?? '', 'sentence', 'Another');
    await editText(workbook, 'commitments', rows.commitments[0]?.id ?? '', 'text', 'Another');
    expect(await storedRows(id)).toEqual(before);
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
