import { quarterOf, type FiscalStart, type Quarter } from '../core/quarter.ts';
import type { PersonId } from '../team/person.ts';
import { attainmentDistribution } from './attainment-distribution.ts';
import { derivationOf, type DerivationInput } from './catalog/derivations.ts';
import { attainment, type Known } from './derive.ts';
import type { Measure, MeasureId, Reading, Target } from './scorecard.ts';

/** Whose value it is: a person's, or the team's as a whole. */
export type Whose = PersonId | null;

/** What the values of a quarter are read from. */
export interface ScorecardRows {
  readonly measures: readonly Measure[];
  /** All readings of the quarter, at least. */
  readonly readings: readonly Reading[];
  readonly targets: readonly Target[];
  readonly fiscalStart: FiscalStart;
  /** Whose values make the team's, where the team has none of its own: those on the team in the quarter. */
  readonly people: readonly PersonId[];
}

/** How many steps a derived measure may rest on others: more can only be a circle. */
const deepest = 4;

/**
 * A measure's value for a quarter, in its unit (percent as a share). Readings make it by the measure's own way:
 * *sum*, *latest* or *average*; a derived measure is computed from others. Undefined where too little is known:
 * missing is never zero. Of a measure read by person, the team's value adds up what the people have (*sum*), and is
 * their average else; of a derived one it is computed from the team's inputs.
 */
export const quarterValue = (rows: ScorecardRows, measure: Measure, quarter: Quarter, whose: Whose): Known =>
  valueAt(rows, measure, quarter, whose, 0);

function valueAt(
  rows: ScorecardRows,
  measure: Measure,
  quarter: Quarter,
  whose: Whose,
  depth: number,
): Known {
  if (depth > deepest) return undefined;
  if (measure.derived) return derivedValue(rows, measure, quarter, whose, depth);
  const own = totalOf(measure, readingsIn(rows, measure.id, quarter, whose));
  if (own !== undefined || whose !== null || measure.scope === 'team') return own;
  const values = rows.people
    .map((person) => valueAt(rows, measure, quarter, person, depth + 1))
    .filter((value) => value !== undefined);
  if (values.length === 0) return undefined;
  const sum = values.reduce((total, value) => total + value, 0);
  const isAmount = measure.unit === 'count' || measure.unit === 'money' || measure.unit === 'hours';
  return isAmount && measure.total !== 'average' ? sum : sum / values.length;
}

function derivedValue(
  rows: ScorecardRows,
  measure: Measure,
  quarter: Quarter,
  whose: Whose,
  depth: number,
): Known {
  const catalogId = measure.catalogId ?? '';
  if (catalogId === 'attainment-spread' || catalogId === 'top-fifth-share')
    return spreadValue(rows, quarter, catalogId);
  const derivation = derivationOf(catalogId);
  if (derivation === undefined) return undefined;
  return derivation.compute(derivation.inputs.map((input) => inputValue(rows, input, quarter, whose, depth)));
}

function inputValue(
  rows: ScorecardRows,
  input: DerivationInput,
  quarter: Quarter,
  whose: Whose,
  depth: number,
): Known {
  const measure = measureFrom(rows, input.measureId);
  if (measure === undefined) return undefined;
  const value = valueAt(rows, measure, quarter, whose, depth + 1);
  if (input.takes === undefined) return value;
  const target = targetOf(rows, measure.id, quarter, whose);
  if (input.takes === 'target' || target === undefined) return target;
  // Nothing closed yet is known to be nothing only when something was read.
  return value === undefined ? undefined : Math.max(0, target - value);
}

/** What is computed over all people at once. */
function spreadValue(
  rows: ScorecardRows,
  quarter: Quarter,
  which: 'attainment-spread' | 'top-fifth-share',
): Known {
  const revenue = measureFrom(rows, 'revenue');
  if (revenue === undefined) return undefined;
  const spread = attainmentDistribution(
    rows.people.map((person) => ({
      actual: quarterValue(rows, revenue, quarter, person),
      target: targetOf(rows, revenue.id, quarter, person),
    })),
  );
  if (spread === undefined) return undefined;
  return which === 'top-fifth-share' ? spread.topFifthShare : (spread.reached + spread.near) / spread.counted;
}

/** The target's lower end; the team's is the sum of its people's where it has none of its own. */
export function targetOf(
  { targets, people }: Pick<ScorecardRows, 'targets' | 'people'>,
  measureId: MeasureId,
  quarter: Quarter,
  whose: Whose,
): Known {
  const find = (person: Whose): Known =>
    targets.find(
      (target) => target.measureId === measureId && target.quarter === quarter && target.personId === person,
    )?.value;
  const own = find(whose);
  if (own !== undefined || whose !== null) return own;
  const values = people.map(find).filter((value) => value !== undefined);
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0);
}

/** How much of its target a measure has reached, as a share; undefined without both. */
export const targetReached = (rows: ScorecardRows, measure: Measure, quarter: Quarter, whose: Whose): Known =>
  attainment(quarterValue(rows, measure, quarter, whose), targetOf(rows, measure.id, quarter, whose));

const measureFrom = ({ measures }: ScorecardRows, catalogId: string): Measure | undefined =>
  measures.find((measure) => measure.catalogId === catalogId && measure.archivedDay === null);

const readingsIn = (
  { readings, fiscalStart }: ScorecardRows,
  measureId: MeasureId,
  quarter: Quarter,
  whose: Whose,
): readonly Reading[] =>
  readings.filter(
    (reading) =>
      reading.measureId === measureId &&
      reading.personId === whose &&
      quarterOf(reading.start, fiscalStart) === quarter,
  );

function totalOf({ total }: Measure, readings: readonly Reading[]): Known {
  const inOrder = readings.toSorted((a, b) => a.start.localeCompare(b.start));
  if (total === 'latest') return inOrder.at(-1)?.value;
  if (inOrder.length === 0) return undefined;
  const sum = inOrder.reduce((all, { value }) => all + value, 0);
  return total === 'sum' ? sum : sum / inOrder.length;
}
