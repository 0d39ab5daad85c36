import { Redirect, Route, Switch } from 'wouter';
import { isQuarter, type Quarter } from '#domain/core/quarter.ts';
import { Loading } from '#ui/Loading.tsx';
import { CatalogScreen } from './CatalogScreen.tsx';
import { ReadingsScreen } from './grid/ReadingsScreen.tsx';
import { ImportReadingsScreen } from './import/ImportReadingsScreen.tsx';
import { MeasureScreen } from './MeasureScreen.tsx';
import { OrderScreen } from './OrderScreen.tsx';
import { ScorecardScreen } from './ScorecardScreen.tsx';
import { useScorecard } from '#workbook/use-scorecard.ts';

/** Chapter 5. The quarter that is looked at stands in the address. */
export function MeasureRoutes() {
  return (
    <Switch>
      <Route path="/measure/catalog">
        <CatalogScreen />
      </Route>
      <Route path="/measure/order">
        <OrderScreen />
      </Route>
      <Route path="/measure/import">
        <ImportReadingsScreen />
      </Route>
      <Route path="/measure/readings/:measureId/:quarter?">
        {({ measureId, quarter }) => (
          <ReadingsScreen
            key={measureId}
            measureId={measureId}
            quarter={isQuarter(quarter) ? quarter : null}
          />
        )}
      </Route>
      <Route path="/measure/m/:measureId/:quarter?">
        {({ measureId, quarter }) => (
          <MeasureById key={measureId} measureId={measureId} chosen={isQuarter(quarter) ? quarter : null} />
        )}
      </Route>
      <Route path="/measure/:quarter?">
        {({ quarter }) =>
          quarter !== undefined && !isQuarter(quarter) ? (
            <Redirect to="/measure" replace />
          ) : (
            <ScorecardScreen quarter={quarter ?? null} />
          )
        }
      </Route>
      <Route>
        <Redirect to="/measure" replace />
      </Route>
    </Switch>
  );
}

interface MeasureByIdProps {
  readonly measureId: string;
  /** Null for the quarter that runs. */
  readonly chosen: Quarter | null;
}

function MeasureById({ measureId, chosen }: MeasureByIdProps) {
  const data = useScorecard(chosen, measureId);
  if (data === undefined) return <Loading what="the measure" />;
  const measure = data.measures.find(({ id }) => id === measureId);
  return measure === undefined ? (
    <Redirect to="/measure" replace />
  ) : (
    <MeasureScreen measure={measure} data={data} quarter={chosen ?? data.quarter} />
  );
}
