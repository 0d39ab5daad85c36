import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Action } from '#domain/plans/plan.ts';
import { finishAction } from '#storage/commands/actions.ts';
import { useToast } from '#ui/Toasts.tsx';
import { actionNameInText } from './action-name.ts';
import { DropActionForm, MoveActionForm } from './ClosingAction.tsx';
import { CommandButton } from './CommandButton.tsx';
import { refusalWords } from './problem-words.ts';
import { useFocusBack } from './use-focus-back.ts';
import { useUndoToast } from './use-undo-toast.ts';
import { useWorkbook } from './WorkbookContext.tsx';
import classes from './ActionButtons.module.css';

interface ActionButtonsProps {
  readonly action: Action;
  /** The words as they are on screen. */
  readonly text: string;
  /** Further buttons, behind *Done* and behind *Drop*. */
  readonly second?: ReactNode;
  readonly last?: ReactNode;
}

/** What can be done with an open action: done, moved, dropped. */
export function ActionButtons({ action, text, second, last }: ActionButtonsProps) {
  const workbook = useWorkbook();
  const toast = useToast();
  const sayDone = useUndoToast();
  const [asking, setAsking] = useState<'move' | 'drop' | null>(null);
  const box = useFocusBack<HTMLDivElement>(asking);
  const name = actionNameInText(text);
  const finish = async (): Promise<void> => {
    await workbook.drafts.flush();
    const done = await finishAction(workbook, action.id);
    if (done.ok) sayDone('Done. Well kept.');
    else toast({ text: refusalWords[done.error] });
  };
  const toggle = (what: 'move' | 'drop') => () => setAsking(asking === what ? null : what);
  const look = { size: 'compact-sm', variant: 'default' } as const;
  return (
    <div ref={box}>
      <div className={classes.buttons}>
        <CommandButton {...look} aria-label={`Done: ${name}`} work={finish}>
          Done
        </CommandButton>
        {second}
        {action.dueDay !== null && (
          <Button
            {...look}
            aria-label={`Move: ${name}`}
            data-opens="move"
            aria-expanded={asking === 'move'}
            onClick={toggle('move')}
          >
            Move…
          </Button>
        )}
        <Button
          {...look}
          aria-label={`Drop: ${name}`}
          data-opens="drop"
          aria-expanded={asking === 'drop'}
          onClick={toggle('drop')}
        >
          Drop…
        </Button>
        {last}
      </div>
      {asking === 'move' && <MoveActionForm action={action} onClose={() => setAsking(null)} />}
      {asking === 'drop' && <DropActionForm action={action} onClose={() => setAsking(null)} />}
    </div>
  );
}
