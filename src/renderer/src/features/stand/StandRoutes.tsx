import { useMemo } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { latestSitting, openSitting } from '#storage/queries/queries.ts';
import { Loading } from '#ui/Loading.tsx';
import { completedSitting, type CompletedSitting } from '#workbook/sitting.ts';
import { useQuery } from '#workbook/use-query.ts';
import { AnswerScreen } from './AnswerScreen.tsx';
import { FinishScreen } from './FinishScreen.tsx';
import { ResultsScreen } from './ResultsScreen.tsx';
import { StandScreen } from './StandScreen.tsx';
import { WordsScreen } from './WordsScreen.tsx';

/** Chapter 1. */
export function StandRoutes() {
  return (
    <Switch>
      <Route path="/stand/answer/:dimensionId">
        {({ dimensionId }) => <OpenSitting dimensionId={dimensionId} />}
      </Route>
      <Route>
        <PastSittings />
      </Route>
    </Switch>
  );
}

/** The pages of the assessment that is open. `finish` is the last. */
function OpenSitting({ dimensionId }: { readonly dimensionId: string }) {
  const open = useQuery(openSitting);
  if (open === undefined) return <Loading what="the assessment" />;
  const isEnd = dimensionId === 'finish';
  if (open === null) return isEnd ? <ToLatestResults /> : <Redirect to="/stand" replace />;
  return isEnd ? (
    <FinishScreen sitting={open} />
  ) : (
    <AnswerScreen key={dimensionId} sitting={open} dimensionId={dimensionId} />
  );
}

/** The end of an assessment that is completed is its results. */
function ToLatestResults() {
  const latest = useQuery(latestSitting);
  if (latest === undefined) return <Loading what="the results" />;
  return <Redirect to={latest === null ? '/stand' : `/stand/results/${latest.id}`} replace />;
}

function PastSittings() {
  return (
    <Switch>
      <Route path="/stand/results/:sittingId">
        {({ sittingId }) => (
          <Completed key={sittingId} sittingId={sittingId}>
            {(completed) => <ResultsScreen completed={completed} />}
          </Completed>
        )}
      </Route>
      <Route path="/stand/words/:sittingId">
        {({ sittingId }) => (
          <Completed key={sittingId} sittingId={sittingId}>
            {({ sitting }) => <WordsScreen sitting={sitting} />}
          </Completed>
        )}
      </Route>
      <Route>
        <StandScreen />
      </Route>
    </Switch>
  );
}

interface CompletedProps {
  readonly sittingId: string;
  readonly children: (completed: CompletedSitting) => React.ReactNode;
}

/** A completed assessment by its id; back to the chapter when there is none. */
function Completed({ sittingId, children }: CompletedProps) {
  const completed = useQuery(useMemo(() => completedSitting(sittingId), [sittingId]));
  if (completed === undefined) return <Loading what="the assessment" />;
  return completed === null ? <Redirect to="/stand" replace /> : children(completed);
}
