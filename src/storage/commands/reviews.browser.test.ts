import { describe, expect, it } from 'vitest';
import { asDay } from '#domain/core/day.ts';
import { makeQuarter } from '#domain/core/quarter.ts';
import { openThings } from '#domain/reviews/open-things.ts';
import type { ReviewId } from '#domain/reviews/review.ts';
import { recordOfParts, verifyParts } from '#domain/reviews/snapshot.ts';
import type { PersonId } from '#domain/team/person.ts';
import { fileVersion } from '#domain/workbook/file/format.ts';
import { expectSound, makeWorkbook, storedRows, type MadeWorkbook } from '../made-workbook.fixture.ts';
import { reviewOf } from '../queries/reviews.ts';
import { topicOf } from '../topic.fixture.ts';
import { dryRun, importInto } from '../transfer/import-file.ts';
import { goodHost } from '../transfer/transfer.fixture.ts';
import { addAction } from './actions.ts';
import { updateProfile } from './update-profile.ts';
import {
  addCommitment,
  closeCommitment,
  decideCarryOver,
  removeCommitment,
  restoreCommitment,
  setCommitment,
} from './commitments.ts';
import { editText } from './edit-text.ts';
import { erasePerson } from './erase-person.ts';
import { chooseFocus } from './focus-areas.ts';
import { addPeople, setStartDay } from './people.ts';
import { addPriority } from './priorities.ts';
import {
  addAddendum,
  discardReview,
  hashNow,
  lockReview,
  openPersonReview,
  setReviewPlace,
  startReview,
} from './reviews.ts';

/** The value of a command that had to work. */
function taken<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string },
): T {
  if (!result.ok) throw new Error(`Refused: ${result.error}`);
  return result.value;
}

const quarter = makeQuarter(2026, 1);

interface Begun extends MadeWorkbook {
  readonly reviewId: ReviewId;
  readonly personId: PersonId;
}

/** A workbook with a person, a goal with an action, a priority, and the review of its quarter begun. */
async function withReview(): Promise<Begun> {
  const made = await makeWorkbook();
  const { workbook } = made;
  const [personId] = taken(await addPeople(workbook, [{ name: 'Priya Raman' }, { name: 'Tom' }]));
  if (personId === undefined) throw new Error('Nobody was added');
  const focusId = taken(await chooseFocus(workbook, topicOf('coaching')));
  const actionId = taken(await addAction(workbook, focusId, 'do'));
  await editText(workbook, 'actions', actionId, 'text', 'Watch two calls.');
  taken(await addPriority(workbook, { skillId: null, title: 'Discovery', why: '', personIds: [personId] }));
  return { ...made, personId, reviewId: taken(await startReview(workbook, quarter)) };
}

async function thingsIn({ id, reviewId }: Begun) {
  const rows = await storedRows(id);
  const review = rows.reviews.find((one) => one.id === reviewId);
  if (review === undefined) throw new Error('No review');
  return openThings(rows, review);
}

async function decideAll(begun: Begun): Promise<void> {
  for (const thing of await thingsIn(begun))
    taken(
      await decideCarryOver(
        begun.workbook,
        begun.reviewId,
        thing.id,
        thing.kind === 'action' ? 'done' : 'carry',
        'Yes.',
      ),
    );
}

describe('starting a review', () => {
  it('begins one a quarter, and goes on with the one that is there', async () => {
    const { id, workbook, reviewId } = await withReview();
    expect(await startReview(workbook, quarter)).toEqual({ ok: true, value: reviewId });
    expect((await storedRows(id)).reviews).toHaveLength(1);
  });

  it('does not review a quarter that has not begun', async () => {
    const { workbook } = await makeWorkbook();
    expect(await startReview(workbook, makeQuarter(2026, 2))).toEqual({ ok: false, error: 'not over yet' });
  });

  it('remembers its place, and goes away as a draft with all that was written in it', async () => {
    const { id, workbook, reviewId, personId } = await withReview();
    await setReviewPlace(workbook, reviewId, 'team');
    expect((await storedRows(id)).reviews[0]?.place).toBe('team');
    taken(await addCommitment(workbook, reviewId));
    taken(await openPersonReview(workbook, reviewId, personId));
    taken(await discardReview(workbook, reviewId));
    const rows = await storedRows(id);
    expect([rows.reviews, rows.commitments, rows.personReviews, rows.carryOvers]).toEqual([[], [], [], []]);
    await workbook.history.undo(workbook);
    expect((await storedRows(id)).commitments).toHaveLength(1);
  });
});

describe('another fiscal year', () => {
  it('takes a draft along with all that was written and decided in it, and it can be undone', async () => {
    const begun = await withReview();
    const { id, workbook, reviewId, personId } = begun;
    const commitment = taken(await addCommitment(workbook, reviewId));
    await editText(workbook, 'commitments', commitment, 'text', 'Watch two calls.');
    const deleted = taken(await addCommitment(workbook, reviewId));
    await editText(workbook, 'commitments', deleted, 'text', 'Ask first.');
    await removeCommitment(workbook, deleted);
    const sentence = taken(await openPersonReview(workbook, reviewId, personId));
    await editText(workbook, 'personReviews', sentence, 'sentence', 'Hears the problem first.');
    await editText(workbook, 'reviews', reviewId, 'keep', 'Watching calls.');
    await decideAll(begun);
    const before = await storedRows(id);
    const kept = (rows: typeof before) => ({
      said: rows.personReviews.map((row) => [row.reviewId, row.sentence]),
      promised: rows.commitments.map((row) => [row.reviewId, row.text]),
      decided: rows.carryOvers.map((row) => [row.reviewId, row.kind, row.decision, row.reason]),
    });
    await updateProfile(workbook, { fiscalStart: 2 });
    const after = await storedRows(id);
    const moved = '2027-q1-from-2' as ReviewId;
    expect(after.reviews).toMatchObject([
      { id: moved, quarter: '2027-Q1', fiscalStart: 2, keep: 'Watching calls.' },
    ]);
    expect(JSON.stringify(kept(after))).toBe(JSON.stringify(kept(before)).replaceAll(reviewId, moved));
    expect(after.carryOvers.length).toBeGreaterThan(0);
    expectSound(after);
    const [trashed] = after.trash;
    taken(await restoreCommitment(workbook, trashed?.row as Parameters<typeof restoreCommitment>[1]));
    expect(await startReview(workbook, makeQuarter(2027, 1))).toEqual({ ok: true, value: moved });
    await workbook.history.undo(workbook);
    expect((await workbook.history.undo(workbook)).ok).toBe(true);
    expect(kept(await storedRows(id))).toEqual(kept(before));
    expectSound(await storedRows(id));
  });

  it('is not undone over what was written in a draft since', async () => {
    const { id, workbook, reviewId } = await withReview();
    await updateProfile(workbook, { fiscalStart: 2 });
    const [moved] = (await storedRows(id)).reviews;
    if (moved === undefined) throw new Error('No review');
    await setReviewPlace(workbook, moved.id, 'habits');
    await editText(workbook, 'reviews', moved.id, 'keep', 'Watching calls.');
    expect(await workbook.history.undo(workbook)).toEqual({ ok: false, error: 'changed since' });
    expect((await storedRows(id)).reviews).toMatchObject([{ id: moved.id, keep: 'Watching calls.' }]);
    // The month can still be set back.
    await updateProfile(workbook, { fiscalStart: 1 });
    expect((await storedRows(id)).reviews).toMatchObject([{ id: reviewId, keep: 'Watching calls.' }]);
  });

  it('leaves a locked review as it is', async () => {
    const begun = await withReview();
    await decideAll(begun);
    taken(await lockReview(begun.workbook, begun.reviewId));
    const before = await storedRows(begun.id);
    await updateProfile(begun.workbook, { fiscalStart: 2 });
    const { reviews, reviewParts, carryOvers } = await storedRows(begun.id);
    expect({ reviews, reviewParts, carryOvers }).toEqual({
      reviews: before.reviews,
      reviewParts: before.reviewParts,
      carryOvers: before.carryOvers,
    });
  });
});

describe('commitments', () => {
  it('are five at most, and each has an owner, a day and a measure of this workbook', async () => {
    const { workbook, reviewId, personId } = await withReview();
    const first = taken(await addCommitment(workbook, reviewId));
    for (let more = 0; more < 4; more += 1) taken(await addCommitment(workbook, reviewId));
    expect(await addCommitment(workbook, reviewId)).toEqual({ ok: false, error: 'enough already' });
    taken(await setCommitment(workbook, first, { ownerId: personId, dueDay: asDay('2026-05-04') }));
    expect(await setCommitment(workbook, first, { ownerId: 'nobody' as PersonId })).toMatchObject({
      ok: false,
    });
    await removeCommitment(workbook, first);
    taken(await addCommitment(workbook, reviewId));
  });

  it('that are carried stand in the next quarter at once, and go again when the decision is taken back', async () => {
    const begun = await withReview();
    const { id, workbook, surroundings } = begun;
    const commitment = taken(await addCommitment(workbook, begun.reviewId));
    await editText(workbook, 'commitments', commitment, 'text', 'Leave the last meeting to the rep.');
    await decideAll(begun);
    taken(await lockReview(workbook, begun.reviewId));
    surroundings.day = asDay('2026-07-02');
    const next = { ...begun, reviewId: taken(await startReview(workbook, makeQuarter(2026, 2))) };
    const thing = (await thingsIn(next)).find(({ kind }) => kind === 'commitment');
    if (thing === undefined) throw new Error('It is not open');
    taken(await decideCarryOver(workbook, next.reviewId, thing.id, 'carry', 'Not there yet.'));
    const goesOn = async () =>
      (await storedRows(id)).commitments.filter(({ reviewId }) => reviewId === next.reviewId);
    expect(await goesOn()).toMatchObject([
      { text: 'Leave the last meeting to the rep.', carried: 1, fromId: commitment },
    ]);
    taken(await decideCarryOver(workbook, next.reviewId, thing.id, 'done', ''));
    expect(await goesOn()).toEqual([]);
    expectSound(await storedRows(id));
  });

  it('that come from two laptops can be more than five: then the review waits until there are few enough', async () => {
    const begun = await withReview();
    const { id, workbook, reviewId } = begun;
    await decideAll(begun);
    const first = taken(await addCommitment(workbook, reviewId));
    const rows = await storedRows(id);
    const [made] = rows.commitments;
    if (made === undefined) throw new Error('None was made');
    const others = Array.from({ length: 5 }, (_, index) => ({
      ...made,
      id: `theirs-${index}` as typeof first,
    }));
    const header = { fileVersion, appVersion: '0.1.0', madeAt: made.createdAt };
    const datasetId = rows.meta[0]?.datasetId ?? ('none' as never); // a workbook has one
    const file = { header: { ...header, datasetId }, rows: { ...rows, commitments: others } };
    const run = await dryRun(workbook, begun.surroundings, file);
    if (!run.merge.offered) throw new Error(run.merge.why);
    expect(run.merge.over).toMatchObject([{ kind: 'commitments', count: 6, review: { id: reviewId } }]);
    expect(await importInto(workbook, run, 'merge', goodHost)).toEqual({ ok: true, value: null });
    expect((await storedRows(id)).commitments).toHaveLength(6);
    expect(await addCommitment(workbook, reviewId)).toEqual({ ok: false, error: 'enough already' });
    expect(await lockReview(workbook, reviewId)).toEqual({ ok: false, error: 'too many commitments' });
    await removeCommitment(workbook, first);
    taken(await lockReview(workbook, reviewId));
    expectSound(await storedRows(id));
  });

  it('can be closed during the quarter, and dropping one needs a reason', async () => {
    const { workbook, reviewId } = await withReview();
    const commitment = taken(await addCommitment(workbook, reviewId));
    expect(await closeCommitment(workbook, commitment, 'dropped', ' ')).toMatchObject({ ok: false });
    taken(await closeCommitment(workbook, commitment, 'done', ''));
  });
});

describe('locking a review', () => {
  it('waits until everything open is decided', async () => {
    const begun = await withReview();
    expect(await lockReview(begun.workbook, begun.reviewId)).toEqual({ ok: false, error: 'undecided' });
    expect((await storedRows(begun.id)).reviewParts).toEqual([]);
  });

  it('does what was decided, and keeps the rest open for the next quarter, in one step', async () => {
    const begun = await withReview();
    await decideAll(begun);
    taken(await lockReview(begun.workbook, begun.reviewId));
    const rows = await storedRows(begun.id);
    expect(rows.actions).toMatchObject([{ state: 'done', closedDay: '2026-03-02' }]);
    expect(rows.focuses).toMatchObject([{ state: 'active' }]);
    expect(rows.priorities).toMatchObject([{ state: 'open' }]);
    expect(rows.reviews).toMatchObject([
      { state: 'locked', lockedDay: '2026-03-02', lockedBy: 'Maya Lindgren' },
    ]);
    expectSound(rows);
  });

  it('keeps it as it was, whatever is changed, undone or typed later', async () => {
    const begun = await withReview();
    const { id, workbook, reviewId, personId } = begun;
    await editText(workbook, 'reviews', reviewId, 'keep', 'Watching calls.');
    await decideAll(begun);
    const fingerprint = taken(await lockReview(workbook, reviewId));
    const read = async () => {
      const found = await reviewOf(workbook.db, reviewId);
      if (found === null) throw new Error('No review');
      expect(verifyParts(found.parts, fingerprint, hashNow)).toBe('matches');
      return { review: found.review, record: recordOfParts(found.parts)?.record };
    };
    const before = await read();
    expect(before.record?.habits.keep).toBe('Watching calls.');
    expect(before.record?.people.map(({ name }) => name)).toEqual(['Priya Raman', 'Tom']);
    await editText(workbook, 'reviews', reviewId, 'keep', 'Something else.');
    await editText(workbook, 'people', personId, 'name', 'Priya R.');
    expect(workbook.history.latest).toBeUndefined();
    expect(await discardReview(workbook, reviewId)).toEqual({ ok: false, error: 'locked' });
    expect(await lockReview(workbook, reviewId)).toEqual({ ok: false, error: 'locked' });
    expect(await addCommitment(workbook, reviewId)).toEqual({ ok: false, error: 'locked' });
    expect(await openPersonReview(workbook, reviewId, personId)).toEqual({ ok: false, error: 'locked' });
    expect(await read()).toEqual(before);
    expectSound(await storedRows(id));
  });

  it('in one window is seen by the other, and what the other did before can’t be undone into it', async () => {
    const begun = await withReview();
    const other = await begun.open();
    const commitment = taken(await addCommitment(other, begun.reviewId));
    await decideAll(begun);
    taken(await lockReview(begun.workbook, begun.reviewId));
    expect(await setCommitment(other, commitment, { dueDay: asDay('2026-05-04') })).toEqual({
      ok: false,
      error: 'locked',
    });
    expect(await setReviewPlace(other, begun.reviewId, 'team')).toBeUndefined();
    expect((await storedRows(begun.id)).reviews[0]?.place).toBe('');
  });

  it('takes a correction beside it, with its reason', async () => {
    const begun = await withReview();
    const said = { reason: 'Wrong quarter in the CRM.', text: 'Revenue was 410,000.' };
    expect(await addAddendum(begun.workbook, begun.reviewId, said)).toEqual({
      ok: false,
      error: 'not locked',
    });
    await decideAll(begun);
    taken(await lockReview(begun.workbook, begun.reviewId));
    expect(await addAddendum(begun.workbook, begun.reviewId, { ...said, reason: ' ' })).toMatchObject({
      ok: false,
    });
    taken(await addAddendum(begun.workbook, begun.reviewId, said));
    expect((await reviewOf(begun.workbook.db, begun.reviewId))?.addenda).toMatchObject([said]);
  });

  it('can still be verified after a person was erased from it', async () => {
    const begun = await withReview();
    const { id, workbook, surroundings, reviewId, personId } = begun;
    taken(await setStartDay(workbook, personId, surroundings.day));
    const theirs = taken(await addCommitment(workbook, reviewId));
    await editText(workbook, 'commitments', theirs, 'text', 'Priya leads the Brandt call.');
    taken(await setCommitment(workbook, theirs, { ownerId: personId }));
    const mine = taken(await addCommitment(workbook, reviewId));
    await editText(workbook, 'commitments', mine, 'text', 'Watch two calls.');
    const sentence = taken(await openPersonReview(workbook, reviewId, personId));
    await editText(workbook, 'personReviews', sentence, 'sentence', 'Hears the problem first.');
    await decideAll(begun);
    const fingerprint = taken(await lockReview(workbook, reviewId));
    expect(JSON.stringify(await storedRows(id))).toMatch(/Priya.*Brandt|Brandt.*Priya/);
    await erasePerson(workbook, personId);
    const found = await reviewOf(workbook.db, reviewId);
    const record = recordOfParts(found?.parts ?? [])?.record;
    expect(verifyParts(found?.parts ?? [], fingerprint, hashNow)).toBe('matches');
    expect(record?.commitments.lines.map(({ text }) => text)).toEqual(['Watch two calls.']);
    const rows = await storedRows(id);
    expect(JSON.stringify(rows)).not.toMatch(/Priya|Brandt|Hears the problem|Discovery/);
    expectSound(rows);
  });
});
