import type { Day } from '#domain/core/day.ts';
import { readinessWords } from '#domain/team/readiness.ts';
import type { Task } from '#domain/team/task.ts';
import { reopenTask } from '#storage/commands/tasks.ts';
import { useToast } from '#ui/Toasts.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { longDay } from '#workbook/format.ts';
import { refusalWords } from '#workbook/problem-words.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { MoveHistory } from './MoveHistory.tsx';
import { taskName, taskNameInText } from './task-name.ts';
import { useDeleteTask } from './use-delete-task.ts';
import classes from './tasks.module.css';

/** A task that was handed over, or is handed over no longer. */
export function ClosedTaskRow({ task, closedDay }: { readonly task: Task; readonly closedDay: Day }) {
  const workbook = useWorkbook();
  const toast = useToast();
  const sayDone = useUndoToast();
  const remove = useDeleteTask();
  const name = taskNameInText(task.text);
  const reopen = async (): Promise<void> => {
    const reopened = await reopenTask(workbook, task.id);
    if (reopened.ok) sayDone('It is open again.');
    else toast({ text: refusalWords[reopened.error] });
  };
  return (
    <li data-row={task.id} className={classes.task}>
      <h3 className={classes.name}>{taskName(task.text)}</h3>
      <p className={classes.facts}>
        Closed on {longDay(closedDay)}, at “{readinessWords[task.readiness].name.toLowerCase()}”
      </p>
      <MoveHistory task={task} />
      <div className={classes.buttons}>
        <CommandButton size="compact-sm" variant="default" aria-label={`Open again: ${name}`} work={reopen}>
          Open again
        </CommandButton>
        <CommandButton
          size="compact-sm"
          variant="subtle"
          aria-label={`Delete: ${name}`}
          work={() => remove(task.id)}
        >
          Delete
        </CommandButton>
      </div>
    </li>
  );
}
