import { daysBetween } from '../core/day.ts';
import { changeWords } from '../assessments/change.ts';
import { levelOf, type Answered, type RatingHistory } from './latest-ratings.ts';
import { assumedRatingPrecision } from './rating-change.ts';

/** Ratings further apart than this may speak of different times. Days. */
export const farApartAfter = 90;

/** The latest answers of both about one skill. */
export interface BothRaters {
  readonly manager: Answered | null;
  readonly person: Answered | null;
}

export type RaterGap = BothRaters &
  (
    | {
        readonly kind: 'gap';
        /** What the manager sees more than the person, in steps: −4 to 4. */
        readonly steps: number;
        /** No more than chance would make of it: within one step. */
        readonly alike: boolean;
        /** Days between the two. */
        readonly daysApart: number;
      }
    /** They answered on different wordings: the steps are not the same steps. */
    | { readonly kind: 'reworded' }
    /** One of them, or both, gave no level: not rated yet, or no opportunity. Never low. */
    | { readonly kind: 'open' }
  );

/** How far the manager and the person lie apart on a skill, by the latest rating of each. */
export function raterGap(manager: RatingHistory, person: RatingHistory): RaterGap {
  const both: BothRaters = { manager: manager.latest, person: person.latest };
  if (both.manager === null || both.person === null) return { ...both, kind: 'open' };
  const [seen, said] = [levelOf(both.manager), levelOf(both.person)];
  if (seen === null || said === null) return { ...both, kind: 'open' };
  if (both.manager.skillVersion !== both.person.skillVersion) return { ...both, kind: 'reworded' };
  const steps = seen - said;
  return {
    ...both,
    kind: 'gap',
    steps,
    alike: changeWords(steps, assumedRatingPrecision) === 'about the same',
    daysApart: Math.abs(daysBetween(both.manager.day, both.person.day)),
  };
}

/** For sorting, the first to talk about first: the widest gap, then what can't be compared, then what one has not rated. */
export function gapRank(gap: RaterGap): number {
  if (gap.kind === 'gap') return 10 - Math.abs(gap.steps);
  if (gap.kind === 'reworded') return 11;
  return gap.manager !== null && gap.person !== null ? 12 : 13;
}
