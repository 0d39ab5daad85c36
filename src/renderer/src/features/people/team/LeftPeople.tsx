import type { Person } from '#domain/team/person.ts';
import { rejoinTeam } from '#storage/commands/people.ts';
import { Section } from '#ui/Section.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { useRowFocus } from '#ui/use-row-focus.ts';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { longDay } from '#workbook/format.ts';
import { refusalWords } from '#workbook/problem-words.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './team.module.css';

/** Those who left: everything about them stays until they are erased. */
export function LeftPeople({ left }: { readonly left: readonly Person[] }) {
  const workbook = useWorkbook();
  const sayDone = useUndoToast();
  const toast = useToast();
  const sorted = left.toSorted((a, b) => (b.leftDay ?? '').localeCompare(a.leftDay ?? ''));
  const box = useRowFocus<HTMLUListElement>(sorted.map(({ id }) => id));
  const takeBack = (person: Person) => async (): Promise<void> => {
    const done = await rejoinTeam(workbook, person.id);
    if (done.ok) sayDone(`${person.name} is back on the team.`);
    else toast({ text: refusalWords[done.error] });
  };
  return (
    <Section
      title="Left the team"
      note="What you wrote about them stays. On their page you can look at everything held on them, set a day until which it is kept, or erase it."
    >
      <ul ref={box} className={classes.list}>
        {sorted.map((person) => (
          <li key={person.id} data-row={person.id} className={classes.leftRow}>
            <TextLink to={`/people/${person.id}`}>{person.name}</TextLink>
            <span className={classes.since}>
              {person.leftDay !== null && `Left on ${longDay(person.leftDay)}`}
            </span>
            <CommandButton
              size="compact-sm"
              variant="default"
              aria-label={`Back on the team: ${person.name}`}
              work={takeBack(person)}
            >
              Back on the team
            </CommandButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
