import type { PersonAlias } from '#domain/scorecard/scorecard.ts';
import type { Person } from '#domain/team/person.ts';
import { forgetAlias } from '#storage/commands/readings.ts';
import { useRowFocus } from '#ui/use-row-focus.ts';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { count } from '#workbook/format.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from '../measure.module.css';

interface KnownNamesProps {
  readonly aliases: readonly PersonAlias[];
  readonly people: readonly Person[];
}

/** What files call people, as it was matched: one that was matched with the wrong person can be forgotten. */
export function KnownNames({ aliases, people }: KnownNamesProps) {
  const workbook = useWorkbook();
  const sayDone = useUndoToast();
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const sorted = aliases.toSorted((a, b) => a.text.localeCompare(b.text));
  const box = useRowFocus<HTMLUListElement>(sorted.map(({ id }) => id));
  if (sorted.length === 0) return null;
  const forget = async ({ id }: PersonAlias): Promise<void> => {
    const before = workbook.history.latest;
    await forgetAlias(workbook, id);
    sayDone('Forgotten. The next file asks again.', before);
  };
  return (
    <details className={classes.known}>
      <summary>{count(sorted.length, 'name')} of files, matched with your team</summary>
      <ul ref={box} aria-label="Names that were matched">
        {sorted.map((alias) => (
          <li key={alias.id} data-row={alias.id}>
            <span>
              “{alias.text}” is {names.get(alias.personId) ?? 'nobody any more'}
            </span>
            <CommandButton
              size="compact-sm"
              variant="subtle"
              aria-label={`Forget: ${alias.text}`}
              work={() => forget(alias)}
            >
              Forget
            </CommandButton>
          </li>
        ))}
      </ul>
    </details>
  );
}
