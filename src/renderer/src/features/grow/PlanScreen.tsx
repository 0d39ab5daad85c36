import { sources } from '#domain/instruments/catalog/sources.ts';
import {
  activeFocuses,
  checkInState,
  dueUntil,
  isOverdue,
  nextCheckIn,
  type PlanContents,
} from '#domain/plans/plan-state.ts';
import { addDays } from '#domain/core/day.ts';
import { maxFocuses, type Focus } from '#domain/plans/plan.ts';
import { Invitation } from '#ui/Invitation.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { StepLink, TextLink } from '#ui/TextLink.tsx';
import { DueList } from '#workbook/DueList.tsx';
import { focusName, goalWords } from '#workbook/focus-text.ts';
import { count, shortDay } from '#workbook/format.ts';
import { SavedText } from '#workbook/SavedText.tsx';
import { useToday } from '#workbook/use-today.ts';
import { EndedFocuses } from '#workbook/plan/EndedFocuses.tsx';
import { PlanHistory } from '#workbook/plan/PlanHistory.tsx';
import type { GrowData } from './use-grow.ts';
import classes from './PlanScreen.module.css';
import { useWordings } from '#workbook/SkillsContext.tsx';

const lead =
  'Your development plan: at most three focus areas, what you will do about each, and when you look again.';

export function PlanScreen({ data }: { readonly data: GrowData }) {
  if (data.plan === null) {
    return (
      <Page numeral="2" title="Choose what to grow" lead={lead}>
        <FirstFocus isAssessed={data.latest !== null} />
      </Page>
    );
  }
  return <Plan plan={data.plan} isAssessed={data.latest !== null} />;
}

function FirstFocus({ isAssessed }: { readonly isAssessed: boolean }) {
  return (
    <Invitation
      title="A plan of one to three things"
      reason="A plan that says when, where and how you will act makes acting more likely: if-then plans had a medium to large effect (d = .65)."
      source={`${sources.gollwitzerSheeran2006.cite}. ${sources.gollwitzerSheeran2006.limit}`}
      doneWhen="each focus area has a goal, two or three actions with a day, and one if-then pact. It takes about twenty minutes, in as many sittings as you like."
    >
      {isAssessed ? (
        <StepLink to="/grow/choose">Choose a focus area</StepLink>
      ) : (
        <>
          <StepLink to="/stand">First find out where you stand</StepLink>
          <TextLink to="/grow/choose">Choose without it</TextLink>
        </>
      )}
    </Invitation>
  );
}

function Plan({ plan, isAssessed }: { readonly plan: PlanContents; readonly isAssessed: boolean }) {
  const today = useToday();
  const active = activeFocuses(plan.focuses);
  const ended = plan.focuses.filter((focus) => focus.state !== 'active');
  const overdue = dueUntil(plan, today, addDays(today, -1));
  return (
    <Page
      numeral="2"
      title="Choose what to grow"
      lead={lead}
      actions={
        active.length > 0 && (
          <StepLink to="/documents/plan" variant="default">
            Print or save the plan
          </StepLink>
        )
      }
    >
      {overdue.length > 0 && (
        <Section
          title="Overdue"
          note="Do it, move it to a day that will hold, or drop it. Each is fine, with a reason."
        >
          <DueList label="Overdue" due={overdue} today={today} />
        </Section>
      )}
      <Section
        title="Focus areas"
        actions={
          active.length > 0 &&
          active.length < maxFocuses && (
            <StepLink to="/grow/choose" variant="default">
              Choose another
            </StepLink>
          )
        }
      >
        {active.length === 0 ? (
          <FirstFocus isAssessed={isAssessed} />
        ) : (
          <ul className={classes.cards}>
            {active.map((focus) => (
              <FocusCard key={focus.id} focus={focus} plan={plan} />
            ))}
          </ul>
        )}
      </Section>
      {active.length > 0 && (
        <Section
          title="Agreed with"
          note="Who hears about this plan? Their name stands beside the signature line."
        >
          <div className={classes.narrow}>
            <SavedText
              textRef={{ table: 'plans', id: plan.plan.id, field: 'bossName' }}
              stored={plan.plan.bossName}
              label="Name of your boss"
            />
          </div>
        </Section>
      )}
      {ended.length > 0 && <EndedFocuses focuses={ended} />}
      <PlanHistory plan={plan} />
    </Page>
  );
}

function FocusCard({ focus, plan }: { readonly focus: Focus; readonly plan: PlanContents }) {
  const wordings = useWordings();
  const today = useToday();
  const { to } = goalWords(focus, wordings);
  const actions = plan.actions.filter((action) => action.focusId === focus.id && action.text.trim() !== '');
  const done = actions.filter((action) => action.state === 'done').length;
  const open = actions.filter((action) => action.state === 'open').length;
  const overdue = actions.filter((action) => isOverdue(action, today)).length;
  const next = nextCheckIn(plan.checkIns, focus.id);
  const missing = [
    focus.toLevel === null && 'a goal',
    actions.length === 0 && 'an action',
    (focus.cue.trim() === '' || focus.behaviour.trim() === '') && 'a pact',
  ].filter((part) => part !== false);
  return (
    <li className={classes.card}>
      <h3 className={classes.cardName}>
        <TextLink to={`/grow/focus/${focus.id}`}>{focusName(focus, wordings)}</TextLink>
      </h3>
      <p className={classes.cardGoal}>{to === null ? 'No goal written yet.' : `Goal: ${to}`}</p>
      <p className={classes.cardFacts}>
        {actions.length === 0 ? 'No actions yet' : `${count(open, 'action')} open, ${done} done`}
        {overdue > 0 && <strong className={classes.attention}>, {overdue} overdue</strong>}
        {next !== undefined && (
          <>
            {' · '}
            <TextLink to={`/grow/check-in/${next.id}`}>
              {next.plannedDay < today ? 'Check-in overdue since' : 'Check-in on'}{' '}
              {shortDay(next.plannedDay, today)}
            </TextLink>
          </>
        )}
        {next === undefined &&
          plan.checkIns.some((checkIn) => checkIn.focusId === focus.id && checkInState(checkIn) === 'held') &&
          ' · all check-ins held'}
      </p>
      {missing.length > 0 && (
        <p className={classes.missing}>
          Still to write: {new Intl.ListFormat('en-US', { type: 'conjunction' }).format(missing)}.
        </p>
      )}
    </li>
  );
}
