import type { CommitmentId } from '#domain/reviews/review.ts';
import type { Writer } from './writer.ts';

/** Before a commitment goes: one that goes on from it stands by itself. Nothing may name what is not there. */
export async function letGoOf(writer: Writer, id: CommitmentId): Promise<void> {
  for (const commitment of await writer.all('commitments'))
    if (commitment.fromId === id) await writer.put('commitments', { ...commitment, fromId: null });
}
