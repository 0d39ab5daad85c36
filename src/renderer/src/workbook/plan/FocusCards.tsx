import { checkInState, isOverdue, nextCheckIn, type PlanContents } from '#domain/plans/plan-state.ts';
import type { Focus } from '#domain/plans/plan.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { focusName, goalWords } from '#workbook/focus-text.ts';
import { count, shortDay } from '#workbook/format.ts';
import { useWordings } from '#workbook/SkillsContext.tsx';
import { useToday } from '#workbook/use-today.ts';
import classes from './FocusCards.module.css';
import { usePlanPlace } from './PlanPlace.tsx';

interface FocusCardsProps {
  readonly focuses: readonly Focus[];
  readonly plan: PlanContents;
}

/** The focus areas in work, each with where it stands. */
export const FocusCards = ({ focuses, plan }: FocusCardsProps) => (
  <ul className={classes.cards}>
    {focuses.map((focus) => (
      <FocusCard key={focus.id} focus={focus} plan={plan} />
    ))}
  </ul>
);

function FocusCard({ focus, plan }: { readonly focus: Focus; readonly plan: PlanContents }) {
  const { base, isReadOnly } = usePlanPlace();
  const wordings = useWordings();
  const today = useToday();
  const { to } = goalWords(focus, wordings);
  const actions = plan.actions.filter((action) => action.focusId === focus.id && action.text.trim() !== '');
  const done = actions.filter((action) => action.state === 'done').length;
  const open = actions.filter((action) => action.state === 'open').length;
  const overdue = isReadOnly ? 0 : actions.filter((action) => isOverdue(action, today)).length;
  const next = isReadOnly ? undefined : nextCheckIn(plan.checkIns, focus.id);
  const missing = [
    focus.toLevel === null && 'a goal',
    actions.length === 0 && 'an action',
    (focus.cue.trim() === '' || focus.behaviour.trim() === '') && 'a pact',
  ].filter((part) => part !== false);
  return (
    <li className={classes.card}>
      <h3 className={classes.cardName}>
        <TextLink to={`${base}/focus/${focus.id}`}>{focusName(focus, wordings)}</TextLink>
      </h3>
      <p className={classes.cardGoal}>{to === null ? 'No goal written yet.' : `Goal: ${to}`}</p>
      <p className={classes.cardFacts}>
        {actions.length === 0 ? 'No actions yet' : `${count(open, 'action')} open, ${done} done`}
        {overdue > 0 && <strong className={classes.attention}>, {overdue} overdue</strong>}
        {next !== undefined && (
          <>
            {' · '}
            <TextLink to={`${base}/check-in/${next.id}`}>
              {next.plannedDay < today ? 'Check-in overdue since' : 'Check-in on'}{' '}
              {shortDay(next.plannedDay, today)}
            </TextLink>
          </>
        )}
        {next === undefined &&
          !isReadOnly &&
          plan.checkIns.some((checkIn) => checkIn.focusId === focus.id && checkInState(checkIn) === 'held') &&
          ' · all check-ins held'}
      </p>
      {missing.length > 0 && !isReadOnly && (
        <p className={classes.missing}>
          Still to write: {new Intl.ListFormat('en-US', { type: 'conjunction' }).format(missing)}.
        </p>
      )}
    </li>
  );
}
