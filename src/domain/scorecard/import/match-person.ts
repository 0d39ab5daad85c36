import type { Person } from '../../team/person.ts';
import type { PersonAlias } from '../scorecard.ts';
import { nameKey } from './table.ts';

/**
 * Whom a file means by a name: one that was matched before, the same name in another form (`Raman, Priya`, `PRIYA
 * RAMAN`, without accents), or the only person who has all its words. Null where nobody or more than one could be
 * meant: two people can be called the same.
 */
export function matchPerson(
  text: string,
  people: readonly Person[],
  aliases: readonly Pick<PersonAlias, 'text' | 'personId'>[],
): Person | null {
  const plain = text.trim().toLowerCase();
  const alias = aliases.find((one) => one.text === plain);
  if (alias !== undefined) return people.find(({ id }) => id === alias.personId) ?? null;
  const wanted = wordsOf(text);
  if (wanted.length === 0) return null;
  const same = people.filter(({ name }) => wordsOf(name).join(' ') === wanted.join(' '));
  if (same.length > 0) return same.length === 1 ? (same[0] ?? null) : null;
  const [only, ...more] = people.filter(({ name }) => {
    const words = new Set(wordsOf(name));
    return wanted.length > 1 && wanted.every((word) => words.has(word));
  });
  return more.length === 0 ? (only ?? null) : null;
}

/** The words of a name in an order of their own: `Raman, Priya` and `Priya Raman` have the same. */
const wordsOf = (text: string): readonly string[] =>
  nameKey(text)
    .split(/[\s,]+/u)
    .filter((word) => word !== '')
    .toSorted();
