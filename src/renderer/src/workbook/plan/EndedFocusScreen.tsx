import type { PlanContents } from '#domain/plans/plan-state.ts';
import type { Focus } from '#domain/plans/plan.ts';
import { confidenceWords } from '#domain/plans/words.ts';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { focusName, goalWords } from '#workbook/focus-text.ts';
import { longDay } from '#workbook/format.ts';
import { Fact, Facts } from './Facts.tsx';
import { useResume } from './use-resume.ts';
import classes from './EndedFocusScreen.module.css';
import { useWordings } from '#workbook/SkillsContext.tsx';
import { usePlanPlace } from './PlanPlace.tsx';

/** A finished or set-aside focus, or one of somebody who has left, to read. */
export function EndedFocusScreen({ focus, plan }: { readonly focus: Focus; readonly plan: PlanContents }) {
  const { base, personName, isReadOnly } = usePlanPlace();
  const wordings = useWordings();
  const resume = useResume();
  const { from, to } = goalWords(focus, wordings);
  const actions = plan.actions.filter((action) => action.focusId === focus.id && action.text.trim() !== '');
  const held = plan.checkIns.filter((checkIn) => checkIn.focusId === focus.id && checkIn.heldDay !== null);
  return (
    <Page
      title={focusName(focus, wordings)}
      lead={stateWords(focus)}
      back={<TextLink to={base}>Back to the plan</TextLink>}
      actions={
        !isReadOnly && (
          <CommandButton variant="default" work={() => resume(focus)}>
            Take it up again
          </CommandButton>
        )
      }
    >
      <Facts>
        <Fact name={focus.state === 'finished' ? 'What shows it' : 'Why'} text={focus.stateReason} />
        <Fact name="From" text={from ?? ''} />
        <Fact name="Goal" text={to ?? ''} />
        <Fact name="What people will see" text={focus.sign} />
        <Fact
          name="Pact"
          text={focus.cue.trim() === '' ? '' : `If ${focus.cue}, then I will ${focus.behaviour}`}
        />
        <Fact name="Obstacle" text={focus.obstacle} />
        <Fact
          name={personName === null ? 'What the boss promised' : 'What you promised'}
          text={focus.bossPromise}
        />
      </Facts>
      <Section title="Actions">
        {actions.length === 0 && <p className={classes.prose}>None were written.</p>}
        <ul className={classes.plainList}>
          {actions.map((action) => (
            <li key={action.id} className={classes.action}>
              <p className={classes.actionText}>{action.text}</p>
              <p className={classes.facts}>
                {action.state === 'open' ? 'Still open' : action.state}
                {action.closedDay !== null && ` on ${longDay(action.closedDay)}`}
                {action.reason !== '' && `: ${action.reason}`}
              </p>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Check-ins">
        {held.length === 0 && <p className={classes.prose}>None were held.</p>}
        <ul className={classes.plainList}>
          {held.map((checkIn) => (
            <li key={checkIn.id} className={classes.checkIn}>
              <TextLink to={`${base}/check-in/${checkIn.id}`}>
                {longDay(checkIn.heldDay ?? checkIn.plannedDay)}
              </TextLink>
              <span className={classes.soft}>
                {checkIn.confidence === null ? '' : confidenceWords[checkIn.confidence]}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}

function stateWords({ state, stateDay, chosenDay }: Focus): string {
  if (state === 'active') return `In work since ${longDay(chosenDay)}.`;
  return `${state === 'finished' ? 'Finished' : 'Set aside'}${stateDay === null ? '' : ` on ${longDay(stateDay)}`}.`;
}
