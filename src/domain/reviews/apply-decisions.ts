import type { Day } from '../core/day.ts';
import type { Result } from '../core/result.ts';
import { dropAction, finishAction, type ActionRefusal } from '../plans/change-action.ts';
import type { Action, Focus } from '../plans/plan.ts';
import type { Priority } from '../team/priority.ts';
import type { OpenThing } from './open-things.ts';
import type { Commitment } from './review.ts';

type Decided = Pick<OpenThing, 'decision' | 'reason'>;

/** Why it ended, with where it went. */
const reasonOf = ({ decision, reason }: Decided): string =>
  decision === 'handed over' ? `Handed over: ${reason}` : reason;

/** What becomes of an open action at the end of the quarter. What is carried stays as it is. */
export function decideAction(action: Action, decided: Decided, day: Day): Action {
  if (decided.decision === 'done') return settled(finishAction(action, day), action);
  if (decided.decision === 'dropped' || decided.decision === 'handed over')
    return settled(dropAction(action, day, reasonOf(decided)), action);
  return action;
}

const settled = (result: Result<Action, ActionRefusal>, action: Action): Action =>
  result.ok ? result.value : action;

export function decideGoal(focus: Focus, decided: Decided, day: Day): Focus {
  if (decided.decision === 'carry' || decided.decision === null) return focus;
  const state = decided.decision === 'done' ? 'finished' : 'set aside';
  return { ...focus, state, stateDay: day, stateReason: reasonOf(decided) };
}

export function decidePriority(priority: Priority, decided: Decided, day: Day): Priority {
  if (decided.decision === 'carry' || decided.decision === null) return priority;
  const state = decided.decision === 'done' ? 'done' : 'dropped';
  return { ...priority, state, closedDay: day, reason: reasonOf(decided) };
}

/** A carried commitment goes on as a new one in the next quarter. */
export function decideCommitment(commitment: Commitment, decided: Decided, day: Day): Commitment {
  if (decided.decision === null) return commitment;
  const state = decided.decision === 'carry' ? 'carried' : decided.decision;
  return { ...commitment, state, closedDay: day, reason: decided.reason };
}
