import { managerThen } from '#domain/assessments/looking-back.ts';
import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Redirect, useLocation } from 'wouter';
import type { AnswerValue } from '#domain/assessments/assessment.ts';
import { happened } from '#domain/assessments/closing-pull.ts';
import type { DimensionProgress, Progress } from '#domain/assessments/progress.ts';
import type { Day } from '#domain/core/day.ts';
import { lastFullQuarter } from '#domain/core/quarter.ts';
import { weeksOf, type PullWeek } from '#domain/assessments/pull-weeks.ts';
import type { Dimension } from '#domain/instruments/instrument.ts';
import type { Profile } from '#domain/workbook/profile.ts';
import { answerItem } from '#storage/commands/answer-item.ts';
import { profileOf, type Sitting } from '#storage/queries/queries.ts';
import { Page } from '#ui/Page.tsx';
import { StepLink, TextLink } from '#ui/TextLink.tsx';
import { answerKey } from '#workbook/answer-keys.ts';
import { focusItem } from '#workbook/focus-item.ts';
import { partsOf, sittingProgress, type SittingPart } from '#workbook/sitting.ts';
import { usePageKeys } from '#workbook/use-page-keys.ts';
import { useQuery } from '#workbook/use-query.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { AnswerHints } from './AnswerHints.tsx';
import { AnswerItem } from './AnswerItem.tsx';
import { AnswerSteps } from './AnswerSteps.tsx';
import { lookingBackText, pullQuarterText } from './looking-back-text.ts';
import classes from './answer.module.css';

interface AnswerScreenProps {
  readonly sitting: Sitting;
  readonly dimensionId: string;
}

/** One responsibility to answer; back to the chapter when there is no such page. */
export function AnswerScreen({ sitting, dimensionId }: AnswerScreenProps) {
  const progress = sittingProgress(sitting);
  const part = partsOf(sitting).find(({ instrument }) =>
    instrument.dimensions.some(({ id }) => id === dimensionId),
  );
  const dimension = part?.instrument.dimensions.find(({ id }) => id === dimensionId);
  const step = progress.dimensions.find((candidate) => candidate.dimensionId === dimensionId);
  if (part === undefined || dimension === undefined || step === undefined)
    return <Redirect to="/stand" replace />;
  return <AnswerPage sitting={sitting} part={part} dimension={dimension} progress={progress} step={step} />;
}

interface AnswerPageProps {
  readonly sitting: Sitting;
  readonly part: SittingPart;
  readonly dimension: Dimension;
  readonly progress: Progress;
  readonly step: DimensionProgress;
}

function AnswerPage({ sitting, part, dimension, progress, step }: AnswerPageProps) {
  const workbook = useWorkbook();
  const [, navigate] = useLocation();
  const profileNow = useQuery(profileOf);
  const items = useRef<HTMLDivElement>(null);
  const index = progress.dimensions.indexOf(step);
  const [before, next] = [progress.dimensions[index - 1], progress.dimensions[index + 1]];
  const isPull = part.instrument.scale === 'frequency';

  // Back in the middle of a page: at the item where one left.
  const resumeAt = useRef(step.answered > 0 ? step.missingItemIds[0] : undefined);
  useEffect(() => {
    if (resumeAt.current !== undefined) focusItem(items.current, resumeAt.current);
  }, []);

  const { startedDay } = part.assessment;
  const profile = profileNow == null ? null : managerThen(profileNow, part.assessment);
  const weeks = profile != null && isPull ? answerableWeeks(startedDay, profile) : null;
  const goOn = (itemId: string, given: AnswerValue | null): void => {
    // With weeks to say, one stays: they come next with Tab, and Enter passes them by.
    if (weeks !== null && given !== null && happened(given)) return focusItem(items.current, itemId, given);
    const following = dimension.items[dimension.items.findIndex((item) => item.id === itemId) + 1];
    if (following === undefined) document.getElementById('next-page')?.focus();
    else focusItem(items.current, following.id);
  };
  usePageKeys((event) => {
    const meant = answerKey(event);
    const itemId = step.missingItemIds[0];
    if (meant === null || itemId === undefined) return;
    event.preventDefault();
    if (meant === 'go on') return focusItem(items.current, itemId);
    // A failure is on the save sign, with a retry.
    answerItem(workbook, part.assessment.id, itemId, meant).catch(() => undefined);
    goOn(itemId, meant);
  });

  return (
    <Page
      title={dimension.name}
      lead={dimension.meaning}
      back={<TextLink to="/stand">Stop here for now; everything is saved</TextLink>}
    >
      <AnswerSteps progress={progress} current={dimension.id} />
      <AnswerHints
        dimension={dimension}
        pull={
          isPull
            ? {
                lookingBack: profile == null ? null : pullQuarterText(startedDay, profile),
                ownQuota: profile?.ownQuota === true,
              }
            : null
        }
      />
      <div ref={items}>
        {dimension.items.map((item, position) => (
          <AnswerItem
            key={item.id}
            number={`${index + 1}.${position + 1}`}
            item={item}
            assessment={part.assessment}
            answer={sitting.answers.find((answer) => answer.itemId === item.id)}
            lookingBack={
              isPull
                ? null
                : profile == null
                  ? item.window
                  : lookingBackText(item.window, startedDay, profile)
            }
            weeks={weeks}
            onGoOn={(given) => goOn(item.id, given)}
          />
        ))}
      </div>
      <div className={classes.foot}>
        {before !== undefined && (
          <StepLink to={`/stand/answer/${before.dimensionId}`} variant="default">
            Back to {before.name}
          </StepLink>
        )}
        <Button id="next-page" onClick={() => navigate(`/stand/answer/${next?.dimensionId ?? 'finish'}`)}>
          {next === undefined ? 'To the end' : `Next: ${next.name}`}
        </Button>
      </div>
    </Page>
  );
}

/** The weeks that can be marked; null when the quarter was over before the manager started. */
function answerableWeeks(startedDay: Day, profile: Profile): readonly PullWeek[] | null {
  const { fiscalStart, since } = profile;
  const weeks = weeksOf(
    lastFullQuarter(startedDay, fiscalStart),
    fiscalStart,
    // Somebody who says they start later than they answer is asked like everybody.
    since !== null && since <= startedDay ? since : null,
  );
  return weeks.every((week) => week.before) ? null : weeks;
}
