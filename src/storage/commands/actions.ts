import type { Day } from '#domain/core/day.ts';
import { err, ok, type Result } from '#domain/core/result.ts';
import type { ActionIdea, ActionKind } from '#domain/plans/action-idea.ts';
import {
  dropAction as drop,
  finishAction as finish,
  moveAction as move,
  reopenAction as reopen,
  type ActionRefusal,
} from '#domain/plans/change-action.ts';
import type { Action, ActionId, FocusId } from '#domain/plans/plan.ts';
import { runCommand, type CommandContext } from '../saving/run-command.ts';

type Refusal = ActionRefusal | 'gone';

/** Adds an action to a focus: an empty one of a kind, or one taken from the library. */
export function addAction(
  context: CommandContext,
  focusId: FocusId,
  from: ActionKind | ActionIdea,
): Promise<Result<ActionId, 'gone'>> {
  const { surroundings } = context;
  return runCommand(context, ['focuses', 'actions'], async (writer) => {
    const focus = await writer.get('focuses', focusId);
    if (focus === undefined) return err('gone');
    const idea = typeof from === 'string' ? null : from;
    const siblings = await writer.where('actions', 'focusId', focusId);
    const id = surroundings.newId<'Action'>();
    await writer.put('actions', {
      id,
      planId: focus.planId,
      focusId,
      kind: typeof from === 'string' ? from : from.kind,
      text: idea?.text ?? '',
      dueDay: null,
      helper: idea?.helper ?? '',
      shows: idea?.shows ?? '',
      state: 'open',
      closedDay: null,
      reason: '',
      moves: [],
      ideaId: idea?.id ?? null,
      addedDay: surroundings.today(),
      order: Math.max(-1, ...siblings.map((action) => action.order)) + 1,
      createdAt: surroundings.now(),
    });
    return ok(id);
  });
}

/** Removes an action as if it had never been; returns it, for `restoreAction`. */
export function removeAction(context: CommandContext, actionId: ActionId): Promise<Action | undefined> {
  return runCommand(context, ['actions'], async (writer) => {
    const action = await writer.get('actions', actionId);
    await writer.remove('actions', actionId);
    return action;
  });
}

/** Puts a removed action back. */
export function restoreAction(context: CommandContext, action: Action): Promise<void> {
  return runCommand(context, ['actions'], (writer) => writer.put('actions', action));
}

export const setActionKind = (context: CommandContext, id: ActionId, kind: ActionKind): Promise<Result<null, Refusal>> =>
  change(context, id, (action) => ok({ ...action, kind }));

export const finishAction = (context: CommandContext, id: ActionId): Promise<Result<null, Refusal>> =>
  change(context, id, (action) => finish(action, context.surroundings.today()));

export const dropAction = (context: CommandContext, id: ActionId, reason: string): Promise<Result<null, Refusal>> =>
  change(context, id, (action) => drop(action, context.surroundings.today(), reason.slice(0, 2000)));

export const moveAction = (
  context: CommandContext,
  id: ActionId,
  to: Day,
  reason: string,
): Promise<Result<null, Refusal>> =>
  change(context, id, (action) => move(action, to, context.surroundings.today(), reason.slice(0, 2000)));

export const reopenAction = (context: CommandContext, id: ActionId): Promise<Result<null, Refusal>> =>
  change(context, id, (action) => ok(reopen(action)));

function change(
  context: CommandContext,
  id: ActionId,
  step: (action: Action) => Result<Action, ActionRefusal>,
): Promise<Result<null, Refusal>> {
  return runCommand(context, ['actions'], async (writer) => {
    const action = await writer.get('actions', id);
    if (action === undefined) return err('gone');
    const changed = step(action);
    if (!changed.ok) return err(changed.error);
    await writer.put('actions', changed.value);
    return ok(null);
  });
}
