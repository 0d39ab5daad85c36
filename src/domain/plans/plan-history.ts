import type { Day } from '../core/day.ts';
import type { PlanContents } from './plan-state.ts';
import type { Action, CheckIn, Focus } from './plan.ts';

/** One thing that happened to a plan. */
export type PlanEvent =
  | { readonly kind: 'focus chosen'; readonly day: Day; readonly focus: Focus }
  | { readonly kind: 'focus ended'; readonly day: Day; readonly focus: Focus }
  | { readonly kind: 'action added'; readonly day: Day; readonly action: Action }
  | {
      readonly kind: 'action moved';
      readonly day: Day;
      readonly action: Action;
      readonly from: Day | null;
      readonly to: Day;
      readonly reason: string;
    }
  | { readonly kind: 'action done'; readonly day: Day; readonly action: Action }
  | { readonly kind: 'action dropped'; readonly day: Day; readonly action: Action }
  | { readonly kind: 'check-in held'; readonly day: Day; readonly checkIn: CheckIn }
  | { readonly kind: 'check-in skipped'; readonly day: Day; readonly checkIn: CheckIn };

/** Everything that happened to a plan, latest first, also within a day: its kinds in the reverse of how they follow. */
export function planHistory({ focuses, actions, checkIns }: PlanContents): readonly PlanEvent[] {
  const events: PlanEvent[] = [];
  for (const focus of focuses) {
    events.push({ kind: 'focus chosen', day: focus.chosenDay, focus });
    if (focus.stateDay !== null) events.push({ kind: 'focus ended', day: focus.stateDay, focus });
  }
  for (const action of actions) {
    if (action.text.trim() === '') continue;
    events.push({ kind: 'action added', day: action.addedDay, action });
    for (const { day, from, to, reason } of action.moves) {
      events.push({ kind: 'action moved', day, action, from, to, reason });
    }
    if (action.closedDay !== null) {
      events.push({
        kind: action.state === 'dropped' ? 'action dropped' : 'action done',
        day: action.closedDay,
        action,
      });
    }
  }
  for (const checkIn of checkIns) {
    if (checkIn.heldDay !== null) events.push({ kind: 'check-in held', day: checkIn.heldDay, checkIn });
    if (checkIn.skippedDay !== null)
      events.push({ kind: 'check-in skipped', day: checkIn.skippedDay, checkIn });
  }
  return events.toSorted((a, b) => b.day.localeCompare(a.day) || kindOrder[b.kind] - kindOrder[a.kind]);
}

/** What happens first on a day that has several events. */
const kindOrder: Record<PlanEvent['kind'], number> = {
  'focus chosen': 0,
  'action added': 1,
  'action moved': 2,
  'action done': 3,
  'action dropped': 4,
  'check-in held': 5,
  'check-in skipped': 6,
  'focus ended': 7,
};
