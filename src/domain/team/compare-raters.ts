import { groupBy } from '../core/group-by.ts';
import type { Day } from '../core/day.ts';
import { isAnswered, ratingHistories, type RatingHistory } from './latest-ratings.ts';
import type { PersonId } from './person.ts';
import { gapRank, raterGap, type RaterGap } from './rater-gap.ts';
import { latestChange, type RatingChange } from './rating-change.ts';
import type { Rating, SkillRater } from './rating.ts';
import type { Wording } from './wordings.ts';

export interface ComparedSkill {
  readonly skill: Wording;
  readonly gap: RaterGap;
}

export interface SkillOverTime extends RatingHistory {
  readonly skill: Wording;
  readonly rater: SkillRater;
  readonly change: RatingChange;
}

/** What one rater said on one day. */
export interface RatingRound {
  readonly rater: SkillRater;
  readonly day: Day;
  readonly answers: number;
  readonly sources: readonly Rating['source'][];
}

export interface Comparison {
  /** What at least one of them has rated, what to talk about first on top. */
  readonly compared: readonly ComparedSkill[];
  /** What neither has. */
  readonly unrated: readonly Wording[];
  /** What a rater has rated more than once. */
  readonly overTime: readonly SkillOverTime[];
  /** Every day on which one of them rated, the latest first. */
  readonly rounds: readonly RatingRound[];
}

const raters: readonly SkillRater[] = ['manager', 'person'];

/**
 * The manager's and the person's view of each skill, now and over time.
 * @param skills every skill in its newest wording; one that is hidden stays as long as it was rated
 */
export function compareRaters(
  ratings: readonly Rating[],
  personId: PersonId,
  skills: readonly Wording[],
  hidden: ReadonlySet<string>,
): Comparison {
  const historyOf = ratingHistories(ratings);
  const rows = skills.map((skill) => ({
    skill,
    gap: raterGap(
      historyOf(personId, skill.skillId, 'manager'),
      historyOf(personId, skill.skillId, 'person'),
    ),
  }));
  const isRated = ({ gap }: ComparedSkill): boolean => gap.manager !== null || gap.person !== null;
  return {
    compared: rows.filter(isRated).toSorted((a, b) => gapRank(a.gap) - gapRank(b.gap)),
    unrated: rows.flatMap((row) => (isRated(row) || hidden.has(row.skill.skillId) ? [] : [row.skill])),
    overTime: skills.flatMap((skill) =>
      raters
        .map((rater) => ({ skill, rater, ...historyOf(personId, skill.skillId, rater) }))
        .filter(({ earlier }) => earlier.length > 0)
        .map((row) => ({ ...row, change: latestChange(row) })),
    ),
    rounds: roundsOf(ratings),
  };
}

function roundsOf(ratings: readonly Rating[]): readonly RatingRound[] {
  const groups = groupBy(ratings, ({ rater, day }) => `${day}:${rater}`);
  return [...groups.values()]
    .flatMap((inRound): RatingRound[] => {
      const [first] = inRound;
      if (first === undefined) return [];
      const answers = inRound.filter(isAnswered).length;
      const sources = [...new Set(inRound.map(({ source }) => source))];
      return [{ rater: first.rater, day: first.day, answers, sources }];
    })
    .toSorted((a, b) => b.day.localeCompare(a.day) || a.rater.localeCompare(b.rater));
}
