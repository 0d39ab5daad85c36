import type { Day } from '../core/day.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { Action } from './plan.ts';

export type ActionRefusal = 'a reason is needed' | 'already closed' | 'same day';

/** Marks an open action as done on `day`. */
export function finishAction(action: Action, day: Day): Result<Action, ActionRefusal> {
  if (action.state !== 'open') return err('already closed');
  return ok({ ...action, state: 'done', closedDay: day });
}

/** Drops an open action. A reason is part of dropping: it is what the next plan learns from. */
export function dropAction(action: Action, day: Day, reason: string): Result<Action, ActionRefusal> {
  if (action.state !== 'open') return err('already closed');
  if (reason.trim() === '') return err('a reason is needed');
  return ok({ ...action, state: 'dropped', closedDay: day, reason: reason.trim() });
}

/**
 * Moves an open action to another day. Giving it its first day is planning and needs no reason, nor does changing
 * it on the day on which the action was added.
 */
export function moveAction(action: Action, to: Day, day: Day, reason: string): Result<Action, ActionRefusal> {
  if (action.state !== 'open') return err('already closed');
  if (action.dueDay === to) return err('same day');
  if (action.dueDay === null || action.addedDay === day) return ok({ ...action, dueDay: to });
  if (reason.trim() === '') return err('a reason is needed');
  return ok({
    ...action,
    dueDay: to,
    moves: [...action.moves, { day, from: action.dueDay, to, reason: reason.trim() }],
  });
}

/**
 * Gives an open action its day while it is being written, as often as the writer changes their mind. That is planning:
 * it needs no reason and is no move.
 */
export function planAction(action: Action, to: Day): Result<Action, ActionRefusal> {
  return action.state === 'open' ? ok({ ...action, dueDay: to }) : err('already closed');
}

/** Opens a done or dropped action again. */
export function reopenAction(action: Action): Action {
  return { ...action, state: 'open', closedDay: null, reason: '' };
}
