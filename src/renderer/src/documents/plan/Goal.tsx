import type { GoalPart, Step } from '#domain/documents/plan-document.ts';
import { ByHand, Part } from '../page/Part.tsx';
import classes from './plan.module.css';

/** From which anchor to which, in the words of the assessment. */
export function Goal({ goal }: { readonly goal: GoalPart | null }) {
  return (
    <Part title="Goal">
      {goal !== null && <p className={classes.statement}>“{goal.statement}”</p>}
      <div className={classes.steps}>
        <StepBox title="Where I start" step={goal?.from ?? null} />
        <StepBox title="Where I am going" step={goal?.to ?? null} strong />
      </div>
    </Part>
  );
}

interface StepBoxProps {
  readonly title: string;
  readonly step: Step | null;
  readonly strong?: boolean;
}

function StepBox({ title, step, strong = false }: StepBoxProps) {
  return (
    <div className={classes.step} data-strong={strong}>
      <p className={classes.stepTitle}>
        {title}
        {step !== null && (
          <>
            : <b>{step.level} of 5</b>
          </>
        )}
      </p>
      {step === null ? <ByHand lines={2} /> : <p>{step.anchor}</p>}
    </div>
  );
}
