import { Button } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { momentKindWords } from '#domain/coaching/moment-filter.ts';
import { isSessionOverdue, sessionDay, sessionKindWords } from '#domain/coaching/session-words.ts';
import { daysBetween, type Day } from '#domain/core/day.ts';
import type { PlanContents } from '#domain/plans/plan-state.ts';
import { diagnosisWords } from '#domain/team/diagnosis-words.ts';
import { personNow, type PersonNow, type PersonRows } from '#domain/team/person-now.ts';
import type { Person } from '#domain/team/person.ts';
import { agoWords } from '#domain/team/rating-words.ts';
import { readinessWords } from '#domain/team/readiness.ts';
import { skillName } from '#domain/team/wordings.ts';
import { Section } from '#ui/Section.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { count, shortDay } from '#workbook/format.ts';
import { momentTopic } from '#workbook/moments/moment-text.ts';
import { useNoteMoment } from '#workbook/moments/NoteMoment.tsx';
import { LogSession } from '#workbook/sessions/LogSession.tsx';
import { sessionPath } from '#workbook/sessions/session-text.ts';
import { useSkills } from '#workbook/SkillsContext.tsx';
import { useToday } from '#workbook/use-today.ts';
import { PlanLine } from './PlanLine.tsx';
import classes from './person.module.css';

interface NowProps {
  readonly person: Person;
  readonly rows: PersonRows;
  readonly plan: PlanContents | null;
}

/** What matters about a person now, one line for each part of the chapter, with the way to it. */
export function Now({ person, rows, plan }: NowProps) {
  const { used } = useSkills();
  const now = useMemo(() => personNow(rows, new Set(used.map(({ skillId }) => skillId))), [rows, used]);
  const base = `/people/${person.id}`;
  return (
    <Section title="What matters now">
      <dl className={classes.lines}>
        <Line name="Coaching" links={<TextLink to={`${base}/sessions`}>Sessions</TextLink>}>
          <SessionLine now={now} />
          {person.leftDay === null && <LogSession person={person} size="compact-sm" />}
        </Line>
        <Line name="Development plan" links={<TextLink to={`${base}/plan`}>Plan</TextLink>}>
          <PlanLine plan={plan} />
        </Line>
        <Line
          name="Skills"
          links={
            <>
              <TextLink to={`${base}/rate`}>Rate</TextLink>
              <TextLink to={`${base}/compare`}>Side by side</TextLink>
            </>
          }
        >
          <RatedLine now={now} person={person} />
        </Line>
        <Line name="Where to work" links={<TextLink to={`${base}/diagnosis`}>Diagnosis</TextLink>}>
          <DiagnosisLine now={now} />
        </Line>
        <Line name="Moments" links={<TextLink to={`/people/moments/${person.id}`}>All moments</TextLink>}>
          <MomentLines now={now} person={person} />
        </Line>
        <Line name="Tasks" links={<TextLink to={`${base}/tasks`}>Tasks</TextLink>}>
          <TaskLines now={now} />
        </Line>
      </dl>
    </Section>
  );
}

interface LineProps {
  readonly name: string;
  readonly links: ReactNode;
  readonly children: ReactNode;
}

function Line({ name, links, children }: LineProps) {
  return (
    <div className={classes.line}>
      <dt className={classes.lineName}>{name}</dt>
      <dd className={classes.lineText}>{children}</dd>
      <dd className={classes.lineLinks}>{links}</dd>
    </div>
  );
}

const ago = (day: Day, today: Day): string => agoWords(daysBetween(day, today));

function SessionLine({ now: { nextSession, lastSession, openTry } }: { readonly now: PersonNow }) {
  const today = useToday();
  const { wordings } = useSkills();
  return (
    <>
      {nextSession === null ? (
        <p>{lastSession === null ? 'No session yet, and none planned.' : 'Nothing planned.'}</p>
      ) : (
        <p>
          {isSessionOverdue(nextSession, today) ? (
            <strong className={classes.attention}>Planned, and not held yet: </strong>
          ) : (
            'Next: '
          )}
          <TextLink to={sessionPath(nextSession)}>
            {sessionKindWords[nextSession.kind]} on {shortDay(nextSession.plannedDay, today)}
          </TextLink>
        </p>
      )}
      {lastSession !== null && (
        <p>
          Last: {sessionKindWords[lastSession.kind].toLowerCase()}
          {lastSession.skillId === null
            ? ''
            : ` on ${skillName(wordings, lastSession.skillId).toLowerCase()}`}
          , {ago(sessionDay(lastSession), today)}
        </p>
      )}
      {openTry !== null && (
        <p>
          Agreed next try: “{openTry.nextTry.trim()}”
          {openTry.nextTryDay !== null && `, by ${shortDay(openTry.nextTryDay, today)}`}
        </p>
      )}
    </>
  );
}

function RatedLine({ now: { rated }, person }: { readonly now: PersonNow; readonly person: Person }) {
  const today = useToday();
  const { used } = useSkills();
  const { manager, person: self } = rated;
  return (
    <>
      <p>
        {manager === null
          ? 'Not rated by you yet.'
          : `You rated ${manager.skills} of ${count(used.length, 'skill')}, last ${ago(manager.day, today)}.`}
      </p>
      {self !== null && (
        <p>
          {person.name} rated {count(self.skills, 'skill')}, last {ago(self.day, today)}.
        </p>
      )}
    </>
  );
}

function DiagnosisLine({ now: { diagnosis } }: { readonly now: PersonNow }) {
  const today = useToday();
  if (diagnosis === null) return <p>Not asked yet: results, movement, activity or skill?</p>;
  return (
    <p>
      {diagnosisWords(diagnosis).title} <span className={classes.soft}>({ago(diagnosis.day, today)})</span>
    </p>
  );
}

function MomentLines({ now: { moments }, person }: { readonly now: PersonNow; readonly person: Person }) {
  const today = useToday();
  const { wordings } = useSkills();
  const note = useNoteMoment();
  return (
    <>
      {moments.length === 0 && <p>Nothing noted yet.</p>}
      {moments.map((moment) => (
        <p key={moment.id}>
          <span className={classes.soft}>
            {shortDay(moment.day, today)},{' '}
            {[momentKindWords[moment.kind].toLowerCase(), momentTopic(moment, wordings)]
              .filter((part) => part !== null)
              .join(', ')}
            :
          </span>{' '}
          <span className={classes.clipped}>{moment.text}</span>
        </p>
      ))}
      <Button
        className={classes.note ?? ''}
        size="compact-sm"
        variant="default"
        onClick={() => note(person.id)}
      >
        Note a moment
      </Button>
    </>
  );
}

function TaskLines({ now: { tasks } }: { readonly now: PersonNow }) {
  if (tasks.length === 0) return <p>No task is being handed over.</p>;
  return (
    <>
      {tasks.map((task) => (
        <p key={task.id}>
          {task.text.trim() === '' ? 'A task without words yet' : task.text.trim()}{' '}
          <span className={classes.soft}>({readinessWords[task.readiness].name.toLowerCase()})</span>
        </p>
      ))}
    </>
  );
}
