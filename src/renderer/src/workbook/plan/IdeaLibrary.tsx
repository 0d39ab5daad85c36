import { Modal } from '@mantine/core';
import type { ActionIdea, ActionKind } from '#domain/plans/action-idea.ts';
import { actionKindWords } from '#domain/plans/words.ts';
import { CommandButton } from '#workbook/CommandButton.tsx';
import plan from './plan.module.css';
import classes from './IdeaLibrary.module.css';
import { usePlanWords } from './plan-words.ts';

interface IdeaLibraryProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly ideas: readonly ActionIdea[];
  /** Ideas that are in the plan already. */
  readonly taken: ReadonlySet<string>;
  readonly onTake: (idea: ActionIdea) => Promise<unknown>;
}

const kinds: readonly ActionKind[] = ['do', 'with', 'learn'];

/** Ideas for actions, by kind. */
export function IdeaLibrary({ opened, onClose, ideas, taken, onTake }: IdeaLibraryProps) {
  const words = usePlanWords();
  return (
    <Modal opened={opened} onClose={onClose} title="Ideas for actions" size="xl">
      <p className={plan.prose}>{words.ideasNote}</p>
      {kinds.map((kind) => (
        <section key={kind} aria-label={actionKindWords[kind]}>
          <h3 className={plan.smallHeading}>{actionKindWords[kind]}</h3>
          <ul className={plan.plainList}>
            {ideas
              .filter((idea) => idea.kind === kind)
              .map((idea) => (
                <li key={idea.id} className={classes.idea}>
                  <div className={classes.ideaText}>
                    <p className={plan.flat}>{idea.text}</p>
                    <p className={classes.ideaNote}>
                      Shows: {idea.shows}
                      {idea.helper !== '' && <> · Can help: {idea.helper}</>}
                    </p>
                  </div>
                  {taken.has(idea.id) ? (
                    <span className={plan.soft}>In the plan</span>
                  ) : (
                    <CommandButton
                      size="compact-sm"
                      variant="default"
                      aria-label={`Take it: ${idea.text}`}
                      work={() => onTake(idea)}
                    >
                      Take it
                    </CommandButton>
                  )}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Modal>
  );
}
