import { sessionKinds } from '#domain/coaching/session-words.ts';
import type { Attention } from '#domain/coaching/attention.ts';
import type { SessionKind } from '#domain/coaching/session.ts';
import { count } from '#workbook/format.ts';

const kindCounts: Record<SessionKind, readonly [one: string, many: string]> = {
  'one-to-one': ['one-to-one', 'one-to-ones'],
  observed: ['call or visit', 'calls or visits'],
  deal: ['deal session', 'deal sessions'],
};

/** `2 one-to-ones, 1 call or visit`; empty for none. */
export const sessionCounts = (held: Attention['held']): string =>
  sessionKinds
    .filter((kind) => held[kind] > 0)
    .map((kind) => count(held[kind], ...kindCounts[kind]))
    .join(', ');

/** `3 praise, 1 correction`; empty for none. Plain notes are neither. */
export const momentCounts = ({ praise, correction, note }: Attention['moments']): string =>
  [
    praise > 0 && `${praise} praise`,
    correction > 0 && count(correction, 'correction'),
    note > 0 && count(note, 'note'),
  ]
    .filter((part) => part !== false)
    .join(', ');
