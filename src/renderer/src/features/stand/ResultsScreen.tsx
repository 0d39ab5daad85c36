import { useMemo } from 'react';
import { resultsOf, valuesOf } from '#domain/assessments/results.ts';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { longDay } from '#workbook/format.ts';
import { rolePart, type CompletedSitting } from '#workbook/sitting.ts';
import { EvidenceSection } from './results/EvidenceSection.tsx';
import { NextSteps } from './results/NextSteps.tsx';
import { PullSection } from './results/PullSection.tsx';
import { Responsibilities } from './results/Responsibilities.tsx';
import { SelfRatingLimits } from './results/SelfRatingLimits.tsx';
import { SinceLastTime } from './results/SinceLastTime.tsx';
import { StandingOut } from './results/StandingOut.tsx';
import classes from './stand.module.css';

/** What a completed assessment says, beginning with what to do about it. */
export function ResultsScreen({ completed }: { readonly completed: CompletedSitting }) {
  const { sitting, completedDay, before, latest } = completed;
  const results = useMemo(
    () => resultsOf(rolePart(sitting).instrument, valuesOf(sitting.answers)),
    [sitting],
  );
  return (
    <Page
      wide
      title="Where you stand"
      lead={`Your own view of your work, completed on ${longDay(completedDay)}.`}
      back={<TextLink to="/stand">All assessments</TextLink>}
    >
      {latest.completedDay !== null && latest.id !== sitting.id ? (
        <Notice title="This is an earlier assessment">
          What to do next is said with{' '}
          <TextLink to={`/stand/results/${latest.id}`}>
            the latest one, of {longDay(latest.completedDay)}
          </TextLink>
          .
        </Notice>
      ) : (
        <NextSteps sitting={sitting} completedDay={completedDay} />
      )}
      <Responsibilities results={results} />
      {before !== null && (
        <SinceLastTime sitting={sitting} before={before.sitting} beforeDay={before.completedDay} />
      )}
      <StandingOut results={results} />
      <PullSection sitting={sitting} />
      <EvidenceSection sitting={sitting} />
      <SelfRatingLimits />
      <Section
        title="All of it, word for word"
        note="Every question with the answer you chose, as you read it then."
      >
        <div className={classes.row}>
          <TextLink to={`/stand/words/${sitting.id}`}>Read your answers word for word</TextLink>
          <TextLink to={`/documents/assessment/${sitting.id}`}>Open it as a document</TextLink>
        </div>
      </Section>
    </Page>
  );
}
