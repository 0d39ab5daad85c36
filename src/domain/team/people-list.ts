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

/** The order with one of them moved up (-1) or down (1) by a place; the same order where that can't be. */
export function moveInOrder<Id extends string>(ids: readonly Id[], id: Id, by: -1 | 1): readonly Id[] {
  const at = ids.indexOf(id);
  const other = ids[at + by];
  if (at === -1 || other === undefined) return ids;
  return ids.with(at, other).with(at + by, id);
}

/** People in an order; those it does not name stay behind the others. */
export function inOrder<P extends Listed>(people: readonly P[], ids: readonly PersonId[]): readonly P[] {
  const places = new Map(ids.map((id, index) => [id, index]));
  return people.toSorted((a, b) => (places.get(a.id) ?? ids.length) - (places.get(b.id) ?? ids.length));
}
