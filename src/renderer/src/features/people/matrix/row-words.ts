import type { Day } from '#domain/core/day.ts';
import { learnsUpTo, showsFrom } from '#domain/team/coverage.ts';
import { ratingAge } from '#domain/team/latest-ratings.ts';
import { cellOf, type MatrixRow } from '#domain/team/matrix.ts';
import { agoWords } from '#domain/team/rating-words.ts';
import type { Wording } from '#domain/team/wordings.ts';

const list = new Intl.ListFormat('en-US', { type: 'conjunction' });

/** What a person's line says, in sentences: what is known, and where they stand high and low. Never one number for all. */
export function rowWords(row: MatrixRow, skills: readonly Wording[], today: Day): readonly string[] {
  const cells = skills.map((skill) => ({ name: skill.name, cell: cellOf(row, skill.skillId) }));
  const said = cells.flatMap(({ cell }) =>
    cell.kind === 'not rated' ? [] : [ratingAge(cell.rating, today)],
  );
  if (said.length === 0) return ['You have rated none of these skills yet.'];
  const namesWhere = (fits: (level: number) => boolean): readonly string[] =>
    cells.flatMap(({ name, cell }) => (cell.kind === 'level' && fits(cell.level) ? [name] : []));
  const high = namesWhere((level) => level >= showsFrom);
  const low = namesWhere((level) => level <= learnsUpTo);
  const known = said.length === skills.length ? 'All' : `${said.length} of`;
  return [
    `${known} ${skills.length} skills have an answer, the oldest from ${agoWords(Math.max(...said))}.`,
    [
      high.length === 0 ? '' : `At 4 or 5: ${list.format(high)}.`,
      low.length === 0 ? '' : `At 1 or 2: ${list.format(low)}.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  ].filter((line) => line !== '');
}
