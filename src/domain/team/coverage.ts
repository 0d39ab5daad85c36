import { cellOf, type MatrixRow } from './matrix.ts';
import type { Person } from './person.ts';

/** From this level on somebody can show others how. */
export const showsFrom = 4;
/** Up to this level a skill is what somebody has to learn. */
export const learnsUpTo = 2;

/** How a team stands on one skill, by the manager's latest ratings. Everybody is in exactly one of the parts. */
export interface Coverage {
  readonly skillId: string;
  /** At 1 or 2. */
  readonly low: readonly Person[];
  /** At 3. */
  readonly middle: readonly Person[];
  /** At 4 or 5: they could show it to those at 1 or 2. */
  readonly high: readonly Person[];
  readonly noOpportunity: readonly Person[];
  readonly notRated: readonly Person[];
  /** How many have a level. */
  readonly rated: number;
  /** How many of those levels are old. */
  readonly old: number;
  /** Highest minus lowest level, 0 to 4; null while nobody has a level. */
  readonly spread: number | null;
}

export function coverageOf(rows: readonly MatrixRow[], skillId: string): Coverage {
  const low: Person[] = [];
  const middle: Person[] = [];
  const high: Person[] = [];
  const noOpportunity: Person[] = [];
  const notRated: Person[] = [];
  let [old, least, most] = [0, Infinity, -Infinity];
  for (const row of rows) {
    const cell = cellOf(row, skillId);
    if (cell.kind === 'not rated') notRated.push(row.person);
    else if (cell.kind === 'no opportunity') noOpportunity.push(row.person);
    else {
      (cell.level <= learnsUpTo ? low : cell.level >= showsFrom ? high : middle).push(row.person);
      old += Number(cell.isOld);
      least = Math.min(least, cell.level);
      most = Math.max(most, cell.level);
    }
  }
  const rated = low.length + middle.length + high.length;
  const spread = rated === 0 ? null : most - least;
  return { skillId, low, middle, high, noOpportunity, notRated, rated, old, spread };
}

/** Every skill's coverage, by its id. */
export const coverageOfAll = (
  rows: readonly MatrixRow[],
  skillIds: readonly string[],
): ReadonlyMap<string, Coverage> => new Map(skillIds.map((id) => [id, coverageOf(rows, id)]));
