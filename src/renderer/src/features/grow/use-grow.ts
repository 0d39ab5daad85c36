import { pullRows, summarizePull, type PullSummary } from '#domain/assessments/closing-pull.ts';
import { resultsOf, valuesOf, type DimensionResult } from '#domain/assessments/results.ts';
import { roleInstrument } from '#domain/instruments/catalog/role/role-instrument.ts';
import type { Values } from '#domain/instruments/scoring.ts';
import type { PlanContents } from '#domain/plans/plan-state.ts';
import type { ImportanceLevel } from '#domain/plans/plan.ts';
import { currentPlan, importancesOf, latestSitting, type Sitting } from '#storage/queries/queries.ts';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { pullPart, rolePart } from '#workbook/sitting.ts';
import { useQuery } from '#workbook/use-query.ts';

/** Everything that choosing and planning draw on. */
export interface GrowData {
  /** Null before the first focus was chosen. */
  readonly plan: PlanContents | null;
  readonly importances: ReadonlyMap<string, ImportanceLevel>;
  /** The latest completed self-assessment. */
  readonly latest: Sitting | null;
  readonly values: Values;
  readonly results: readonly DimensionResult[];
  readonly pull: PullSummary | null;
}

async function growData(db: WorkbookDatabase): Promise<GrowData> {
  const [plan, importances, latest] = await Promise.all([
    currentPlan(db),
    importancesOf(db),
    latestSitting(db),
  ]);
  const values: Values = latest === null ? new Map() : valuesOf(latest.answers);
  const instrument = latest === null ? roleInstrument : rolePart(latest).instrument;
  const pull = latest === null ? undefined : pullPart(latest);
  return {
    plan,
    importances,
    latest,
    values,
    results: resultsOf(instrument, values),
    pull: pull === undefined ? null : summarizePull(pullRows(pull.instrument, latest?.answers ?? [])),
  };
}

/** Undefined while it loads. */
export const useGrow = (): GrowData | undefined => useQuery(growData);
