import * as v from 'valibot';
import { dayField, idField, instantField, quarterField, textField } from '../core/fields.ts';
import type { Quarter } from '../core/quarter.ts';

/** At most this many commitments for the next quarter. */
export const maxCommitments = 5;

/** Most characters of one part of a locked review; a longer one is cut into several. UTF-16 units. */
export const partLimit = 16_000;

const fingerprintField = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const noteField = textField(4000);

/** One quarter's review: a draft, then locked. */
export const reviewSchema = v.strictObject({
  /** Made of the quarter and the fiscal year's start, so that there can't be two. */
  id: idField<'Review'>(),
  quarter: quarterField,
  /** Month in which the fiscal year started for the manager then, 1 to 12: a later change leaves the review as it was. */
  fiscalStart: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
  state: v.picklist(['draft', 'locked']),
  startedDay: dayField,
  /** Where the manager left it. */
  place: textField(80),
  /** What they say of each part, in words. */
  numbers: noteField,
  myself: noteField,
  team: noteField,
  keep: noteField,
  stop: noteField,
  start: noteField,
  /** Where they fell back to closing, and what set it off. Private: in no summary for the boss. */
  closing: noteField,
  trigger: noteField,
  lockedDay: v.nullable(dayField),
  lockedAt: v.nullable(instantField),
  lockedBy: textField(120),
  /** SHA-256 over the hashes of its parts, as 64 lower-case hexadecimal digits; null while it is a draft. */
  fingerprint: v.nullable(fingerprintField),
  createdAt: instantField,
  updatedAt: instantField,
});
export type Review = v.InferOutput<typeof reviewSchema>;
export type ReviewId = Review['id'];

export const reviewId = (quarter: Quarter, fiscalStart: number): ReviewId =>
  // The one place that makes these ids; the parts are checked where they come in.
  `${quarter.toLowerCase()}-from-${fiscalStart}` as ReviewId;

/** One sentence and one decision about a person. */
export const personReviewSchema = v.strictObject({
  /** Made of the review's and the person's ids. */
  id: idField<'PersonReview'>(200),
  reviewId: idField<'Review'>(),
  personId: idField<'Person'>(),
  sentence: textField(1000),
  decision: textField(1000),
  updatedAt: instantField,
});
export type PersonReview = v.InferOutput<typeof personReviewSchema>;

/** What is to be kept in the quarter after a review. */
export const commitmentSchema = v.strictObject({
  id: idField<'Commitment'>(),
  /** The review in which it was made. */
  reviewId: idField<'Review'>(),
  text: textField(1000),
  /** Whose it is; null: the manager's. */
  ownerId: v.nullable(idField<'Person'>()),
  dueDay: v.nullable(dayField),
  /** The number that will show it. */
  measureId: v.nullable(idField<'Measure'>()),
  state: v.picklist(['open', 'done', 'dropped', 'handed over', 'carried']),
  closedDay: v.nullable(dayField),
  reason: textField(2000),
  /** How often it was carried over before; 2 and more says so. */
  carried: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
  /** The one that it goes on from. */
  fromId: v.nullable(idField<'Commitment'>()),
  order: v.pipe(v.number(), v.integer(), v.minValue(0)),
  createdAt: instantField,
  updatedAt: instantField,
});
export type Commitment = v.InferOutput<typeof commitmentSchema>;
export type CommitmentId = Commitment['id'];

export const carriedKindField = v.picklist(['action', 'goal', 'commitment', 'priority']);
export type CarriedKind = v.InferOutput<typeof carriedKindField>;

/** What is decided about something that is open at the end of a quarter. */
export const carryOverSchema = v.strictObject({
  /** Made of the review, the kind and what it is about. */
  id: idField<'CarryOver'>(240),
  reviewId: idField<'Review'>(),
  kind: carriedKindField,
  /** The id of the action, focus, commitment or priority. */
  aboutId: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/), v.maxLength(80)),
  /** Whose it is; null: the manager's or the team's. */
  personId: v.nullable(idField<'Person'>()),
  decision: v.nullable(v.picklist(['carry', 'done', 'dropped', 'handed over'])),
  reason: textField(2000),
  /** How often it was carried over, this time included. */
  carried: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
  updatedAt: instantField,
});
export type CarryOver = v.InferOutput<typeof carryOverSchema>;

/**
 * A part of a locked review, as it was. Erasing a person takes the text of the parts about them and leaves their
 * hashes, so that the rest can still be verified.
 */
export const reviewPartSchema = v.strictObject({
  /** Made of the review's id and the position. */
  id: idField<'ReviewPart'>(200),
  reviewId: idField<'Review'>(),
  position: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)),
  /** What it is, e.g. `numbers`. */
  kind: textField(80),
  personId: v.nullable(idField<'Person'>()),
  /** Canonical JSON; empty when it was erased. */
  text: textField(partLimit),
  /** SHA-256 of the text when it was locked, as 64 lower-case hexadecimal digits. */
  hash: fingerprintField,
  erased: v.boolean(),
  updatedAt: instantField,
});
export type ReviewPart = v.InferOutput<typeof reviewPartSchema>;

/** A correction of a locked review: it stands beside what it corrects. */
export const addendumSchema = v.strictObject({
  id: idField<'Addendum'>(),
  reviewId: idField<'Review'>(),
  day: dayField,
  reason: textField(500),
  text: textField(4000),
  createdAt: instantField,
  updatedAt: instantField,
});
export type Addendum = v.InferOutput<typeof addendumSchema>;
