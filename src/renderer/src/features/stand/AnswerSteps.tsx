import { Link } from 'wouter';
import type { Progress } from '#domain/assessments/progress.ts';
import { Meter } from '#ui/Meter.tsx';
import { count } from '#workbook/format.ts';
import classes from './answer.module.css';

interface AnswerStepsProps {
  readonly progress: Progress;
  /** The dimension's id, or `finish`. */
  readonly current: string;
}

/** How far one is, and a way to every page. */
export function AnswerSteps({ progress, current }: AnswerStepsProps) {
  const step = (id: string, mark: string, name: string, isDone: boolean) => (
    <li key={id}>
      <Link
        href={`/stand/answer/${id}`}
        className={classes.step ?? ''}
        data-done={isDone}
        aria-label={`${mark}. ${name}`}
        title={name}
        {...(id === current ? { 'aria-current': 'step' as const } : {})}
      >
        {mark}
      </Link>
    </li>
  );
  return (
    <div className={classes.progress}>
      <Meter label="Answered" value={progress.answered} max={progress.total} />
      <div className={classes.progressRow}>
        <nav aria-label="Pages of the assessment">
          <ol className={classes.steps}>
            {progress.dimensions.map(({ dimensionId, name, answered, total }, index) =>
              step(
                dimensionId,
                String(index + 1),
                `${name}: ${answered} of ${total} answered`,
                answered === total,
              ),
            )}
            {step('finish', 'End', 'Complete the assessment', false)}
          </ol>
        </nav>
        <span className={classes.progressText}>
          {progress.answered} of {progress.total} answered
          {progress.minutesLeft > 0 && `, about ${count(progress.minutesLeft, 'minute')} left`}
        </span>
      </div>
    </div>
  );
}
