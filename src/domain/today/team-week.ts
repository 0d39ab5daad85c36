import { addDays, daysBetween, type Day } from '../core/day.ts';
import { dueUntil, type Due, type PlanContents } from '../plans/plan-state.ts';
import type { Session } from '../coaching/session.ts';
import type { Person, PersonId } from '../team/person.ts';
import { retentionOver } from '../team/retention.ts';
import type { Task } from '../team/task.ts';

/** What counts as "this week": today and the six days after it. */
export const weekDays = 6;

/** Of the team, what Today looks at: the queries read no more than this. */
export interface TeamState {
  /** Everybody, those who left included, in the manager's order. */
  readonly people: readonly Person[];
  /** Those whom the manager has rated at least once. */
  readonly rated: ReadonlySet<PersonId>;
  /** Plans of those on the team, with their active focus areas. */
  readonly plans: readonly PlanContents[];
  /** Those of the last weeks and all that are still to come. */
  readonly sessions: readonly Session[];
  /** Tasks that are being handed over. */
  readonly tasks: readonly Task[];
}

export const noTeam: TeamState = { people: [], rated: new Set(), plans: [], sessions: [], tasks: [] };

interface DueWith {
  readonly day: Day;
  readonly overdueDays: number;
  readonly person: Person;
}

/** Something in a plan, the manager's own (`person` is null) or a person's. */
export type PlanDue = Due & { readonly person: Person | null };

export type TodayDue =
  | PlanDue
  /** A session that is planned, or was planned and is not closed. */
  | (DueWith & { readonly kind: 'session'; readonly session: Session })
  /** A next try whose day has come and that nobody asked about. */
  | (DueWith & { readonly kind: 'try'; readonly session: Session })
  /** A task whose day to look back has come. */
  | (DueWith & { readonly kind: 'task'; readonly task: Task })
  /** The day until when what is held on somebody was to be kept. */
  | (DueWith & { readonly kind: 'retention' });

export const teamOf = ({ people }: TeamState): readonly Person[] =>
  people.filter(({ leftDay }) => leftDay === null);

/**
 * What is overdue or falls due by `until` (inside) with the people, earliest first; tries, tasks and retention once
 * their day has come. Nothing is due with those who left but the decision on what is kept.
 */
export function dueWithTeam(state: TeamState, today: Day, until: Day): readonly TodayDue[] {
  const team = new Map(teamOf(state).map((person) => [person.id, person]));
  const overdueDays = (day: Day): number => Math.max(0, daysBetween(day, today));
  const due: TodayDue[] = [];
  for (const contents of state.plans) {
    const { subject } = contents.plan;
    const person = subject.kind === 'person' ? team.get(subject.personId) : undefined;
    if (person === undefined) continue;
    for (const one of dueUntil(contents, today, until)) if (hasWords(one)) due.push({ ...one, person });
  }
  for (const session of state.sessions) {
    const person = team.get(session.personId);
    if (person === undefined) continue;
    const { plannedDay, nextTryDay } = session;
    if (session.state === 'planned' && plannedDay <= until)
      due.push({ kind: 'session', day: plannedDay, overdueDays: overdueDays(plannedDay), person, session });
    const isAsked = session.tried !== null || session.nextTry.trim() === '';
    if (session.state === 'held' && !isAsked && nextTryDay !== null && nextTryDay <= today)
      due.push({ kind: 'try', day: nextTryDay, overdueDays: overdueDays(nextTryDay), person, session });
  }
  for (const task of state.tasks) {
    const person = team.get(task.personId);
    const { reviewDay: day, closedDay } = task;
    if (person === undefined || day === null || closedDay !== null || day > until) continue;
    due.push({ kind: 'task', day, overdueDays: overdueDays(day), person, task });
  }
  for (const person of retentionOver(state.people, today)) {
    const day = person.keepUntil ?? today;
    due.push({ kind: 'retention', day, overdueDays: overdueDays(day), person });
  }
  return due.toSorted((a, b) => a.day.localeCompare(b.day));
}

/** An action that says nothing yet is written, not done. */
const hasWords = (due: Due): boolean => due.kind !== 'action' || due.action.text.trim() !== '';

/** The manager's own and the team's, what is overdue and what falls due within the week, earliest first. */
export function dueInWeek(plan: PlanContents | null, team: TeamState, today: Day): readonly TodayDue[] {
  const until = addDays(today, weekDays);
  const own = plan === null ? [] : dueUntil(plan, today, until).map((due) => ({ ...due, person: null }));
  return [...own, ...dueWithTeam(team, today, until)].toSorted((a, b) => a.day.localeCompare(b.day));
}
