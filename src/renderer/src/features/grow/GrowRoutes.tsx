import { useCallback } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { ideasFor } from '#domain/plans/catalog/library.ts';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { Loading } from '#ui/Loading.tsx';
import { CheckInScreen } from '#workbook/plan/CheckInScreen.tsx';
import { ChooseScreen } from './ChooseScreen.tsx';
import { EndedFocusScreen } from '#workbook/plan/EndedFocusScreen.tsx';
import { FocusScreen } from '#workbook/plan/FocusScreen.tsx';
import { PlanScreen } from './PlanScreen.tsx';
import { useQuery } from '#workbook/use-query.ts';
import { useGrow, type GrowData } from './use-grow.ts';

/** Chapter 2. */
export function GrowRoutes() {
  const data = useGrow();
  if (data === undefined) return <Loading what="your plan" />;
  return (
    <Switch>
      <Route path="/grow/choose">
        <ChooseScreen data={data} />
      </Route>
      <Route path="/grow/focus/:focusId/:what?">
        {({ focusId, what }) => (
          <FocusById key={focusId} data={data} focusId={focusId} isRehearsing={what === 'rehearse'} />
        )}
      </Route>
      <Route path="/grow/check-in/:checkInId">
        {({ checkInId }) => <CheckInById key={checkInId} data={data} checkInId={checkInId} />}
      </Route>
      <Route>
        <PlanScreen data={data} />
      </Route>
    </Switch>
  );
}

interface FocusByIdProps {
  readonly data: GrowData;
  readonly focusId: string;
  readonly isRehearsing: boolean;
}

function FocusById({ data, focusId, isRehearsing }: FocusByIdProps) {
  const focus = data.plan?.focuses.find((candidate) => candidate.id === focusId);
  if (data.plan === null || focus === undefined) return <NotInPlan focusId={focusId} />;
  return focus.state === 'active' ? (
    <FocusScreen
      focus={focus}
      plan={data.plan}
      values={data.values}
      ideas={ideasFor(focus.topic.dimensionId)}
      isRehearsing={isRehearsing}
      documentPath="/documents/plan"
    />
  ) : (
    <EndedFocusScreen focus={focus} plan={data.plan} />
  );
}

/** A focus that was chosen a moment ago and is on its way here, or one that does not exist. */
function NotInPlan({ focusId }: { readonly focusId: string }) {
  const isStored = useQuery(
    useCallback(
      async (db: WorkbookDatabase) => (await db.rows('focuses').where({ id: focusId }).count()) > 0,
      [focusId],
    ),
  );
  return isStored === false ? <Redirect to="/grow" replace /> : <Loading what="the focus area" />;
}

function CheckInById({ data, checkInId }: { readonly data: GrowData; readonly checkInId: string }) {
  const checkIn = data.plan?.checkIns.find((candidate) => candidate.id === checkInId);
  const focus = data.plan?.focuses.find((candidate) => candidate.id === checkIn?.focusId);
  if (data.plan === null || checkIn === undefined || focus === undefined)
    return <Redirect to="/grow" replace />;
  return <CheckInScreen checkIn={checkIn} focus={focus} plan={data.plan} />;
}
