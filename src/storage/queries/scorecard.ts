import type { Day } from '#domain/core/day.ts';
import { addQuarters, quarterRange, type FiscalStart, type Quarter } from '#domain/core/quarter.ts';
import { quartersLookedBack } from '#domain/scorecard/judge-measure.ts';
import type { Measure, Reading, Target } from '#domain/scorecard/scorecard.ts';
import type { WorkbookDatabase } from '../database/workbook-database.ts';

const inOrder = (a: Measure, b: Measure): number =>
  a.order - b.order || a.createdAt.localeCompare(b.createdAt);

/** Every measure in the scorecard's order, those put away included. */
export async function allMeasures(db: WorkbookDatabase): Promise<readonly Measure[]> {
  return (await db.rows('measures').toArray()).toSorted(inOrder);
}

/** Those that are followed. */
export async function followedMeasures(db: WorkbookDatabase): Promise<readonly Measure[]> {
  return (await allMeasures(db)).filter(({ archivedDay }) => archivedDay === null);
}

/** What was read from one day to another, both inside. */
export async function readingsBetween(db: WorkbookDatabase, from: Day, to: Day): Promise<readonly Reading[]> {
  return db.rows('readings').where('start').between(from, to, true, true).toArray();
}

/** The targets from one quarter to another, both inside. */
export async function targetsBetween(
  db: WorkbookDatabase,
  from: Quarter,
  to: Quarter,
): Promise<readonly Target[]> {
  return db.rows('targets').where('quarter').between(from, to, true, true).toArray();
}

/** The scorecard of a quarter, but for the people, with enough of the time before it to judge trends. */
export async function scorecardOf(
  db: WorkbookDatabase,
  quarter: Quarter,
  fiscalStart: FiscalStart,
): Promise<{
  readonly measures: readonly Measure[];
  readonly readings: readonly Reading[];
  readonly targets: readonly Target[];
}> {
  const earliest = addQuarters(quarter, -quartersLookedBack);
  const { first } = quarterRange(earliest, fiscalStart);
  const { last } = quarterRange(quarter, fiscalStart);
  const [measures, readings, targets] = await Promise.all([
    allMeasures(db),
    readingsBetween(db, first, last),
    targetsBetween(db, earliest, quarter),
  ]);
  return { measures, readings, targets };
}
