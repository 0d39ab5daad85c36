import type { PersonId } from '../team/person.ts';
import type { Moment, MomentKind } from './moment.ts';

export const momentKinds: readonly MomentKind[] = ['praise', 'correction', 'note'];

export const momentKindWords: Record<MomentKind, string> = {
  praise: 'Praise',
  correction: 'Correction',
  note: 'Note',
};

/** Which moments are looked for. Null: any. */
export interface MomentFilter {
  /** A person, or the manager. */
  readonly about: PersonId | 'me' | null;
  readonly kind: MomentKind | null;
  /** A person's skill or the manager's responsibility. */
  readonly topic: MomentTopic | null;
  /** Words that all stand in the text, in any order and case. */
  readonly words: string;
}

export interface MomentTopic {
  readonly of: 'skill' | 'responsibility';
  readonly id: string;
}

export const anyMoment: MomentFilter = { about: null, kind: null, topic: null, words: '' };

/** Those that fit, in the order they come. */
export function filterMoments(moments: readonly Moment[], filter: MomentFilter): readonly Moment[] {
  const { about, kind, topic } = filter;
  const words = wordsOf(filter.words);
  return moments.filter(
    (moment) =>
      (about === null || moment.personId === (about === 'me' ? null : about)) &&
      (kind === null || moment.kind === kind) &&
      (topic === null || (topic.of === 'skill' ? moment.skillId : moment.dimensionId) === topic.id) &&
      (words.length === 0 || hasWords(moment.text, words)),
  );
}

const wordsOf = (text: string): readonly string[] =>
  plain(text)
    .split(/\s+/)
    .filter((word) => word !== '');

const hasWords = (text: string, words: readonly string[]): boolean => {
  const inPlain = plain(text);
  return words.every((word) => inPlain.includes(word));
};

/** Without case and accents: *Jose* finds *José*. */
const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The latest first; of one day, what was written last. */
export const latestMomentsFirst = (moments: readonly Moment[]): readonly Moment[] =>
  moments.toSorted((a, b) => b.day.localeCompare(a.day) || b.createdAt.localeCompare(a.createdAt));
