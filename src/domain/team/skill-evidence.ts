import type { Moment } from '../coaching/moment.ts';
import { addDays, type Day } from '../core/day.ts';
import { levelOf, ratingHistories } from './latest-ratings.ts';
import type { PersonId } from './person.ts';
import type { Rating } from './rating.ts';
import type { SkillEvidence } from './suggest-skill.ts';
import type { Wording } from './wordings.ts';

/** Moments of this many days count as recent: about a quarter. */
export const recentMomentDays = 90;

interface KnownOfPerson {
  readonly ratings: readonly Rating[];
  readonly moments: readonly Moment[];
  /** The skills that are in the person's plan. */
  readonly inPlan: ReadonlySet<string>;
}

/** What is known of each of a person's skills on a day, in the skills' order. */
export function skillEvidence(
  personId: PersonId,
  skills: readonly Wording[],
  { ratings, moments, inPlan }: KnownOfPerson,
  today: Day,
): readonly SkillEvidence[] {
  const historyOf = ratingHistories(ratings);
  const since = addDays(today, -recentMomentDays);
  const corrections = moments.filter(
    (moment) => moment.personId === personId && moment.kind === 'correction' && moment.day >= since,
  );
  return skills.map(({ skillId, name }) => {
    const { latest } = historyOf(personId, skillId, 'manager');
    return {
      skillId,
      name,
      level: latest === null ? null : levelOf(latest),
      corrections: corrections.filter((moment) => moment.skillId === skillId).length,
      isInPlan: inPlan.has(skillId),
    };
  });
}
