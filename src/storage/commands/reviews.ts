import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Quarter } from '#domain/core/quarter.ts';
import { quarterRange } from '#domain/core/quarter.ts';
import { err, ok, type Result } from '#domain/core/result.ts';
import {
  decideAction,
  decideCommitment,
  decideGoal,
  decidePriority,
} from '#domain/reviews/apply-decisions.ts';
import { gatherRecord, type ReviewRows } from '#domain/reviews/gather-record.ts';
import { openThings, undecided, type OpenThing } from '#domain/reviews/open-things.ts';
import { personReviewId, reviewPartId } from '#domain/reviews/review-ids.ts';
import {
  maxCommitments,
  reviewId,
  type PersonReview,
  type Review,
  type ReviewId,
} from '#domain/reviews/review.ts';
import { fingerprintOf, partsOfRecord, type HashNow } from '#domain/reviews/snapshot.ts';
import type { PersonId } from '#domain/team/person.ts';
import { tableNames, type TableName } from '#domain/workbook/tables.ts';
import { cleanText } from '../saving/clean-text.ts';
import type { History } from '../saving/history.ts';
import { letGoOf } from '../saving/let-go.ts';
import { runCommand, runSetting, type CommandContext } from '../saving/run-command.ts';
import type { ContentTable, Writer } from '../saving/writer.ts';

export type ReviewRefusal =
  | 'gone'
  | 'locked'
  | 'undecided'
  | 'too many commitments'
  | 'not over yet'
  | 'a reason is needed';

export const hashNow: HashNow = (text) => bytesToHex(sha256(utf8ToBytes(text)));

/** What a review is gathered from. */
const left: ReadonlySet<TableName> = new Set(['meta', 'trash', 'importances', 'privateNotes']);
const reviewTables = tableNames.filter((name): name is ContentTable => !left.has(name));

/** Starts the review of a quarter, or returns the one that is there: one a quarter. */
export function startReview(
  context: CommandContext,
  quarter: Quarter,
): Promise<Result<ReviewId, ReviewRefusal>> {
  const { surroundings } = context;
  return runCommand(context, 'Review started', ['profile', 'reviews'], async (writer) => {
    const fiscalStart = (await writer.get('profile', 'manager'))?.fiscalStart ?? 1;
    const id = reviewId(quarter, fiscalStart);
    if ((await writer.get('reviews', id)) !== undefined) return ok(id);
    // One that has not begun has nothing to look back on.
    if (quarterRange(quarter, fiscalStart).first > surroundings.today()) return err('not over yet');
    await writer.put('reviews', {
      id,
      quarter,
      fiscalStart,
      state: 'draft',
      startedDay: surroundings.today(),
      place: '',
      numbers: '',
      myself: '',
      team: '',
      keep: '',
      stop: '',
      start: '',
      closing: '',
      trigger: '',
      lockedDay: null,
      lockedAt: null,
      lockedBy: '',
      fingerprint: null,
      createdAt: surroundings.now(),
    });
    return ok(id);
  });
}

/** Takes a draft away with what was written and decided in it. A locked one stays. */
export function discardReview(context: CommandContext, id: ReviewId): Promise<Result<null, ReviewRefusal>> {
  const tables = ['reviews', 'personReviews', 'commitments', 'carryOvers'] as const;
  return runCommand(context, 'Review discarded', tables, async (writer) => {
    const draft = await draftOf(writer, id);
    if (!draft.ok) return draft;
    for (const commitment of await writer.where('commitments', 'reviewId', id))
      await letGoOf(writer, commitment.id);
    for (const table of ['carryOvers', 'personReviews', 'commitments'] as const)
      for (const row of await writer.where(table, 'reviewId', id)) await writer.remove(table, row.id);
    await writer.remove('reviews', id);
    return ok(null);
  });
}

/** Remembers where the manager left the review. */
export function setReviewPlace(context: CommandContext, id: ReviewId, place: string): Promise<void> {
  return runSetting(context, null, ['reviews'], async (writer) => {
    const draft = await draftOf(writer, id);
    if (draft.ok && draft.value.place !== place)
      await writer.put('reviews', { ...draft.value, place: cleanText(place, 80) });
  });
}

/** Makes the place for the sentence and the decision about a person. */
export function openPersonReview(
  context: CommandContext,
  id: ReviewId,
  personId: PersonId,
): Promise<Result<PersonReview['id'], ReviewRefusal>> {
  return runSetting(context, null, ['reviews', 'people', 'personReviews'], async (writer) => {
    const draft = await draftOf(writer, id);
    if (!draft.ok) return draft;
    if ((await writer.get('people', personId)) === undefined) return err('gone');
    const row = personReviewId(id, personId);
    if ((await writer.get('personReviews', row)) === undefined)
      await writer.put('personReviews', { id: row, reviewId: id, personId, sentence: '', decision: '' });
    return ok(row);
  });
}

/**
 * Locks a review: it is kept as it is now, for good. What was decided about open things is done in the same step, so
 * that the next quarter starts with exactly what is carried. It can't be undone, nor can what was done before.
 */
export async function lockReview(
  context: CommandContext & { readonly history: Pick<History, 'record' | 'forget'> },
  id: ReviewId,
): Promise<Result<string, ReviewRefusal>> {
  const { surroundings } = context;
  const lock = async (writer: Writer): Promise<Result<string, ReviewRefusal>> => {
    const draft = await draftOf(writer, id);
    if (!draft.ok) return draft;
    const rows = await readRows(writer);
    const things = openThings(rows, draft.value);
    if (undecided(things).length > 0) return err('undecided');
    // A merge can have brought more; once it is locked, none can be deleted.
    if (rows.commitments.filter((one) => one.reviewId === id).length > maxCommitments)
      return err('too many commitments');
    const parts = partsOfRecord(gatherRecord(rows, draft.value, surroundings.today()), hashNow);
    for (const part of parts)
      await writer.put('reviewParts', {
        ...part,
        id: reviewPartId(id, part.position),
        reviewId: id,
        erased: false,
      });
    for (const thing of things) await settle(writer, thing, context);
    const fingerprint = fingerprintOf(parts, hashNow);
    await writer.put('reviews', {
      ...draft.value,
      state: 'locked',
      lockedDay: surroundings.today(),
      lockedAt: surroundings.now(),
      lockedBy: rows.profile[0]?.name ?? '',
      fingerprint,
    });
    return ok(fingerprint);
  };
  const locked = await runCommand(context, null, reviewTables, lock);
  if (locked.ok) context.history.forget();
  return locked;
}

/** Adds a correction to a locked review. It stands beside what it corrects, and stays. */
export function addAddendum(
  context: CommandContext,
  id: ReviewId,
  said: { readonly reason: string; readonly text: string },
): Promise<Result<null, 'gone' | 'not locked' | 'a reason is needed' | 'nothing written'>> {
  const { surroundings } = context;
  const reason = cleanText(said.reason.trim(), 500);
  const text = cleanText(said.text.trim(), 4000);
  return runCommand(context, null, ['reviews', 'addenda'], async (writer) => {
    const review = await writer.get('reviews', id);
    if (review === undefined) return err('gone');
    if (review.state !== 'locked') return err('not locked');
    if (text === '') return err('nothing written');
    if (reason === '') return err('a reason is needed');
    await writer.put('addenda', {
      id: surroundings.newId(),
      reviewId: id,
      day: surroundings.today(),
      reason,
      text,
      createdAt: surroundings.now(),
    });
    return ok(null);
  });
}

/** A review that can still be written in. */
export async function draftOf(writer: Writer, id: string): Promise<Result<Review, 'gone' | 'locked'>> {
  const review = await writer.get('reviews', id);
  if (review === undefined) return err('gone');
  return review.state === 'locked' ? err('locked') : ok(review);
}

async function readRows(writer: Writer): Promise<ReviewRows> {
  const read: [string, readonly unknown[]][] = [];
  for (const table of reviewTables) read.push([table, await writer.all(table)]);
  // Every table that a review is gathered from, with its own rows.
  return Object.fromEntries(read) as unknown as ReviewRows;
}

/** Does to an open thing what was decided. */
async function settle(writer: Writer, thing: OpenThing, { surroundings }: CommandContext): Promise<void> {
  const day = surroundings.today();
  switch (thing.kind) {
    case 'action': {
      const row = await writer.get('actions', thing.aboutId);
      if (row !== undefined && thing.decision !== 'carry')
        await writer.put('actions', decideAction(row, thing, day));
      break;
    }
    case 'goal': {
      const row = await writer.get('focuses', thing.aboutId);
      if (row !== undefined && thing.decision !== 'carry')
        await writer.put('focuses', decideGoal(row, thing, day));
      break;
    }
    case 'priority': {
      const row = await writer.get('priorities', thing.aboutId);
      if (row !== undefined && thing.decision !== 'carry')
        await writer.put('priorities', decidePriority(row, thing, day));
      break;
    }
    case 'commitment': {
      const row = await writer.get('commitments', thing.aboutId);
      if (row !== undefined) await writer.put('commitments', decideCommitment(row, thing, day));
      break;
    }
  }
}
