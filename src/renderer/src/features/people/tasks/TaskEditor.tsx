import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { readinessWords } from '#domain/team/readiness.ts';
import type { Readiness, Task, TaskId } from '#domain/team/task.ts';
import { removeTask, setTaskReview } from '#storage/commands/tasks.ts';
import type { OpenWorkbook } from '#storage/open-workbook.ts';
import { DayField } from '#workbook/DayField.tsx';
import { SavedText } from '#workbook/SavedText.tsx';
import { useSetting } from '#workbook/use-setting.ts';
import { useShownValue } from '#workbook/use-shown-value.ts';
import { useText } from '#workbook/use-text.ts';
import { useToday } from '#workbook/use-today.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './tasks.module.css';

interface TaskEditorProps {
  readonly task: Task;
  /** As it is on screen. */
  readonly readiness: Readiness;
  readonly onClose: () => void;
}

/** A task being written. Everything saves itself; closing only folds it up. */
export function TaskEditor({ task, readiness, onClose }: TaskEditorProps) {
  const workbook = useWorkbook();
  const today = useToday();
  const change = useSetting();
  const box = useRef<HTMLDivElement>(null);
  const nextRef = { table: 'tasks', id: task.id, field: 'nextStep' } as const;
  const next = useText(nextRef, task.nextStep);
  const [reviewDay, setReviewDay] = useShownValue(task.reviewDay);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('input, textarea')?.focus();
    return () => {
      // The workbook may be closing: then it stays, and says that it has no words yet.
      removeIfEmpty(workbook, task.id).catch(() => undefined);
    };
  }, [workbook, task.id]);
  return (
    <div ref={box} className={classes.editor}>
      <SavedText
        textRef={{ table: 'tasks', id: task.id, field: 'text' }}
        stored={task.text}
        label="The task"
        description="One piece of work, starting with a verb: “Runs the renewal meeting”."
      />
      <SavedText textRef={nextRef} stored={task.nextStep} label="The next step" lines={2} />
      <div>
        <p className={classes.label}>Steps that fit here; take one and change it</p>
        <ul className={classes.proposals}>
          {readinessWords[readiness].steps.map((step) => (
            <li key={step}>
              <span>{step}</span>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`Take it: ${step}`}
                onClick={() => {
                  next.onType(step);
                  next.onLeave();
                  // To be changed: it is a proposal.
                  box.current?.querySelector('textarea')?.focus();
                }}
              >
                Take it
              </Button>
            </li>
          ))}
        </ul>
      </div>
      <div className={classes.day}>
        <DayField
          label="Look at it on"
          value={reviewDay}
          min={today}
          onDay={(day) => {
            setReviewDay(day);
            change(setTaskReview(workbook, task.id, day));
          }}
        />
      </div>
      <div>
        <Button size="compact-sm" onClick={onClose}>
          Done writing
        </Button>
      </div>
    </div>
  );
}

/** A task in which nothing was written was begun by accident. */
async function removeIfEmpty(workbook: OpenWorkbook, id: TaskId): Promise<void> {
  await workbook.drafts.flush();
  const task = await workbook.db.rows('tasks').get(id);
  if (task === undefined || task.closedDay !== null || task.history.length > 0) return;
  if (`${task.text}${task.nextStep}`.trim() === '') await removeTask(workbook, id);
}
