import type { Person } from './person.ts';

const list = new Intl.ListFormat('en-US', { type: 'conjunction' });

/** `Ana, Ben, and Chloe`; beyond `most` names `Ana, Ben, and 4 more`. */
export function nameList(people: readonly Pick<Person, 'name'>[], most = 6): string {
  const names = people.map(({ name }) => name);
  if (names.length <= most) return list.format(names);
  return list.format([...names.slice(0, most - 1), `${names.length - most + 1} more`]);
}
