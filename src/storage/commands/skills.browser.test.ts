import { describe, expect, it } from 'vitest';
import type { OwnSkill } from '#domain/team/own-skill.ts';
import { currentSkills, newestWording, wordingsWith, type Wording } from '#domain/team/wordings.ts';
import type { EditableField } from '#domain/workbook/editable-texts.ts';
import {
  expectSound,
  makeWorkbook,
  storedRows,
  watchCommand,
  type MadeWorkbook,
} from '../made-workbook.fixture.ts';
import { editText } from './edit-text.ts';
import { addPeople } from './people.ts';
import { rateSkill } from './ratings.ts';
import { addSession, setObservedLevel } from './sessions.ts';
import { addOwnSkill, discardWording, rewordSkill, setSkillGroup, setSkillHidden } from './skills.ts';

const once = { revisions: 1, transactions: 1 };

async function reworded({ workbook }: MadeWorkbook, skillId: string): Promise<OwnSkill['id']> {
  const made = await rewordSkill(workbook, skillId);
  if (!made.ok) throw new Error(made.error);
  return made.value;
}

async function wordingsIn({ workbook }: MadeWorkbook): Promise<readonly Wording[]> {
  return wordingsWith(await workbook.db.rows('ownSkills').toArray());
}

const write = (
  { workbook }: MadeWorkbook,
  id: OwnSkill['id'],
  field: EditableField<'ownSkills'>,
  text: string,
) => editText(workbook, 'ownSkills', id, field, text);

/** Rates somebody on the wording that holds, which settles its words. */
async function rate(made: MadeWorkbook, skillId: string, value: 3 | null = 3): Promise<void> {
  const people = await addPeople(made.workbook, [{ name: 'Ana' }]);
  const personId = people.ok ? people.value[0] : undefined;
  const holding = currentSkills(await wordingsIn(made)).find((skill) => skill.skillId === skillId);
  if (personId === undefined || holding === undefined) throw new Error('Nobody to rate, or on nothing');
  const day = made.surroundings.today();
  const rated = { personId, skillId, skillVersion: holding.version, rater: 'manager', day } as const;
  expect(await rateSkill(made.workbook, rated, value)).toEqual({ ok: true, value: null });
}

describe('hiding a skill', () => {
  it('is one step, done twice is done once, and is undone', async () => {
    const { id, workbook } = await makeWorkbook();
    expect(await watchCommand(id, () => setSkillHidden(workbook, 'discovery', true))).toMatchObject(once);
    expect(await watchCommand(id, () => setSkillHidden(workbook, 'discovery', true))).toMatchObject({
      revisions: 0,
    });
    expect((await storedRows(id)).hiddenSkills).toHaveLength(1);
    await setSkillHidden(workbook, 'discovery', false);
    expect((await storedRows(id)).hiddenSkills).toEqual([]);
  });
});

describe('a skill of one’s own', () => {
  it('begins empty in its group, and is written in place', async () => {
    const made = await makeWorkbook();
    const added = await addOwnSkill(made.workbook, 'running');
    if (!added.ok) throw new Error(added.error);
    await write(made, added.value, 'name', 'Demos');
    await setSkillGroup(made.workbook, added.value, 'winning');
    const skill = (await wordingsIn(made)).find(({ isOwn }) => isOwn);
    expect(skill).toMatchObject({
      name: 'Demos',
      group: 'winning',
      version: 1,
      anchors: ['', '', '', '', ''],
    });
    expectSound(await storedRows(made.id));
    expect(await discardWording(made.workbook, added.value)).toEqual({ ok: true, value: null });
    expect((await storedRows(made.id)).ownSkills).toEqual([]);
  });
});

describe('other words for a skill', () => {
  it('begin with those that it has, and are written on until somebody was rated on them', async () => {
    const made = await makeWorkbook();
    const id = await reworded(made, 'negotiation');
    expect(id).toBe('negotiation:2');
    const [shipped, own] = (await wordingsIn(made)).filter(({ skillId }) => skillId === 'negotiation');
    expect(own?.anchors).toEqual(shipped?.anchors);
    await write(made, id, 'anchor1', 'Gave in.');
    expect(await reworded(made, 'negotiation')).toBe('negotiation:2');

    await rate(made, 'negotiation');
    await write(made, id, 'anchor1', 'Something else.');
    expect(newestWording(await wordingsIn(made), 'negotiation')?.anchors[0]).toBe('Gave in.');
    expect(await discardWording(made.workbook, id)).toEqual({ ok: false, error: 'in use' });
    expect(await reworded(made, 'negotiation')).toBe('negotiation:3');
    expectSound(await storedRows(made.id));
  });

  it('stay as they are while somebody was seen on them in a session', async () => {
    const made = await makeWorkbook();
    const { workbook, surroundings } = made;
    const id = await reworded(made, 'negotiation');
    await write(made, id, 'anchor1', 'Gave in.');
    const people = await addPeople(workbook, [{ name: 'Ana' }]);
    const [personId] = people.ok ? people.value : [];
    if (personId === undefined) throw new Error('Nobody to coach');
    const skill = { skillId: 'negotiation', version: 2 };
    const day = surroundings.today();
    const session = await addSession(workbook, { personId, kind: 'observed', day, held: true, skill });
    if (!session.ok) throw new Error(session.error);
    await setObservedLevel(workbook, session.value, 2);
    await write(made, id, 'anchor1', 'Something else.');
    expect(newestWording(await wordingsIn(made), 'negotiation')?.anchors[0]).toBe('Gave in.');
    expect(await discardWording(workbook, id)).toEqual({ ok: false, error: 'in use' });
  });

  it('that are not finished leave the ones before in their place, and go on being written', async () => {
    const made = await makeWorkbook();
    const id = await reworded(made, 'negotiation');
    await write(made, id, 'name', '');
    await rate(made, 'negotiation');
    expect((await storedRows(made.id)).ratings).toMatchObject([{ skillVersion: 1 }]);
    expect(await reworded(made, 'negotiation')).toBe(id);
    await write(made, id, 'name', 'Bargaining');
    expect(newestWording(await wordingsIn(made), 'negotiation')?.name).toBe('Bargaining');
  });

  it('stay while anything is noted on them, also without a level: it could not be read any more', async () => {
    const made = await makeWorkbook();
    const id = await reworded(made, 'negotiation');
    await rate(made, 'negotiation', null);
    expect(await discardWording(made.workbook, id)).toEqual({ ok: false, error: 'in use' });
    expect((await storedRows(made.id)).ownSkills).toHaveLength(1);
  });

  it('are not taken back by undo once another window has rated on them, nor is a rating without its words', async () => {
    const made = await makeWorkbook();
    const second = await made.open();
    await reworded(made, 'negotiation');
    await rate({ ...made, workbook: second }, 'negotiation');
    expect(await made.workbook.history.undo(made.workbook)).toEqual({ ok: false, error: 'changed since' });
    expect((await storedRows(made.id)).ownSkills).toHaveLength(1);

    expect(await second.history.undo(second)).toMatchObject({ ok: true });
    const id = 'negotiation:2' as OwnSkill['id']; // of the wording above
    expect(await discardWording(made.workbook, id)).toEqual({ ok: true, value: null });
    expect(await second.history.redo(second)).toEqual({ ok: false, error: 'changed since' });
    expect((await storedRows(made.id)).ratings).toEqual([]);
  });

  it('are given up, and the ones before hold again', async () => {
    const made = await makeWorkbook();
    const id = await reworded(made, 'negotiation');
    expect(await discardWording(made.workbook, id)).toEqual({ ok: true, value: null });
    expect(newestWording(await wordingsIn(made), 'negotiation')?.version).toBe(1);
    expect(await discardWording(made.workbook, id)).toEqual({ ok: false, error: 'gone' });
    expect(await rewordSkill(made.workbook, 'no-such-skill')).toEqual({ ok: false, error: 'gone' });
  });
});
