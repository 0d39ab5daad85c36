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
  /** What stands there when nothing is due. */
  readonly empty?: ReactNode;
}

const idOf = (due: Due): string => (due.kind === 'action' ? due.action.id : due.checkIn.id);

/** What is due, earliest first: actions are done, moved or dropped here, check-ins are opened. */
export function DueList({ label, due, today, empty = null }: DueListProps) {
  const box = useRowFocus<HTMLDivElement>(due.map(idOf));
  return (
    <div ref={box}>
      {due.length === 0 ? (
        empty
      ) : (
        <ul className={classes.list} aria-label={label}>
          {due.map((entry) => (
            <li key={idOf(entry)} data-row={idOf(entry)} className={classes.entry}>
              <span className={classes.day} data-overdue={entry.overdueDays > 0}>
                {entry.day === today ? 'Today' : shortDay(entry.day, today)}
                {entry.overdueDays > 0 && <small>{count(entry.overdueDays, 'day')} overdue</small>}
              </span>
              {entry.kind === 'action' ? <ActionEntry due={entry} /> : <CheckInEntry due={entry} />}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function ActionEntry({ due: { action, focus, plan } }: { readonly due: Due & { readonly kind: 'action' } }) {
  const wordings = useWordings();
  return (
    <div className={classes.what}>
      <span className={classes.text}>{actionName(action.text)}</span>
      <span className={classes.where}>
        {actionKindWords[action.kind]} ·{' '}
        <TextLink to={`${planPath(plan.subject)}/focus/${focus.id}`}>{focusName(focus, wordings)}</TextLink>
      </span>
      <ActionButtons action={action} text={action.text} />
    </div>
  );
}

function CheckInEntry({
  due: { checkIn, focus, plan },
}: {
  readonly due: Due & { readonly kind: 'check-in' };
}) {
  const wordings = useWordings();
  return (
    <div className={classes.what}>
      <span className={classes.text}>
        <TextLink to={`${planPath(plan.subject)}/check-in/${checkIn.id}`}>
          Check-in: {focusName(focus, wordings)}
        </TextLink>
      </span>
      <span className={classes.where}>
        Five minutes: how it went, what shows it, how sure {plan.subject.kind === 'manager' ? 'you' : 'they'}{' '}
        are
      </span>
    </div>
  );
}
