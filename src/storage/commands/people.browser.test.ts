import { describe, expect, it } from 'vitest';
import { asDay } from '#domain/core/day.ts';
import { maxPeople, type PersonId } from '#domain/team/person.ts';
import {
  expectSound,
  makeWorkbook,
  storedRows,
  watchCommand,
  type MadeWorkbook,
} from '../made-workbook.fixture.ts';
import { allPeople, teamOf } from '../queries/people.ts';
import { editText } from './edit-text.ts';
import {
  addPeople,
  leaveTeam,
  openPrivateNote,
  orderPeople,
  rejoinTeam,
  setKeepUntil,
  setRamping,
  setStartDay,
} from './people.ts';

const once = { revisions: 1, transactions: 1 };

interface WithTeam extends MadeWorkbook {
  readonly ids: readonly [PersonId, PersonId, PersonId];
}

async function withTeam(): Promise<WithTeam> {
  const made = await makeWorkbook();
  const added = await addPeople(made.workbook, [{ name: 'Ana' }, { name: 'Ben' }, { name: 'Chloe' }]);
  if (!added.ok) throw new Error(added.error);
  const [ana, ben, chloe] = added.value;
  if (ana === undefined || ben === undefined || chloe === undefined) throw new Error('Three were added');
  return { ...made, ids: [ana, ben, chloe] };
}

const namesIn = async ({ workbook }: MadeWorkbook): Promise<readonly string[]> =>
  (await allPeople(workbook.db)).map(({ name }) => name);

describe('adding people', () => {
  it('puts them behind the others in the order given, in one step', async () => {
    const made = await withTeam();
    const { id, workbook } = made;
    const dan = {
      name: ' Dan ',
      role: 'AE',
      territory: 'East',
      startDay: asDay('2099-01-01'),
      ramping: true,
    };
    expect(await watchCommand(id, () => addPeople(workbook, [dan, { name: 'Ana' }]))).toMatchObject(once);
    expect(await namesIn(made)).toEqual(['Ana', 'Ben', 'Chloe', 'Dan', 'Ana']);
    expect((await allPeople(workbook.db))[3]).toMatchObject({ ...dan, name: 'Dan', leftDay: null });
    await workbook.history.undo(workbook);
    expect(await namesIn(made)).toEqual(['Ana', 'Ben', 'Chloe']);
    expectSound(await storedRows(id));
  });

  it('leaves out who has no name, and says so when nobody has one', async () => {
    const made = await makeWorkbook();
    const { workbook } = made;
    expect(await addPeople(workbook, [{ name: ' ' }, { name: 'Ana' }])).toMatchObject({ ok: true });
    expect(await addPeople(workbook, [{ name: '' }])).toEqual({ ok: false, error: 'nobody' });
    expect(await namesIn(made)).toEqual(['Ana']);
  });

  it('fills in of others what is not written, in the same step', async () => {
    const { id, workbook, ids } = await withTeam();
    const [ana] = ids;
    const details = { role: 'AE', ramping: true };
    const fill = () => addPeople(workbook, [{ name: 'Dan' }], [{ personId: ana, details }]);
    expect(await watchCommand(id, fill)).toMatchObject(once);
    // What was written meanwhile stays.
    const again = { personId: ana, details: { role: 'SDR', territory: 'East' } };
    expect(await addPeople(workbook, [], [again])).toEqual({ ok: true, value: [] });
    const people = await storedRows(id).then((rows) => rows.people);
    expect(people.find((person) => person.id === ana)).toMatchObject({
      role: 'AE',
      territory: 'East',
      ramping: true,
    });
    expectSound(await storedRows(id));
  });

  it('keeps texts inside of their limits', async () => {
    const { id, workbook } = await makeWorkbook();
    const [name, role, territory] = ['n'.repeat(500), 'r'.repeat(500), `${'t'.repeat(199)}😀`];
    await addPeople(workbook, [{ name, role, territory }]);
    const [person] = await allPeople(workbook.db);
    expect([person?.name.length, person?.role.length, person?.territory]).toEqual([
      120,
      120,
      't'.repeat(199),
    ]);
    expectSound(await storedRows(id));
  });

  it('takes all or none where there is no room for all', async () => {
    const made = await withTeam();
    const { workbook } = made;
    const many = Array.from({ length: maxPeople - 2 }, (_, index) => ({ name: `Person ${index}` }));
    expect(await addPeople(workbook, many)).toEqual({ ok: false, error: 'too many people' });
    expect(await namesIn(made)).toHaveLength(3);
    expect(await addPeople(workbook, many.slice(1))).toMatchObject({ ok: true });
    expect(await addPeople(workbook, [{ name: 'One more' }])).toEqual({
      ok: false,
      error: 'too many people',
    });
  });
});

describe('the order of the team', () => {
  it('is as it was put, with those who are not named behind', async () => {
    const made = await withTeam();
    const { id, workbook, ids } = made;
    const [ana, , chloe] = ids;
    expect(await watchCommand(id, () => orderPeople(workbook, [chloe, ana]))).toMatchObject(once);
    expect(await namesIn(made)).toEqual(['Chloe', 'Ana', 'Ben']);
    await workbook.history.undo(workbook);
    expect(await namesIn(made)).toEqual(['Ana', 'Ben', 'Chloe']);
  });

  it('writes nothing where nothing changes', async () => {
    const { id, workbook, ids } = await withTeam();
    expect(await watchCommand(id, () => orderPeople(workbook, ids))).toMatchObject({ revisions: 0 });
  });
});

describe('what is said of a person', () => {
  it('is kept setting by setting, each undone by its name', async () => {
    const { id, workbook, ids } = await withTeam();
    const [ana] = ids;
    const stored = async () => (await allPeople(workbook.db)).find((person) => person.id === ana);
    const settings = [
      ['Start day', () => setStartDay(workbook, ana, asDay('2024-05-06')), { startDay: '2024-05-06' }],
      ['Ramping', () => setRamping(workbook, ana, true), { ramping: true }],
      ['Keep until', () => setKeepUntil(workbook, ana, asDay('2027-11-30')), { keepUntil: '2027-11-30' }],
    ] as const;
    for (const [name, set, expected] of settings) {
      const before = await stored();
      const done = { ok: true, value: null };
      expect(await watchCommand(id, set)).toEqual({ result: done, ...once });
      expect(await stored()).toMatchObject(expected);
      expect(await workbook.history.undo(workbook)).toEqual({ ok: true, value: name });
      expect(await stored()).toEqual({ ...before, updatedAt: (await stored())?.updatedAt });
    }
  });

  it('has one private note, which is begun empty and written in place', async () => {
    const { id, workbook, ids } = await withTeam();
    const [ana] = ids;
    expect(await watchCommand(id, () => openPrivateNote(workbook, ana))).toMatchObject(once);
    await editText(workbook, 'privateNotes', ana, 'text', 'Wants to lead a team.');
    expect(await watchCommand(id, () => openPrivateNote(workbook, ana))).toMatchObject({ revisions: 0 });
    expect((await storedRows(id)).privateNotes).toMatchObject([{ id: ana, text: 'Wants to lead a team.' }]);
    expectSound(await storedRows(id));
  });

  it('is their name at least: it can be changed, and not taken away', async () => {
    const made = await withTeam();
    const { workbook, ids } = made;
    await editText(workbook, 'people', ids[0], 'name', 'Ana Lund');
    await editText(workbook, 'people', ids[0], 'name', '  ');
    expect((await namesIn(made))[0]).toBe('Ana Lund');
  });
});

describe('leaving the team', () => {
  it('keeps everything, and ends the ramp', async () => {
    const made = await withTeam();
    const { id, workbook, ids } = made;
    const [, ben] = ids;
    await setRamping(workbook, ben, true);
    await openPrivateNote(workbook, ben);
    const before = await storedRows(id);
    await leaveTeam(workbook, ben, asDay('2026-02-27'));
    expect((await teamOf(workbook.db)).map(({ name }) => name)).toEqual(['Ana', 'Chloe']);
    const left = (await allPeople(workbook.db)).find((person) => person.id === ben);
    expect(left).toMatchObject({ leftDay: '2026-02-27', ramping: false });
    expect((await storedRows(id)).privateNotes).toEqual(before.privateNotes);

    await rejoinTeam(workbook, ben);
    expect((await teamOf(workbook.db)).map(({ name }) => name)).toEqual(['Ana', 'Ben', 'Chloe']);
    expectSound(await storedRows(id));
  });

  it('is refused of somebody who is not there any more', async () => {
    const { workbook } = await withTeam();
    const gone = 'gone' as PersonId; // leads nowhere
    const refused = { ok: false, error: 'gone' };
    expect(await leaveTeam(workbook, gone, asDay('2026-02-27'))).toEqual(refused);
    expect(await rejoinTeam(workbook, gone)).toEqual(refused);
    expect(await setStartDay(workbook, gone, null)).toEqual(refused);
    expect(await openPrivateNote(workbook, gone)).toEqual(refused);
  });
});
