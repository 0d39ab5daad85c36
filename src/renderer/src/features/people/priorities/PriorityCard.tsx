import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Person } from '#domain/team/person.ts';
import type { Priority } from '#domain/team/priority.ts';
import { dropPriority, finishPriority, removePriority } from '#storage/commands/priorities.ts';
import { useToast } from '#ui/Toasts.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { longDay } from '#workbook/format.ts';
import { refusalWords } from '#workbook/problem-words.ts';
import { ReasonForm } from '#workbook/ReasonForm.tsx';
import { useFocusBack } from '#workbook/use-focus-back.ts';
import { useText } from '#workbook/use-text.ts';
import { useToday } from '#workbook/use-today.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { missingParts, priorityName, priorityNameInText, whoText } from './priority-text.ts';
import { PriorityEditor } from './PriorityEditor.tsx';
import classes from './priorities.module.css';

interface PriorityCardProps {
  /** Its place on the page, from 1. */
  readonly number: number;
  readonly priority: Priority;
  readonly people: readonly Person[];
  readonly isEditing: boolean;
  readonly onEdit: (on: boolean) => void;
}

/** One priority: what it is, for whom, by when and how one sees it, and what can be done with it. */
export function PriorityCard({ number, priority, people, isEditing, onEdit }: PriorityCardProps) {
  const workbook = useWorkbook();
  const toast = useToast();
  const sayDone = useUndoToast();
  const [isDropping, setDropping] = useState(false);
  const box = useFocusBack<HTMLLIElement>(isDropping ? 'drop' : isEditing ? 'edit' : null);
  const title = useText({ table: 'priorities', id: priority.id, field: 'title' }, priority.title).value;
  const name = priorityNameInText(title);
  const finish = async (): Promise<void> => {
    await workbook.drafts.flush();
    const done = await finishPriority(workbook, priority.id);
    if (done.ok) sayDone('Done. It makes room for the next one.');
    else toast({ text: refusalWords[done.error] });
  };
  const drop = async (reason: string): Promise<string | null> => {
    await workbook.drafts.flush();
    const dropped = await dropPriority(workbook, priority.id, reason);
    if (!dropped.ok) return refusalWords[dropped.error];
    sayDone('Dropped. The reason stays with it.');
    return null;
  };
  const remove = async (): Promise<void> => {
    await workbook.drafts.flush();
    if ((await removePriority(workbook, priority.id)) === undefined) toast({ text: refusalWords.gone });
    else sayDone('Deleted. It is in the trash for 30 days.');
  };
  const look = { size: 'compact-sm', variant: 'default' } as const;
  return (
    <li ref={box} data-row={priority.id} className={classes.card}>
      <h3 className={classes.name}>
        <span className={classes.numeral}>{number}</span> {priorityName(title)}
      </h3>
      {isEditing ? (
        <PriorityEditor priority={priority} people={people} onClose={() => onEdit(false)} />
      ) : (
        <Facts priority={priority} people={people} />
      )}
      <div className={classes.buttons}>
        {!isEditing && (
          <>
            <Button {...look} aria-label={`Edit: ${name}`} data-opens="edit" onClick={() => onEdit(true)}>
              Edit
            </Button>
            <CommandButton {...look} aria-label={`Done: ${name}`} work={finish}>
              Done
            </CommandButton>
            <Button
              {...look}
              aria-label={`Drop: ${name}`}
              data-opens="drop"
              aria-expanded={isDropping}
              onClick={() => setDropping(!isDropping)}
            >
              Drop…
            </Button>
          </>
        )}
        <CommandButton size="compact-sm" variant="subtle" aria-label={`Delete: ${name}`} work={remove}>
          Delete
        </CommandButton>
      </div>
      {isDropping && !isEditing && (
        <ReasonForm
          button="Drop it"
          reasonLabel="Why does it go?"
          needsReason
          onReason={drop}
          onClose={() => setDropping(false)}
        />
      )}
    </li>
  );
}

function Facts({ priority, people }: { readonly priority: Priority; readonly people: readonly Person[] }) {
  const today = useToday();
  const missing = missingParts(priority);
  const isOverdue = priority.dueDay !== null && priority.dueDay < today;
  return (
    <>
      <dl className={classes.facts}>
        <Fact name="Why">{priority.why.trim()}</Fact>
        <Fact name="Who">{whoText(priority.personIds, people)}</Fact>
        <Fact name="What">{priority.what.trim()}</Fact>
        <Fact name="By when">
          {priority.dueDay !== null && (
            <span className={isOverdue ? classes.attention : undefined}>
              {longDay(priority.dueDay)}
              {isOverdue && ', which has passed'}
            </span>
          )}
        </Fact>
        <Fact name="How one will see it">{priority.sign.trim()}</Fact>
      </dl>
      {missing.length > 0 && (
        <p className={classes.missing}>
          Still to write: {new Intl.ListFormat('en-US', { type: 'conjunction' }).format(missing)}.
        </p>
      )}
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (children === '' || children === false) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
