import { carryOverId } from '#domain/reviews/review-ids.ts';
import type { Commitment, CommitmentId } from '#domain/reviews/review.ts';
import type { Writer } from './writer.ts';

/** Before a commitment goes: one that goes on from it stands by itself. Nothing may name what is not there. */
export async function letGoOf(writer: Writer, id: CommitmentId): Promise<void> {
  for (const commitment of await writer.all('commitments'))
    if (commitment.fromId === id) await writer.put('commitments', { ...commitment, fromId: null });
}

/**
 * What has to be done before a commitment is deleted by hand: one that was carried over has to be decided again, because
 * what is carried stands in the next quarter. False where it stays, because its review was locked or is gone.
 */
export async function partWith(writer: Writer, { id, reviewId, fromId }: Commitment): Promise<boolean> {
  if ((await writer.get('reviews', reviewId))?.state !== 'draft') return false;
  await letGoOf(writer, id);
  const decided =
    fromId === null ? undefined : await writer.get('carryOvers', carryOverId(reviewId, 'commitment', fromId));
  if (decided?.decision === 'carry')
    await writer.put('carryOvers', { ...decided, decision: null, carried: decided.carried - 1 });
  return true;
}
