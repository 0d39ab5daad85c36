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

/** Moves an open action to another day. Giving it its first day is planning and needs no reason. */
export function moveAction(action: Action, to: Day, day: Day, reason: string): Result<Action, ActionRefusal> {
  if (action.state !== 'open') return err('already closed');
  if (action.dueDay === to) return err('same day');
  if (action.dueDay === null) return ok({ ...action, dueDay: to });
  if (reason.trim() === '') return err('a reason is needed');
  return ok({ ...action, dueDay: to, moves: [...action.moves, { day, from: action.dueDay, to, reason: reason.trim() }] });
}

/** Opens a done or dropped action again. */
export function reopenAction(action: Action): Action {
  return { ...action, state: 'open', closedDay: null, reason: '' };
}
