import { completeSitting } from '#storage/commands/sittings.ts';
import type { Sitting } from '#storage/queries/queries.ts';
import { Page } from '#ui/Page.tsx';
import { StepLink, TextLink } from '#ui/TextLink.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { count } from '#workbook/format.ts';
import { sittingProgress } from '#workbook/sitting.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { AnswerSteps } from './AnswerSteps.tsx';
import { resumePath } from './resume-path.ts';
import classes from './stand.module.css';

/** The end of an assessment: what is missing, and the way to complete it all the same. */
export function FinishScreen({ sitting }: { readonly sitting: Sitting }) {
  const workbook = useWorkbook();
  const progress = sittingProgress(sitting);
  const gaps = progress.dimensions.filter((dimension) => dimension.missingItemIds.length > 0);
  const missing = progress.total - progress.answered;
  const complete = async (): Promise<void> => {
    await workbook.drafts.flush();
    // The routes show its results as soon as it is completed on the disk.
    await completeSitting(workbook, sitting.id);
  };
  return (
    <Page
      title={missing === 0 ? 'Everything is answered' : 'Before you complete it'}
      lead="Completing keeps your answers as they are, so that you can compare later. Until then you can change them all."
      back={<TextLink to="/stand">Stop here for now; everything is saved</TextLink>}
    >
      <AnswerSteps progress={progress} current="finish" />
      {missing > 0 && (
        <>
          <p className={classes.text}>
            {count(missing, 'answer is', 'answers are')} missing. You can leave{' '}
            {missing === 1 ? 'it' : 'them'} out: a responsibility with fewer than half of its answers gets no
            score.
          </p>
          <ul className={classes.gaps}>
            {gaps.map((gap) => (
              <li key={gap.dimensionId}>
                <TextLink to={`/stand/answer/${gap.dimensionId}`}>{gap.name}</TextLink>:{' '}
                {gap.missingItemIds.length} of {gap.total} missing
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={classes.row}>
        {missing > 0 && <StepLink to={resumePath(progress)}>Answer what is missing</StepLink>}
        <CommandButton variant={missing === 0 ? 'filled' : 'default'} work={complete}>
          {missing === 0 ? 'Complete the assessment' : 'Complete it with these gaps'}
        </CommandButton>
      </div>
    </Page>
  );
}
