import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Priority } from '#domain/team/priority.ts';
import { removePriority, reopenPriority } from '#storage/commands/priorities.ts';
import { Section } from '#ui/Section.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { useRowFocus } from '#ui/use-row-focus.ts';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { longDay } from '#workbook/format.ts';
import { refusalWords } from '#workbook/problem-words.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { priorityName, priorityNameInText } from './priority-text.ts';
import classes from './priorities.module.css';

/** How many show before one asks for all of them. */
const shownAtFirst = 8;

/** Priorities that were done or dropped, the latest first. */
export function ClosedPriorities({ priorities }: { readonly priorities: readonly Priority[] }) {
  const workbook = useWorkbook();
  const toast = useToast();
  const sayDone = useUndoToast();
  const [all, setAll] = useState(false);
  const latest = priorities.toSorted(
    (a, b) => (b.closedDay ?? '').localeCompare(a.closedDay ?? '') || b.order - a.order,
  );
  const shown = all ? latest : latest.slice(0, shownAtFirst);
  const box = useRowFocus<HTMLUListElement>(shown.map(({ id }) => id));
  const reopen = async ({ id }: Priority): Promise<void> => {
    const reopened = await reopenPriority(workbook, id);
    if (reopened.ok) sayDone('It is open again.');
    else toast({ text: refusalWords[reopened.error] });
  };
  const remove = async ({ id }: Priority): Promise<void> => {
    if ((await removePriority(workbook, id)) === undefined) toast({ text: refusalWords.gone });
    else sayDone('Deleted. It is in the trash for 30 days.');
  };
  return (
    <Section title="Done and dropped">
      <ul ref={box} className={classes.list} aria-label="Closed priorities">
        {shown.map((priority) => (
          <li key={priority.id} data-row={priority.id} className={classes.row}>
            <p className={classes.text}>
              {priorityName(priority.title)}{' '}
              <span className={classes.soft}>
                {priority.state}
                {priority.closedDay !== null && ` on ${longDay(priority.closedDay)}`}
                {priority.reason !== '' && `: ${priority.reason}`}
              </span>
            </p>
            <div className={classes.rowButtons}>
              <CommandButton
                size="compact-sm"
                variant="default"
                aria-label={`Open again: ${priorityNameInText(priority.title)}`}
                work={() => reopen(priority)}
              >
                Open again
              </CommandButton>
              <CommandButton
                size="compact-sm"
                variant="subtle"
                aria-label={`Delete: ${priorityNameInText(priority.title)}`}
                work={() => remove(priority)}
              >
                Delete
              </CommandButton>
            </div>
          </li>
        ))}
      </ul>
      {latest.length > shown.length && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
          Show all {latest.length}
        </Button>
      )}
    </Section>
  );
}
