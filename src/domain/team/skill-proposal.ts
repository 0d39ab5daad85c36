import { daysBetween, type Day } from '../core/day.ts';
import type { Level } from '../instruments/instrument.ts';
import { steadyFrom, type Values } from '../instruments/scoring.ts';
import type { Topic } from '../plans/plan.ts';
import type { Diagnosis } from './diagnosis.ts';
import { levelOf, ratingAge, ratingHistories, type Answered } from './latest-ratings.ts';
import type { PersonId } from './person.ts';
import { raterGap, type RaterGap } from './rater-gap.ts';
import { agoWords, stepWords } from './rating-words.ts';
import type { Rating } from './rating.ts';
import type { Wording } from './wordings.ts';

/** After this many days a rating is worth a second look, and a diagnosis points nowhere any more. */
export const isOldAfter = 90;

/** What the order of the proposal is made from. */
export interface KnownOfPerson {
  readonly personId: PersonId;
  /** All ratings of the person, by whomever. */
  readonly ratings: readonly Rating[];
  /** The latest one; null when the four questions were never asked. */
  readonly diagnosis: Pick<Diagnosis, 'day' | 'skillId'> | null;
  /** What the person wants for themselves, in their words. */
  readonly aspiration: string;
}

export interface SkillProposal {
  readonly skillId: string;
  /** The manager's latest rating; null without one. */
  readonly level: Level | null;
  /** Why it stands where it stands, in a sentence or two; null where nothing is known. */
  readonly reason: string | null;
}

interface Ranked extends SkillProposal {
  readonly isDiagnosed: boolean;
  readonly isWanted: boolean;
  /** How many steps the two ratings lie apart, 0 to 4. */
  readonly apart: number;
}

/**
 * The order in which the app proposes skills of a person: what the latest diagnosis came to, then the lowest rating by
 * the manager, then what the person names in what they want, then where the two see it most differently. Skills that
 * nobody rated come last: nothing is known of them. A reading aid and no finding; the manager decides.
 */
export function proposeSkills(
  skills: readonly Wording[],
  { personId, ratings, diagnosis, aspiration }: KnownOfPerson,
  today: Day,
): readonly SkillProposal[] {
  const historyOf = ratingHistories(ratings);
  // Of a person whom the manager never rated, it would be said of each skill.
  const isRated = hasRated(ratings);
  const isRecent = diagnosis !== null && daysBetween(diagnosis.day, today) <= isOldAfter;
  return skills
    .map(({ skillId, name }): Ranked => {
      const gap = raterGap(historyOf(personId, skillId, 'manager'), historyOf(personId, skillId, 'person'));
      const level = gap.manager === null ? null : levelOf(gap.manager);
      const isDiagnosed = isRecent && diagnosis.skillId === skillId;
      const isWanted = isNamedIn(aspiration, name);
      const reason = [
        isDiagnosed ? 'The four questions led here.' : '',
        gap.manager === null && !isRated ? '' : ratingWords(gap.manager, today),
        ownWords(gap),
        isWanted ? 'It is in what they want for themselves.' : '',
        level !== null && level >= steadyFrom
          ? 'A strength: growing it further can be worth more than repairing a weakness.'
          : '',
      ];
      return {
        skillId,
        level,
        reason: reason.filter((sentence) => sentence !== '').join(' ') || null,
        isDiagnosed,
        isWanted,
        apart: gap.kind === 'gap' ? Math.abs(gap.steps) : 0,
      };
    })
    .toSorted(
      (a, b) =>
        Number(b.isDiagnosed) - Number(a.isDiagnosed) ||
        (a.level ?? 6) - (b.level ?? 6) ||
        Number(b.isWanted) - Number(a.isWanted) ||
        b.apart - a.apart,
    )
    .map(({ skillId, level, reason }) => ({ skillId, level, reason }));
}

/** Whether the manager has rated the person on any skill. */
export const hasRated = (ratings: readonly Rating[]): boolean =>
  ratings.some(({ rater, value }) => rater === 'manager' && value !== null);

/** What the manager said last in the wording of a focus: its goal starts from there. */
export function managerValues(ratings: readonly Rating[], personId: PersonId, topic: Topic): Values {
  const inWording = ratings.filter(({ skillVersion }) => skillVersion === topic.instrumentVersion);
  const { latest } = ratingHistories(inWording)(personId, topic.dimensionId, 'manager');
  return new Map(latest === null ? [] : [[topic.dimensionId, latest.value]]);
}

function ratingWords(rating: Answered | null, today: Day): string {
  if (rating === null) return 'You have not rated it yet.';
  const level = levelOf(rating);
  if (level === null) return 'You had no opportunity to see it, which is not low.';
  const age = ratingAge(rating, today);
  return `You rated it ${level}${age > isOldAfter ? `, ${agoWords(age)}: look again before you decide` : ''}.`;
}

/** What they say of themselves, beside what the manager says. */
function ownWords(gap: RaterGap): string {
  const own = gap.person === null ? null : levelOf(gap.person);
  if (own === null) return '';
  if (gap.kind !== 'gap') return `They rated it ${own}.`;
  if (gap.steps === 0) return 'They see it the same.';
  const words = `They rated it ${own}, ${stepWords(gap.steps)} ${gap.steps > 0 ? 'lower' : 'higher'}`;
  return gap.alike ? `${words}.` : `${words}: talk about that first.`;
}

/** Whether a text names the skill, as a whole word and in any case. */
function isNamedIn(text: string, name: string): boolean {
  const sought = name.trim().toLocaleLowerCase('en-US');
  if (sought === '') return false;
  const within = text.toLocaleLowerCase('en-US');
  const isLetter = (letter: string | undefined): boolean => letter !== undefined && /\p{L}/u.test(letter);
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + 1))
    if (!isLetter(within[at - 1]) && !isLetter(within[at + sought.length])) return true;
  return false;
}
