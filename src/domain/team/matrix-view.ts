import { coverageOfAll, type Coverage } from './coverage.ts';
import {
  groupRows,
  sortRows,
  sortSkills,
  type PeopleGrouping,
  type PeopleOrder,
  type RowGroup,
  type SkillOrder,
} from './matrix-order.ts';
import type { MatrixRow } from './matrix.ts';
import type { SkillGroup } from './skill.ts';
import type { Wording } from './wordings.ts';

/** How the matrix is looked at, on screen and on paper. */
export interface MatrixView {
  readonly people: PeopleOrder;
  readonly grouping: PeopleGrouping;
  readonly skills: SkillOrder;
  readonly group: SkillGroup | 'all';
}

export const plainView: MatrixView = {
  people: { by: 'mine' },
  grouping: 'none',
  skills: 'catalog',
  group: 'all',
};

const orders = ['mine', 'name', 'start', 'age', 'skill'] as const satisfies readonly PeopleOrder['by'][];
const groupings = ['none', 'ramping', 'territory', 'role'] as const satisfies readonly PeopleGrouping[];
const skillOrders = ['catalog', 'most low', 'spread'] as const satisfies readonly SkillOrder[];
const groups = ['all', 'winning', 'running', 'foundations'] as const satisfies readonly MatrixView['group'][];

/** A view as a part of an address: the places of its choices, and the skill that people are sorted by. */
export function viewCode({ people, grouping, skills, group }: MatrixView): string {
  const places = [
    orders.indexOf(people.by),
    groupings.indexOf(grouping),
    skillOrders.indexOf(skills),
    groups.indexOf(group),
  ].join('');
  return people.by === 'skill' ? `${places}-${people.skillId}` : places;
}

/** The view of an address; the plain one of what is none. */
export function readViewCode(code: string | undefined): MatrixView {
  const [, order = '', grouping = '', skills = '', group = '', skillId] =
    /^(\d)(\d)(\d)(\d)(?:-([a-z0-9-]+))?$/.exec(code ?? '') ?? [];
  const by = orders[Number(order)] ?? 'mine';
  return {
    people: by !== 'skill' ? { by } : skillId === undefined ? { by: 'mine' } : { by, skillId },
    grouping: groupings[Number(grouping)] ?? 'none',
    skills: skillOrders[Number(skills)] ?? 'catalog',
    group: groups[Number(group)] ?? 'all',
  };
}

export interface ViewedMatrix {
  readonly groups: readonly RowGroup[];
  readonly skills: readonly Wording[];
}

/** The matrix as it is looked at. */
export const viewMatrix = (
  rows: readonly MatrixRow[],
  skills: readonly Wording[],
  coverages: ReadonlyMap<string, Coverage>,
  view: MatrixView,
): ViewedMatrix => ({
  groups: groupRows(sortRows(rows, view.people), view.grouping),
  skills: sortSkills(
    skills.filter(({ group }) => view.group === 'all' || group === view.group),
    coverages,
    view.skills,
  ),
});

export const coveragesOf = (
  rows: readonly MatrixRow[],
  skills: readonly Wording[],
): ReadonlyMap<string, Coverage> =>
  coverageOfAll(
    rows,
    skills.map(({ skillId }) => skillId),
  );
