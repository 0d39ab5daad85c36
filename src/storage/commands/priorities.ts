import type { Day } from '#domain/core/day.ts';
import { err, ok, type Result } from '#domain/core/result.ts';
import type { PersonId } from '#domain/team/person.ts';
import { maxPriorities, type Priority, type PriorityId } from '#domain/team/priority.ts';
import { cleanText } from '../saving/clean-text.ts';
import { runCommand, runSetting, type CommandContext } from '../saving/run-command.ts';
import { stillHere } from '../saving/still-here.ts';
import { moveToTrash, putBack, type PutBackRefusal } from '../saving/trash-rows.ts';

export type PriorityRefusal = 'gone' | 'enough already' | 'a reason is needed' | 'already closed';

/** What a priority starts with: a skill from the matrix and whom it is for, or nothing. */
export type PriorityStart = Pick<Priority, 'skillId' | 'title' | 'why' | 'personIds'>;

/** Makes something a priority of the team: at most three are open. */
export function addPriority(
  context: CommandContext,
  start: PriorityStart,
): Promise<Result<PriorityId, PriorityRefusal>> {
  const { surroundings } = context;
  return runCommand(context, 'Priority added', ['people', 'priorities'], async (writer) => {
    const all = await writer.all('priorities');
    if (!hasRoom(all)) return err('enough already');
    const personIds = await stillHere(writer, start.personIds);
    if (personIds === null) return err('gone');
    const id = surroundings.newId<'Priority'>();
    await writer.put('priorities', {
      id,
      skillId: start.skillId,
      title: cleanText(start.title, 200),
      why: cleanText(start.why, 2000),
      personIds,
      what: '',
      dueDay: null,
      sign: '',
      state: 'open',
      closedDay: null,
      reason: '',
      order: Math.max(-1, ...all.map(({ order }) => order)) + 1,
      createdAt: surroundings.now(),
    });
    return ok(id);
  });
}

/** Whom it is for; nobody named means the whole team, which those who are gone do not. */
export function setPriorityPeople(
  context: CommandContext,
  id: PriorityId,
  personIds: readonly PersonId[],
): Promise<Result<null, PriorityRefusal>> {
  return runSetting(context, 'Whom a priority is for', ['people', 'priorities'], async (writer) => {
    const priority = await writer.get('priorities', id);
    if (priority === undefined) return err('gone');
    if (priority.state !== 'open') return err('already closed');
    const named = await stillHere(writer, personIds);
    if (named === null) return err('gone');
    await writer.put('priorities', { ...priority, personIds: named });
    return ok(null);
  });
}

export const setPriorityDay = (
  context: CommandContext,
  id: PriorityId,
  dueDay: Day | null,
): Promise<Result<null, PriorityRefusal>> =>
  changeOpen(runSetting, context, 'Day of a priority', id, (priority) => ok({ ...priority, dueDay }));

export const finishPriority = (
  context: CommandContext,
  id: PriorityId,
): Promise<Result<null, PriorityRefusal>> =>
  changeOpen(runCommand, context, 'Priority done', id, (priority) =>
    ok({ ...priority, state: 'done', closedDay: context.surroundings.today(), reason: '' }),
  );

export const dropPriority = (
  context: CommandContext,
  id: PriorityId,
  reason: string,
): Promise<Result<null, PriorityRefusal>> =>
  changeOpen(runCommand, context, 'Priority dropped', id, (priority) =>
    reason.trim() === ''
      ? err('a reason is needed')
      : ok({
          ...priority,
          state: 'dropped',
          closedDay: context.surroundings.today(),
          reason: cleanText(reason.trim(), 2000),
        }),
  );

export function reopenPriority(
  context: CommandContext,
  id: PriorityId,
): Promise<Result<null, PriorityRefusal>> {
  return runCommand(context, 'Priority opened again', ['priorities'], async (writer) => {
    const all = await writer.all('priorities');
    const priority = all.find((one) => one.id === id);
    if (priority === undefined) return err('gone');
    if (priority.state === 'open') return ok(null);
    if (!hasRoom(all)) return err('enough already');
    await writer.put('priorities', { ...priority, state: 'open', closedDay: null, reason: '' });
    return ok(null);
  });
}

export const removePriority = (context: CommandContext, id: PriorityId): Promise<Priority | undefined> =>
  moveToTrash(context, 'Priority deleted', 'priorities', id);

export const restorePriority = (
  context: CommandContext,
  priority: Priority,
): Promise<Result<null, PutBackRefusal>> => putBack(context, 'Priority put back', 'priorities', priority);

const hasRoom = (priorities: readonly Priority[]): boolean =>
  priorities.filter(({ state }) => state === 'open').length < maxPriorities;

/** What is closed stays as it is: another window may have closed it, and otherwise. */
function changeOpen(
  run: typeof runCommand,
  context: CommandContext,
  what: string,
  id: PriorityId,
  step: (priority: Priority) => Result<Priority, PriorityRefusal>,
): Promise<Result<null, PriorityRefusal>> {
  return run(context, what, ['priorities'], async (writer) => {
    const priority = await writer.get('priorities', id);
    if (priority === undefined) return err('gone');
    if (priority.state !== 'open') return err('already closed');
    const changed = step(priority);
    if (!changed.ok) return changed;
    await writer.put('priorities', changed.value);
    return ok(null);
  });
}
