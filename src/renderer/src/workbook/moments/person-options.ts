import type { Person } from '#domain/team/person.ts';
import type { SearchOption } from '#ui/SearchChoice.tsx';

/** People to choose from, by their names. Where two are called the same, what they do tells them apart. */
export function personOptions(people: readonly Person[]): readonly SearchOption[] {
  const named = new Map<string, number>();
  for (const { name } of people) named.set(name, (named.get(name) ?? 0) + 1);
  return people.map(({ id, name, role, territory, leftDay }) => {
    const told = [
      (named.get(name) ?? 0) > 1 && (role.trim() || territory.trim()),
      leftDay !== null && 'left',
    ];
    const more = told.filter((part) => part !== false && part !== '');
    return { value: id, label: more.length === 0 ? name : `${name} (${more.join(', ')})` };
  });
}
