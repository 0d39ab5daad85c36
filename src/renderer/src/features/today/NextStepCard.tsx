import type { ReactNode } from 'react';
import type { Day } from '#domain/core/day.ts';
import { findDimension } from '#domain/instruments/catalog/catalog.ts';
import { minutesFor } from '#domain/assessments/progress.ts';
import { roleInstrument } from '#domain/instruments/catalog/role/role-instrument.ts';
import { selfAssessmentInstruments } from '#domain/instruments/catalog/catalog.ts';
import type { NextStep } from '#domain/today/where-i-am.ts';
import type { Wordings } from '#domain/team/wordings.ts';
import { StepLink } from '#ui/TextLink.tsx';
import { focusName } from '#workbook/focus-text.ts';
import { planPath } from '#workbook/plan-path.ts';
import { useWordings } from '#workbook/SkillsContext.tsx';
import { count, longDay, shortDay } from '#workbook/format.ts';
import classes from './today.module.css';

interface NextStepCardProps {
  readonly step: NextStep;
  readonly today: Day;
  readonly name: string;
}

interface Card {
  readonly title: string;
  readonly text: ReactNode;
  readonly to: string;
  readonly button: string;
}

/** The one small thing to do next, and why. */
export function NextStepCard({ step, today, name }: NextStepCardProps) {
  const { title, text, to, button } = cardFor(step, today, name, useWordings());
  return (
    <section className={classes.step} aria-labelledby="next-step">
      <p className={classes.eyebrow}>Next step</p>
      <h2 id="next-step" className={classes.stepTitle}>
        {title}
      </h2>
      <p className={classes.stepText}>{text}</p>
      <StepLink to={to} size="md">
        {button}
      </StepLink>
    </section>
  );
}

const dimensionName = (id: string): string =>
  (findDimension(roleInstrument, id)?.name ?? 'your focus').toLowerCase();

function cardFor(step: NextStep, today: Day, name: string, wordings: Wordings): Card {
  switch (step.kind) {
    case 'start assessment':
      return {
        title: name === '' ? 'Find out where you stand' : `Welcome, ${name}. Find out where you stand`,
        text: `Ten responsibilities of a sales manager, four questions each, and eight about closing deals. It takes about ${minutesFor(selfAssessmentInstruments)} minutes, and you can stop at any time.`,
        to: '/stand',
        button: 'Open the self-assessment',
      };
    case 'resume assessment': {
      const left = step.progress.total - step.progress.answered;
      return {
        title: 'Go on with your self-assessment',
        text:
          left === 0
            ? 'Everything is answered. All that is left is to complete it.'
            : `${step.progress.answered} of ${step.progress.total} answered, about ${count(step.progress.minutesLeft, 'minute')} left.`,
        to: '/stand',
        button: 'Go on',
      };
    }
    case 'choose focus':
      return {
        title: 'Choose what to grow',
        text: 'You know where you stand. Now choose one thing, or at most three, that you want to do differently in the next twelve weeks.',
        to: '/grow/choose',
        button: 'Choose a focus area',
      };
    case 'write goal':
      return {
        title: `Write the goal for ${dimensionName(step.dimensionId)}`,
        text: 'From what you do now to what you want to do. Five minutes.',
        to: `/grow/focus/${step.focusId}`,
        button: 'Write the goal',
      };
    case 'add action':
      return {
        title: `Add a first action for ${dimensionName(step.dimensionId)}`,
        text: 'One thing you do this week or next. There are ideas to take and change.',
        to: `/grow/focus/${step.focusId}`,
        button: 'Add an action',
      };
    case 'write pact':
      return {
        title: `Make a pact for ${dimensionName(step.dimensionId)}`,
        text: 'If this moment comes, then I will do that. One sentence, three minutes.',
        to: `/grow/focus/${step.focusId}`,
        button: 'Write the pact',
      };
    case 'hold check-in':
      return {
        title: `Check in on ${focusName(step.due.focus, wordings).toLowerCase()}`,
        text: `It was planned for ${step.due.overdueDays === 0 ? 'today' : longDay(step.due.day)}. Five minutes: how it went, what shows it, how sure you are.`,
        to: `${planPath(step.due.plan.subject)}/check-in/${step.due.checkIn.id}`,
        button: 'Hold the check-in',
      };
    case 'do action':
      return {
        title: step.due.action.text,
        text:
          step.due.overdueDays > 0
            ? `It was due on ${longDay(step.due.day)}. Do it, move it to a day that will hold, or drop it.`
            : `Due ${step.due.day === today ? 'today' : `by ${shortDay(step.due.day, today)}`}, for ${focusName(step.due.focus, wordings).toLowerCase()}.`,
        to: `${planPath(step.due.plan.subject)}/focus/${step.due.focus.id}`,
        button: `Open ${focusName(step.due.focus, wordings).toLowerCase()}`,
      };
    case 'assess again':
      return {
        title: 'Look again where you stand',
        text: `Your last self-assessment is ${count(Math.floor(step.daysSince / 7), 'week')} old. A second one shows what moved, and what is only noise.`,
        to: '/stand',
        button: 'Assess again',
      };
    case 'nothing due':
      return {
        title: 'Nothing is due',
        text:
          step.nextDay === null
            ? 'Everything in the plan is done. A good moment to look at it as a whole.'
            : `The next thing is planned for ${longDay(step.nextDay)}. Until then, the pact is what counts.`,
        to: '/grow',
        button: 'Look at the plan',
      };
  }
}
