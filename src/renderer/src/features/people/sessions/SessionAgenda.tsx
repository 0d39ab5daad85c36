import { useMemo, type ReactNode } from 'react';
import { agendaFor, isAgendaEmpty, recentDays } from '#domain/coaching/agenda.ts';
import { momentKindWords } from '#domain/coaching/moment-filter.ts';
import { daysBetween } from '#domain/core/day.ts';
import { isOverdue } from '#domain/plans/plan-state.ts';
import type { Person } from '#domain/team/person.ts';
import type { SessionContents } from '#storage/queries/coaching.ts';
import { Section } from '#ui/Section.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { actionName } from '#workbook/action-name.ts';
import { focusName } from '#workbook/focus-text.ts';
import { count, shortDay } from '#workbook/format.ts';
import { momentTopic } from '#workbook/moments/moment-text.ts';
import { planPath } from '#workbook/plan-path.ts';
import { sessionPath } from '#workbook/sessions/session-text.ts';
import { useWordings } from '#workbook/SkillsContext.tsx';
import { useToday } from '#workbook/use-today.ts';
import { TriedQuestion } from './TriedQuestion.tsx';
import classes from './sessions.module.css';

/** Days after a session in which its agenda is still of use: for writing down what was talked about. */
const shownAfter = 7;
/** So many moments are shown; the others are a link away. */
const momentsShown = 6;

interface SessionAgendaProps {
  readonly person: Person;
  readonly contents: SessionContents;
}

/** What there is to talk about, filled from the plan, the moments and what was agreed before. */
export function SessionAgenda({ person, contents }: SessionAgendaProps) {
  const today = useToday();
  const wordings = useWordings();
  const { session } = contents;
  const agenda = useMemo(() => agendaFor(session, contents, today), [session, contents, today]);
  const isPast =
    session.state === 'cancelled' ||
    (session.closedDay !== null && daysBetween(session.closedDay, today) > shownAfter);
  if (isPast) return null;
  const plan = planPath({ kind: 'person', personId: person.id });
  return (
    <Section
      title="Agenda"
      note="Filled from what you agreed last, their plan, and what you saw. Start with what they want to talk about."
    >
      {isAgendaEmpty(agenda) && (
        <p className={classes.calm}>
          Nothing is waiting: no open action, no check-in, no moment of the last {recentDays} days. Ask what
          they want from this time.
        </p>
      )}
      <Group name="What was agreed before" entries={agenda.tries}>
        {(tried) => (
          <li key={tried.id} className={classes.try}>
            <TriedQuestion
              session={tried}
              said={
                <>
                  Agreed on{' '}
                  <TextLink to={sessionPath(tried)}>
                    {shortDay(tried.closedDay ?? tried.plannedDay, today)}
                  </TextLink>
                  {tried.nextTryDay !== null && `, by ${shortDay(tried.nextTryDay, today)}`}:
                </>
              }
            />
          </li>
        )}
      </Group>
      <Group name="Open actions" entries={agenda.actions}>
        {({ action, focus }) => (
          <li key={action.id} className={classes.entry}>
            <span className={isOverdue(action, today) ? classes.attention : classes.soft}>
              {action.dueDay === null
                ? 'no day yet'
                : `${isOverdue(action, today) ? 'since' : 'by'} ${shortDay(action.dueDay, today)}`}
            </span>
            <span className={classes.what}>
              {actionName(action.text)}
              <span className={classes.more}>
                <TextLink to={`${plan}/focus/${focus.id}`}>{focusName(focus, wordings)}</TextLink>
              </span>
            </span>
          </li>
        )}
      </Group>
      <Group name="Check-ins that are due" entries={agenda.checkIns}>
        {({ checkIn, focus }) => (
          <li key={checkIn.id} className={classes.entry}>
            <span className={checkIn.plannedDay < today ? classes.attention : classes.soft}>
              {shortDay(checkIn.plannedDay, today)}
            </span>
            <span className={classes.what}>
              <TextLink to={`${plan}/check-in/${checkIn.id}`}>
                Check-in: {focusName(focus, wordings)}
              </TextLink>
            </span>
          </li>
        )}
      </Group>
      <Group name="Tasks to look at" entries={agenda.tasks}>
        {(task) => (
          <li key={task.id} className={classes.entry}>
            <span
              className={task.reviewDay !== null && task.reviewDay < today ? classes.attention : classes.soft}
            >
              {task.reviewDay !== null && shortDay(task.reviewDay, today)}
            </span>
            <span className={classes.what}>
              <TextLink to={`/people/${person.id}/tasks`}>
                {task.text.trim() === '' ? 'A task without words yet' : task.text}
              </TextLink>
            </span>
          </li>
        )}
      </Group>
      <Group
        name={`Seen in the last ${recentDays} days`}
        entries={agenda.moments.slice(0, momentsShown)}
        more={
          agenda.moments.length > momentsShown && (
            <p className={classes.more}>
              {count(agenda.moments.length - momentsShown, 'more moment')}.{' '}
              <TextLink to={`/people/moments/${person.id}`}>All moments about {person.name}</TextLink>
            </p>
          )
        }
      >
        {(moment) => {
          const topic = momentTopic(moment, wordings);
          return (
            <li key={moment.id} className={classes.entry}>
              <span className={classes.soft}>{shortDay(moment.day, today)}</span>
              <span className={classes.what}>
                {moment.text}
                <span className={classes.more}>
                  {momentKindWords[moment.kind]}
                  {topic !== null && ` · ${topic}`}
                </span>
              </span>
            </li>
          );
        }}
      </Group>
    </Section>
  );
}

interface GroupProps<Entry> {
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly more?: ReactNode;
  readonly children: (entry: Entry) => ReactNode;
}

function Group<Entry>({ name, entries, more, children }: GroupProps<Entry>) {
  return entries.length === 0 ? null : (
    <div className={classes.group}>
      <h3 className={classes.groupName}>{name}</h3>
      <ul className={classes.list} aria-label={name}>
        {entries.map(children)}
      </ul>
      {more}
    </div>
  );
}
