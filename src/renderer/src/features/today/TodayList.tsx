import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '#domain/core/day.ts';
import { sessionKindWords } from '#domain/coaching/session-words.ts';
import { readinessWords } from '#domain/team/readiness.ts';
import { skillName } from '#domain/team/wordings.ts';
import type { TodayDue } from '#domain/today/team-week.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { useRowFocus } from '#ui/use-row-focus.ts';
import { DueEntry, DueRow, DueRows, planDueId, PlanDueEntry } from '#workbook/DueList.tsx';
import { nameInText } from '#workbook/focus-text.ts';
import { monthDay } from '#workbook/format.ts';
import { useWordings } from '#workbook/SkillsContext.tsx';
import { sessionPath, tasksPath, heldPath } from './team-paths.ts';

/** How many entries show before one asks for all of them. */
const shownAtFirst = 8;

interface TodayListProps {
  readonly due: readonly TodayDue[];
  readonly today: Day;
}

/** What is overdue and due this week, the manager's own and with the people, earliest first. */
export function TodayList({ due, today }: TodayListProps) {
  const [all, setAll] = useState(false);
  const shown = all ? due : due.slice(0, shownAtFirst);
  const box = useRowFocus<HTMLDivElement>(shown.map(idOf));
  return (
    <div ref={box}>
      <DueRows label="Due this week">
        {shown.map((entry) => (
          <DueRow key={idOf(entry)} id={idOf(entry)} due={lateness(entry)} today={today}>
            <Entry due={entry} today={today} />
          </DueRow>
        ))}
      </DueRows>
      {due.length > shownAtFirst && (
        <Button variant="subtle" size="compact-sm" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${due.length}`}
        </Button>
      )}
    </div>
  );
}

/** Only what was promised for a day is late after it; to ask and to decide one is only reminded. */
const lateness = ({ kind, day, overdueDays }: TodayDue): Pick<TodayDue, 'day' | 'overdueDays'> => ({
  day,
  overdueDays: kind === 'action' || kind === 'check-in' || kind === 'session' ? overdueDays : 0,
});

function idOf(due: TodayDue): string {
  switch (due.kind) {
    case 'action':
    case 'check-in':
      return planDueId(due);
    case 'session':
      return due.session.id;
    case 'try':
      return `${due.session.id}-try`;
    case 'task':
      return due.task.id;
    case 'retention':
      return `${due.person.id}-kept`;
  }
}

function Entry({ due, today }: { readonly due: TodayDue; readonly today: Day }) {
  const wordings = useWordings();
  switch (due.kind) {
    case 'action':
    case 'check-in':
      return <PlanDueEntry due={due} name={due.person?.name ?? null} />;
    case 'session': {
      const { session, person } = due;
      const about = session.skillId === null ? '' : ` on ${nameInText(skillName(wordings, session.skillId))}`;
      return (
        <DueEntry
          text={
            <>
              {person.name}:{' '}
              <TextLink to={sessionPath(session)}>
                {sessionKindWords[session.kind]}
                {about}
              </TextLink>
            </>
          }
          where={
            due.overdueDays > 0
              ? 'Was it held? Note it, move it to another day, or call it off.'
              : 'The agenda has filled itself: look at it before you start'
          }
        />
      );
    }
    case 'try':
      return (
        <DueEntry
          text={
            <>
              {due.person.name}: <TextLink to={sessionPath(due.session)}>Was it tried?</TextLink>
            </>
          }
          where={`Agreed on ${monthDay(due.session.closedDay ?? due.session.plannedDay, today)}: ${due.session.nextTry}`}
        />
      );
    case 'task':
      return (
        <DueEntry
          text={
            <>
              {due.person.name}:{' '}
              <TextLink to={tasksPath(due.person)}>
                {due.task.text.trim() || 'A task without words yet'}
              </TextLink>
            </>
          }
          where={`Time to look at it together. It stands at “${nameInText(readinessWords[due.task.readiness].name)}”.`}
        />
      );
    case 'retention':
      return (
        <DueEntry
          text={
            <TextLink to={heldPath(due.person)}>Decide about what you keep on {due.person.name}</TextLink>
          }
          where={`You meant to keep it until ${monthDay(due.day, today)}`}
        />
      );
  }
}
