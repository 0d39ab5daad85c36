import { describe, expect, it } from 'vitest';
import { asDay } from '#domain/core/day.ts';
import type { PersonId } from '#domain/team/person.ts';
import type { Rating } from '#domain/team/rating.ts';
import {
  expectSound,
  makeWorkbook,
  storedRows,
  watchCommand,
  type MadeWorkbook,
} from '../made-workbook.fixture.ts';
import { ratingsOf } from '../queries/people.ts';
import { editText } from './edit-text.ts';
import { addPeople } from './people.ts';
import {
  openRating,
  rateSkill,
  removeRatings,
  takeSheet,
  type RatedSkill,
  type SheetLine,
} from './ratings.ts';

/** The first day of the test's clock. */
const today = asDay('2026-03-02');
const tomorrow = asDay('2026-03-03');

async function withPerson(): Promise<MadeWorkbook & { readonly personId: PersonId }> {
  const made = await makeWorkbook();
  const added = await addPeople(made.workbook, [{ name: 'Marcus Webb' }]);
  const [personId] = added.ok ? added.value : [];
  if (personId === undefined) throw new Error('Nobody was added');
  return { ...made, personId };
}

const negotiation = (personId: PersonId, more: Partial<RatedSkill> = {}): RatedSkill => ({
  personId,
  skillId: 'negotiation',
  skillVersion: 1,
  rater: 'manager',
  day: today,
  ...more,
});
const line = (skillId: string, value: SheetLine['value'], evidence = ''): SheetLine => ({
  skillId,
  skillVersion: 1,
  value,
  evidence,
});
const once = { revisions: 1, transactions: 1 };
const seen = (ratings: readonly Rating[]) =>
  ratings.map(({ skillId, rater, day, value, evidence, source }) => [
    skillId,
    rater,
    day,
    value,
    evidence,
    source,
  ]);

describe('rating a skill', () => {
  it('is one row for each person, skill, rater and day: the second rating takes the place of the first', async () => {
    const { id, workbook, personId, surroundings } = await withPerson();
    expect(await watchCommand(id, () => rateSkill(workbook, negotiation(personId), 2))).toMatchObject(once);
    await rateSkill(workbook, negotiation(personId), 3);
    await rateSkill(workbook, negotiation(personId, { rater: 'person' }), 'no-opportunity');
    surroundings.day = tomorrow;
    await rateSkill(workbook, negotiation(personId, { day: tomorrow }), 4);
    expect(seen(await ratingsOf(workbook.db, personId))).toEqual([
      ['negotiation', 'manager', tomorrow, 4, '', 'screen'],
      ['negotiation', 'manager', today, 3, '', 'screen'],
      ['negotiation', 'person', today, 'no-opportunity', '', 'screen'],
    ]);
    expectSound(await storedRows(id));
  });

  it('can be taken back, and what was seen stays', async () => {
    const { workbook, personId } = await withPerson();
    await rateSkill(workbook, negotiation(personId), 2);
    const opened = await openRating(workbook, negotiation(personId));
    if (!opened.ok) throw new Error(opened.error);
    await editText(workbook, 'ratings', opened.value, 'evidence', 'Traded the price for a longer term.');
    await rateSkill(workbook, negotiation(personId), null);
    expect(seen(await ratingsOf(workbook.db, personId))).toEqual([
      ['negotiation', 'manager', today, null, 'Traded the price for a longer term.', 'screen'],
    ]);
  });

  it('what was seen can come first, and the answer keeps it', async () => {
    const { id, workbook, personId } = await withPerson();
    const opened = await openRating(workbook, negotiation(personId));
    if (!opened.ok) throw new Error(opened.error);
    await editText(workbook, 'ratings', opened.value, 'evidence', 'Held the price.');
    expect((await watchCommand(id, () => openRating(workbook, negotiation(personId)))).revisions).toBe(0);
    await rateSkill(workbook, negotiation(personId), 4);
    expect(seen(await ratingsOf(workbook.db, personId))).toEqual([
      ['negotiation', 'manager', today, 4, 'Held the price.', 'screen'],
    ]);
  });

  it('is refused on a day to come, for somebody who is gone, and for a skill that nobody knows', async () => {
    const { id, workbook, personId } = await withPerson();
    const nobody = 'nobody' as PersonId; // leads nowhere
    const refusals = await watchCommand(id, async () => [
      await rateSkill(workbook, negotiation(personId, { day: tomorrow }), 3),
      await rateSkill(workbook, negotiation(nobody), 3),
      await rateSkill(workbook, negotiation(personId, { skillId: 'juggling' }), 3),
      await openRating(workbook, negotiation(personId, { skillVersion: 9 })),
    ]);
    expect(refusals.result.map((result) => (result.ok ? null : result.error))).toEqual([
      'in the future',
      'gone',
      'gone',
      'gone',
    ]);
    expect(refusals.revisions).toBe(0);
  });
});

describe('taking in a sheet', () => {
  const sheet = [
    line('negotiation', 4, '  Traded the price.  '),
    line('discovery', 'no-opportunity'),
    line('forecasting', null, 'Too early to say.'),
  ];

  it('is one step, undone as a whole', async () => {
    const { id, workbook, personId } = await withPerson();
    const who = { personId, rater: 'person', day: asDay('2026-02-20') } as const;
    await rateSkill(workbook, negotiation(personId, who), 1);
    const before = seen(await ratingsOf(workbook.db, personId));
    expect(await watchCommand(id, () => takeSheet(workbook, who, sheet, 'sheet'))).toMatchObject({
      ...once,
      result: { ok: true },
    });
    expect(seen(await ratingsOf(workbook.db, personId))).toEqual([
      ['discovery', 'person', '2026-02-20', 'no-opportunity', '', 'sheet'],
      ['forecasting', 'person', '2026-02-20', null, 'Too early to say.', 'sheet'],
      ['negotiation', 'person', '2026-02-20', 4, 'Traded the price.', 'sheet'],
    ]);
    expectSound(await storedRows(id));
    await workbook.history.undo(workbook, workbook.history.latest);
    expect(seen(await ratingsOf(workbook.db, personId))).toEqual(before);
  });

  it('takes no evidence away where the sheet has none, and no answer where it has words alone', async () => {
    const { workbook, personId } = await withPerson();
    const who = { personId, rater: 'manager', day: today } as const;
    await takeSheet(workbook, who, [line('negotiation', 4, 'Seen.'), line('forecasting', 2)], 'file');
    await takeSheet(workbook, who, [line('negotiation', 3), line('forecasting', null, 'Heard.')], 'file');
    expect(seen(await ratingsOf(workbook.db, personId))).toEqual([
      ['forecasting', 'manager', today, 2, 'Heard.', 'file'],
      ['negotiation', 'manager', today, 3, 'Seen.', 'file'],
    ]);
  });

  it('takes nothing at all where one line is refused', async () => {
    const { id, workbook, personId } = await withPerson();
    const who = { personId, rater: 'manager', day: today } as const;
    const { result, revisions } = await watchCommand(id, () =>
      takeSheet(workbook, who, [...sheet, line('juggling', 2)], 'file'),
    );
    expect(result).toEqual({ ok: false, error: 'gone' });
    expect(revisions).toBe(0);
    expect(await ratingsOf(workbook.db, personId)).toEqual([]);
    expect(await takeSheet(workbook, { ...who, day: tomorrow }, sheet, 'file')).toEqual({
      ok: false,
      error: 'in the future',
    });
  });

  it('cuts words that are longer than what is kept', async () => {
    const { workbook, personId } = await withPerson();
    await takeSheet(
      workbook,
      { personId, rater: 'manager', day: today },
      [line('negotiation', 3, `${'x'.repeat(3999)}😀`)],
      'file',
    );
    const [rating] = await ratingsOf(workbook.db, personId);
    expect(rating?.evidence.length).toBeLessThanOrEqual(4000);
    expect(rating?.evidence.isWellFormed()).toBe(true);
  });
});

it('taking ratings away takes those of one rater and one day', async () => {
  const { workbook, personId } = await withPerson();
  await rateSkill(workbook, negotiation(personId), 3);
  await rateSkill(workbook, negotiation(personId, { skillId: 'discovery' }), 2);
  await rateSkill(workbook, negotiation(personId, { rater: 'person' }), 4);
  await rateSkill(workbook, negotiation(personId, { day: asDay('2026-01-05') }), 1);
  await removeRatings(workbook, personId, 'manager', today);
  expect(seen(await ratingsOf(workbook.db, personId))).toEqual([
    ['negotiation', 'person', today, 4, '', 'screen'],
    ['negotiation', 'manager', '2026-01-05', 1, '', 'screen'],
  ]);
});
