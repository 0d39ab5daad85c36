import { describe, expect, it } from 'vitest';
import { asDay } from '#domain/core/day.ts';
import { makeQuarter } from '#domain/core/quarter.ts';
import { openThings } from '#domain/reviews/open-things.ts';
import type { CommitmentId, ReviewId } from '#domain/reviews/review.ts';
import type { PersonId } from '#domain/team/person.ts';
import { expectSound, makeWorkbook, storedRows, type MadeWorkbook } from '../made-workbook.fixture.ts';
import { topicOf } from '../topic.fixture.ts';
import { addAction } from './actions.ts';
import { addCheckIn } from './check-ins.ts';
import {
  addCommitment,
  closeCommitment,
  decideCarryOver,
  removeCommitment,
  reopenCommitment,
  restoreCommitment,
  setCommitment,
} from './commitments.ts';
import { editText } from './edit-text.ts';
import { erasePerson } from './erase-person.ts';
import { chooseFocus, endFocus, rehearsePact, setGoal, takePact, takeSign } from './focus-areas.ts';
import { addMeasure, archiveMeasure } from './measures.ts';
import { addPeople, leaveTeam } from './people.ts';
import {
  addPriority,
  dropPriority,
  finishPriority,
  restorePriority,
  removePriority,
  setPriorityDay,
  setPriorityPeople,
} from './priorities.ts';
import { rateSkill } from './ratings.ts';
import { lockReview, openPersonReview, startReview } from './reviews.ts';
import { addSession, holdSession, setObservedLevel, takeObserved } from './sessions.ts';
import { addTask, closeTask, setReadiness, setTaskReview } from './tasks.ts';

/** The value of a command that had to work. */
function taken<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string },
): T {
  if (!result.ok) throw new Error(`Refused: ${result.error}`);
  return result.value;
}

const [today, earlier] = [asDay('2026-03-02'), asDay('2026-02-20')];
const closed = { ok: false, error: 'already closed' };
const gone = { ok: false, error: 'gone' };

async function withPerson(): Promise<MadeWorkbook & { readonly personId: PersonId }> {
  const made = await makeWorkbook();
  const [personId] = taken(await addPeople(made.workbook, [{ name: 'Priya Raman' }]));
  if (personId === undefined) throw new Error('Nobody was added');
  return { ...made, personId };
}

/** What an old window is told when it does what it still shows: always the same, and nothing is changed by it. */
async function answerTo(
  { id }: MadeWorkbook,
  ...acts: readonly (() => Promise<unknown>)[]
): Promise<unknown> {
  const before = await storedRows(id);
  const answers: unknown[] = [];
  for (const act of acts) answers.push(await act());
  expect(await storedRows(id)).toEqual(before);
  expectSound(before);
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  return answers[0];
}

describe('what was closed in another window', () => {
  it('stays closed on its day: a task', async () => {
    const made = await withPerson();
    const { workbook, surroundings, personId } = made;
    const task = taken(await addTask(workbook, personId));
    taken(await closeTask(await made.open(), task));
    surroundings.day = asDay('2026-03-09');
    expect(
      await answerTo(
        made,
        () => closeTask(workbook, task),
        () => setReadiness(workbook, task, 'let go'),
        () => setTaskReview(workbook, task, today),
      ),
    ).toEqual(closed);
  });

  it('stays as it was closed: a priority that was dropped is not done', async () => {
    const made = await withPerson();
    const { workbook, personId } = made;
    const priority = taken(
      await addPriority(workbook, { skillId: null, title: 'Discovery', why: '', personIds: [] }),
    );
    taken(await dropPriority(await made.open(), priority, 'A new product came first.'));
    expect(
      await answerTo(
        made,
        () => finishPriority(workbook, priority),
        () => dropPriority(workbook, priority, 'Later.'),
        () => setPriorityDay(workbook, priority, today),
        () => setPriorityPeople(workbook, priority, [personId]),
      ),
    ).toEqual(closed);
  });

  it('takes nothing new: a focus area', async () => {
    const made = await makeWorkbook();
    const { workbook } = made;
    const focus = taken(await chooseFocus(workbook, topicOf('coaching')));
    taken(await endFocus(await made.open(), focus, 'finished', 'They told me.'));
    expect(
      await answerTo(
        made,
        () => endFocus(workbook, focus, 'set aside', 'No time.'),
        () => rehearsePact(workbook, focus),
        () => takePact(workbook, focus, { cue: 'A call begins', behaviour: 'mute myself' }),
        () => takeSign(workbook, focus, 'Two calls heard to the end.'),
        () => setGoal(workbook, focus, { itemId: null, fromLevel: 1, toLevel: 3 }),
        () => addAction(workbook, focus, 'do'),
        () => addCheckIn(workbook, focus, today),
      ),
    ).toEqual(closed);
  });

  it('keeps its day: a person who left, and a measure that was put away', async () => {
    const made = await withPerson();
    const { workbook, surroundings, personId } = made;
    const other = await made.open();
    taken(await leaveTeam(other, personId, earlier));
    expect(await answerTo(made, () => leaveTeam(workbook, personId, today))).toEqual({
      ok: false,
      error: 'left already',
    });
    const measure = taken(await addMeasure(workbook, 'do'));
    taken(await archiveMeasure(other, measure));
    surroundings.day = asDay('2026-03-09');
    await archiveMeasure(workbook, measure);
    expect((await storedRows(made.id)).measures).toMatchObject([{ archivedDay: today }]);
  });
});

describe('somebody who was erased in another window', () => {
  it('is not rated, coached or reviewed any more', async () => {
    const made = await withPerson();
    const { workbook, personId } = made;
    const review = taken(await startReview(workbook, makeQuarter(2026, 1)));
    const about = { personId, skillId: 'discovery', skillVersion: 1 };
    const planned = taken(
      await addSession(workbook, { personId, kind: 'observed', day: today, held: false, skill: null }),
    );
    const row = taken(await openPersonReview(workbook, review, personId));
    await erasePerson(await made.open(), personId);
    expect(
      await answerTo(
        made,
        () => rateSkill(workbook, { ...about, rater: 'manager', day: today }, 3),
        () => addSession(workbook, { personId, kind: 'deal', day: today, held: true, skill: null }),
        () => holdSession(workbook, planned, today),
        () => setObservedLevel(workbook, planned, 4),
        () => takeObserved(workbook, planned),
        () => openPersonReview(workbook, review, personId),
      ),
    ).toEqual(gone);
    expect(
      await answerTo(
        made,
        () => editText(workbook, 'personReviews', row, 'sentence', 'Hears the problem first.'),
        () => editText(workbook, 'sessions', planned, 'aim', 'Priya and the Brandt deal'),
        () => editText(workbook, 'people', personId, 'aspiration', 'Lead a team'),
      ),
    ).toEqual(undefined);
  });

  it('does not turn a priority that was theirs alone into one of the whole team', async () => {
    const made = await withPerson();
    const { workbook, personId } = made;
    const theirs = { skillId: null, title: 'Discovery', why: '', personIds: [personId] };
    const team = taken(await addPriority(workbook, { ...theirs, personIds: [] }));
    const removed = await removePriority(workbook, taken(await addPriority(workbook, theirs)));
    if (removed === undefined) throw new Error('Nothing was removed');
    await erasePerson(await made.open(), personId);
    expect(
      await answerTo(
        made,
        () => addPriority(workbook, theirs),
        () => setPriorityPeople(workbook, team, [personId]),
        () => restorePriority(workbook, removed),
      ),
    ).toEqual(gone);
  });
});

interface WithCommitment extends MadeWorkbook {
  readonly reviewId: ReviewId;
  readonly commitmentId: CommitmentId;
}

/** A review in which one thing is promised and nothing is open. */
async function withCommitment(): Promise<WithCommitment> {
  const made = await makeWorkbook();
  const reviewId = taken(await startReview(made.workbook, makeQuarter(2026, 1)));
  const commitmentId = taken(await addCommitment(made.workbook, reviewId));
  await editText(made.workbook, 'commitments', commitmentId, 'text', 'Leave the last meeting to the rep.');
  return { ...made, reviewId, commitmentId };
}

/** The next quarter's review, in which the commitment was carried over. */
async function carriedOn(made: WithCommitment) {
  const { id, workbook, surroundings } = made;
  taken(await lockReview(workbook, made.reviewId));
  surroundings.day = asDay('2026-07-02');
  const reviewId = taken(await startReview(workbook, makeQuarter(2026, 2)));
  const things = async () => {
    const rows = await storedRows(id);
    const review = rows.reviews.find((one) => one.id === reviewId);
    return review === undefined ? [] : openThings(rows, review);
  };
  const [thing] = await things();
  if (thing === undefined) throw new Error('Nothing is open');
  taken(await decideCarryOver(workbook, reviewId, thing.id, 'carry', 'Not there yet.'));
  const goesOn = (await storedRows(id)).commitments.find((one) => one.reviewId === reviewId);
  if (goesOn === undefined) throw new Error('It does not go on');
  return { reviewId, goesOn: goesOn.id, things };
}

describe('a commitment', () => {
  it('that was closed in another window stays as it was closed', async () => {
    const made = await withCommitment();
    const { workbook, commitmentId } = made;
    taken(await closeCommitment(await made.open(), commitmentId, 'dropped', 'The deal is gone.'));
    expect(await answerTo(made, () => closeCommitment(workbook, commitmentId, 'done', ''))).toEqual(closed);
    taken(await reopenCommitment(workbook, commitmentId));
  });

  it('stays as a locked review has settled it', async () => {
    const made = await withCommitment();
    const { workbook, commitmentId } = made;
    const next = await carriedOn(made);
    taken(await lockReview(await made.open(), next.reviewId));
    expect(await answerTo(made, () => closeCommitment(workbook, commitmentId, 'done', ''))).toEqual(closed);
    expect(await answerTo(made, () => reopenCommitment(workbook, commitmentId))).toEqual({
      ok: false,
      error: 'settled',
    });
  });

  it('that is carried over has to be decided again when it is deleted, and is not when that is undone', async () => {
    const made = await withCommitment();
    const next = await carriedOn(made);
    const { workbook } = made;
    expect(await next.things()).toMatchObject([{ decision: 'carry' }]);
    expect(await removeCommitment(workbook, next.goesOn)).toBeDefined();
    expect(await next.things()).toMatchObject([{ decision: null, reason: 'Not there yet.' }]);
    expect(await lockReview(workbook, next.reviewId)).toEqual({ ok: false, error: 'undecided' });
    await workbook.history.undo(workbook);
    expect(await next.things()).toMatchObject([{ decision: 'carry' }]);
    taken(await lockReview(workbook, next.reviewId));
  });

  it('is neither deleted from a review that was locked in another window nor put back into it', async () => {
    const made = await withCommitment();
    const { workbook, reviewId, commitmentId } = made;
    const another = await removeCommitment(workbook, taken(await addCommitment(workbook, reviewId)));
    if (another === undefined) throw new Error('Nothing was removed');
    taken(await lockReview(await made.open(), reviewId));
    expect(await answerTo(made, () => removeCommitment(workbook, commitmentId))).toEqual(undefined);
    expect(await answerTo(made, () => restoreCommitment(workbook, another))).toEqual({
      ok: false,
      error: 'locked',
    });
  });

  it('comes back only while there is room among the five', async () => {
    const made = await withCommitment();
    const { workbook, reviewId, commitmentId } = made;
    const removed = await removeCommitment(workbook, commitmentId);
    if (removed === undefined) throw new Error('Nothing was removed');
    for (let more = 0; more < 5; more += 1) taken(await addCommitment(workbook, reviewId));
    expect(await answerTo(made, () => restoreCommitment(workbook, removed))).toEqual({
      ok: false,
      error: 'enough already',
    });
  });

  it('is not changed by undoing once its review was locked, but for what became of it', async () => {
    const made = await withCommitment();
    const { workbook, reviewId, commitmentId } = made;
    taken(await setCommitment(workbook, commitmentId, { dueDay: asDay('2026-05-04') }));
    const other = await made.open();
    taken(await lockReview(other, reviewId));
    expect(await answerTo(made, () => workbook.history.undo(workbook))).toEqual({
      ok: false,
      error: 'changed since',
    });
    taken(await closeCommitment(other, commitmentId, 'done', ''));
    expect(await other.history.undo(other)).toMatchObject({ ok: true });
    expect((await storedRows(made.id)).commitments).toMatchObject([{ state: 'open', dueDay: '2026-05-04' }]);
  });
});
