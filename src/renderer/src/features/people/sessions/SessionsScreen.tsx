import { useCallback, useState } from 'react';
import { orderSessions } from '#domain/coaching/session-order.ts';
import type { Session } from '#domain/coaching/session.ts';
import type { FiscalStart } from '#domain/core/quarter.ts';
import { findTopic } from '#domain/plans/topic.ts';
import { sources } from '#domain/instruments/catalog/sources.ts';
import { activeFocuses, type PlanContents } from '#domain/plans/plan-state.ts';
import type { Person } from '#domain/team/person.ts';
import { skillsInstrumentId } from '#domain/team/wordings.ts';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { sessionsOf } from '#storage/queries/people.ts';
import { currentPlan, profileOf } from '#storage/queries/queries.ts';
import { Invitation } from '#ui/Invitation.tsx';
import { Loading } from '#ui/Loading.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { StepLink, TextLink } from '#ui/TextLink.tsx';
import { LogSession } from '#workbook/sessions/LogSession.tsx';
import { useQuery } from '#workbook/use-query.ts';
import { useWordings } from '#workbook/SkillsContext.tsx';
import { ClosedSessions } from './ClosedSessions.tsx';
import { PlanSession } from './PlanSession.tsx';
import { SessionRows } from './SessionRows.tsx';
import classes from './sessions.module.css';

/** Every coaching session with a person: those that are planned, then the others by quarter. */
export function SessionsScreen({ person }: { readonly person: Person }) {
  const data = useQuery(
    useCallback(
      async (db: WorkbookDatabase) => {
        const [sessions, plan, profile] = await Promise.all([
          sessionsOf(db, person.id),
          currentPlan(db, { kind: 'person', personId: person.id }),
          profileOf(db),
        ]);
        return { sessions, plan, fiscalStart: profile?.fiscalStart ?? 1 };
      },
      [person.id],
    ),
  );
  return data === undefined ? <Loading what="the sessions" /> : <Sessions person={person} {...data} />;
}

interface SessionsProps {
  readonly person: Person;
  readonly sessions: readonly Session[];
  readonly plan: PlanContents | null;
  readonly fiscalStart: FiscalStart;
}

function Sessions({ person, sessions, plan, fiscalStart }: SessionsProps) {
  const skill = useFocusSkill(plan);
  // The first one is planned or logged in here, and what was done must not go from under one’s hands.
  const [startedEmpty] = useState(sessions.length === 0);
  const { planned, closed } = orderSessions(sessions, fiscalStart);
  const steps = (
    <div className={classes.steps}>
      <PlanSession person={person} skill={skill} />
      <LogSession person={person} />
    </div>
  );
  return (
    <Page
      title={`Coaching ${person.name}`}
      lead="One-to-ones, watched calls and visits, deals: each with one thing to try next. What counts is whether it was tried, not how long you talked."
      back={<TextLink to={`/people/${person.id}`}>Back to {person.name}</TextLink>}
      actions={
        !startedEmpty && (
          <StepLink to={`/documents/coaching-log/${person.id}`} variant="default">
            Print or save the log
          </StepLink>
        )
      }
    >
      {startedEmpty && (
        <Invitation
          title={`A first session with ${person.name}`}
          reason="Feedback can hurt: more than a third of 607 effects lowered performance, most when it aimed at the person. So take one thing that was done, and end with one thing to try."
          source={`${sources.klugerDeNisi1996.cite}. ${sources.klugerDeNisi1996.limit}`}
          doneWhen="it says what they will try next, in their words and by when, and you have asked the next time whether it was tried."
        >
          {steps}
        </Invitation>
      )}
      {(planned.length > 0 || !startedEmpty) && (
        <Section title="Planned">
          {planned.length === 0 && <p className={classes.calm}>Nothing is planned.</p>}
          <SessionRows label="Planned sessions" sessions={planned} />
          {!startedEmpty && <div className={classes.under}>{steps}</div>}
        </Section>
      )}
      <ClosedSessions closed={closed} fiscalStart={fiscalStart} />
    </Page>
  );
}

/** The skill that the person works on first, to begin with: null where their plan names none. */
function useFocusSkill(plan: PlanContents | null) {
  const wordings = useWordings();
  const focus = activeFocuses(plan?.focuses ?? []).find(
    ({ topic }) => topic.instrumentId === skillsInstrumentId,
  );
  if (focus === undefined || findTopic(focus.topic, wordings) === undefined) return null;
  return { skillId: focus.topic.dimensionId, version: focus.topic.instrumentVersion };
}
