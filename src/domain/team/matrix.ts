import type { Day } from '../core/day.ts';
import type { Level } from '../instruments/instrument.ts';
import { levelOf, ratingAge, ratingHistories, type Answered, type RatingHistory } from './latest-ratings.ts';
import type { Person } from './person.ts';
import { latestChange, type RatingChange } from './rating-change.ts';
import type { Rating } from './rating.ts';

/** After this many days a rating says where somebody stood, not where they stand: about a quarter. */
export const oldAfterDays = 90;

/** What the manager last said of one person's skill. */
export type MatrixCell =
  /** Nothing is known, which is not low. */
  | { readonly kind: 'not rated' }
  | { readonly kind: 'no opportunity'; readonly rating: Answered; readonly isOld: boolean }
  | {
      readonly kind: 'level';
      readonly level: Level;
      readonly rating: Answered;
      readonly isOld: boolean;
      readonly change: RatingChange;
    };

export interface MatrixRow {
  readonly person: Person;
  /** By skill. A skill that is not in it was not rated. */
  readonly cells: ReadonlyMap<string, MatrixCell>;
}

const notRated: MatrixCell = { kind: 'not rated' };
export const cellOf = (row: MatrixRow, skillId: string): MatrixCell => row.cells.get(skillId) ?? notRated;

/** One row a person, in their order, by the manager's latest ratings of these skills. */
export function matrixRows(
  people: readonly Person[],
  skillIds: readonly string[],
  ratings: readonly Rating[],
  today: Day,
): readonly MatrixRow[] {
  const historyOf = ratingHistories(ratings.filter(({ rater }) => rater === 'manager'));
  return people.map((person) => ({
    person,
    cells: new Map(
      skillIds.map((skillId) => [skillId, matrixCell(historyOf(person.id, skillId, 'manager'), today)]),
    ),
  }));
}

function matrixCell(history: RatingHistory, today: Day): MatrixCell {
  const rating = history.latest;
  if (rating === null) return notRated;
  const isOld = ratingAge(rating, today) > oldAfterDays;
  const level = levelOf(rating);
  return level === null
    ? { kind: 'no opportunity', rating, isOld }
    : { kind: 'level', level, rating, isOld, change: latestChange(history) };
}

/** Whether a level is told from where it was before; `same` also where there is nothing to compare. */
export function movedTo(cell: MatrixCell): 'up' | 'down' | 'same' {
  if (cell.kind !== 'level' || cell.change.kind !== 'change' || cell.change.words === 'about the same')
    return 'same';
  return cell.change.steps > 0 ? 'up' : 'down';
}
