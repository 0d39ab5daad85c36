import { describe, expect, it } from 'vitest';
import { answerId } from '#domain/assessments/assessment.ts';
import { roleInstrument } from '#domain/instruments/catalog/role/role-instrument.ts';
import type { FocusId } from '#domain/plans/plan.ts';
import { addAction, removeAction } from '../commands/actions.ts';
import { answerItem } from '../commands/answer-item.ts';
import { editText } from '../commands/edit-text.ts';
import { chooseFocus, endFocus } from '../commands/focus-areas.ts';
import { completeSitting, startSitting } from '../commands/sittings.ts';
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

  it('a plan is not made again beside another', async () => {
    const made = await makeWorkbook();
    await choose(made.workbook, 'coaching');
    await made.workbook.history.undo(made.workbook);
    await choose(await made.open(), 'directing');
    expect(await tryIn(made, 'redo')).toEqual(refused);
  });
});
