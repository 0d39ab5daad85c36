import type { Day } from '#domain/core/day.ts';
import type { Person } from '#domain/team/person.ts';
import { tenureWords } from '#domain/team/tenure.ts';
import { rejoinTeam } from '#storage/commands/people.ts';
import { Loading } from '#ui/Loading.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { longDay } from '#workbook/format.ts';
import { refusalWords } from '#workbook/problem-words.ts';
import { useToday } from '#workbook/use-today.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { LeaveTeam } from './LeaveTeam.tsx';
import { Now } from './Now.tsx';
import { PersonDetails } from './PersonDetails.tsx';
import { PrivateNoteSection } from './PrivateNoteSection.tsx';
import { usePersonRows } from './use-person-rows.ts';

/** The overview of a person: what matters now, who they are, and what the manager keeps for themselves. */
export function PersonScreen({ person }: { readonly person: Person }) {
  const today = useToday();
  const held = usePersonRows(person.id);
  if (held === undefined) return <Loading what="the page" />;
  return (
    <Page
      title={person.name}
      lead={leadOf(person, today)}
      back={<TextLink to="/people">Back to the team</TextLink>}
    >
      {person.leftDay !== null && <HasLeft person={person} leftDay={person.leftDay} />}
      <Now person={person} rows={held} plan={held.plan} />
      <PersonDetails person={person} />
      <PrivateNoteSection person={person} note={held.privateNote} />
      <LeaveTeam person={person} />
    </Page>
  );
}

/** `Account executive · Midwest · since March 4, 2024 (2 years) · ramping` */
function leadOf({ role, territory, startDay, ramping }: Person, today: Day): string | undefined {
  const since =
    startDay === null
      ? ''
      : startDay > today
        ? `${tenureWords(startDay, today)}, on ${longDay(startDay)}`
        : `since ${longDay(startDay)} (${tenureWords(startDay, today)})`;
  const words = [role.trim(), territory.trim(), since, ramping ? 'ramping' : ''].filter(Boolean).join(' · ');
  return words === '' ? undefined : words;
}

function HasLeft({ person, leftDay }: { readonly person: Person; readonly leftDay: Day }) {
  const workbook = useWorkbook();
  const sayDone = useUndoToast();
  const toast = useToast();
  const takeBack = async (): Promise<void> => {
    const done = await rejoinTeam(workbook, person.id);
    if (done.ok) sayDone(`${person.name} is back on the team.`);
    else toast({ text: refusalWords[done.error] });
  };
  return (
    <Notice title={`Left the team on ${longDay(leftDay)}`}>
      <p>What you wrote stays readable here, until you erase it.</p>
      <CommandButton size="compact-sm" variant="default" work={takeBack}>
        Back on the team
      </CommandButton>
    </Notice>
  );
}
