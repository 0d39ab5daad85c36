/** Something that was measured, several times. */
export interface Figure {
  readonly title: string;
  readonly unit: 'ms' | 'times' | 'KiB';
  readonly values: readonly number[];
  /** What is compared with the target. */
  readonly by: 'median' | '95th percentile';
  /** Not to be reached; null for what is only told. */
  readonly target: number | null;
  /** What it was measured on. */
  readonly note?: string;
}

/** The value below which that share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export const resultOf = ({ values, by }: Pick<Figure, 'values' | 'by'>): number =>
  percentile(values, by === 'median' ? 0.5 : 0.95);

/** What was never measured has missed its target. */
export const isMissed = (figure: Figure): boolean =>
  figure.target !== null && !(resultOf(figure) < figure.target);

const round = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));
const withUnit = (value: number, unit: Figure['unit']): string =>
  unit === 'times' ? `${round(value)} times` : `${round(value)} ${unit}`;

/** A line that says what was measured, and whether that is what it should be. */
export function lineOf(figure: Figure): string {
  const { title, unit, values, by, target, note } = figure;
  const verdict = target === null ? '' : isMissed(figure) ? 'MISSED  ' : 'met     ';
  const wanted = target === null ? '' : `, target under ${withUnit(target, unit)}`;
  const spread =
    values.length > 1
      ? ` (${by} of ${values.length}; ${round(percentile(values, 0))} to ${round(percentile(values, 1))})`
      : '';
  return `${verdict}${title}: ${withUnit(resultOf(figure), unit)}${wanted}${spread}${note === undefined ? '' : `. ${note}`}`;
}
