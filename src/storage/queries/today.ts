import { addDays, type Day } from '#domain/core/day.ts';
import { activeFocuses, type PlanContents } from '#domain/plans/plan-state.ts';
import type { Person, PersonId } from '#domain/team/person.ts';
import type { TeamState } from '#domain/today/team-week.ts';
import type { WorkbookDatabase } from '../database/workbook-database.ts';
import { allPeople } from './people.ts';

/** How far back Today looks for sessions that were not closed, and for tries that nobody asked about, in days. */
export const sessionsLookBack = 84;

const teamTables = [
  ...(['people', 'sessions', 'tasks', 'ratings'] as const),
  ...(['plans', 'focuses', 'actions', 'checkIns'] as const),
];

/** Of the team, what is due: ten years are not read for one page. */
export const teamState = (db: WorkbookDatabase, today: Day): Promise<TeamState> =>
  db.transaction('r', teamTables, async () => {
    const [people, sessions, tasks] = await Promise.all([
      allPeople(db),
      db.rows('sessions').where('plannedDay').aboveOrEqual(addDays(today, -sessionsLookBack)).toArray(),
      db.rows('tasks').toArray(),
    ]);
    const team = people.filter(({ leftDay }) => leftDay === null);
    const [rated, plans] = await Promise.all([ratedOf(db, team), activePlansOf(db, team)]);
    return { people, rated, plans, sessions, tasks: tasks.filter(({ closedDay }) => closedDay === null) };
  });

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

/** The plans of the team with what is in work; actions and check-ins of what ended are not read. */
async function activePlansOf(
  db: WorkbookDatabase,
  team: readonly Person[],
): Promise<readonly PlanContents[]> {
  const ids = new Set(team.map(({ id }) => id));
  const plans = (await db.rows('plans').toArray()).filter(
    ({ subject }) => subject.kind === 'person' && ids.has(subject.personId),
  );
  const contents = await Promise.all(
    plans.map(async (plan): Promise<PlanContents> => {
      const focuses = activeFocuses(await db.rows('focuses').where('planId').equals(plan.id).toArray());
      const of = <Name extends 'actions' | 'checkIns'>(name: Name) =>
        Promise.all(focuses.map(({ id }) => db.rows(name).where('focusId').equals(id).toArray()));
      const [actions, checkIns] = await Promise.all([of('actions'), of('checkIns')]);
      return {
        plan,
        focuses,
        actions: actions.flat().toSorted((a, b) => a.order - b.order),
        checkIns: checkIns.flat(),
      };
    }),
  );
  return contents.filter(({ focuses }) => focuses.length > 0);
}
