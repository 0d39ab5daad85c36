import { Button } from '@mantine/core';
import { useState } from 'react';
import { planHistory, type PlanEvent } from '#domain/plans/plan-history.ts';
import type { PlanContents } from '#domain/plans/plan-state.ts';
import type { FocusId } from '#domain/plans/plan.ts';
import { confidenceWords } from '#domain/plans/words.ts';
import { Section } from '#ui/Section.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { focusName, nameInText } from '#workbook/focus-text.ts';
import { shortDay } from '#workbook/format.ts';
import { useToday } from '#workbook/use-today.ts';
import classes from './PlanHistory.module.css';
import { useWordings } from '#workbook/SkillsContext.tsx';
import { usePlanPlace } from './PlanPlace.tsx';

/** How many events show before one asks for all of them. */
const shownAtFirst = 8;

/** Everything that happened to the plan, latest first. */
export function PlanHistory({ plan }: { readonly plan: PlanContents }) {
  const wordings = useWordings();
  const today = useToday();
  const [all, setAll] = useState(false);
  const events = planHistory(plan);
  const names = new Map(plan.focuses.map((focus) => [focus.id, focusName(focus, wordings)]));
  const shown = all ? events : events.slice(0, shownAtFirst);
  return (
    <Section title="History">
      <ol className={classes.history}>
        {shown.map((event) => (
          <li key={keyOf(event)} className={classes.event}>
            <span className={classes.eventDay}>{shortDay(event.day, today)}</span>
            <span className={classes.eventText}>
              <EventText event={event} nameOf={(id) => names.get(id) ?? ''} />
            </span>
          </li>
        ))}
      </ol>
      {events.length > shown.length && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
          Show all {events.length}
        </Button>
      )}
    </Section>
  );
}

function EventText({
  event,
  nameOf,
}: {
  readonly event: PlanEvent;
  readonly nameOf: (id: FocusId) => string;
}) {
  const { base } = usePlanPlace();
  const today = useToday();
  switch (event.kind) {
    case 'focus chosen':
      return <>{nameOf(event.focus.id)} chosen as a focus area</>;
    case 'focus ended':
      return (
        <>
          {nameOf(event.focus.id)} {event.focus.state === 'finished' ? 'finished' : 'set aside'}
          <Reason text={event.focus.stateReason} />
        </>
      );
    case 'action added':
      return <>Action added: {event.action.text}</>;
    case 'action moved':
      return (
        <>
          Moved{event.from !== null && ` from ${shortDay(event.from, today)}`} to {shortDay(event.to, today)}:{' '}
          {event.action.text}
          <Reason text={event.reason} />
        </>
      );
    case 'action done':
      return <>Done: {event.action.text}</>;
    case 'action dropped':
      return (
        <>
          Dropped: {event.action.text}
          <Reason text={event.action.reason} />
        </>
      );
    case 'check-in held':
      return (
        <>
          <TextLink to={`${base}/check-in/${event.checkIn.id}`}>
            Check-in on {nameInText(nameOf(event.checkIn.focusId))}
          </TextLink>
          {event.checkIn.confidence !== null && `, ${confidenceWords[event.checkIn.confidence]}`}
        </>
      );
    case 'check-in skipped':
      return (
        <>
          Check-in on {nameInText(nameOf(event.checkIn.focusId))} skipped
          <Reason text={event.checkIn.skippedReason} />
        </>
      );
  }
}

function keyOf(event: PlanEvent): string {
  const about = 'focus' in event ? event.focus.id : 'action' in event ? event.action.id : event.checkIn.id;
  return [
    event.kind,
    event.day,
    about,
    event.kind === 'action moved' ? `${event.from}-${event.to}` : '',
  ].join(' ');
}

const Reason = ({ text }: { readonly text: string }) =>
  text.trim() === '' ? null : <span className={classes.eventReason}> Reason: {text}</span>;
