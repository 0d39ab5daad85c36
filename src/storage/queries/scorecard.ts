import type { Day } from '#domain/core/day.ts';
import { addQuarters, quarterRange, type FiscalStart, type Quarter } from '#domain/core/quarter.ts';
import { quartersLookedBack } from '#domain/scorecard/judge-measure.ts';
import type { Measure, Reading, Target } from '#domain/scorecard/scorecard.ts';
import type { PersonId } from '#domain/team/person.ts';
import type { Tables } from '#domain/workbook/tables.ts';
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

/** A scorecard's rows, but for the people, with enough of the time before its quarter to judge trends. */
export interface ScorecardParts {
  readonly measures: readonly Measure[];
  readonly readings: readonly Reading[];
  readonly targets: readonly Target[];
}

/** The scorecard of a quarter. */
export const scorecardOf = (
  db: WorkbookDatabase,
  quarter: Quarter,
  fiscalStart: FiscalStart,
): Promise<ScorecardParts> =>
  db.transaction('r', [...scorecardTables], async () => {
    const measures = await allMeasures(db);
    return { measures, ...(await partsOf(db, measures, spanTo(quarter, fiscalStart))) };
  });

/** As much of a quarter's scorecard as one measure is judged by; all of it for one that is computed from others. */
export const scorecardOfMeasure = (
  db: WorkbookDatabase,
  quarter: Quarter,
  fiscalStart: FiscalStart,
  id: string,
): Promise<ScorecardParts> =>
  db.transaction('r', [...scorecardTables], async () => {
    const measures = await allMeasures(db);
    const span = spanTo(quarter, fiscalStart);
    const measure = measures.find((one) => one.id === id);
    if (measure === undefined || measure.derived) return { measures, ...(await partsOf(db, measures, span)) };
    const others = measures.filter((one) => one !== measure);
    // Whoever was read at all in the quarter counts for its target.
    const inQuarter = quarterRange(quarter, fiscalStart);
    const [own, rest] = await Promise.all([partsOf(db, [measure], span), readingsOf(db, others, inQuarter)]);
    return { measures, readings: [...own.readings, ...rest], targets: own.targets };
  });

/** As much of a quarter's scorecard as one person's own numbers are made of; nothing of the team's. */
export const scorecardOfPerson = (
  db: WorkbookDatabase,
  quarter: Quarter,
  fiscalStart: FiscalStart,
  id: PersonId,
): Promise<ScorecardParts> =>
  db.transaction('r', [...scorecardTables], async () => {
    const span = spanTo(quarter, fiscalStart);
    const [measures, readings, targets] = await Promise.all([
      allMeasures(db),
      db.rows('readings').where('personId').equals(id).toArray(),
      db.rows('targets').where('personId').equals(id).toArray(),
    ]);
    return {
      measures,
      readings: readings.filter(({ start }) => span.first <= start && start <= span.last),
      targets: targets.filter((target) => span.earliest <= target.quarter && target.quarter <= quarter),
    };
  });

const scorecardTables = ['measures', 'readings', 'targets'] as const;

/** From the quarter that trends look back to, to the last day of a quarter. */
interface Span {
  readonly earliest: Quarter;
  readonly quarter: Quarter;
  readonly first: Day;
  readonly last: Day;
}

function spanTo(quarter: Quarter, fiscalStart: FiscalStart): Span {
  const earliest = addQuarters(quarter, -quartersLookedBack);
  const { first } = quarterRange(earliest, fiscalStart);
  return { earliest, quarter, first, last: quarterRange(quarter, fiscalStart).last };
}

async function partsOf(
  db: WorkbookDatabase,
  measures: readonly Measure[],
  span: Span,
): Promise<Pick<ScorecardParts, 'readings' | 'targets'>> {
  const [readings, targets] = await Promise.all([
    readingsOf(db, measures, span),
    targetsOf(db, measures, span),
  ]);
  return { readings, targets };
}

/*
 * By ids, which begin with the measure and its time: of what is read by another index, a live query remembers every
 * single row, and of years of readings that takes longer than reading them.
 */

const readingsOf = (
  db: WorkbookDatabase,
  measures: readonly Measure[],
  { first, last }: Pick<Span, 'first' | 'last'>,
): Promise<readonly Reading[]> => ofEach(db, 'readings', measures, first, last);

const targetsOf = (
  db: WorkbookDatabase,
  measures: readonly Measure[],
  { earliest, quarter }: Span,
): Promise<readonly Target[]> =>
  ofEach(db, 'targets', measures, earliest.toLowerCase(), quarter.toLowerCase());

async function ofEach<Name extends 'readings' | 'targets'>(
  db: WorkbookDatabase,
  name: Name,
  measures: readonly Measure[],
  from: string,
  to: string,
): Promise<readonly Tables[Name][]> {
  const found = await Promise.all(
    measures.map(async ({ id }) => {
      // The character after the colon, so that what follows the colon is inside.
      const rows = await db.rows(name).where('id').between(`${id}:${from}`, `${id}:${to};`).toArray();
      // An id with a colon in it can begin like another one's.
      return rows.filter(({ measureId }) => measureId === id);
    }),
  );
  return found.flat();
}
