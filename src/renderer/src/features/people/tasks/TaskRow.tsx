import { Button } from '@mantine/core';
import { readinessOrder, readinessWords } from '#domain/team/readiness.ts';
import type { Task } from '#domain/team/task.ts';
import { closeTask, setReadiness } from '#storage/commands/tasks.ts';
import { ChoiceRow } from '#ui/ChoiceRow.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { shortDay } from '#workbook/format.ts';
import { refusalWords } from '#workbook/problem-words.ts';
import { useFocusBack } from '#workbook/use-focus-back.ts';
import { useSetting } from '#workbook/use-setting.ts';
import { useShownValue } from '#workbook/use-shown-value.ts';
import { useText } from '#workbook/use-text.ts';
import { useToday } from '#workbook/use-today.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { MoveHistory } from './MoveHistory.tsx';
import { taskName, taskNameInText } from './task-name.ts';
import { TaskEditor } from './TaskEditor.tsx';
import { useDeleteTask } from './use-delete-task.ts';
import classes from './tasks.module.css';

interface TaskRowProps {
  readonly task: Task;
  readonly isEditing: boolean;
  readonly onEdit: (on: boolean) => void;
}

const options = readinessOrder.map((value) => ({ value, label: readinessWords[value].name }));

/** A task that is being handed over: where it stands, the step that follows, and what can be done with it. */
export function TaskRow({ task, isEditing, onEdit }: TaskRowProps) {
  const workbook = useWorkbook();
  const toast = useToast();
  const change = useSetting();
  const sayDone = useUndoToast();
  const remove = useDeleteTask();
  const box = useFocusBack<HTMLLIElement>(isEditing ? 'edit' : null);
  const text = useText({ table: 'tasks', id: task.id, field: 'text' }, task.text).value;
  const [readiness, setShown] = useShownValue(task.readiness);
  const name = taskNameInText(text);
  const words = readinessWords[readiness];
  const close = async (): Promise<void> => {
    await workbook.drafts.flush();
    const closed = await closeTask(workbook, task.id);
    if (closed.ok)
      sayDone(task.readiness === 'let go' ? 'Closed. It is theirs now.' : 'Closed. It stays below.');
    else toast({ text: refusalWords[closed.error] });
  };
  return (
    <li ref={box} data-row={task.id} className={classes.task}>
      <h3 className={classes.name}>{taskName(text)}</h3>
      <ChoiceRow
        label="How much can you leave them with?"
        about={name}
        options={options}
        value={readiness}
        onChoose={(chosen) => {
          setShown(chosen);
          change(setReadiness(workbook, task.id, chosen));
        }}
      />
      <p className={classes.meaning}>
        {words.meaning} <span className={classes.soft}>{words.follows}</span>
      </p>
      {isEditing ? (
        <TaskEditor task={task} readiness={readiness} onClose={() => onEdit(false)} />
      ) : (
        <Facts task={task} />
      )}
      <MoveHistory task={task} />
      <div className={classes.buttons}>
        {!isEditing && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`Edit: ${name}`}
            data-opens="edit"
            onClick={() => onEdit(true)}
          >
            Edit
          </Button>
        )}
        <CommandButton size="compact-sm" variant="default" aria-label={`Close: ${name}`} work={close}>
          Close
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

function Facts({ task }: { readonly task: Task }) {
  const today = useToday();
  const next = useText({ table: 'tasks', id: task.id, field: 'nextStep' }, task.nextStep).value;
  const isOverdue = task.reviewDay !== null && task.reviewDay < today;
  return (
    <>
      <p className={classes.facts}>
        {next.trim() === '' ? 'No next step yet.' : `Next step: ${next.trim()}`}
      </p>
      <p className={classes.facts}>
        {task.reviewDay === null ? (
          'No day yet on which you look at it.'
        ) : (
          <span className={isOverdue ? classes.attention : undefined}>
            {isOverdue ? 'Was to be looked at on' : 'Look at it on'} {shortDay(task.reviewDay, today)}
          </span>
        )}
      </p>
    </>
  );
}
