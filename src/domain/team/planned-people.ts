import type { Day } from '../core/day.ts';
import { nameKey } from './same-name.ts';

/** The most characters of a person's texts, in UTF-16 units, as in their schema. */
export const personTextLimits = { name: 120, role: 120, territory: 200 } as const;

/** Somebody who is to be added, as a list or a file says. */
export interface Candidate {
  /** Which row or line of what was read it is, from 1. */
  readonly row: number;
  readonly name: string;
  readonly role: string;
  readonly territory: string;
  readonly startDay: Day | null;
  readonly ramping: boolean;
  readonly notes: readonly CandidateNote[];
}

/** What the manager should know of a candidate before they are added. *day to be said*: it can be read in two orders. */
export type CandidateNote = 'no day' | 'day to be said' | 'in the future' | 'ramping unclear' | 'cut';

/**
 * What becomes of a candidate. *here*: somebody on the list has this name. *twice*: somebody before them in what was
 * read has it.
 */
export type Fate = 'new' | 'here' | 'twice' | 'no name';

export interface PlannedPerson extends Candidate {
  readonly fate: Fate;
  readonly isAdded: boolean;
}

/** What happens to those whose name is there already: what is new of them is taken, or two people are called the same. */
export type SameNames = 'leave out' | 'fill in' | 'add';

/** Decides for each candidate whether they are added to those who are here already. */
export function planPeople(
  candidates: readonly Candidate[],
  here: readonly string[],
  sameNames: SameNames,
): readonly PlannedPerson[] {
  const known = new Set(here.map(nameKey));
  const read = new Set<string>();
  return candidates.map((candidate) => {
    const key = nameKey(candidate.name);
    const fate: Fate = key === '' ? 'no name' : known.has(key) ? 'here' : read.has(key) ? 'twice' : 'new';
    read.add(key);
    const isAdded = fate === 'new' || (fate !== 'no name' && sameNames === 'add');
    return { ...candidate, fate, isAdded };
  });
}

export interface PlannedCounts {
  readonly added: number;
  /** Whose name is there already, or comes twice. */
  readonly sameName: number;
  readonly noName: number;
}

export const countPlanned = (planned: readonly PlannedPerson[]): PlannedCounts => ({
  added: planned.filter(({ isAdded }) => isAdded).length,
  sameName: planned.filter(({ fate }) => fate === 'here' || fate === 'twice').length,
  noName: planned.filter(({ fate }) => fate === 'no name').length,
});

/** A text in one line and inside of its limit, with whether something of it was cut. */
export function fitText(text: string, limit: number): { readonly text: string; readonly isCut: boolean } {
  const line = text.toWellFormed().replaceAll(/\s+/g, ' ').trim();
  return line.length <= limit
    ? { text: line, isCut: false }
    : {
        text: line
          .slice(0, limit)
          .toWellFormed()
          .replace(/\ufffd$/, '')
          .trim(),
        isCut: true,
      };
}

/** The person that a candidate's texts make, each inside of its limit. */
export function makeCandidate(
  said: Omit<Candidate, 'startDay' | 'ramping' | 'notes'> & Partial<Candidate>,
): Candidate {
  const name = fitText(said.name, personTextLimits.name);
  const role = fitText(said.role, personTextLimits.role);
  const territory = fitText(said.territory, personTextLimits.territory);
  const isCut = name.isCut || role.isCut || territory.isCut;
  return {
    row: said.row,
    name: name.text,
    role: role.text,
    territory: territory.text,
    startDay: said.startDay ?? null,
    ramping: said.ramping ?? false,
    notes: [...(said.notes ?? []), ...(isCut ? (['cut'] as const) : [])],
  };
}

/** `Lindgren, Maya` as `Maya Lindgren`; a name without exactly one comma stays. */
export function turnName(name: string): string {
  const [last = '', first = '', more] = name.split(',').map((part) => part.trim());
  return more === undefined && first !== '' && last !== '' ? `${first} ${last}` : name;
}
