import { groupBy } from '../core/group-by.ts';
import { addQuarters, quarterOf, quarterRange, type FiscalStart, type Quarter } from '../core/quarter.ts';
import type { PersonId } from '../team/person.ts';
import { attainmentDistribution, type AttainmentDistribution } from './attainment-distribution.ts';
import { derivationOf, type DerivationInput } from './catalog/derivations.ts';
import { attainment, type Known } from './derive.ts';
import { targetId } from './scorecard-ids.ts';
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
  /** Those on the team in the quarter that is looked at. Of other quarters, those who were read then count. */
  readonly people: readonly PersonId[];
}

/** How many steps a derived measure may rest on others: more can only be a circle. */
const deepest = 4;

/**
 * A measure's value for a quarter, in its unit (percent as a share). Readings make it by the measure's own way:
 * *sum*, *latest* or *average*; a derived measure is computed from others. Undefined where too little is known:
 * missing is never zero. Of a measure read by person, the team's value is made of what its people have, those who have
 * left since included; of a derived one it is computed from the team's inputs.
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
  const ofPeople = groupBy(readingsIn(rows, measure.id, quarter, 'people'), ({ personId }) => personId);
  return teamValue(
    measure,
    [...ofPeople.values()].flatMap((readings) => totalOf(measure, readings) ?? []),
  );
}

/**
 * What people's values or targets come to for the team: amounts add up, anything else is their average, unweighted: a
 * team whose people win 20 and 40 % wins 30 %, and not 60 %. Undefined for nobody.
 */
export function teamValue(
  { unit, total }: Pick<Measure, 'unit' | 'total'>,
  values: readonly number[],
): Known {
  if (values.length === 0) return undefined;
  const sum = values.reduce((all, value) => all + value, 0);
  const isAmount = unit === 'count' || unit === 'money' || unit === 'hours';
  return isAmount && total !== 'average' ? sum : sum / values.length;
}

/** Those whose numbers of a quarter count: on the team in the one that is looked at, or read in this one. */
const peopleOf = (rows: ScorecardRows, quarter: Quarter): readonly PersonId[] => [
  ...new Set([...rows.people, ...readIn(rows, quarter)]),
];

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
  if (input.takes === 'last four quarters') return overFourQuarters(rows, measure, quarter, whose, depth);
  const value = valueAt(rows, measure, quarter, whose, depth + 1);
  if (input.takes === undefined) return value;
  const target = targetOf(rows, measure, quarter, whose);
  if (input.takes === 'target' || target === undefined) return target;
  // Nothing closed yet is known to be nothing only when something was read.
  return value === undefined ? undefined : Math.max(0, target - value);
}

/**
 * A computed measure over the quarter and the three before, from the sums of its inputs: a quarter alone has too few
 * deals to plan with. Quarters that lack an input are left out.
 */
function overFourQuarters(
  rows: ScorecardRows,
  measure: Measure,
  quarter: Quarter,
  whose: Whose,
  depth: number,
): Known {
  const derivation = derivationOf(measure.catalogId ?? '');
  if (derivation === undefined || depth > deepest) return undefined;
  const known = [0, -1, -2, -3].flatMap((back) => {
    const values = derivation.inputs.map((input) =>
      inputValue(rows, input, addQuarters(quarter, back), whose, depth + 1),
    );
    return values.every((value) => value !== undefined) ? [values] : [];
  });
  if (known.length === 0) return undefined;
  return derivation.compute(
    derivation.inputs.map((_, at) => known.reduce((sum, values) => sum + (values[at] ?? 0), 0)),
  );
}

/** How attainment is spread over the team in a quarter; undefined without revenue, targets and readings. */
export function attainmentIn(rows: ScorecardRows, quarter: Quarter): AttainmentDistribution | undefined {
  const revenue = measureFrom(rows, 'revenue');
  return revenue === undefined
    ? undefined
    : attainmentDistribution(
        peopleOf(rows, quarter).map((person) => ({
          actual: quarterValue(rows, revenue, quarter, person),
          target: targetOf(rows, revenue, quarter, person),
        })),
      );
}

/** What is computed over all people at once. */
function spreadValue(
  rows: ScorecardRows,
  quarter: Quarter,
  which: 'attainment-spread' | 'top-fifth-share',
): Known {
  const spread = attainmentIn(rows, quarter);
  if (spread === undefined) return undefined;
  return which === 'top-fifth-share' ? spread.topFifthShare : (spread.reached + spread.near) / spread.counted;
}

/** The target's lower end; the team's is what its people's come to where it has none of its own. */
export function targetOf(rows: ScorecardRows, measure: Measure, quarter: Quarter, whose: Whose): Known {
  const find = (person: Whose): Known => targetRow(rows, measure, quarter, person)?.value;
  const own = find(whose);
  if (own !== undefined || whose !== null) return own;
  return teamValue(
    measure,
    peopleOf(rows, quarter).flatMap((person) => find(person) ?? []),
  );
}

/** The target as it is kept, with the upper end of a range. */
export const targetRow = (
  { targets }: ScorecardRows,
  { id }: Pick<Measure, 'id'>,
  quarter: Quarter,
  whose: Whose,
): Target | undefined => targetsById(targets).get(targetId(id, quarter, whose));

/** How much of its target a measure has reached, as a share; undefined without both. */
export const targetReached = (rows: ScorecardRows, measure: Measure, quarter: Quarter, whose: Whose): Known =>
  attainment(quarterValue(rows, measure, quarter, whose), targetOf(rows, measure, quarter, whose));

const measureFrom = ({ measures }: ScorecardRows, catalogId: string): Measure | undefined =>
  measures.find((measure) => measure.catalogId === catalogId && measure.archivedDay === null);

function readingsIn(
  { readings, fiscalStart }: ScorecardRows,
  measureId: MeasureId,
  quarter: Quarter,
  whose: Whose | 'people',
): readonly Reading[] {
  const { first, last } = quarterRange(quarter, fiscalStart);
  const own = allReadings(readings, measureId, whose);
  return own.filter(({ start }) => first <= start && start <= last);
}

/** Every reading of a measure that is there, the team's own, a person's, or all people's. */
export function allReadings(
  readings: readonly Reading[],
  measureId: MeasureId,
  whose: Whose | 'people',
): readonly Reading[] {
  const series = groupsOf(readings).series.get(measureId);
  return (whose === 'people' ? series?.ofPeople : series?.of.get(whose)) ?? [];
}

interface Series {
  readonly of: ReadonlyMap<Whose, readonly Reading[]>;
  readonly ofPeople: readonly Reading[];
}

interface Groups {
  readonly series: ReadonlyMap<MeasureId, Series>;
  /** Who was read in a quarter, by the fiscal year's start. */
  readonly readIn: Map<FiscalStart, ReadonlyMap<Quarter, ReadonlySet<PersonId>>>;
}

/** Made once for each list: a scorecard asks for every measure, person and quarter, and years of readings are many. */
const groups = new WeakMap<readonly Reading[], Groups>();

function groupsOf(readings: readonly Reading[]): Groups {
  const known = groups.get(readings);
  if (known !== undefined) return known;
  const byMeasure = groupBy(readings, ({ measureId }) => measureId);
  const series = new Map(
    [...byMeasure].map(([measureId, all]) => [
      measureId,
      {
        of: groupBy(all, ({ personId }) => personId),
        ofPeople: all.filter(({ personId }) => personId !== null),
      },
    ]),
  );
  const made = { series, readIn: new Map() };
  groups.set(readings, made);
  return made;
}

/** Made once for each list, too. */
const targetMaps = new WeakMap<readonly Target[], ReadonlyMap<Target['id'], Target>>();

function targetsById(targets: readonly Target[]): ReadonlyMap<Target['id'], Target> {
  const known = targetMaps.get(targets);
  if (known !== undefined) return known;
  const made = new Map(
    targets.map((target) => [targetId(target.measureId, target.quarter, target.personId), target]),
  );
  targetMaps.set(targets, made);
  return made;
}

function readIn({ readings, fiscalStart }: ScorecardRows, quarter: Quarter): ReadonlySet<PersonId> {
  const { readIn: known } = groupsOf(readings);
  const byQuarter = known.get(fiscalStart) ?? peopleByQuarter(readings, fiscalStart);
  known.set(fiscalStart, byQuarter);
  return byQuarter.get(quarter) ?? new Set();
}

const peopleByQuarter = (
  readings: readonly Reading[],
  fiscalStart: FiscalStart,
): ReadonlyMap<Quarter, ReadonlySet<PersonId>> =>
  new Map(
    [...groupBy(readings, ({ start }) => quarterOf(start, fiscalStart))].map(([quarter, own]) => [
      quarter,
      new Set(own.flatMap(({ personId }) => personId ?? [])),
    ]),
  );

function totalOf({ total }: Measure, readings: readonly Reading[]): Known {
  const inOrder = readings.toSorted((a, b) => a.start.localeCompare(b.start));
  if (total === 'latest') return inOrder.at(-1)?.value;
  if (inOrder.length === 0) return undefined;
  const sum = inOrder.reduce((all, { value }) => all + value, 0);
  return total === 'sum' ? sum : sum / inOrder.length;
}
