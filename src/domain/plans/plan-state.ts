import { daysBetween, type Day } from '../core/day.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { Action, CheckIn, Focus, Plan } from './plan.ts';

/** A plan with everything that belongs to it, each list in its order. */
export interface PlanContents {
  readonly plan: Plan;
  readonly focuses: readonly Focus[];
  readonly actions: readonly Action[];
  readonly checkIns: readonly CheckIn[];
}

export const activeFocuses = (focuses: readonly Focus[]): readonly Focus[] =>
  focuses.filter((focus) => focus.state === 'active').toSorted((a, b) => a.order - b.order);

export type ChooseFocusRefusal = 'enough already' | 'already chosen';

/** Whether another topic can become a focus of a plan with these focuses, of which at most `limit` are active. */
export function canChooseFocus(
  focuses: readonly Focus[],
  dimensionId: string,
  limit: number,
): Result<null, ChooseFocusRefusal> {
  const active = activeFocuses(focuses);
  if (active.some((focus) => focus.topic.dimensionId === dimensionId)) return err('already chosen');
  return active.length >= limit ? err('enough already') : ok(null);
}

/** *planned*: still to be held. *held* and *skipped* are final. */
export type CheckInState = 'planned' | 'held' | 'skipped';

export function checkInState(checkIn: Pick<CheckIn, 'heldDay' | 'skippedDay'>): CheckInState {
  if (checkIn.heldDay !== null) return 'held';
  return checkIn.skippedDay === null ? 'planned' : 'skipped';
}

/** Whether an open action's day has passed. Due today is not overdue. */
export const isOverdue = (action: Pick<Action, 'state' | 'dueDay'>, today: Day): boolean =>
  action.state === 'open' && action.dueDay !== null && action.dueDay < today;

export const isCheckInOverdue = (checkIn: CheckIn, today: Day): boolean =>
  checkInState(checkIn) === 'planned' && checkIn.plannedDay < today;

/** The next planned check-in of a focus, overdue ones first. */
export const nextCheckIn = (checkIns: readonly CheckIn[], focusId: Focus['id']): CheckIn | undefined =>
  checkIns
    .filter((checkIn) => checkIn.focusId === focusId && checkInState(checkIn) === 'planned')
    .toSorted((a, b) => a.plannedDay.localeCompare(b.plannedDay))[0];

export type Due =
  | {
      readonly kind: 'action';
      readonly day: Day;
      readonly overdueDays: number;
      readonly action: Action;
      readonly focus: Focus;
      /** Whose plan it belongs to. */
      readonly plan: Plan;
    }
  | {
      readonly kind: 'check-in';
      readonly day: Day;
      readonly overdueDays: number;
      readonly checkIn: CheckIn;
      readonly focus: Focus;
      /** Whose plan it belongs to. */
      readonly plan: Plan;
    };

/**
 * What is overdue or falls due by `until` (inside), earliest first. Only of active focus areas.
 * `overdueDays` is 0 for what is not overdue.
 */
export function dueUntil(contents: PlanContents, today: Day, until: Day): readonly Due[] {
  const focuses = new Map(activeFocuses(contents.focuses).map((focus) => [focus.id, focus]));
  const { plan } = contents;
  const due: Due[] = [];
  for (const action of contents.actions) {
    const focus = focuses.get(action.focusId);
    if (focus === undefined || action.state !== 'open' || action.dueDay === null || action.dueDay > until)
      continue;
    const day = action.dueDay;
    due.push({ kind: 'action', day, overdueDays: Math.max(0, daysBetween(day, today)), action, focus, plan });
  }
  for (const checkIn of contents.checkIns) {
    const focus = focuses.get(checkIn.focusId);
    if (focus === undefined || checkInState(checkIn) !== 'planned' || checkIn.plannedDay > until) continue;
    const day = checkIn.plannedDay;
    due.push({
      kind: 'check-in',
      day,
      overdueDays: Math.max(0, daysBetween(day, today)),
      checkIn,
      focus,
      plan,
    });
  }
  return due.toSorted((a, b) => a.day.localeCompare(b.day));
}
