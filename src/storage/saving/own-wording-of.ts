import type { Focus } from '#domain/plans/plan.ts';
import { ownSkillId } from '#domain/team/own-skill.ts';
import type { Rating } from '#domain/team/rating.ts';
import { findWording, skillsInstrumentId, wordingsWith } from '#domain/team/wordings.ts';
import type { PlainRow } from './row-change.ts';
import type { ContentTable } from './writer.ts';

/** Tables whose rows are read in the words of a skill: they name a wording by two of their fields. */
export const readInWordings = ['ratings', 'focuses'] as const satisfies readonly ContentTable[];

const shipped = wordingsWith([]);

/** The id of the own wording in which a row is read; null for one that is read in none, or in one that ships. */
export function ownWordingOf(table: ContentTable, row: PlainRow): string | null {
  const named = namedBy(table, row);
  if (named === null || findWording(shipped, ...named) !== undefined) return null;
  return ownSkillId(...named);
}

function namedBy(table: ContentTable, row: PlainRow): readonly [string, number] | null {
  // Rows come from their own tables.
  if (table === 'ratings') {
    const { skillId, skillVersion } = row as unknown as Rating;
    return [skillId, skillVersion];
  }
  if (table !== 'focuses') return null;
  const { topic } = row as unknown as Focus;
  return topic.instrumentId === skillsInstrumentId ? [topic.dimensionId, topic.instrumentVersion] : null;
}
