import { addDays, type Day } from '#domain/core/day.ts';
import { groupBy } from '#domain/core/group-by.ts';
import type { PlanContents } from '#domain/plans/plan-state.ts';
import type { Person, PersonId } from '#domain/team/person.ts';
import type { TeamState } from '#domain/today/team-week.ts';
import type { WorkbookDatabase } from '../database/workbook-database.ts';
import { allPeople } from './people.ts';

/** How far back Today looks for sessions that were not closed, and for tries that nobody asked about, in days. */
export const sessionsLookBack = 84;

/** Of the team, what is due: ten years are not read for one page. */
export async function teamState(db: WorkbookDatabase, today: Day): Promise<TeamState> {
  const [people, sessions, tasks] = await Promise.all([
    allPeople(db),
    db.rows('sessions').where('plannedDay').aboveOrEqual(addDays(today, -sessionsLookBack)).toArray(),
    db.rows('tasks').toArray(),
  ]);
  const team = people.filter(({ leftDay }) => leftDay === null);
  const [rated, plans] = await Promise.all([ratedOf(db, team), activePlansOf(db, team)]);
  return { people, rated, plans, sessions, tasks: tasks.filter(({ closedDay }) => closedDay === null) };
}

/** Whom the manager has rated: the first rating of each tells. */
async function ratedOf(db: WorkbookDatabase, team: readonly Person[]): Promise<ReadonlySet<PersonId>> {
  const firsts = await Promise.all(
    team.map(({ id }) =>
      db
        .rows('ratings')
        .where('personId')
        .equals(id)
        .filter(({ rater, value }) => rater === 'manager' && value !== null)
        .first(),
    ),
  );
  return new Set(firsts.flatMap((rating) => rating?.personId ?? []));
}

/** The plans of the team with what is in work; what ended is not read. */
async function activePlansOf(
  db: WorkbookDatabase,
  team: readonly Person[],
): Promise<readonly PlanContents[]> {
  const ids = new Set(team.map(({ id }) => id));
  const plans = (await db.rows('plans').toArray()).filter(
    ({ subject }) => subject.kind === 'person' && ids.has(subject.personId),
  );
  const ofPlans = await db
    .rows('focuses')
    .where('planId')
    .anyOf(plans.map(({ id }) => id))
    .toArray();
  const active = ofPlans.filter(({ state }) => state === 'active');
  const focusIds = active.map(({ id }) => id);
  const [actions, checkIns] = await Promise.all([
    db.rows('actions').where('focusId').anyOf(focusIds).toArray(),
    db.rows('checkIns').where('focusId').anyOf(focusIds).toArray(),
  ]);
  const focusesOf = groupBy(active, ({ planId }) => planId);
  const actionsOf = groupBy(actions, ({ planId }) => planId);
  const checkInsOf = groupBy(checkIns, ({ planId }) => planId);
  return plans
    .filter(({ id }) => focusesOf.has(id))
    .map((plan) => ({
      plan,
      focuses: (focusesOf.get(plan.id) ?? []).toSorted((a, b) => a.order - b.order),
      actions: (actionsOf.get(plan.id) ?? []).toSorted((a, b) => a.order - b.order),
      checkIns: checkInsOf.get(plan.id) ?? [],
    }));
}
