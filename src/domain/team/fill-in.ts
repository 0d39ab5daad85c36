import { groupBy } from '../core/group-by.ts';
import type { Person, PersonId } from './person.ts';
import type { Candidate } from './planned-people.ts';
import { nameKey } from './same-name.ts';

/** What a list or a file can say about somebody beside the name. */
export type PersonDetails = Partial<Pick<Person, 'role' | 'territory' | 'startDay' | 'ramping'>>;

export interface FilledIn {
  readonly personId: PersonId;
  readonly details: PersonDetails;
}

type Known = Pick<Person, 'id' | 'name' | 'role' | 'territory' | 'startDay' | 'ramping' | 'leftDay'>;

/** Of what is said about a person, what is not written yet: nothing that was written is ever replaced. */
export function missingDetails(person: Known, said: PersonDetails): PersonDetails {
  return {
    ...(isNews(person.role, said.role) ? { role: said.role } : {}),
    ...(isNews(person.territory, said.territory) ? { territory: said.territory } : {}),
    ...(person.startDay === null && said.startDay != null ? { startDay: said.startDay } : {}),
    ...(!person.ramping && person.leftDay === null && said.ramping === true ? { ramping: true } : {}),
  };
}

const isNews = (written: string, said: string | undefined): said is string =>
  written.trim() === '' && said !== undefined && said !== '';

/**
 * What a list or a file says about those who are here already, by its row. A name that several have tells nobody apart;
 * of somebody who comes twice the first row counts.
 */
export function fillIn(
  candidates: readonly Candidate[],
  people: readonly Known[],
): ReadonlyMap<number, FilledIn> {
  const byName = groupBy(people, ({ name }) => nameKey(name));
  const seen = new Set<PersonId>();
  return new Map(
    candidates.flatMap(({ row, name, role, territory, startDay, ramping }) => {
      const [person, another] = byName.get(nameKey(name)) ?? [];
      if (person === undefined || another !== undefined || seen.has(person.id)) return [];
      seen.add(person.id);
      const details = missingDetails(person, { role, territory, startDay, ramping });
      return Object.keys(details).length === 0 ? [] : [[row, { personId: person.id, details }] as const];
    }),
  );
}
