import type { Moment } from '../coaching/moment.ts';
import { sessionDay } from '../coaching/session-words.ts';
import type { Session } from '../coaching/session.ts';
import type { Day } from '../core/day.ts';
import { diagnosisLevels } from './diagnose.ts';
import type { Diagnosis } from './diagnosis.ts';
import { isAnswered } from './latest-ratings.ts';
import type { Rating, SkillRater } from './rating.ts';
import type { Task } from './task.ts';

/** What is held on a person, in any order. */
export interface PersonRows {
  readonly sessions: readonly Session[];
  readonly moments: readonly Moment[];
  readonly ratings: readonly Rating[];
  readonly tasks: readonly Task[];
  readonly diagnoses: readonly Diagnosis[];
}

/** What one rater has said: of how many skills, and when last. */
export interface RatedSkills {
  readonly skills: number;
  readonly day: Day;
}

/** What matters about a person now. */
export interface PersonNow {
  /** Planned, the earliest first: it may be overdue. */
  readonly nextSession: Session | null;
  readonly lastSession: Session | null;
  /** Held last of those that agreed on a next try, while nobody has asked whether it was tried. */
  readonly openTry: Session | null;
  readonly rated: Readonly<Record<SkillRater, RatedSkills | null>>;
  /** At most three, the latest first. */
  readonly moments: readonly Moment[];
  /** Being handed over, the oldest first. */
  readonly tasks: readonly Task[];
  /** The latest in which something was answered. */
  readonly diagnosis: Diagnosis | null;
}

const shownMoments = 3;

/** @param used the ids of the skills on which the team is rated */
export function personNow(rows: PersonRows, used: ReadonlySet<string>): PersonNow {
  const [nextSession = null] = rows.sessions
    .filter(({ state }) => state === 'planned')
    .toSorted((a, b) => a.plannedDay.localeCompare(b.plannedDay) || a.createdAt.localeCompare(b.createdAt));
  const held = rows.sessions
    .filter(({ state }) => state === 'held')
    .toSorted((a, b) => sessionDay(b).localeCompare(sessionDay(a)) || b.createdAt.localeCompare(a.createdAt));
  const openTry = held.find(({ nextTry }) => nextTry.trim() !== '');
  return {
    nextSession,
    lastSession: held[0] ?? null,
    openTry: openTry?.tried === null ? openTry : null,
    rated: {
      manager: ratedBy(rows.ratings, 'manager', used),
      person: ratedBy(rows.ratings, 'person', used),
    },
    moments: rows.moments
      .toSorted((a, b) => b.day.localeCompare(a.day) || b.createdAt.localeCompare(a.createdAt))
      .slice(0, shownMoments),
    tasks: rows.tasks
      .filter(({ closedDay }) => closedDay === null)
      .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt)),
    diagnosis:
      rows.diagnoses
        .filter((diagnosis) => diagnosisLevels.some((level) => diagnosis[level] !== null))
        .toSorted((a, b) => b.day.localeCompare(a.day) || b.createdAt.localeCompare(a.createdAt))[0] ?? null,
  };
}

function ratedBy(
  ratings: readonly Rating[],
  rater: SkillRater,
  used: ReadonlySet<string>,
): RatedSkills | null {
  const given = ratings.filter(
    (rating) => rating.rater === rater && isAnswered(rating) && used.has(rating.skillId),
  );
  const [latest] = given.map(({ day }) => day).toSorted((a, b) => b.localeCompare(a));
  return latest === undefined
    ? null
    : { skills: new Set(given.map(({ skillId }) => skillId)).size, day: latest };
}
