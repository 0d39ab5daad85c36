import { Button } from '@mantine/core';
import { isOverdue } from '#domain/plans/plan-state.ts';
import type { Action } from '#domain/plans/plan.ts';
import { actionKindWords } from '#domain/plans/words.ts';
import { removeAction, reopenAction } from '#storage/commands/actions.ts';
import { useToast } from '#ui/Toasts.tsx';
import { actionName, actionNameInText } from '#workbook/action-name.ts';
import { ActionButtons } from '#workbook/ActionButtons.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { longDay, shortDay } from '#workbook/format.ts';
import { refusalWords } from '#workbook/problem-words.ts';
import { useFocusBack } from '#workbook/use-focus-back.ts';
import { useText } from '#workbook/use-text.ts';
import { useToday } from '#workbook/use-today.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { ActionEditor } from './ActionEditor.tsx';
import classes from './ActionRow.module.css';

interface ActionRowProps {
  readonly action: Action;
  readonly isEditing: boolean;
  readonly onEdit: (on: boolean) => void;
}

/** One action: what it is, where it stands, and what can be done with it. */
export function ActionRow({ action, isEditing, onEdit }: ActionRowProps) {
  const workbook = useWorkbook();
  const toast = useToast();
  const sayDone = useUndoToast();
  const box = useFocusBack<HTMLLIElement>(isEditing ? 'edit' : null);
  const text = useText({ table: 'actions', id: action.id, field: 'text' }, action.text).value;
  const name = actionNameInText(text);
  const reopen = async (): Promise<void> => {
    const reopened = await reopenAction(workbook, action.id);
    if (reopened.ok) sayDone('It is open again.');
    else toast({ text: refusalWords[reopened.error] });
  };
  const remove = async (): Promise<void> => {
    await workbook.drafts.flush();
    if ((await removeAction(workbook, action.id)) === undefined) toast({ text: refusalWords.gone });
    else sayDone('Deleted. It is in the trash for 30 days.');
  };
  const removeButton = (
    <CommandButton size="compact-sm" variant="subtle" aria-label={`Delete: ${name}`} work={remove}>
      Delete
    </CommandButton>
  );
  return (
    <li ref={box} data-row={action.id} className={classes.action} data-state={action.state}>
      {isEditing ? (
        <ActionEditor action={action} onClose={() => onEdit(false)} />
      ) : (
        <>
          <p className={classes.actionText}>{actionName(text)}</p>
          <ActionFacts action={action} />
        </>
      )}
      <div className={classes.actionButtons}>
        {action.state === 'open' ? (
          <ActionButtons
            action={action}
            text={text}
            second={
              !isEditing && (
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={`Edit: ${name}`}
                  data-opens="edit"
                  onClick={() => onEdit(true)}
                >
                  Edit
                </Button>
              )
            }
            last={removeButton}
          />
        ) : (
          <>
            <CommandButton
              size="compact-sm"
              variant="default"
              aria-label={`Open again: ${name}`}
              work={reopen}
            >
              Open again
            </CommandButton>
            {removeButton}
          </>
        )}
      </div>
    </li>
  );
}

function ActionFacts({ action }: { readonly action: Action }) {
  const today = useToday();
  const last = action.moves.at(-1);
  return (
    <>
      <p className={classes.facts}>
        {actionKindWords[action.kind]}
        {action.state === 'open' && action.dueDay === null && ' · no day yet'}
        {action.state === 'open' && action.dueDay !== null && (
          <>
            {' · '}
            <span className={isOverdue(action, today) ? classes.attention : undefined}>
              {isOverdue(action, today) ? 'overdue since' : 'by'} {shortDay(action.dueDay, today)}
            </span>
          </>
        )}
        {action.closedDay !== null && ` · ${action.state} on ${longDay(action.closedDay)}`}
        {action.helper.trim() !== '' && ` · helps: ${action.helper}`}
      </p>
      {action.shows.trim() !== '' && <p className={classes.facts}>Shows: {action.shows}</p>}
      {action.state === 'dropped' && <p className={classes.facts}>Reason: {action.reason}</p>}
      {action.state === 'open' && last !== undefined && (
        <p className={classes.facts}>
          Moved{last.from !== null && ` from ${shortDay(last.from, today)}`}: {last.reason}
        </p>
      )}
    </>
  );
}
