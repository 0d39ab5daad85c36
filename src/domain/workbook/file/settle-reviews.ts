import type { Review, ReviewId } from '../../reviews/review.ts';
import type { Rows } from '../tables.ts';
import { byId } from './changes-between.ts';

/**
 * A locked review stays locked, whatever was written in its draft since: reopening isn't possible. Of two that were
 * locked apart the first stays, with its own parts, so that its fingerprint still fits.
 */
export function settleReviews(united: Rows, current: Rows, incoming: Rows): Rows {
  const [ours, theirs] = [byId(current.reviews), byId(incoming.reviews)];
  const lockedApart = new Map<ReviewId, Rows>();
  const reviews = united.reviews.map((review): Review => {
    const [own, their] = [ours.get(review.id), theirs.get(review.id)];
    if (own === undefined || their === undefined || own.fingerprint === their.fingerprint) return review;
    if (own.state !== their.state) return own.state === 'locked' ? own : their;
    const isOurs = lockedSince(own) <= lockedSince(their);
    lockedApart.set(review.id, isOurs ? current : incoming);
    return isOurs ? own : their;
  });
  const parts = united.reviewParts.filter(({ reviewId }) => !lockedApart.has(reviewId));
  const kept = [...lockedApart].flatMap(([id, side]) =>
    side.reviewParts.filter(({ reviewId }) => reviewId === id),
  );
  return { ...united, reviews, reviewParts: [...parts, ...kept] };
}

const lockedSince = ({ lockedAt, updatedAt }: Review): string => lockedAt ?? updatedAt;
