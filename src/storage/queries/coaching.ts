import { recentDays } from '#domain/coaching/agenda.ts';
import type { AttentionSources, Period } from '#domain/coaching/attention.ts';
import type { LatestLevels } from '#domain/coaching/attention-findings.ts';
import { latestMomentsFirst } from '#domain/coaching/moment-filter.ts';
import type { Moment } from '#domain/coaching/moment.ts';
import { ratingDay } from '#domain/coaching/observed-rating.ts';
import type { Session } from '#domain/coaching/session.ts';
import { addDays, type Day } from '#domain/core/day.ts';
import { groupBy } from '#domain/core/group-by.ts';
import type { Level } from '#domain/instruments/instrument.ts';
import type { PlanContents } from '#domain/plans/plan-state.ts';
import { levelOf, ratingHistories } from '#domain/team/latest-ratings.ts';
import type { PersonId } from '#domain/team/person.ts';
import { ratingId, type Rating } from '#domain/team/rating.ts';
import type { Task } from '#domain/team/task.ts';
import type { WorkbookDatabase } from '../database/workbook-database.ts';
import { hasAnswer, latestRatings } from './latest-ratings.ts';
import { allPeople, momentsOf, sessionsOf, tasksOf } from './people.ts';
import { currentPlan } from './queries.ts';

/** The latest moments of all. Only whole days, so that the order within a day is certain. */
export interface LatestMoments {
  readonly moments: readonly Moment[];
  /** How many there are in all. */
  readonly total: number;
}

/** At least about `count` of the latest moments, fewer when there are no more: ten years are not read for one page. */
export async function latestMoments(db: WorkbookDatabase, count: number): Promise<LatestMoments> {
  const [total, read] = await Promise.all([
    db.rows('moments').count(),
    db.rows('moments').orderBy('day').reverse().limit(count).toArray(),
  ]);
  const cut = read.at(-1)?.day;
  if (read.length === total || cut === undefined) return { moments: latestMomentsFirst(read), total };
  const ofCutDay = await db.rows('moments').where('day').equals(cut).toArray();
  return { moments: latestMomentsFirst([...read.filter(({ day }) => day !== cut), ...ofCutDay]), total };
}

/** Every moment, the latest first. Reads everything: for searching. */
export async function allMoments(db: WorkbookDatabase): Promise<LatestMoments> {
  const moments = await db.rows('moments').toArray();
  return { moments: latestMomentsFirst(moments), total: moments.length };
}

/** Every moment about a person, the latest first, and how many there are of anybody. */
export async function allMomentsOf(db: WorkbookDatabase, id: PersonId): Promise<LatestMoments> {
  const [moments, total] = await Promise.all([momentsOf(db, id), db.rows('moments').count()]);
  return { moments: latestMomentsFirst(moments), total };
}

/** A session with everything that its agenda is filled from. */
export interface SessionContents {
  readonly session: Session;
  readonly sessions: readonly Session[];
  readonly plan: PlanContents | null;
  readonly moments: readonly Moment[];
  readonly tasks: readonly Task[];
  /** What the manager rated on the day of the session, on its skill. */
  readonly rating: Rating | null;
}

/** Null for one that is not there, or is another person's. */
export async function sessionContents(
  db: WorkbookDatabase,
  personId: PersonId,
  id: string,
  today: Day,
): Promise<SessionContents | null> {
  const session = await db.rows('sessions').get(id);
  if (session === undefined || session.personId !== personId) return null;
  const day = ratingDay(session, today);
  const [sessions, plan, moments, tasks, rating] = await Promise.all([
    sessionsOf(db, personId),
    currentPlan(db, { kind: 'person', personId }),
    db.rows('moments').where('day').between(addDays(day, -recentDays), day, true, true).toArray(),
    tasksOf(db, personId),
    session.skillId === null
      ? undefined
      : db.rows('ratings').get(ratingId(personId, session.skillId, 'manager', day)),
  ]);
  return {
    session,
    sessions,
    plan,
    moments: moments.filter((moment) => moment.personId === personId),
    tasks,
    rating: rating ?? null,
  };
}

/** How far before a period its last session is looked for, in days: ten years are not read for a quarter. */
export const lookBack = 366;

/** What the attention page of a period is made of. */
export async function attentionSources(
  db: WorkbookDatabase,
  { first, last }: Period,
): Promise<AttentionSources> {
  const [people, sessions, moments] = await Promise.all([
    allPeople(db),
    // By the day they were planned for: one that was held late or is still to come has an earlier or later one.
    db.rows('sessions').where('plannedDay').aboveOrEqual(addDays(first, -lookBack)).toArray(),
    db.rows('moments').where('day').between(first, last, true, true).toArray(),
  ]);
  return { people, sessions, moments };
}

/** The manager's latest level on each skill up to a day, by person. */
export async function latestLevels(db: WorkbookDatabase, until: Day): Promise<LatestLevels> {
  const ratings = await latestRatings(db, 'manager', hasAnswer, until);
  const historyOf = ratingHistories(ratings);
  const levels = new Map<PersonId, readonly Level[]>();
  for (const [personId, own] of groupBy(ratings, (rating) => rating.personId)) {
    const skillIds = new Set(own.map(({ skillId }) => skillId));
    const given = [...skillIds].flatMap((skillId) => {
      const { latest } = historyOf(personId, skillId, 'manager');
      return latest === null ? [] : (levelOf(latest) ?? []);
    });
    if (given.length > 0) levels.set(personId, given);
  }
  return levels;
}

/** The first day of which a session or a moment tells; null before there is any. */
export async function firstCoachingDay(db: WorkbookDatabase): Promise<Day | null> {
  const [session, moment] = await Promise.all([
    db.rows('sessions').orderBy('plannedDay').first(),
    db.rows('moments').orderBy('day').first(),
  ]);
  return [session?.plannedDay, moment?.day].filter((day) => day !== undefined).toSorted()[0] ?? null;
}
