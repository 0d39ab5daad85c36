import { addDays, type Day } from '#domain/core/day.ts';
import { assessAgainDays } from '#domain/today/where-i-am.ts';
import type { Sitting } from '#storage/queries/queries.ts';
import { Section } from '#ui/Section.tsx';
import { StepLink, TextLink } from '#ui/TextLink.tsx';
import { longDay } from '#workbook/format.ts';
import { useToday } from '#workbook/use-today.ts';
import classes from './results.module.css';

interface NextStepsProps {
  readonly sitting: Sitting;
  readonly completedDay: Day;
}

/** What to do with the results, before any of them is shown. */
export function NextSteps({ sitting, completedDay }: NextStepsProps) {
  const again = addDays(completedDay, assessAgainDays);
  const isDue = useToday() >= again;
  return (
    <Section title="What to do with this">
      <ol className={classes.nextSteps}>
        <li>
          <strong>Choose what to grow.</strong> One to three responsibilities are enough. Pick a strength or a
          gap. The reasons are below.
          <div className={classes.step}>
            <StepLink to="/grow">Choose what to grow</StepLink>
          </div>
        </li>
        <li>
          <strong>Talk one over with your boss.</strong> Read out the words you chose, and ask which ones they
          would have chosen and what they saw. All of it is ready{' '}
          <TextLink to={`/documents/assessment/${sitting.id}`}>as a document to print</TextLink>.
        </li>
        <li>
          {isDue ? (
            <>
              <strong>Do it again.</strong> Twelve weeks are over, long enough for something to have moved.{' '}
              <TextLink to="/stand">Assess again</TextLink>
            </>
          ) : (
            <>
              <strong>Do it again in twelve weeks,</strong> around {longDay(again)}. Sooner, there is little
              to see.
            </>
          )}
        </li>
      </ol>
    </Section>
  );
}
