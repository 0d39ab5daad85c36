import { describe, expect, it } from 'vitest';
import { addDays, asDay } from '#domain/core/day.ts';
import type { PersonId } from '#domain/team/person.ts';
import {
  expectSound,
  makeWorkbook,
  storedRows,
  watchCommand,
  type MadeWorkbook,
} from '../made-workbook.fixture.ts';
import { allMoments, allMomentsOf, latestMoments } from '../queries/coaching.ts';
import { editText } from './edit-text.ts';
import { erasePerson } from './erase-person.ts';
import { addMoment, changeMoment, removeMoment, restoreMoment, type NewMoment } from './moments.ts';
import { addPeople } from './people.ts';

const once = { revisions: 1, transactions: 1 };
const refusal = (error: string) => ({ ok: false, error });

interface WithPerson extends MadeWorkbook {
  readonly personId: PersonId;
  readonly about: (changes?: Partial<NewMoment>) => NewMoment;
}

async function withPerson(): Promise<WithPerson> {
  const made = await makeWorkbook();
  const people = await addPeople(made.workbook, [{ name: 'Marcus Reed' }]);
  if (!people.ok) throw new Error(people.error);
  const [personId] = people.value;
  if (personId === undefined) throw new Error('Nobody was added');
  const about = (changes: Partial<NewMoment> = {}): NewMoment => ({
    day: made.surroundings.day,
    personId,
    kind: 'note',
    skillId: null,
    dimensionId: null,
    text: 'Asked who else decides.',
    ...changes,
  });
  return { ...made, personId, about };
}

const note = async ({ workbook, about }: WithPerson, changes: Partial<NewMoment> = {}) => {
  const added = await addMoment(workbook, about(changes));
  if (!added.ok) throw new Error(added.error);
  return added.value;
};

describe('a moment', () => {
  it('is written down in one step, about a person or about oneself', async () => {
    const { id, workbook, personId, about } = await withPerson();
    const praise = about({ kind: 'praise', skillId: 'discovery', text: '  Asked twice.\n ' });
    expect(await watchCommand(id, () => addMoment(workbook, praise))).toMatchObject(once);
    await addMoment(workbook, about({ personId: null, dimensionId: 'coaching', day: asDay('2026-02-01') }));
    const { moments } = await allMoments(workbook.db);
    expect(moments).toMatchObject([
      { personId, kind: 'praise', skillId: 'discovery', text: 'Asked twice.' },
      { personId: null, dimensionId: 'coaching', day: '2026-02-01' },
    ]);
    expectSound(await storedRows(id));
  });

  it('needs words, a day that has come, and somebody who is there', async () => {
    const { id, workbook, about, surroundings } = await withPerson();
    const refused = async (changes: Partial<NewMoment>) =>
      (await watchCommand(id, () => addMoment(workbook, about(changes)))).result;
    expect(await refused({ text: ' \n ' })).toEqual(refusal('nothing written'));
    expect(await refused({ day: addDays(surroundings.day, 1) })).toEqual(refusal('in the future'));
    expect(await refused({ personId: 'gone' as PersonId })).toEqual(refusal('gone'));
    expect((await storedRows(id)).moments).toEqual([]);
  });

  it('takes long texts and half characters as far as they can be kept', async () => {
    const made = await withPerson();
    await note(made, { text: `${'x'.repeat(3999)}😀` });
    await note(made, { text: 'Half \uD800 of one.' });
    const { moments } = await allMoments(made.workbook.db);
    expect(moments.map(({ text }) => text.length)).toEqual([14, 3999]);
    expectSound(await storedRows(made.id));
  });

  it('can be about something else later, within the same limits', async () => {
    const made = await withPerson();
    const { id, workbook, surroundings } = made;
    const moment = await note(made);
    const change = { kind: 'correction', personId: null, dimensionId: 'coaching' } as const;
    expect(await watchCommand(id, () => changeMoment(workbook, moment, change))).toMatchObject(once);
    expect((await storedRows(id)).moments[0]).toMatchObject(change);
    expect(await changeMoment(workbook, moment, { day: addDays(surroundings.day, 1) })).toEqual(
      refusal('in the future'),
    );
    expect(await changeMoment(workbook, moment, { personId: 'gone' as PersonId })).toEqual(refusal('gone'));
    expect(await workbook.history.undo(workbook)).toEqual({ ok: true, value: 'Moment changed' });
    expect((await storedRows(id)).moments[0]).toMatchObject({ kind: 'note', dimensionId: null });
  });

  it('is deleted into the trash and comes back, unless whom it is about was erased', async () => {
    const made = await withPerson();
    const { id, workbook, personId } = made;
    const moment = await note(made);
    await editText(workbook, 'moments', moment, 'text', 'Waited for the answer.');
    const removed = await removeMoment(workbook, moment);
    if (removed === undefined) throw new Error('Nothing was removed');
    expect((await storedRows(id)).trash).toMatchObject([{ name: 'Waited for the answer.' }]);
    expect(await restoreMoment(workbook, removed)).toMatchObject({ ok: true });
    expect((await storedRows(id)).moments).toHaveLength(1);
    await removeMoment(workbook, moment);
    await erasePerson(workbook, personId);
    expect(await restoreMoment(workbook, removed)).toEqual(refusal('gone'));
    expect((await storedRows(id)).trash).toEqual([]);
    expect(await changeMoment(workbook, moment, { kind: 'praise' })).toEqual(refusal('gone'));
  });
});

describe('the list of moments', () => {
  it('reads whole days from the latest, so that the order within a day is certain', async () => {
    const made = await withPerson();
    for (const [day, text] of [
      ['2026-02-01', 'one'],
      ['2026-02-02', 'two'],
      ['2026-02-02', 'three'],
      ['2026-02-02', 'four'],
      ['2026-02-03', 'five'],
    ] as const)
      await note(made, { day: asDay(day), text });
    const texts = async (count: number) => {
      const { moments, total } = await latestMoments(made.workbook.db, count);
      return [total, ...moments.map(({ text }) => text)];
    };
    expect(await texts(1)).toEqual([5, 'five']);
    expect(await texts(2)).toEqual([5, 'five', 'four', 'three', 'two']);
    expect(await texts(100)).toEqual([5, 'five', 'four', 'three', 'two', 'one']);
  });

  it('knows those about one person, and how many there are in all', async () => {
    const made = await withPerson();
    await note(made);
    await note(made, { personId: null });
    const { moments, total } = await allMomentsOf(made.workbook.db, made.personId);
    expect([moments.length, total]).toEqual([1, 2]);
  });

  it('is empty before the first', async () => {
    const { workbook } = await withPerson();
    expect(await latestMoments(workbook.db, 10)).toEqual({ moments: [], total: 0 });
  });
});
