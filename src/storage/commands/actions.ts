import type { Day } from '#domain/core/day.ts';
import { err, ok, type Result } from '#domain/core/result.ts';
import type { ActionIdea, ActionKind } from '#domain/plans/action-idea.ts';
import {
  dropAction as drop,
  finishAction as finish,
  moveAction as move,
  planAction as plan,
  reopenAction as reopen,
  type ActionRefusal,
} from '#domain/plans/change-action.ts';
import type { Action, ActionId, FocusId } from '#domain/plans/plan.ts';
import { proposedDueDay } from '#domain/plans/proposed-due-day.ts';
import { cleanText } from '../saving/clean-text.ts';
import { runCommand, runSetting, type CommandContext } from '../saving/run-command.ts';
import { moveToTrash, putBack, type PutBackRefusal } from '../saving/trash-rows.ts';

/** Most characters of a reason, and most moves of one action, that are kept. */
const reasonLimit = 2000;
const movesKept = 200;

type Refusal = ActionRefusal | 'gone';

/** Adds an action to a focus: an empty one of a kind, or one taken from the library, which gets a day to begin with. */
export function addAction(
  context: CommandContext,
  focusId: FocusId,
  from: ActionKind | ActionIdea,
): Promise<Result<ActionId, 'gone' | 'already closed'>> {
  const { surroundings } = context;
  return runCommand(context, 'Action added', ['focuses', 'actions'], async (writer) => {
    const focus = await writer.get('focuses', focusId);
    if (focus === undefined) return err('gone');
    if (focus.state !== 'active') return err('already closed');
    const idea = typeof from === 'string' ? null : from;
    const siblings = await writer.where('actions', 'focusId', focusId);
    const id = surroundings.newId<'Action'>();
    await writer.put('actions', {
      id,
      planId: focus.planId,
      focusId,
      kind: typeof from === 'string' ? from : from.kind,
      text: idea?.text ?? '',
      dueDay: idea === null ? null : proposedDueDay(surroundings.today()),
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

/** Deletes an action: it goes to the trash for 30 days. Returns it, for `restoreAction`. */
export const removeAction = (context: CommandContext, actionId: ActionId): Promise<Action | undefined> =>
  moveToTrash(context, 'Action deleted', 'actions', actionId);

/** Puts a deleted action back. Not without the focus that it belonged to; one that is back already stays as it is now. */
export const restoreAction = (
  context: CommandContext,
  action: Action,
): Promise<Result<null, PutBackRefusal>> => putBack(context, 'Action put back', 'actions', action);

export const setActionKind = (
  context: CommandContext,
  id: ActionId,
  kind: ActionKind,
): Promise<Result<null, Refusal>> =>
  change(runSetting, context, 'Kind of action', id, (action) => ok({ ...action, kind }));

export const finishAction = (context: CommandContext, id: ActionId): Promise<Result<null, Refusal>> =>
  change(runCommand, context, 'Action done', id, (action) => finish(action, context.surroundings.today()));

export const dropAction = (
  context: CommandContext,
  id: ActionId,
  reason: string,
): Promise<Result<null, Refusal>> =>
  change(runCommand, context, 'Action dropped', id, (action) =>
    drop(action, context.surroundings.today(), cleanText(reason, reasonLimit)),
  );

export const moveAction = (
  context: CommandContext,
  id: ActionId,
  to: Day,
  reason: string,
): Promise<Result<null, Refusal>> =>
  change(runCommand, context, 'Day of an action', id, (action) => {
    const moved = move(action, to, context.surroundings.today(), cleanText(reason, reasonLimit));
    return moved.ok ? ok({ ...moved.value, moves: moved.value.moves.slice(-movesKept) }) : moved;
  });

/** Gives an action its day while it is being written. */
export const planAction = (context: CommandContext, id: ActionId, to: Day): Promise<Result<null, Refusal>> =>
  change(runSetting, context, 'Day of an action', id, (action) => plan(action, to));

export const reopenAction = (context: CommandContext, id: ActionId): Promise<Result<null, Refusal>> =>
  change(runCommand, context, 'Action opened again', id, (action) => ok(reopen(action)));

function change(
  run: typeof runCommand,
  context: CommandContext,
  what: string,
  id: ActionId,
  step: (action: Action) => Result<Action, ActionRefusal>,
): Promise<Result<null, Refusal>> {
  return run(context, what, ['actions'], async (writer) => {
    const action = await writer.get('actions', id);
    if (action === undefined) return err('gone');
    const changed = step(action);
    if (!changed.ok) return err(changed.error);
    await writer.put('actions', changed.value);
    return ok(null);
  });
}
