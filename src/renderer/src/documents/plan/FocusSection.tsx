import type { Day } from '#domain/core/day.ts';
import type { FocusPart } from '#domain/documents/plan-document.ts';
import { longDay } from '#workbook/format.ts';
import { isLong, Part, Written } from '../page/Part.tsx';
import { ActionsTable } from './ActionsTable.tsx';
import { CheckIns } from './CheckIns.tsx';
import { Goal } from './Goal.tsx';
import { Pact } from './Pact.tsx';
import shared from '../page/document.module.css';
import classes from './plan.module.css';

interface FocusSectionProps {
  readonly focus: FocusPart;
  /** Its place in the plan, from 1. */
  readonly number: number;
  readonly today: Day;
  /** Whose promise stands beside it, as a heading. */
  readonly promise: string;
}

/** A focus in full. */
export function FocusSection({ focus, number, today, promise }: FocusSectionProps) {
  return (
    <section className={classes.focus}>
      <div className={classes.focusHead}>
        <h2>
          <span className={classes.number}>{number}</span> {focus.name}
        </h2>
        <p className={shared.soft}>
          {focus.meaning} Chosen on {longDay(focus.chosenDay)}.
        </p>
      </div>
      <Goal goal={focus.goal} />
      <Part title="How one will see it" long={isLong(focus.sign)}>
        <Written text={focus.sign} lines={2} />
      </Part>
      <Pact pact={focus.pact} />
      {focus.obstacle !== '' && (
        <Part title="What could get in the way" long={isLong(focus.obstacle)}>
          <p>{focus.obstacle}</p>
        </Part>
      )}
      <Part title={promise} long={isLong(focus.bossPromise)}>
        <Written text={focus.bossPromise} lines={2} />
      </Part>
      <ActionsTable actions={focus.actions} today={today} />
      <CheckIns checkIns={focus.checkIns} today={today} />
    </section>
  );
}
