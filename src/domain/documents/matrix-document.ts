import type { Day } from '../core/day.ts';
import { cellOf, matrixRows, movedTo } from '../team/matrix.ts';
import type { Person } from '../team/person.ts';
import type { Rating } from '../team/rating.ts';
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
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly cells: readonly PrintedCell[];
  }[];
}

/** What the *Skills matrix* says. No sum and no average of a person: skills don't add up to somebody. */
export interface MatrixDocument {
  readonly cover: Cover;
  readonly blocks: readonly MatrixBlock[];
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
}

/** Columns that fit beside the names on paper. */
const skillsAcross = 9;

export function matrixDocument(
  { profile, meta, people, skills, ratings }: MatrixData,
  making: Making,
): MatrixDocument {
  const rows = matrixRows(
    people,
    skills.map(({ skillId }) => skillId),
    ratings,
    making.day,
  );
  const blocks = Array.from({ length: Math.ceil(skills.length / skillsAcross) }, (_, block): MatrixBlock => {
    const part = skills.slice(block * skillsAcross, (block + 1) * skillsAcross);
    return {
      skills: part.map(({ skillId, name }) => ({ id: skillId, name })),
      rows: rows.map((row) => ({
        id: row.person.id,
        name: row.person.name,
        cells: part.map(({ skillId }): PrintedCell => {
          const cell = cellOf(row, skillId);
          const level = cell.kind === 'level' ? cell.level : null;
          const mark = cell.kind === 'not rated' ? '–' : cell.kind === 'no opportunity' ? 'n/o' : '';
          return { level, mark, moved: movedTo(cell), isOld: cell.kind !== 'not rated' && cell.isOld };
        }),
      })),
    };
  });
  const days = rows
    .flatMap(({ cells }) => [...cells.values()])
    .flatMap((cell) => (cell.kind === 'not rated' ? [] : [cell.rating.day]))
    .toSorted();
  return {
    cover: coverOf(profile, meta, making),
    blocks,
    people: people.length,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    imprint: imprintOf(meta, making),
  };
}
