import { describe, expect, it } from 'vitest';
import { asDay } from '../core/day.ts';
import { byName, byStart, searchPeople } from './people-list.ts';
import type { PersonId } from './person.ts';

const person = (
  id: string,
  name: string,
  part: { role?: string; territory?: string; start?: string } = {},
) => ({
  id: id as PersonId, // made here
  name,
  role: part.role ?? '',
  territory: part.territory ?? '',
  startDay: part.start === undefined ? null : asDay(part.start),
});
const people = [
  person('a', 'Zoë Ångström', { role: 'Account executive', start: '2024-01-10' }),
  person('b', 'Priya Raman', { territory: 'Midwest' }),
  person('c', 'Marcus O’Neil', { role: 'SDR', territory: 'East', start: '2019-05-01' }),
  person('d', '王伟'),
];
const found = (search: string) => searchPeople(people, search).map(({ id }) => id);

describe('the search', () => {
  it('finds by name, role and territory, whatever the case and the accents', () => {
    expect(found('zoe angs')).toEqual(['a']);
    expect(found('MIDWEST')).toEqual(['b']);
    expect(found("o'neil")).toEqual(['c']);
    expect(found('east sdr')).toEqual(['c']);
    expect(found('王')).toEqual(['d']);
  });

  it('shows everybody before something is typed, and nobody who does not fit', () => {
    expect(found('  ')).toEqual(['a', 'b', 'c', 'd']);
    expect(found('priya east')).toEqual([]);
  });
});

describe('the order', () => {
  it('by name is that of a list of names', () => {
    expect(byName(people)).toEqual(['c', 'b', 'a', 'd']);
  });

  it('by start has those without a day last', () => {
    expect(byStart(people)).toEqual(['c', 'a', 'b', 'd']);
  });
});
