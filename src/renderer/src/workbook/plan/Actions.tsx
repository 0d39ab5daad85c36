import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ActionIdea } from '#domain/plans/action-idea.ts';
import type { Action, ActionId, Focus } from '#domain/plans/plan.ts';
import { addAction } from '#storage/commands/actions.ts';
import { Section } from '#ui/Section.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { refusalWords } from '#workbook/problem-words.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { ActionList } from './ActionList.tsx';
import { IdeaLibrary } from './IdeaLibrary.tsx';
import { usePlanWords } from './plan-words.ts';
import classes from './plan.module.css';

interface ActionsProps {
  readonly focus: Focus;
  readonly actions: readonly Action[];
  readonly ideas: readonly ActionIdea[];
}

/** What will be done about a focus: in one's own words, or an idea to change. */
export function Actions({ focus, actions, ideas }: ActionsProps) {
  const words = usePlanWords();
  const workbook = useWorkbook();
  const toast = useToast();
  const [added, setAdded] = useState<ActionId | null>(null);
  const [browsing, setBrowsing] = useState(false);
  const add = async (from: 'do' | ActionIdea): Promise<void> => {
    // Before the new row takes the focus, which the dialog gives back.
    setBrowsing(false);
    const action = await addAction(workbook, focus.id, from);
    if (action.ok) setAdded(action.value);
    else toast({ text: refusalWords[action.error] });
  };
  const open = actions.filter((action) => action.state === 'open');
  const closed = actions.filter((action) => action.state !== 'open');
  return (
    <Section title="Actions" note={words.actionsNote}>
      {actions.length === 0 && (
        <p className={classes.prose}>{ideas.length > 0 ? words.noActions : 'No actions yet.'}</p>
      )}
      <ActionList label="Open actions" actions={open} added={added} />
      <div className={classes.row}>
        {ideas.length > 0 && <Button onClick={() => setBrowsing(true)}>Take an idea</Button>}
        <CommandButton variant={ideas.length > 0 ? 'default' : 'filled'} work={() => add('do')}>
          {words.writeAction}
        </CommandButton>
      </div>
      {closed.length > 0 && <h3 className={classes.smallHeading}>Done and dropped</h3>}
      <ActionList label="Closed actions" actions={closed} />
      <IdeaLibrary
        opened={browsing}
        onClose={() => setBrowsing(false)}
        ideas={ideas}
        taken={new Set(actions.flatMap((action) => action.ideaId ?? []))}
        onTake={add}
      />
    </Section>
  );
}
