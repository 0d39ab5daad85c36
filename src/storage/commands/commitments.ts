import type { Day } from '#domain/core/day.ts';
import { err, ok, type Result } from '#domain/core/result.ts';
import { openThings } from '#domain/reviews/open-things.ts';
import { carriedCommitmentId } from '#domain/reviews/review-ids.ts';
import {
  maxCommitments,
  type CarryOver,
  type Commitment,
  type CommitmentId,
  type ReviewId,
} from '#domain/reviews/review.ts';
import type { MeasureId } from '#domain/scorecard/scorecard.ts';
import type { PersonId } from '#domain/team/person.ts';
import { trashedId } from '#domain/workbook/trashed.ts';
import { cleanText } from '../saving/clean-text.ts';
import { letGoOf } from '../saving/let-go.ts';
import { runCommand, runSetting, type CommandContext } from '../saving/run-command.ts';
import { moveToTrash, putBack, type PutBackRefusal } from '../saving/trash-rows.ts';
import type { Writer } from '../saving/writer.ts';
import { draftOf, type ReviewRefusal } from './reviews.ts';

export type CommitmentRefusal = ReviewRefusal | 'enough already' | 'already closed' | 'settled';

/** Adds a commitment for the next quarter: at most five, carried ones included. */
export function addCommitment(
  context: CommandContext,
  reviewId: ReviewId,
): Promise<Result<CommitmentId, CommitmentRefusal>> {
  return runCommand(context, 'Commitment added', ['reviews', 'commitments'], async (writer) => {
    const draft = await draftOf(writer, reviewId);
    return draft.ok ? putNew(writer, context, reviewId, {}) : draft;
  });
}

/** Whose it is, by when, and by which number one will see it. */
export function setCommitment(
  context: CommandContext,
  id: CommitmentId,
  setting: Partial<{
    readonly ownerId: PersonId | null;
    readonly dueDay: Day | null;
    readonly measureId: MeasureId | null;
  }>,
): Promise<Result<null, CommitmentRefusal>> {
  const tables = ['reviews', 'people', 'measures', 'commitments'] as const;
  return runSetting(context, 'Commitment changed', tables, async (writer) => {
    const commitment = await writer.get('commitments', id);
    if (commitment === undefined) return err('gone');
    const draft = await draftOf(writer, commitment.reviewId);
    if (!draft.ok) return draft;
    const changed = { ...commitment, ...setting };
    if (changed.ownerId !== null && (await writer.get('people', changed.ownerId)) === undefined)
      return err('gone');
    if (changed.measureId !== null && (await writer.get('measures', changed.measureId)) === undefined)
      return err('gone');
    await writer.put('commitments', changed);
    return ok(null);
  });
}

/** What became of a commitment during its quarter. */
export function closeCommitment(
  context: CommandContext,
  id: CommitmentId,
  state: 'done' | 'dropped',
  reason: string,
): Promise<Result<null, CommitmentRefusal>> {
  return runCommand(context, `Commitment ${state}`, ['commitments'], async (writer) => {
    const commitment = await writer.get('commitments', id);
    if (commitment === undefined) return err('gone');
    if (commitment.state !== 'open') return err('already closed');
    if (state === 'dropped' && reason.trim() === '') return err('a reason is needed');
    const closedDay = context.surroundings.today();
    await writer.put('commitments', {
      ...commitment,
      state,
      closedDay,
      reason: cleanText(reason.trim(), 2000),
    });
    return ok(null);
  });
}

/** Opens a commitment again that was closed during its quarter. What a locked review has settled stays so. */
export function reopenCommitment(
  context: CommandContext,
  id: CommitmentId,
): Promise<Result<null, 'gone' | 'settled'>> {
  const tables = ['reviews', 'carryOvers', 'commitments'] as const;
  return runCommand(context, 'Commitment opened again', tables, async (writer) => {
    const commitment = await writer.get('commitments', id);
    if (commitment === undefined) return err('gone');
    if (await isSettled(writer, id)) return err('settled');
    await writer.put('commitments', { ...commitment, state: 'open', closedDay: null, reason: '' });
    return ok(null);
  });
}

/** Whether a locked review has decided about a commitment. */
async function isSettled(writer: Writer, id: CommitmentId): Promise<boolean> {
  const decisions = (await writer.all('carryOvers')).filter(
    ({ kind, aboutId, decision }) => kind === 'commitment' && aboutId === id && decision !== null,
  );
  const reviews = await writer.getMany(
    'reviews',
    decisions.map(({ reviewId }) => reviewId),
  );
  return reviews.some(({ state }) => state === 'locked');
}

/** Deletes a commitment of a draft. Returns it, for `restoreCommitment`; undefined when it was locked or is gone. */
export const removeCommitment = (
  context: CommandContext,
  id: CommitmentId,
): Promise<Commitment | undefined> => moveToTrash(context, 'Commitment deleted', 'commitments', id);

export const restoreCommitment = (
  context: CommandContext,
  commitment: Commitment,
): Promise<Result<null, PutBackRefusal>> =>
  putBack(context, 'Commitment put back', 'commitments', commitment);

/**
 * Decides about something that is open; null takes the decision back. A commitment that is carried stands among those
 * of the next quarter at once, where its day can be set.
 */
export function decideCarryOver(
  context: CommandContext,
  reviewId: ReviewId,
  id: CarryOver['id'],
  decision: CarryOver['decision'],
  reason: string,
): Promise<Result<null, CommitmentRefusal>> {
  const tables = [
    ...(['reviews', 'carryOvers', 'commitments', 'priorities', 'plans', 'focuses'] as const),
    ...(['actions', 'ownSkills', 'people', 'trash'] as const),
  ];
  return runSetting(context, 'Decision', tables, async (writer) => {
    const draft = await draftOf(writer, reviewId);
    if (!draft.ok) return draft;
    const thing = (await openIn(writer, draft.value)).find((one) => one.id === id);
    if (thing === undefined) return err('gone');
    const { kind, aboutId, personId, carriedBefore } = thing;
    if (kind === 'commitment') {
      const carried = await carryCommitment(writer, context, reviewId, aboutId, decision === 'carry');
      if (!carried.ok) return carried;
    }
    await writer.put('carryOvers', {
      id,
      reviewId,
      kind,
      aboutId,
      personId,
      decision,
      reason: cleanText(reason, 2000),
      carried: carriedBefore + (decision === 'carry' ? 1 : 0),
    });
    return ok(null);
  });
}

async function openIn(writer: Writer, review: Parameters<typeof openThings>[1]) {
  return openThings(
    {
      plans: await writer.all('plans'),
      focuses: await writer.all('focuses'),
      actions: await writer.all('actions'),
      priorities: await writer.all('priorities'),
      commitments: await writer.all('commitments'),
      reviews: await writer.all('reviews'),
      carryOvers: await writer.all('carryOvers'),
      ownSkills: await writer.all('ownSkills'),
      people: await writer.all('people'),
    },
    review,
  );
}

/** Puts the commitment that goes on from an earlier one into the next quarter, or takes it away again. */
async function carryCommitment(
  writer: Writer,
  context: CommandContext,
  reviewId: ReviewId,
  fromId: string,
  isCarried: boolean,
): Promise<Result<null, CommitmentRefusal>> {
  const own = await writer.where('commitments', 'reviewId', reviewId);
  const goesOn = own.find((commitment) => commitment.fromId === fromId);
  if (!isCarried) {
    if (goesOn === undefined) return ok(null);
    await letGoOf(writer, goesOn.id);
    await writer.remove('commitments', goesOn.id);
    return ok(null);
  }
  if (goesOn !== undefined) return ok(null);
  const from = await writer.get('commitments', fromId);
  if (from === undefined) return err('gone');
  const id = carriedCommitmentId(reviewId, from.id);
  const alone = await writer.get('commitments', id);
  if (alone !== undefined) {
    // What it went on from was deleted, and is back.
    await writer.put('commitments', { ...alone, fromId: from.id });
    return ok(null);
  }
  const { text, ownerId, measureId, carried } = from;
  const start = { id, text, ownerId, measureId, carried: carried + 1, fromId: from.id };
  const put = await putNew(writer, context, reviewId, start);
  if (!put.ok) return put;
  // It stands in its table again.
  await writer.remove('trash', trashedId('commitments', id));
  return ok(null);
}

async function putNew(
  writer: Writer,
  { surroundings }: CommandContext,
  reviewId: ReviewId,
  start: Partial<Commitment>,
): Promise<Result<CommitmentId, CommitmentRefusal>> {
  const own = await writer.where('commitments', 'reviewId', reviewId);
  if (own.length >= maxCommitments) return err('enough already');
  const { id = surroundings.newId<'Commitment'>() } = start;
  await writer.put('commitments', {
    text: '',
    ownerId: null,
    dueDay: null,
    measureId: null,
    carried: 0,
    fromId: null,
    ...start,
    id,
    reviewId,
    state: 'open',
    closedDay: null,
    reason: '',
    order: Math.max(-1, ...own.map(({ order }) => order)) + 1,
    createdAt: surroundings.now(),
  });
  return ok(id);
}
