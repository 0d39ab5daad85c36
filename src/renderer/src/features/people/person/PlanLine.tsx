import { activeFocuses, dueUntil, nextCheckIn, type PlanContents } from '#domain/plans/plan-state.ts';
import { planPath } from '#workbook/plan-path.ts';
import { addDays } from '#domain/core/day.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { focusName } from '#workbook/focus-text.ts';
import { count, shortDay } from '#workbook/format.ts';
import { useWordings } from '#workbook/SkillsContext.tsx';
import { useToday } from '#workbook/use-today.ts';
import classes from './person.module.css';

/** What a person works on, with what is open and due. */
export function PlanLine({ plan }: { readonly plan: PlanContents | null }) {
  const today = useToday();
  const wordings = useWordings();
  const active = plan === null ? [] : activeFocuses(plan.focuses);
  if (plan === null || active.length === 0)
    return <p>No skill is being worked on. One or two at a time are enough.</p>;
  const overdue = dueUntil(plan, today, addDays(today, -1)).length;
  return (
    <>
      {active.map((focus) => {
        const open = plan.actions.filter(
          (action) => action.focusId === focus.id && action.state === 'open' && action.text.trim() !== '',
        );
        const next = nextCheckIn(plan.checkIns, focus.id);
        return (
          <p key={focus.id}>
            <TextLink to={`${planPath(plan.plan.subject)}/focus/${focus.id}`}>
              {focusName(focus, wordings)}
            </TextLink>
            : {count(open.length, 'open action')}
            {next !== undefined && `, check-in on ${shortDay(next.plannedDay, today)}`}
          </p>
        );
      })}
      {overdue > 0 && (
        <p>
          <strong className={classes.attention}>{count(overdue, 'thing')} overdue</strong>
        </p>
      )}
    </>
  );
}
