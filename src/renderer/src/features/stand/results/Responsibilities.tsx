import { useState } from 'react';
import { sortByScore, type DimensionResult } from '#domain/assessments/results.ts';
import { Section } from '#ui/Section.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { DotPlot } from './DotPlot.tsx';
import { RadarView } from './RadarView.tsx';
import { ViewChoice, type View } from './ViewChoice.tsx';
import classes from './results.module.css';

/** All responsibilities, highest score first. */
export function Responsibilities({ results }: { readonly results: readonly DimensionResult[] }) {
  const [view, setView] = useState<View>('dots');
  const scored = results.filter(({ score }) => score.kind === 'score').length;
  if (scored === 0) {
    return (
      <Section title="Your ten responsibilities">
        <p className={classes.text}>
          There are too few answers for any score: a responsibility needs at least half of its items. Nothing
          is lost. Your answers are kept, and <TextLink to="/stand">you can assess yourself again</TextLink>{' '}
          whenever you like.
        </p>
      </Section>
    );
  }
  return (
    <Section
      title="Your ten responsibilities"
      note={
        view === 'dots'
          ? 'Highest first, each with the answer nearest to its score, in the words you chose. 3 (in place) is what a new manager is expected to do.'
          : 'The same scores around a circle, in the order in which you answered. 3 (in place) is what a new manager is expected to do.'
      }
      actions={<ViewChoice view={view} onChange={setView} />}
    >
      {view === 'dots' ? <DotPlot results={sortByScore(results)} /> : <RadarView results={results} />}
      <div className={classes.fine}>
        The score is the mean of your answers.
        {view === 'dots' && (
          <>
            {' '}
            Four answers are few. The band shows how far off the score may be.
            <details className={classes.details}>
              <summary>How we know</summary>
              In 90 of 100 cases the score lies within the band. Its width is assumed (a standard deviation of
              0.6 and a reliability of 0.8) until a group of 30 or more managers gives its own figures.
            </details>
          </>
        )}
      </div>
      {scored < results.length && (
        <p className={classes.fine}>
          A score needs at least half of the items. Those without opportunity are left out; they never count
          as low.
        </p>
      )}
    </Section>
  );
}
