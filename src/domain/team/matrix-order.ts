import type { Coverage } from './coverage.ts';
import { cellOf, type MatrixRow } from './matrix.ts';
import type { Person } from './person.ts';
import type { Wording } from './wordings.ts';

/**
 * How people can be put in order. Never by an overall score: a person has none. *age*: whose ratings are the oldest.
 * *skill*: by one skill, the lowest first, those who are not rated on it last.
 */
export type PeopleOrder =
  | { readonly by: 'mine' | 'name' | 'start' | 'age' }
  | { readonly by: 'skill'; readonly skillId: string };

export type SkillOrder = 'catalog' | 'most low' | 'spread';

export type PeopleGrouping = 'none' | 'ramping' | 'territory' | 'role';

const byName = new Intl.Collator('en', { numeric: true });

/** The day of the oldest rating that still counts; empty for somebody who was not rated, who comes first. */
const oldestDay = (row: MatrixRow): string =>
  [...row.cells.values()].reduce(
    (oldest, cell) =>
      cell.kind !== 'not rated' && (oldest === '' || cell.rating.day < oldest) ? cell.rating.day : oldest,
    '',
  );

/** 1 to 5; 6 for what has no level. */
function levelAt(row: MatrixRow, skillId: string): number {
  const cell = cellOf(row, skillId);
  return cell.kind === 'level' ? cell.level : 6;
}

/** The rows in an order; rows that are even stay as they were, in the manager's own. */
export function sortRows(rows: readonly MatrixRow[], order: PeopleOrder): readonly MatrixRow[] {
  switch (order.by) {
    case 'mine':
      return rows;
    case 'name':
      return rows.toSorted((a, b) => byName.compare(a.person.name, b.person.name));
    case 'start':
      // The newest first: they are the ones who are asked about. An unknown start comes last.
      return rows.toSorted((a, b) => (b.person.startDay ?? '').localeCompare(a.person.startDay ?? ''));
    case 'age':
      return rows.toSorted((a, b) => oldestDay(a).localeCompare(oldestDay(b)));
    case 'skill':
      return rows.toSorted((a, b) => levelAt(a, order.skillId) - levelAt(b, order.skillId));
  }
}

/** Skills in an order; even ones stay in the catalog's. */
export function sortSkills(
  skills: readonly Wording[],
  coverages: ReadonlyMap<string, Coverage>,
  order: SkillOrder,
): readonly Wording[] {
  if (order === 'catalog') return skills;
  const rank = (skill: Wording): number => {
    const coverage = coverages.get(skill.skillId);
    if (coverage === undefined) return -1;
    return order === 'most low' ? coverage.low.length : (coverage.spread ?? -1);
  };
  return skills.toSorted((a, b) => rank(b) - rank(a));
}

export interface RowGroup {
  /** `Ramping`, `North`; empty where nothing is grouped. */
  readonly name: string;
  readonly rows: readonly MatrixRow[];
}

const groupNames: Record<Exclude<PeopleGrouping, 'none'>, (person: Person) => string> = {
  ramping: ({ ramping }) => (ramping ? 'Ramping' : 'Not ramping'),
  territory: ({ territory }) => territory.trim() || 'No territory noted',
  role: ({ role }) => role.trim() || 'No role noted',
};

/** Rows in groups, by name, the unnamed last; inside a group they keep their order. */
export function groupRows(rows: readonly MatrixRow[], by: PeopleGrouping): readonly RowGroup[] {
  if (by === 'none') return rows.length === 0 ? [] : [{ name: '', rows }];
  const nameOf = groupNames[by];
  const groups = new Map<string, { readonly name: string; readonly rows: MatrixRow[] }>();
  for (const row of rows) {
    const name = nameOf(row.person);
    // Typed by hand: “north” and “North” are one.
    const key = name.toLocaleLowerCase('en');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { name, rows: [row] });
    else group.rows.push(row);
  }
  const isUnnamed = ({ name }: RowGroup): number => Number(/^No \w+ noted$/.test(name));
  return [...groups.values()].toSorted(
    (a, b) =>
      isUnnamed(a) - isUnnamed(b) || (by === 'ramping' ? byRamping(a, b) : byName.compare(a.name, b.name)),
  );
}

const byRamping = (a: RowGroup, b: RowGroup): number =>
  Number(b.rows[0]?.person.ramping) - Number(a.rows[0]?.person.ramping);
