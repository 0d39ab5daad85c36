import { useState, type ReactNode } from 'react';
import type { Action, ActionId } from '#domain/plans/plan.ts';
import { useRowFocus } from '#ui/use-row-focus.ts';
import { ActionRow } from './ActionRow.tsx';
import classes from './plan.module.css';

interface ActionListProps {
  readonly label: string;
  readonly actions: readonly Action[];
  /** What stands there when there are none. */
  readonly empty?: ReactNode;
  /** One that was just added, to be written. */
  readonly added?: ActionId | null;
}

/** Actions with what can be done with each; one at a time is written. */
export function ActionList({ label, actions, empty = null, added = null }: ActionListProps) {
  const [edited, setEdited] = useState<{ readonly id: ActionId | null; readonly added: ActionId | null }>({
    id: null,
    added: null,
  });
  const editing = edited.added === added ? edited.id : added;
  const box = useRowFocus<HTMLDivElement>(actions.map((action) => action.id));
  return (
    <div ref={box}>
      {actions.length === 0 ? (
        empty
      ) : (
        <ul className={classes.actions} aria-label={label}>
          {actions.map((action) => (
            <ActionRow
              key={action.id}
              action={action}
              isEditing={editing === action.id}
              onEdit={(on) => setEdited({ id: on ? action.id : null, added })}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
