import type { Person, PersonId } from './person.ts';
import { searchKey } from './same-name.ts';

type Listed = Pick<Person, 'id' | 'name' | 'role' | 'territory' | 'startDay'>;

/** Those in whose name, role or territory each word of the search is found. */
export function searchPeople<P extends Listed>(people: readonly P[], search: string): readonly P[] {
  const words = searchKey(search).split(' ').filter(Boolean);
  if (words.length === 0) return people;
  return people.filter(({ name, role, territory }) => {
    const text = searchKey(`${name}\n${role}\n${territory}`);
    return words.every((word) => text.includes(word));
  });
}

/** The same in every laptop's language: it becomes the stored order. */
const collator = new Intl.Collator('en-US', { numeric: true });

export const byName = (people: readonly Listed[]): readonly PersonId[] =>
  people.toSorted((a, b) => collator.compare(a.name, b.name)).map(({ id }) => id);

/** Those who started first come first; those without a day last. */
export const byStart = (people: readonly Listed[]): readonly PersonId[] =>
  people
    .toSorted(
      (a, b) => (a.startDay ?? '9').localeCompare(b.startDay ?? '9') || collator.compare(a.name, b.name),
    )
    .map(({ id }) => id);
