import type { Day } from '../core/day.ts';
import type { Coverage } from '../team/coverage.ts';
import type { RowGroup } from '../team/matrix-order.ts';
import { coveragesOf, viewMatrix, type MatrixView } from '../team/matrix-view.ts';
import { cellOf, matrixRows, movedTo, type MatrixRow } from '../team/matrix.ts';
import { nameList } from '../team/name-list.ts';
import type { Person } from '../team/person.ts';
import type { Rating } from '../team/rating.ts';
import { verdictOn, type Verdict } from '../team/team-or-coach.ts';
import type { Wording } from '../team/wordings.ts';
import type { Meta } from '../workbook/meta.ts';
import type { Profile } from '../workbook/profile.ts';
import { coverOf, imprintOf, type Cover, type Imprint, type Making } from './cover.ts';

export interface PrintedCell {
  /** 1 to 5; null where nothing is known or there was no opportunity, which is not low. */
  readonly level: number | null;
  readonly mark: '' | 'n/o' | '–';
  readonly moved: 'up' | 'down' | 'same';
  readonly isOld: boolean;
}

/** A block of the matrix that fits on a page: as many skills as fit beside the names. */
export interface MatrixBlock {
  readonly skills: readonly { readonly id: string; readonly name: string }[];
  readonly groups: readonly {
    /** Empty where nothing is grouped. */
    readonly name: string;
    readonly rows: readonly {
      readonly id: string;
      readonly name: string;
      readonly cells: readonly PrintedCell[];
    }[];
  }[];
  /** How many are at which level, skill by skill. */
  readonly counts: readonly { readonly name: string; readonly values: readonly number[] }[];
}

/** What the picture calls for: `Train the team`, and on what. */
export interface MatrixCall {
  readonly title: string;
  readonly skills: string;
}

/** What the *Skills matrix* says. No sum and no average of a person: skills don't add up to somebody. */
export interface MatrixDocument {
  readonly cover: Cover;
  /** As the manager looked at it: sorted and grouped. */
  readonly view: MatrixView;
  readonly blocks: readonly MatrixBlock[];
  readonly calls: readonly MatrixCall[];
  readonly people: number;
  /** The days of the oldest and the newest rating in it. */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly imprint: Imprint;
}

export interface MatrixData {
  readonly profile: Profile;
  readonly meta: Meta;
  readonly people: readonly Person[];
  readonly skills: readonly Wording[];
  readonly ratings: readonly Rating[];
  readonly view: MatrixView;
}

/** Columns that fit beside the names on paper, with their names upright. */
const mostAcross = 20;

export function matrixDocument(
  { profile, meta, people, skills: used, ratings, view }: MatrixData,
  making: Making,
): MatrixDocument {
  const rows = matrixRows(
    people,
    used.map(({ skillId }) => skillId),
    ratings,
    making.day,
  );
  const coverages = coveragesOf(rows, used);
  const { groups, skills } = viewMatrix(rows, used, coverages, view);
  const blockCount = Math.ceil(skills.length / mostAcross);
  const across = Math.ceil(skills.length / blockCount);
  const blocks = Array.from({ length: blockCount }, (_, block) =>
    blockOf(groups, skills.slice(block * across, (block + 1) * across), coverages),
  );
  const days = rows
    .flatMap(({ cells }) => [...cells.values()])
    .flatMap((cell) => (cell.kind === 'not rated' ? [] : [cell.rating.day]))
    .toSorted();
  return {
    cover: coverOf(profile, meta, making),
    view,
    blocks,
    calls: callsOf(skills, coverages),
    people: people.length,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    imprint: imprintOf(meta, making),
  };
}

type Coverages = ReadonlyMap<string, Coverage>;

function blockOf(groups: readonly RowGroup[], skills: readonly Wording[], coverages: Coverages): MatrixBlock {
  const countsOf = (part: 'low' | 'middle' | 'high'): readonly number[] =>
    skills.map(({ skillId }) => coverages.get(skillId)?.[part].length ?? 0);
  return {
    skills: skills.map(({ skillId, name }) => ({ id: skillId, name })),
    groups: groups.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => ({
        id: row.person.id,
        name: row.person.name,
        cells: skills.map(({ skillId }) => printedCell(row, skillId)),
      })),
    })),
    counts: [
      { name: 'At 1 or 2', values: countsOf('low') },
      { name: 'At 3', values: countsOf('middle') },
      { name: 'At 4 or 5', values: countsOf('high') },
    ],
  };
}

function printedCell(row: MatrixRow, skillId: string): PrintedCell {
  const cell = cellOf(row, skillId);
  const level = cell.kind === 'level' ? cell.level : null;
  const mark = cell.kind === 'not rated' ? '–' : cell.kind === 'no opportunity' ? 'n/o' : '';
  return { level, mark, moved: movedTo(cell), isOld: cell.kind !== 'not rated' && cell.isOld };
}

const list = new Intl.ListFormat('en-US', { type: 'conjunction' });

function callsOf(skills: readonly Wording[], coverages: Coverages): readonly MatrixCall[] {
  const call = (kind: Verdict['kind'], title: string): MatrixCall => {
    const named = skills.flatMap(({ skillId, name }) => {
      const coverage = coverages.get(skillId);
      const verdict = coverage === undefined ? undefined : verdictOn(coverage);
      if (verdict?.kind !== kind) return [];
      return 'people' in verdict ? `${name} (${nameList(verdict.people)})` : name;
    });
    return { title, skills: list.format(named) };
  };
  return [
    call('train the team', 'Train the team'),
    call('train a group', 'Train a few together'),
    call('coach', 'Coach'),
  ].filter((one) => one.skills !== '');
}
