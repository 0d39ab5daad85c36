import { canonicalText } from './canonical-text.ts';
import type { Hash } from './format.ts';

/** The checksum of a document: over its canonical text without the checksum itself. */
export async function checksumOf(document: Readonly<Record<string, unknown>>, hash: Hash): Promise<string> {
  const { checksum: _left, ...content } = document;
  return toChecksum(await hash(canonicalText(content)));
}

export const toChecksum = (digest: string): string => `sha256:${digest}`;
