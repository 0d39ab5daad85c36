import type { ReactNode } from 'react';
import type { Day } from '#domain/core/day.ts';
import { findDimension } from '#domain/instruments/catalog/catalog.ts';
import { minutesFor } from '#domain/assessments/progress.ts';
import { roleInstrument } from '#domain/instruments/catalog/role/role-instrument.ts';
import { selfAssessmentInstruments } from '#domain/instruments/catalog/catalog.ts';
import type { NextStep } from '#domain/today/where-i-am.ts';
import type { Wordings } from '#domain/team/wordings.ts';
import { readinessWords } from '#domain/team/readiness.ts';
import { skillName } from '#domain/team/wordings.ts';
import { sessionKindWords } from '#domain/coaching/session-words.ts';
import { StepLink, TextLink } from '#ui/TextLink.tsx';
import { focusName, nameInText } from '#workbook/focus-text.ts';
import { planPath } from '#workbook/plan-path.ts';
import { useWordings } from '#workbook/SkillsContext.tsx';
import { count, longDay, shortDay } from '#workbook/format.ts';
import { heldPath, ratePath, sessionPath, tasksPath } from './team-paths.ts';
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
        title: `Check in on ${nameInText(focusName(step.due.focus, wordings))}${step.due.person === null ? '' : ` with ${step.due.person.name}`}`,
        text: `It was planned for ${step.due.overdueDays === 0 ? 'today' : longDay(step.due.day)}. Five minutes: how it went, what shows it, how sure ${step.due.person === null ? 'you are' : 'they are'}.`,
        to: `${planPath(step.due.plan.subject)}/check-in/${step.due.checkIn.id}`,
        button: 'Hold the check-in',
      };
    case 'do action':
      return {
        title: `${step.due.person === null ? '' : `${step.due.person.name}: `}${step.due.action.text}`,
        text:
          step.due.overdueDays > 0
            ? `It was due on ${longDay(step.due.day)}. Do it, move it to a day that will hold, or drop it.`
            : `Due ${step.due.day === today ? 'today' : `by ${shortDay(step.due.day, today)}`}, for ${nameInText(focusName(step.due.focus, wordings))}.`,
        to: `${planPath(step.due.plan.subject)}/focus/${step.due.focus.id}`,
        button: `Open ${nameInText(focusName(step.due.focus, wordings))}`,
      };
    case 'hold session': {
      const { session, person, overdueDays, day } = step.due;
      const about = session.skillId === null ? '' : ` on ${nameInText(skillName(wordings, session.skillId))}`;
      const what = `${sessionKindWords[session.kind]}${about}`;
      return overdueDays > 0
        ? {
            title: `Was it held? ${what} with ${person.name}`,
            text: `It was planned for ${longDay(day)}. Note it, move it to another day, or call it off.`,
            to: sessionPath(session),
            button: 'Open the session',
          }
        : {
            title: `${what} with ${person.name}`,
            text: 'It is planned for today. The agenda has filled itself: what was agreed, what is due, what you saw.',
            to: sessionPath(session),
            button: 'Look at the agenda',
          };
    }
    case 'ask about try': {
      const { session, person } = step.due;
      return {
        title: `Ask ${person.name} whether it was tried`,
        text: `Agreed on ${longDay(session.closedDay ?? session.plannedDay)}: ${session.nextTry}`,
        to: sessionPath(session),
        button: 'Open the session',
      };
    }
    case 'review task':
      return {
        title: `Look at a task with ${step.due.person.name}`,
        text: `${step.due.task.text.trim() || 'A task without words yet'}. It stands at “${nameInText(readinessWords[step.due.task.readiness].name)}”: is it time for the next step?`,
        to: tasksPath(step.due.person),
        button: 'Open the tasks',
      };
    case 'decide what is kept':
      return {
        title: `Decide about what you keep on ${step.due.person.name}`,
        text: `You meant to keep it until ${longDay(step.due.day)}. Keep it longer with a new day, or erase it.`,
        to: heldPath(step.due.person),
        button: 'See what is held',
      };
    case 'rate somebody':
      return {
        title: `Rate the skills of ${step.person.name}`,
        text: 'Your team is here, and nobody is rated yet. Begin with one person: about ten minutes, with what you have seen. Everything that helps them grow starts from there.',
        to: ratePath(step.person),
        button: 'Rate their skills',
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
        text: (
          <>
            {step.nextDay === null
              ? 'Everything in the plan is done. A good moment to look at it as a whole.'
              : `The next thing is planned for ${longDay(step.nextDay)}. Until then, the pact is what counts.`}
            {!step.hasTeam && (
              <>
                {' '}
                With half an hour to spare, <TextLink to="/people">put in your team</TextLink>.
              </>
            )}
          </>
        ),
        to: '/grow',
        button: 'Look at the plan',
      };
  }
}
