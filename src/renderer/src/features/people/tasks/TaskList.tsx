import { useState, type ReactNode } from 'react';
import type { Task, TaskId } from '#domain/team/task.ts';
import { useRowFocus } from '#ui/use-row-focus.ts';
import { ClosedTaskRow } from './ClosedTaskRow.tsx';
import { TaskRow } from './TaskRow.tsx';
import classes from './tasks.module.css';

interface TaskListProps {
  readonly label: string;
  readonly tasks: readonly Task[];
  /** What stands there when there are none. */
  readonly empty?: ReactNode;
  /** One that was just added, to be written. */
  readonly added?: TaskId | null;
}

/** Tasks with what can be done with each; one at a time is written. */
export function TaskList({ label, tasks, empty = null, added = null }: TaskListProps) {
  const [edited, setEdited] = useState<{ readonly id: TaskId | null; readonly added: TaskId | null }>({
    id: null,
    added: null,
  });
  const editing = edited.added === added ? edited.id : added;
  const box = useRowFocus<HTMLDivElement>(tasks.map(({ id }) => id));
  return (
    <div ref={box}>
      {tasks.length === 0 ? (
        empty
      ) : (
        <ul className={classes.tasks} aria-label={label}>
          {tasks.map((task) =>
            task.closedDay === null ? (
              <TaskRow
                key={task.id}
                task={task}
                isEditing={editing === task.id}
                onEdit={(on) => setEdited({ id: on ? task.id : null, added })}
              />
            ) : (
              <ClosedTaskRow key={task.id} task={task} closedDay={task.closedDay} />
            ),
          )}
        </ul>
      )}
    </div>
  );
}
