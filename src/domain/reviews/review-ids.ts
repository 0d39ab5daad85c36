import type { PersonId } from '../team/person.ts';
import type { CarriedKind, CarryOver, CommitmentId, PersonReview, ReviewId, ReviewPart } from './review.ts';

/** The one place that makes these ids; the parts are checked where they come in. */
export const personReviewId = (review: ReviewId, person: PersonId): PersonReview['id'] =>
  `${review}:${person}` as PersonReview['id'];

/** The one place that makes ids of carry-overs. */
export const carryOverId = (review: ReviewId, kind: CarriedKind, aboutId: string): CarryOver['id'] =>
  `${review}:${kind}:${aboutId}` as CarryOver['id'];

/**
 * The one place that makes ids of commitments that go on from earlier ones: of the review and of what was promised first,
 * so that it is the same one on whichever laptop it was carried over.
 */
export const carriedCommitmentId = (review: ReviewId, from: CommitmentId): CommitmentId =>
  // Cut where the first one's is longer than any that the app makes: ids have 80 characters at most.
  `${review}-${from.replace(/^\d{4}-q[1-4]-from-\d{1,2}-/, '').slice(-64)}` as CommitmentId;

/** The one place that makes ids of parts; positions sort as texts do. */
export const reviewPartId = (review: ReviewId, position: number): ReviewPart['id'] =>
  `${review}:${String(position).padStart(5, '0')}` as ReviewPart['id'];
