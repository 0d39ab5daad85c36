import { mean } from '../core/statistics.ts';
import type { Level } from '../instruments/instrument.ts';
import type { Person, PersonId } from '../team/person.ts';
import type { Attention } from './attention.ts';

/** With fewer rated people than this, thirds are of one or two: nothing to tell. */
export const fewestForThirds = 6;
/** Skills that have to be rated before a person is put beside others. */
export const fewestSkills = 3;

/** The manager's latest level on each skill, by person. *No opportunity* is left out. */
export type LatestLevels = ReadonlyMap<PersonId, readonly Level[]>;

/** Something that the counts show. What to make of it is the manager's to say. */
export type AttentionFinding =
  /** No session was held with them. */
  | { readonly kind: 'without session'; readonly people: readonly Person[] }
  /** Corrections were noted, and no praise. */
  | { readonly kind: 'only corrections'; readonly person: Person; readonly corrections: number }
  /** How the sessions went to the thirds of the team, by the manager's own latest ratings. */
  | {
      readonly kind: 'thirds';
      readonly upper: Share;
      readonly middle: Share;
      readonly lower: Share;
      /** The middle got none, the ends did. */
      readonly onlyTails: boolean;
    }
  /** Too little is rated, or all of it alike, to say who is in the middle. */
  | { readonly kind: 'thirds unknown'; readonly rated: number }
  /** How they went to those who are still growing into the job. */
  | { readonly kind: 'ramping'; readonly ramping: Share; readonly others: Share };

export interface Share {
  readonly people: number;
  readonly sessions: number;
}

export function attentionFindings(
  rows: readonly Attention[],
  levels: LatestLevels,
): readonly AttentionFinding[] {
  const findings: AttentionFinding[] = [];
  const without = rows.filter(({ heldCount }) => heldCount === 0).map(({ person }) => person);
  if (without.length > 0) findings.push({ kind: 'without session', people: without });
  for (const { person, moments } of rows)
    if (moments.correction >= 2 && moments.praise === 0)
      findings.push({ kind: 'only corrections', person, corrections: moments.correction });
  if (rows.length >= fewestForThirds) findings.push(thirdsIn(rows, levels));
  const ramping = rows.filter(({ person }) => person.ramping);
  if (ramping.length > 0 && ramping.length < rows.length)
    findings.push({
      kind: 'ramping',
      ramping: shareOf(ramping),
      others: shareOf(rows.filter(({ person }) => !person.ramping)),
    });
  return findings;
}

const shareOf = (rows: readonly Attention[]): Share => ({
  people: rows.length,
  sessions: rows.reduce((sum, { heldCount }) => sum + heldCount, 0),
});

/** Those at a border who are rated alike belong to the middle: nothing tells them apart. */
function thirdsIn(rows: readonly Attention[], levels: LatestLevels): AttentionFinding {
  const rated = rows
    .flatMap((row) => {
      const given = levels.get(row.person.id) ?? [];
      return given.length < fewestSkills ? [] : [{ row, value: mean(given) }];
    })
    .toSorted((a, b) => a.value - b.value);
  const size = Math.round(rated.length / 3);
  const lowest = rated[size];
  const highest = rated[rated.length - 1 - size];
  const unknown = { kind: 'thirds unknown', rated: rated.length } as const;
  if (rated.length < fewestForThirds || lowest === undefined || highest === undefined) return unknown;
  const lower = rated.filter(({ value }) => value < lowest.value);
  const upper = rated.filter(({ value }) => value > highest.value);
  if (lower.length === 0 || upper.length === 0) return unknown;
  const middle = rated.filter((one) => !lower.includes(one) && !upper.includes(one));
  const shares = {
    upper: shareOf(upper.map(({ row }) => row)),
    middle: shareOf(middle.map(({ row }) => row)),
    lower: shareOf(lower.map(({ row }) => row)),
  };
  const onlyTails = shares.middle.sessions === 0 && shares.upper.sessions + shares.lower.sessions > 0;
  return { kind: 'thirds', ...shares, onlyTails };
}
