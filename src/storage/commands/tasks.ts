import type { Day } from '#domain/core/day.ts';
import { err, ok, type Result } from '#domain/core/result.ts';
import type { PersonId } from '#domain/team/person.ts';
import type { Readiness, Task, TaskId } from '#domain/team/task.ts';
import { runCommand, runSetting, type CommandContext } from '../saving/run-command.ts';
import { moveToTrash, putBack, type PutBackRefusal } from '../saving/trash-rows.ts';

const historyKept = 100;

/** A closed task stays as it was: another window may have closed it. */
export type TaskRefusal = 'gone' | 'already closed';

/** Begins to hand a task over. */
export function addTask(context: CommandContext, personId: PersonId): Promise<Result<TaskId, 'gone'>> {
  const { surroundings } = context;
  return runCommand(context, 'Task added', ['people', 'tasks'], async (writer) => {
    if ((await writer.get('people', personId)) === undefined) return err('gone');
    const id = surroundings.newId<'Task'>();
    await writer.put('tasks', {
      id,
      personId,
      text: '',
      readiness: 'tell',
      nextStep: '',
      reviewDay: null,
      history: [],
      closedDay: null,
      createdAt: surroundings.now(),
    });
    return ok(id);
  });
}

/** How much of the task the person can be left with from today on. Where it stood is kept, one entry a day. */
export const setReadiness = (
  context: CommandContext,
  id: TaskId,
  readiness: Readiness,
): Promise<Result<null, TaskRefusal>> =>
  changeOpen(runSetting, context, 'Readiness', id, (task) => {
    if (task.readiness === readiness) return task;
    const day = context.surroundings.today();
    const earlier = task.history.filter((entry) => entry.day !== day);
    const isFirstToday = earlier.length === task.history.length;
    const history = isFirstToday ? [...earlier, { day, readiness: task.readiness }] : task.history;
    return { ...task, readiness, history: history.slice(-historyKept) };
  });

export const setTaskReview = (
  context: CommandContext,
  id: TaskId,
  reviewDay: Day | null,
): Promise<Result<null, TaskRefusal>> =>
  changeOpen(runSetting, context, 'Day of a task', id, (task) => ({ ...task, reviewDay }));

/** The task is theirs, or is handed over no longer. */
export const closeTask = (context: CommandContext, id: TaskId): Promise<Result<null, TaskRefusal>> =>
  changeOpen(runCommand, context, 'Task closed', id, (task) => ({
    ...task,
    closedDay: context.surroundings.today(),
  }));

export const reopenTask = (context: CommandContext, id: TaskId): Promise<Result<null, TaskRefusal>> =>
  change(runCommand, context, 'Task opened again', id, (task) => ok({ ...task, closedDay: null }));

export const removeTask = (context: CommandContext, id: TaskId): Promise<Task | undefined> =>
  moveToTrash(context, 'Task deleted', 'tasks', id);

export const restoreTask = (context: CommandContext, task: Task): Promise<Result<null, PutBackRefusal>> =>
  putBack(context, 'Task put back', 'tasks', task);

const changeOpen = (
  run: typeof runCommand,
  context: CommandContext,
  what: string,
  id: TaskId,
  step: (task: Task) => Task,
): Promise<Result<null, TaskRefusal>> =>
  change(run, context, what, id, (task) =>
    task.closedDay === null ? ok(step(task)) : err('already closed'),
  );

function change(
  run: typeof runCommand,
  context: CommandContext,
  what: string,
  id: TaskId,
  step: (task: Task) => Result<Task, TaskRefusal>,
): Promise<Result<null, TaskRefusal>> {
  return run(context, what, ['tasks'], async (writer) => {
    const task = await writer.get('tasks', id);
    if (task === undefined) return err('gone');
    const changed = step(task);
    if (!changed.ok) return changed;
    await writer.put('tasks', changed.value);
    return ok(null);
  });
}
