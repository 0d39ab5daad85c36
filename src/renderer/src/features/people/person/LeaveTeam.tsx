import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '#domain/core/day.ts';
import type { Person } from '#domain/team/person.ts';
import { leaveTeam } from '#storage/commands/people.ts';
import { Section } from '#ui/Section.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { DayField } from '#workbook/DayField.tsx';
import { refusalWords } from '#workbook/problem-words.ts';
import { ReasonForm } from '#workbook/ReasonForm.tsx';
import { useFocusBack } from '#workbook/use-focus-back.ts';
import { useToday } from '#workbook/use-today.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './person.module.css';

/** The end of somebody's time on the team, and the way to what is held on them. */
export function LeaveTeam({ person }: { readonly person: Person }) {
  const [isAsking, setAsking] = useState(false);
  const box = useFocusBack<HTMLDivElement>(isAsking ? 'leave' : null);
  return (
    <Section title={person.leftDay === null ? 'Leaving, and what is held' : 'What is held'}>
      <div ref={box} className={classes.last}>
        <TextLink to={`/people/${person.id}/held`}>Everything held on {person.name}, and erasing</TextLink>
        {person.leftDay === null && (
          <Button
            variant="default"
            data-opens="leave"
            aria-expanded={isAsking}
            onClick={() => setAsking(!isAsking)}
          >
            Left the team…
          </Button>
        )}
      </div>
      {isAsking && person.leftDay === null && <LeaveForm person={person} onClose={() => setAsking(false)} />}
    </Section>
  );
}

function LeaveForm({ person, onClose }: { readonly person: Person; readonly onClose: () => void }) {
  const workbook = useWorkbook();
  const today = useToday();
  const sayDone = useUndoToast();
  const [day, setDay] = useState<Day | null>(today);
  const leave = async (): Promise<string | null> => {
    if (day === null) return 'On which day? Pick one.';
    const left = await leaveTeam(workbook, person.id, day);
    if (!left.ok) return refusalWords[left.error];
    sayDone(`${person.name} has left the team. Everything written stays.`);
    return null;
  };
  return (
    <ReasonForm
      button="Take off the team"
      reasonLabel=""
      needsReason={false}
      onReason={leave}
      onClose={onClose}
    >
      <DayField label="Last day on the team" value={day} onDay={setDay} />
    </ReasonForm>
  );
}
