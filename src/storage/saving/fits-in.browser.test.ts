import { describe, expect, it } from 'vitest';
import { answerId } from '#domain/assessments/assessment.ts';
import { roleInstrument } from '#domain/instruments/catalog/role/role-instrument.ts';
import { asDay } from '#domain/core/day.ts';
import type { FocusId, Topic } from '#domain/plans/plan.ts';
import type { PersonId } from '#domain/team/person.ts';
import { skillsInstrumentId } from '#domain/team/wordings.ts';
import { addAction, removeAction } from '../commands/actions.ts';
import { answerItem } from '../commands/answer-item.ts';
import { editText } from '../commands/edit-text.ts';
import { chooseFocus, endFocus } from '../commands/focus-areas.ts';
import { addPeople, openPrivateNote } from '../commands/people.ts';
import { addPriority, finishPriority } from '../commands/priorities.ts';
import { rateSkill } from '../commands/ratings.ts';
import { addSession } from '../commands/sessions.ts';
import { completeSitting, startSitting } from '../commands/sittings.ts';
import { rewordSkill } from '../commands/skills.ts';
import { expectSound, makeWorkbook, storedRows, type MadeWorkbook } from '../made-workbook.fixture.ts';
import type { OpenWorkbook } from '../open-workbook.ts';
import { topicOf } from '../topic.fixture.ts';

const itemId = roleInstrument.dimensions[0]?.items[0]?.id ?? '';

async function choose(workbook: OpenWorkbook, dimensionId: string): Promise<FocusId> {
  const focus = await chooseFocus(workbook, topicOf(dimensionId));
  if (!focus.ok) throw new Error(focus.error);
  return focus.value;
}

async function startedIn({ id, workbook }: MadeWorkbook) {
  const sittingId = await startSitting(workbook);
  const role = (await storedRows(id)).assessments.find((one) => one.instrumentId === roleInstrument.id);
  if (role === undefined) throw new Error('Not started');
  return { sittingId, role: role.id };
}

const day = asDay('2026-03-02');
const skillTopic: Topic = {
  instrumentId: skillsInstrumentId,
  instrumentVersion: 1,
  dimensionId: 'discovery',
};

async function personIn(workbook: OpenWorkbook): Promise<PersonId> {
  const added = await addPeople(workbook, [{ name: 'Ana Lund' }]);
  const [personId] = added.ok ? added.value : [];
  if (personId === undefined) throw new Error('Nobody was added');
  return personId;
}

describe('undoing', () => {
  /** What undoing comes to where nothing is taken back, and what is there is whole. */
  async function tryIn({ id, workbook }: MadeWorkbook, way: 'undo' | 'redo' = 'undo') {
    const before = await storedRows(id);
    const result = await workbook.history[way](workbook);
    expect(await storedRows(id)).toEqual(before);
    expectSound(before);
    return result;
  }
  const refused = { ok: false, error: 'changed since' };

  it('a chosen focus is refused when another window has added an action to it', async () => {
    const made = await makeWorkbook();
    const focusId = await choose(made.workbook, 'coaching');
    await addAction(await made.open(), focusId, 'do');
    expect(await tryIn(made)).toEqual(refused);
  });

  it('an earlier step is refused when a later one goes on from it', async () => {
    const { id, workbook } = await makeWorkbook();
    const focusId = await choose(workbook, 'coaching');
    const step = workbook.history.latest;
    await addAction(workbook, focusId, 'do');
    expect(await workbook.history.undo(workbook, step)).toEqual(refused);
    expectSound(await storedRows(id));
  });

  it('a deletion is refused when the focus is gone', async () => {
    const made = await makeWorkbook();
    const focusId = await choose(made.workbook, 'coaching');
    const other = await made.open();
    const action = await addAction(other, focusId, 'do');
    if (!action.ok) throw new Error(action.error);
    await removeAction(other, action.value);
    await made.workbook.history.undo(made.workbook);
    expect(await tryIn({ ...made, workbook: other })).toEqual(refused);
  });

  it('a started assessment is refused when it was answered in another window', async () => {
    const made = await makeWorkbook();
    const { role } = await startedIn(made);
    await answerItem(await made.open(), role, itemId, 3);
    expect(await tryIn(made)).toEqual(refused);
  });

  it('a started assessment is refused when evidence was typed into it', async () => {
    const made = await makeWorkbook();
    const { role } = await startedIn(made);
    await editText(made.workbook, 'answers', answerId(role, itemId), 'evidence', 'The Brandt call');
    expect(await tryIn(made)).toEqual(refused);
  });

  it('a completed assessment is refused when another is open', async () => {
    const made = await makeWorkbook();
    const { sittingId } = await startedIn(made);
    await completeSitting(made.workbook, sittingId);
    await startSitting(await made.open());
    expect(await tryIn(made)).toEqual(refused);
  });

  it('the end of a focus is refused when three others are active', async () => {
    const made = await makeWorkbook();
    const focusId = await choose(made.workbook, 'coaching');
    await choose(made.workbook, 'directing');
    await choose(made.workbook, 'hiring');
    await endFocus(made.workbook, focusId, 'set aside', '');
    await choose(await made.open(), 'planning');
    expect(await tryIn(made)).toEqual(refused);
  });

  it('a person is refused when another window has rated, coached or planned with them', async () => {
    const acts = [
      (workbook: OpenWorkbook, personId: PersonId) =>
        rateSkill(workbook, { personId, skillId: 'discovery', skillVersion: 1, rater: 'manager', day }, 3),
      (workbook: OpenWorkbook, personId: PersonId) =>
        addSession(workbook, { personId, kind: 'deal', day, held: true, skill: null }),
      (workbook: OpenWorkbook, personId: PersonId) => openPrivateNote(workbook, personId),
      (workbook: OpenWorkbook, personId: PersonId) =>
        addPriority(workbook, { skillId: null, title: 'Discovery', why: '', personIds: [personId] }),
      (workbook: OpenWorkbook, personId: PersonId) =>
        chooseFocus(workbook, skillTopic, { kind: 'person', personId }),
    ];
    for (const act of acts) {
      const made = await makeWorkbook();
      const personId = await personIn(made.workbook);
      await act(await made.open(), personId);
      expect(await tryIn(made)).toEqual(refused);
    }
  });

  it('own words are refused when somebody was rated or is to grow on them', async () => {
    for (const isRated of [true, false]) {
      const made = await makeWorkbook();
      const personId = await personIn(made.workbook);
      const reworded = await rewordSkill(made.workbook, 'discovery');
      expect(reworded).toEqual({ ok: true, value: 'discovery:2' });
      const other = await made.open();
      const rated = { personId, skillId: 'discovery', skillVersion: 2, rater: 'manager', day } as const;
      if (isRated) await rateSkill(other, rated, 3);
      else await chooseFocus(other, { ...skillTopic, instrumentVersion: 2 }, { kind: 'person', personId });
      expect(await tryIn(made)).toEqual(refused);
    }
  });

  it('the end of a priority is refused when three others are open', async () => {
    const made = await makeWorkbook();
    const add = (workbook: OpenWorkbook, title: string) =>
      addPriority(workbook, { skillId: null, title, why: '', personIds: [] });
    const first = await add(made.workbook, 'One');
    if (!first.ok) throw new Error(first.error);
    await finishPriority(made.workbook, first.value);
    const other = await made.open();
    for (const title of ['Two', 'Three', 'Four']) await add(other, title);
    expect(await tryIn(made)).toEqual(refused);
  });

  it('a person’s plan may have two active focus areas, and no third comes back', async () => {
    const made = await makeWorkbook();
    const personId = await personIn(made.workbook);
    const chooseSkill = (workbook: OpenWorkbook, dimensionId: string) =>
      chooseFocus(workbook, { ...skillTopic, dimensionId }, { kind: 'person', personId });
    const first = await chooseSkill(made.workbook, 'discovery');
    if (!first.ok) throw new Error(first.error);
    await endFocus(made.workbook, first.value, 'set aside', '');
    const other = await made.open();
    expect(await chooseSkill(other, 'negotiation')).toMatchObject({ ok: true });
    expect(await chooseSkill(other, 'prospecting')).toMatchObject({ ok: true });
    expect(await chooseSkill(other, 'forecasting')).toEqual({ ok: false, error: 'enough already' });
    expect(await tryIn(made)).toEqual(refused);
  });

  it('a plan is not made again beside another', async () => {
    const made = await makeWorkbook();
    await choose(made.workbook, 'coaching');
    await made.workbook.history.undo(made.workbook);
    await choose(await made.open(), 'directing');
    expect(await tryIn(made, 'redo')).toEqual(refused);
  });
});
