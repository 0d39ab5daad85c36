import type { ReactNode } from 'react';
import type { Day } from '#domain/core/day.ts';
import { actionKindWords } from '#domain/plans/words.ts';
import type { Due } from '#domain/plans/plan-state.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { useRowFocus } from '#ui/use-row-focus.ts';
import { actionName } from './action-name.ts';
import { ActionButtons } from './ActionButtons.tsx';
import { focusName } from './focus-text.ts';
import { count, shortDay } from './format.ts';
import { planPath } from './plan-path.ts';
import { useWordings } from './SkillsContext.tsx';
import classes from './DueList.module.css';

interface DueListProps {
  readonly label: string;
  readonly due: readonly Due[];
  readonly today: Day;
}

export const planDueId = (due: Due): string => (due.kind === 'action' ? due.action.id : due.checkIn.id);

/** What is due in a plan, earliest first: actions are done, moved or dropped here, check-ins are opened. */
export function DueList({ label, due, today }: DueListProps) {
  const box = useRowFocus<HTMLDivElement>(due.map(planDueId));
  return (
    <div ref={box}>
      <DueRows label={label}>
        {due.map((entry) => (
          <DueRow key={planDueId(entry)} id={planDueId(entry)} due={entry} today={today}>
            <PlanDueEntry due={entry} />
          </DueRow>
        ))}
      </DueRows>
    </div>
  );
}

export const DueRows = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <ul className={classes.list} aria-label={label}>
    {children}
  </ul>
);

interface DueRowProps {
  readonly id: string;
  readonly due: Pick<Due, 'day' | 'overdueDays'>;
  readonly today: Day;
  readonly children: ReactNode;
}

/** A day, and what is due on it. */
export const DueRow = ({ id, due: { day, overdueDays }, today, children }: DueRowProps) => (
  <li data-row={id} className={classes.entry}>
    <span className={classes.day} data-overdue={overdueDays > 0}>
      {day === today ? 'Today' : shortDay(day, today)}
      {overdueDays > 0 && <small>{count(overdueDays, 'day')} overdue</small>}
    </span>
    {children}
  </li>
);

interface DueEntryProps {
  /** What it is. */
  readonly text: ReactNode;
  /** Where it belongs, or what to do about it. */
  readonly where: ReactNode;
  readonly children?: ReactNode;
}

export const DueEntry = ({ text, where, children }: DueEntryProps) => (
  <div className={classes.what}>
    <span className={classes.text}>{text}</span>
    <span className={classes.where}>{where}</span>
    {children}
  </div>
);

interface PlanDueEntryProps {
  readonly due: Due;
  /** Whose it is, where several people's stand in one list. */
  readonly name?: string | null;
}

export function PlanDueEntry({ due, name = null }: PlanDueEntryProps) {
  const wordings = useWordings();
  const { focus, plan } = due;
  const base = planPath(plan.subject);
  const whose = name === null ? '' : `${name}: `;
  if (due.kind === 'action')
    return (
      <DueEntry
        text={`${whose}${actionName(due.action.text)}`}
        where={
          <>
            {actionKindWords[due.action.kind]} ·{' '}
            <TextLink to={`${base}/focus/${focus.id}`}>{focusName(focus, wordings)}</TextLink>
          </>
        }
      >
        <ActionButtons action={due.action} text={due.action.text} />
      </DueEntry>
    );
  const who = plan.subject.kind === 'manager' ? 'you are' : 'they are';
  return (
    <DueEntry
      text={
        <>
          {whose}
          <TextLink to={`${base}/check-in/${due.checkIn.id}`}>
            Check-in: {focusName(focus, wordings)}
          </TextLink>
        </>
      }
      where={`Five minutes: how it went, what shows it, how sure ${who}`}
    />
  );
}
