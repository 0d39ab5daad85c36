import type { PersonId } from '../team/person.ts';
import type { CarriedKind, CarryOver, PersonReview, ReviewId, ReviewPart } from './review.ts';

/** The one place that makes these ids; the parts are checked where they come in. */
export const personReviewId = (review: ReviewId, person: PersonId): PersonReview['id'] =>
  `${review}:${person}` as PersonReview['id'];

/** The one place that makes ids of carry-overs. */
export const carryOverId = (review: ReviewId, kind: CarriedKind, aboutId: string): CarryOver['id'] =>
  `${review}:${kind}:${aboutId}` as CarryOver['id'];

/** The one place that makes ids of parts; positions sort as texts do. */
export const reviewPartId = (review: ReviewId, position: number): ReviewPart['id'] =>
  `${review}:${String(position).padStart(5, '0')}` as ReviewPart['id'];
