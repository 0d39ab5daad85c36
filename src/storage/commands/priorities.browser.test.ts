import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/core/day.ts';
import { maxPeople, type PersonId } from '#domain/team/person.ts';
import type { PriorityId } from '#domain/team/priority.ts';
import {
  expectSound,
  makeWorkbook,
  storedRows,
  watchCommand,
  type MadeWorkbook,
} from '../made-workbook.fixture.ts';
import type { OpenWorkbook } from '../open-workbook.ts';
import { teamPictureOf } from '../queries/team-picture.ts';
import { prioritiesOf } from '../queries/people.ts';
import { erasePerson } from './erase-person.ts';
import { addPeople, leaveTeam } from './people.ts';
import {
  addPriority,
  dropPriority,
  finishPriority,
  removePriority,
  reopenPriority,
  restorePriority,
  setPriorityDay,
  setPriorityPeople,
} from './priorities.ts';
import { rateSkill } from './ratings.ts';

const once = { revisions: 1, transactions: 1 };
const own = { skillId: null, title: '', why: '', personIds: [] };
const discovery = { skillId: 'discovery', title: 'Discovery', why: 'Half are at 1 or 2.', personIds: [] };

interface WithTeam extends MadeWorkbook {
  readonly people: [PersonId, PersonId];
}

async function withTeam(): Promise<WithTeam> {
  const made = await makeWorkbook();
  const added = await addPeople(made.workbook, [{ name: 'Marcus Reed' }, { name: 'Priya Nair' }]);
  const [first, second] = added.ok ? added.value : [];
  if (first === undefined || second === undefined) throw new Error('Nobody was added');
  return { ...made, people: [first, second] };
}

async function add(
  workbook: OpenWorkbook,
  start = own as Parameters<typeof addPriority>[1],
): Promise<PriorityId> {
  const added = await addPriority(workbook, start);
  if (!added.ok) throw new Error(added.error);
  return added.value;
}

describe('a priority of the team', () => {
  it('starts with what the matrix says', async () => {
    const { id, workbook, people } = await withTeam();
    const start = { ...discovery, personIds: [people[0]] };
    expect(await watchCommand(id, () => addPriority(workbook, start))).toMatchObject(once);
    const rows = await storedRows(id);
    expect(rows.priorities).toMatchObject([
      { ...start, what: '', sign: '', dueDay: null, state: 'open', order: 0 },
    ]);
    expectSound(rows);
  });

  it('is one of three at most, from two windows at once either', async () => {
    const { id, workbook, open } = await withTeam();
    const other = await open();
    await add(workbook);
    await add(workbook);
    const both = await Promise.all([addPriority(workbook, own), addPriority(other, own)]);
    expect(both.filter((result) => result.ok)).toHaveLength(1);
    expect(both.find((result) => !result.ok)).toEqual({ ok: false, error: 'enough already' });
    expect((await storedRows(id)).priorities).toHaveLength(3);
  });

  it('leaves out whom it names and who is not here', async () => {
    const { id, workbook, people, open } = await withTeam();
    await erasePerson(await open(), people[0]);
    const priority = await add(workbook, { ...discovery, personIds: people });
    expect((await storedRows(id)).priorities[0]?.personIds).toEqual([people[1]]);
    await setPriorityPeople(workbook, priority, people);
    expect((await storedRows(id)).priorities[0]?.personIds).toEqual([people[1]]);
  });

  it('is for as many people as a workbook holds', async () => {
    const { id, workbook } = await makeWorkbook();
    const names = Array.from({ length: maxPeople }, (_, index) => ({ name: `Person ${index}` }));
    const everybody = await addPeople(workbook, names);
    if (!everybody.ok) throw new Error(everybody.error);
    const priority = await add(workbook);
    expect(await setPriorityPeople(workbook, priority, [...everybody.value, ...everybody.value])).toEqual({
      ok: true,
      value: null,
    });
    expect((await storedRows(id)).priorities[0]?.personIds).toHaveLength(maxPeople);
  });

  it('loses the name of somebody who is erased, and stays', async () => {
    const { id, workbook, people } = await withTeam();
    await add(workbook, { ...discovery, personIds: people });
    await erasePerson(workbook, people[1]);
    expect((await storedRows(id)).priorities).toMatchObject([{ title: 'Discovery', personIds: [people[0]] }]);
  });

  it('takes people and a day, and gives them back', async () => {
    const { id, workbook, surroundings, people } = await withTeam();
    const priority = await add(workbook);
    const day = addDays(surroundings.day, 60);
    expect(await watchCommand(id, () => setPriorityPeople(workbook, priority, people))).toMatchObject(once);
    expect(await watchCommand(id, () => setPriorityDay(workbook, priority, day))).toMatchObject(once);
    expect((await storedRows(id)).priorities).toMatchObject([{ personIds: people, dueDay: day }]);
    await setPriorityPeople(workbook, priority, []);
    await setPriorityDay(workbook, priority, null);
    expect((await storedRows(id)).priorities).toMatchObject([{ personIds: [], dueDay: null }]);
  });

  it('is done today, or dropped with a reason, and both make room', async () => {
    const { id, workbook, surroundings } = await withTeam();
    const [first, second] = [await add(workbook, discovery), await add(workbook)];
    await add(workbook);
    expect(await dropPriority(workbook, second, ' ')).toEqual({ ok: false, error: 'a reason is needed' });
    await finishPriority(workbook, first);
    await dropPriority(workbook, second, ' A new product came first ');
    expect((await storedRows(id)).priorities.toSorted((a, b) => a.order - b.order)).toMatchObject([
      { state: 'done', closedDay: surroundings.day, reason: '' },
      { state: 'dropped', closedDay: surroundings.day, reason: 'A new product came first' },
      { state: 'open' },
    ]);
    await add(workbook);
    await add(workbook);
    expect(await reopenPriority(workbook, first)).toEqual({ ok: false, error: 'enough already' });
  });

  it('opens again without its reason while there is room', async () => {
    const { id, workbook } = await withTeam();
    const priority = await add(workbook);
    await dropPriority(workbook, priority, 'Later');
    await reopenPriority(workbook, priority);
    expect((await storedRows(id)).priorities).toMatchObject([{ state: 'open', closedDay: null, reason: '' }]);
    expect((await watchCommand(id, () => reopenPriority(workbook, priority))).revisions).toBe(0);
  });

  it('stands behind those that were there, also behind a deleted one’s place', async () => {
    const { workbook } = await withTeam();
    const first = await add(workbook);
    const second = await add(workbook);
    await removePriority(workbook, first);
    const third = await add(workbook);
    expect((await prioritiesOf(workbook.db)).map(({ id }) => id)).toEqual([second, third]);
  });

  it('comes back from the trash only while there is room', async () => {
    const { id, workbook } = await withTeam();
    const removed = await removePriority(workbook, await add(workbook, discovery));
    if (removed === undefined) throw new Error('Nothing was removed');
    expect((await storedRows(id)).trash).toMatchObject([{ table: 'priorities', name: 'Discovery' }]);
    for (let added = 0; added < 3; added += 1) await add(workbook);
    expect(await restorePriority(workbook, removed)).toEqual({ ok: false, error: 'enough already' });
    const [one] = await prioritiesOf(workbook.db);
    if (one !== undefined) await finishPriority(workbook, one.id);
    expect(await restorePriority(workbook, removed)).toEqual({ ok: true, value: null });
    expect((await storedRows(id)).trash).toEqual([]);
  });

  it('that was deleted in another window refuses everything', async () => {
    const { workbook, open, people } = await withTeam();
    const priority = await add(workbook);
    await removePriority(await open(), priority);
    const gone = { ok: false, error: 'gone' };
    expect(await setPriorityPeople(workbook, priority, people)).toEqual(gone);
    expect(await setPriorityDay(workbook, priority, null)).toEqual(gone);
    expect(await finishPriority(workbook, priority)).toEqual(gone);
    expect(await dropPriority(workbook, priority, 'Later')).toEqual(gone);
    expect(await reopenPriority(workbook, priority)).toEqual(gone);
    expect(await removePriority(workbook, priority)).toBeUndefined();
  });
});

it('the picture of the team holds those on it, with every rating and priority', async () => {
  const { workbook, surroundings, people } = await withTeam();
  const day = surroundings.day;
  const rated = { skillId: 'discovery', skillVersion: 1, rater: 'manager', day } as const;
  for (const personId of people) await rateSkill(workbook, { ...rated, personId }, 2);
  await add(workbook, discovery);
  await leaveTeam(workbook, people[0], day);
  const picture = await teamPictureOf(workbook.db);
  expect(picture.people.map(({ id }) => id)).toEqual([people[1]]);
  expect(picture.ratings).toHaveLength(2);
  expect(picture.priorities).toMatchObject([{ title: 'Discovery' }]);
});
