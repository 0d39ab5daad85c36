import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../assessments/assessment.ts';
import { coverageOfAll } from './coverage.ts';
import { groupRows, sortRows, sortSkills, type PeopleOrder } from './matrix-order.ts';
import { matrixRows, type MatrixRow } from './matrix.ts';
import { made } from './rating.fixture.ts';
import {
  allSkillIds,
  allSkills,
  makePerson,
  onDiscovery,
  rowsOf,
  soonAfter,
} from './team-picture.fixture.ts';

const names = (rows: readonly MatrixRow[]): readonly string[] => rows.map(({ person }) => person.name);
const rows = (people: readonly ReturnType<typeof makePerson>[]): readonly MatrixRow[] =>
  matrixRows(people, allSkillIds, [], soonAfter);

describe('people', () => {
  it('stand by name as a person sorts, with numbers and accents', () => {
    const team = rows(
      ['Élodie', 'Zoe', 'Ana 10', 'ana 9', 'Émile'].map((name, order) =>
        makePerson(name, { id: `p${order}` }),
      ),
    );
    expect(names(sortRows(team, { by: 'name' }))).toEqual(['ana 9', 'Ana 10', 'Élodie', 'Émile', 'Zoe']);
  });

  it('stand by start with the newest first and the unknown last', () => {
    const team = rows([
      makePerson('Old', { startDay: '2019-01-07' }),
      makePerson('Unknown'),
      makePerson('New', { startDay: '2026-02-02' }),
    ]);
    expect(names(sortRows(team, { by: 'start' }))).toEqual(['New', 'Old', 'Unknown']);
  });

  it('stand by age with those not rated first, then the oldest rating', () => {
    const team = matrixRows(
      [makePerson('Fresh'), makePerson('Stale'), makePerson('None')],
      allSkillIds,
      [
        made({ person: 'fresh', day: '2026-03-01', value: 3 }),
        made({ person: 'stale', day: '2026-03-02', value: 3 }),
        made({ person: 'stale', skill: 'discovery', day: '2025-01-07', value: 3 }),
      ],
      soonAfter,
    );
    expect(names(sortRows(team, { by: 'age' }))).toEqual(['None', 'Stale', 'Fresh']);
  });

  it('stand by one skill with the lowest first and those without a level last', () => {
    const team = onDiscovery([4, null, 1, 'no-opportunity', 3]);
    expect(names(sortRows(team, { by: 'skill', skillId: 'discovery' }))).toEqual([
      'P3',
      'P5',
      'P1',
      'P2',
      'P4',
    ]);
  });

  it('are all there in every order', () => {
    const values = fc.array(fc.constantFrom<AnswerValue | null>(1, 3, 5, 'no-opportunity', null), {
      maxLength: 9,
    });
    const orders: readonly PeopleOrder[] = [
      { by: 'mine' },
      { by: 'name' },
      { by: 'start' },
      { by: 'age' },
      { by: 'skill', skillId: 'discovery' },
    ];
    fc.assert(
      fc.property(values, fc.constantFrom(...orders), (team, order) => {
        const sorted = sortRows(onDiscovery(team), order);
        expect(names(sorted).toSorted()).toEqual(names(onDiscovery(team)).toSorted());
      }),
    );
  });
});

describe('skills', () => {
  const team = rowsOf({
    Ana: { discovery: 1, negotiation: 2, presenting: 1 },
    Ben: { discovery: 2, negotiation: 3, presenting: 5 },
  });
  const coverages = coverageOfAll(team, allSkillIds);
  const first = (order: 'catalog' | 'most low' | 'spread'): string | undefined =>
    sortSkills(allSkills, coverages, order)[0]?.skillId;

  it('stand by the catalog, by most people at 1 or 2, and by spread', () => {
    expect(first('catalog')).toBe('prospecting');
    expect(first('most low')).toBe('discovery');
    expect(first('spread')).toBe('presenting');
  });

  it('that are even keep the catalog’s order', () => {
    const [, second, third] = sortSkills(allSkills, coverages, 'most low').map(({ skillId }) => skillId);
    expect([second, third]).toEqual(['negotiation', 'presenting']);
  });
});

describe('groups', () => {
  const team = rows([
    makePerson('Ana', { territory: 'north', ramping: false, role: 'Hunter' }),
    makePerson('Ben', { territory: '', ramping: true, role: 'Farmer' }),
    makePerson('Chloe', { territory: 'North ', ramping: false, role: '' }),
    makePerson('Dev', { territory: 'East', ramping: true, role: 'Hunter' }),
  ]);
  const groups = (by: Parameters<typeof groupRows>[1]) =>
    groupRows(team, by).map(({ name, rows: members }) => [name, names(members).join(' ')]);

  it('are made by name, whatever the case, and the unnamed come last', () => {
    expect(groups('territory')).toEqual([
      ['East', 'Dev'],
      ['north', 'Ana Chloe'],
      ['No territory noted', 'Ben'],
    ]);
    expect(groups('role').at(-1)).toEqual(['No role noted', 'Chloe']);
  });

  it('put those who ramp first', () => {
    expect(groups('ramping')).toEqual([
      ['Ramping', 'Ben Dev'],
      ['Not ramping', 'Ana Chloe'],
    ]);
  });

  it('are one without a name where nothing is grouped, and none for nobody', () => {
    expect(groups('none')).toEqual([['', 'Ana Ben Chloe Dev']]);
    expect(groupRows([], 'none')).toEqual([]);
    expect(groupRows([], 'role')).toEqual([]);
  });
});
