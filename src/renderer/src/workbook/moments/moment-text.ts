import { roleInstrument } from '#domain/instruments/catalog/role/role-instrument.ts';
import { findDimension } from '#domain/instruments/catalog/catalog.ts';
import { momentKinds, momentKindWords } from '#domain/coaching/moment-filter.ts';
import type { Moment } from '#domain/coaching/moment.ts';
import { skillName, type Wordings } from '#domain/team/wordings.ts';

export const momentKindOptions = momentKinds.map((value) => ({ value, label: momentKindWords[value] }));

/** What a moment speaks to, by its name; null when nothing in particular was chosen. */
export function momentTopic(
  { skillId, dimensionId }: Pick<Moment, 'skillId' | 'dimensionId'>,
  wordings: Wordings,
): string | null {
  if (skillId !== null) return skillName(wordings, skillId);
  if (dimensionId !== null) return findDimension(roleInstrument, dimensionId)?.name ?? null;
  return null;
}

/** What stands wherever something is written about a person. */
export const askedForSentence = 'Write it as if they will read it: they can ask for it.';
