import type { CarryOver, Commitment, Review, ReviewId } from '../../reviews/review.ts';
import type { Rows } from '../tables.ts';
import { byId } from './changes-between.ts';

/**
 * A locked review stays locked, whatever was written in its draft since: reopening isn't possible. Of two that were
 * locked apart the first stays, with its own parts, so that its fingerprint still fits. What was said and decided in it
 * stays as well; only what became of its commitments goes on. What only the other side's draft had stays beside it.
 */
export function settleReviews(united: Rows, current: Rows, incoming: Rows): Rows {
  const [ours, theirs] = [byId(current.reviews), byId(incoming.reviews)];
  /** The side whose locking stays, of each review that the other side has otherwise. */
  const lockedOn = new Map<ReviewId, Rows>();
  const lockedApart = new Set<ReviewId>();
  const reviews = united.reviews.map((review): Review => {
    const [own, their] = [ours.get(review.id), theirs.get(review.id)];
    if (own === undefined || their === undefined || own.fingerprint === their.fingerprint) return review;
    const isApart = own.state === their.state;
    const isOurs = isApart ? lockedSince(own) <= lockedSince(their) : own.state === 'locked';
    lockedOn.set(review.id, isOurs ? current : incoming);
    if (isApart) lockedApart.add(review.id);
    return isOurs ? own : their;
  });
  const parts = united.reviewParts.filter(({ reviewId }) => !lockedApart.has(reviewId));
  const kept = [...lockedApart].flatMap((id) =>
    (lockedOn.get(id)?.reviewParts ?? []).filter(({ reviewId }) => reviewId === id),
  );
  return {
    ...united,
    reviews,
    reviewParts: [...parts, ...kept],
    personReviews: united.personReviews.map(
      (row) => lockedOn.get(row.reviewId)?.personReviews.find(({ id }) => id === row.id) ?? row,
    ),
    carryOvers: united.carryOvers.map((row) => asDecided(row, lockedOn.get(row.reviewId))),
    commitments: united.commitments.map((row) => asPromised(row, lockedOn.get(row.reviewId))),
  };
}

/** As it was decided when the review was locked; what only the other side's draft had was not decided. */
function asDecided(row: CarryOver, side: Rows | undefined): CarryOver {
  if (side === undefined) return row;
  return side.carryOvers.find(({ id }) => id === row.id) ?? { ...row, decision: null };
}

/** In the words of the locked review, with what became of it. */
function asPromised(commitment: Commitment, side: Rows | undefined): Commitment {
  const promised = side?.commitments.find(({ id }) => id === commitment.id);
  if (promised === undefined || promised.reviewId !== commitment.reviewId) return commitment;
  const { text, ownerId, dueDay, measureId, carried, fromId, order } = promised;
  return { ...commitment, text, ownerId, dueDay, measureId, carried, fromId, order };
}

const lockedSince = ({ lockedAt, updatedAt }: Review): string => lockedAt ?? updatedAt;
