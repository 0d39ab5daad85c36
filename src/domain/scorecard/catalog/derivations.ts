import {
  attainment,
  coverage,
  coverageNeeded,
  forecastError,
  shareLedByManager,
  winRate,
  type Known,
} from '../derive.ts';
import type { MeasureUnit } from '../measure.ts';

export interface DerivationInput {
  readonly name: string;
  readonly unit: MeasureUnit;
  /** The catalog's measure that it comes from. */
  readonly measureId: string;
  /** What of it: the quarter's value when left out. */
  readonly takes?: 'target' | 'remaining target' | 'last four quarters';
}

/** How a shipped measure is computed from other numbers of the same person and period. */
export interface Derivation {
  readonly measureId: string;
  readonly inputs: readonly DerivationInput[];
  /** Takes the inputs in their order. Percent comes out as a share: .25 is 25 %. */
  readonly compute: (inputs: readonly Known[]) => Known;
}

const closedValue: DerivationInput = { name: 'Closed value', unit: 'money', measureId: 'revenue' };

/** `attainment-spread` and `top-fifth-share` come from many people at once: see `attainmentDistribution`. */
export const derivations: readonly Derivation[] = [
  {
    measureId: 'win-rate',
    inputs: [
      { name: 'Deals won', unit: 'count', measureId: 'deals-won' },
      { name: 'Deals lost', unit: 'count', measureId: 'deals-lost' },
    ],
    compute: ([won, lost]) => winRate(won, lost),
  },
  {
    measureId: 'pipeline-coverage-needed',
    inputs: [
      {
        name: 'Own win rate of the last four quarters',
        unit: 'percent',
        measureId: 'win-rate',
        takes: 'last four quarters',
      },
    ],
    compute: ([rate]) => coverageNeeded(rate),
  },
  {
    measureId: 'pipeline-coverage',
    inputs: [
      { name: 'Open pipeline due this quarter', unit: 'money', measureId: 'open-pipeline' },
      { name: 'Target still to reach', unit: 'money', takes: 'remaining target', measureId: 'revenue' },
    ],
    compute: ([open, remaining]) => coverage(open, remaining),
  },
  {
    measureId: 'quota-attainment',
    inputs: [
      closedValue,
      { name: 'Target for the quarter', unit: 'money', takes: 'target', measureId: 'revenue' },
    ],
    compute: ([actual, target]) => attainment(actual, target),
  },
  {
    measureId: 'forecast-error',
    inputs: [{ name: 'Forecast', unit: 'money', measureId: 'forecast' }, closedValue],
    compute: ([forecast, actual]) => forecastError(forecast, actual),
  },
  {
    measureId: 'share-led-by-manager',
    inputs: [
      { name: 'Closed value led by the manager', unit: 'money', measureId: 'closed-led-by-manager' },
      closedValue,
    ],
    compute: ([led, total]) => shareLedByManager(led, total),
  },
];

/** Computed over many people at once, where no formula of one person's numbers makes them. */
const spreads: ReadonlySet<string> = new Set(['attainment-spread', 'top-fifth-share']);

export const isDerived = (measureId: string): boolean =>
  spreads.has(measureId) || derivationOf(measureId) !== undefined;

/** The shipped measures that one is computed from, and those that these are computed from. */
export function inputsOf(measureId: string): readonly string[] {
  if (spreads.has(measureId)) return ['revenue'];
  const direct = derivationOf(measureId)?.inputs.map((input) => input.measureId) ?? [];
  return [...new Set(direct.flatMap((id) => [id, ...inputsOf(id)]))];
}

export const derivationOf = (measureId: string): Derivation | undefined =>
  derivations.find((derivation) => derivation.measureId === measureId);
