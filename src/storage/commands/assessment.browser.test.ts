import { describe, expect, it } from 'vitest';
import { answerId, type AssessmentId, type SittingId } from '#domain/assessments/assessment.ts';
import { asDay } from '#domain/core/day.ts';
import { closingPull } from '#domain/instruments/catalog/closing-pull.ts';
import { roleInstrument } from '#domain/instruments/catalog/role/role-instrument.ts';
import {
  expectSound,
  makeWorkbook,
  storedRows,
  watchCommand,
  type MadeWorkbook,
} from '../made-workbook.fixture.ts';
import { sittingList, openSitting } from '../queries/queries.ts';
import { answerItem, dateEvidence, markWeeks } from './answer-item.ts';
import { editText } from './edit-text.ts';
import { completeSitting, discardSitting, restoreSitting, startSitting } from './sittings.ts';

const itemId = roleInstrument.dimensions[0]?.items[0]?.id ?? '';
const pullItemId = closingPull.dimensions[0]?.items[0]?.id ?? '';

interface Sat extends MadeWorkbook {
  readonly sittingId: SittingId;
  readonly role: AssessmentId;
  readonly pull: AssessmentId;
}

async function sit(): Promise<Sat> {
  const made = await makeWorkbook();
  const sittingId = await startSitting(made.workbook);
  const assessments = (await openSitting(made.workbook.db))?.assessments ?? [];
  const idOf = (instrumentId: string): AssessmentId => {
    const found = assessments.find((assessment) => assessment.instrumentId === instrumentId);
    if (found === undefined) throw new Error(`No assessment on ${instrumentId}`);
    return found.id;
  };
  return { ...made, sittingId, role: idOf(roleInstrument.id), pull: idOf(closingPull.id) };
}

describe('starting', () => {
  it('a sitting holds both instruments, in one change', async () => {
    const { id, workbook, surroundings } = await makeWorkbook();
    const { result, revisions, transactions } = await watchCommand(id, () => startSitting(workbook));
    expect({ revisions, transactions }).toEqual({ revisions: 1, transactions: 1 });
    const { assessments } = await storedRows(id);
    expect(assessments.map((assessment) => assessment.instrumentId).toSorted()).toEqual(
      [roleInstrument.id, closingPull.id].toSorted(),
    );
    for (const assessment of assessments)
      expect(assessment).toMatchObject({
        sittingId: result,
        startedDay: surroundings.day,
        completedDay: null,
      });
  });

  it('there is never a second open one, not from another window either', async () => {
    const { id, workbook, open } = await makeWorkbook();
    const other = await open();
    const [first, second] = await Promise.all([startSitting(workbook), startSitting(other)]);
    expect(second).toBe(first);
    const again = await watchCommand(id, () => startSitting(workbook));
    expect(again).toMatchObject({ result: first, revisions: 0 });
    expect((await storedRows(id)).assessments).toHaveLength(2);
  });

  it('after a completed one a new one can be started', async () => {
    const { workbook, sittingId } = await sit();
    await completeSitting(workbook, sittingId);
    expect(await startSitting(workbook)).not.toBe(sittingId);
    expect(await sittingList(workbook.db)).toHaveLength(2);
  });
});

describe('answering', () => {
  it('an answer changes as often as one likes, and can be taken back', async () => {
    const { id, workbook, role } = await sit();
    for (const value of [1, 5, 'no-opportunity', null, 3] as const) {
      const watched = await watchCommand(id, () => answerItem(workbook, role, itemId, value));
      expect(watched).toEqual({ result: { ok: true, value: null }, revisions: 1, transactions: 1 });
      expect((await storedRows(id)).answers).toMatchObject([{ id: answerId(role, itemId), value }]);
    }
  });

  it('keeps evidence, its day and the weeks beside the answer, whichever comes first', async () => {
    const { id, workbook, pull } = await sit();
    await editText(workbook, 'answers', answerId(pull, pullItemId), 'evidence', 'The Brandt call');
    await markWeeks(workbook, pull, pullItemId, [13, 1, 13, 12]);
    await dateEvidence(workbook, pull, pullItemId, asDay('2026-02-27'));
    await answerItem(workbook, pull, pullItemId, 4);
    expect((await storedRows(id)).answers).toMatchObject([
      { value: 4, evidence: 'The Brandt call', evidenceDay: '2026-02-27', weeks: [1, 12, 13] },
    ]);
  });

  it('an item that the instrument does not have is refused', async () => {
    const { id, workbook, role } = await sit();
    const watched = await watchCommand(id, () => answerItem(workbook, role, 'no-such-item', 3));
    expect(watched.result).toEqual({ ok: false, error: 'gone' });
    expect(watched.revisions).toBe(0);
    // The closing pull's items belong to the other assessment.
    expect(await answerItem(workbook, role, pullItemId, 3)).toEqual({ ok: false, error: 'gone' });
    expect((await storedRows(id)).answers).toEqual([]);
  });

  it('an assessment that is not there is refused', async () => {
    const { id, workbook } = await sit();
    const made = 'not-an-assessment' as AssessmentId; // as an address typed by hand would bring it
    expect(await answerItem(workbook, made, itemId, 3)).toEqual({ ok: false, error: 'gone' });
    expect((await storedRows(id)).answers).toEqual([]);
  });
});

describe('discarding', () => {
  it('takes the open sitting with its answers, in one change, and leaves the completed one', async () => {
    const { id, workbook, sittingId, role } = await sit();
    await answerItem(workbook, role, itemId, 2);
    await completeSitting(workbook, sittingId);
    const before = await storedRows(id);
    const second = await startSitting(workbook);
    const open = (await openSitting(workbook.db))?.assessments[0];
    if (open === undefined) throw new Error('No sitting is open');
    await answerItem(workbook, open.id, itemId, 5);
    const discarded = await watchCommand(id, () => discardSitting(workbook, second));
    expect(discarded).toMatchObject({ revisions: 1, transactions: 1 });
    const after = await storedRows(id);
    expect({ ...after, meta: [] }).toEqual({ ...before, meta: [] });
    expectSound(after);
    // A completed one is no start that could be discarded.
    const refused = await watchCommand(id, () => discardSitting(workbook, sittingId));
    expect(refused).toMatchObject({ result: { assessments: [], answers: [] }, revisions: 0 });
  });

  it('can be undone in one change: everything is back', async () => {
    const { id, workbook, sittingId, role, pull } = await sit();
    await answerItem(workbook, role, itemId, 2);
    await editText(workbook, 'answers', answerId(role, itemId), 'evidence', 'The Brandt call');
    await markWeeks(workbook, pull, pullItemId, [3]);
    const before = await storedRows(id);
    const discarded = await discardSitting(workbook, sittingId);
    expect(await openSitting(workbook.db)).toBeNull();
    const restored = await watchCommand(id, () => restoreSitting(workbook, discarded));
    expect(restored).toEqual({ result: true, revisions: 1, transactions: 1 });
    const after = await storedRows(id);
    // They are written anew, and say so; all else is as it was.
    const contentOf = (rows: typeof after) =>
      [...rows.assessments, ...rows.answers].map((row) => ({ ...row, updatedAt: null }));
    expect(contentOf(after)).toEqual(contentOf(before));
    expectSound(after);
  });

  it('is not undone beside another sitting that was opened since', async () => {
    const { id, workbook, sittingId } = await sit();
    const discarded = await discardSitting(workbook, sittingId);
    const other = await startSitting(workbook);
    const restored = await watchCommand(id, () => restoreSitting(workbook, discarded));
    expect(restored).toMatchObject({ result: false, revisions: 0 });
    expect((await openSitting(workbook.db))?.id).toBe(other);
  });
});

describe('completing', () => {
  it('notes the day, and from then on answers stay as they are', async () => {
    const { id, workbook, surroundings, sittingId, role, pull } = await sit();
    await answerItem(workbook, role, itemId, 2);
    await editText(workbook, 'answers', answerId(role, itemId), 'evidence', 'before');
    surroundings.day = asDay('2026-03-05');
    const completed = await watchCommand(id, () => completeSitting(workbook, sittingId));
    expect(completed).toMatchObject({ revisions: 1, transactions: 1 });
    const before = await storedRows(id);
    expect(before.assessments.every((assessment) => assessment.completedDay === '2026-03-05')).toBe(true);

    const answered = { ok: false, error: 'completed' };
    expect(await answerItem(workbook, role, itemId, 5)).toEqual(answered);
    // One that was never answered is just as closed.
    expect(await answerItem(workbook, pull, pullItemId, 5)).toEqual(answered);
    expect(await dateEvidence(workbook, role, itemId, asDay('2026-03-01'))).toEqual(answered);
    expect(await markWeeks(workbook, pull, pullItemId, [1])).toEqual(answered);
    await editText(workbook, 'answers', answerId(role, itemId), 'evidence', 'after');
    await editText(workbook, 'answers', answerId(pull, pullItemId), 'evidence', 'after');
    await completeSitting(workbook, sittingId);
    expect(await storedRows(id)).toEqual(before);
    expectSound(before);
  });
});
