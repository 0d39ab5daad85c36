import type { MeasureUnit } from '#domain/scorecard/measure.ts';

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });
const amount = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const short = new Intl.NumberFormat('en-US', { notation: 'compact', maximumSignificantDigits: 4 });
const percent = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 1 });

const writers: Record<MeasureUnit, (value: number) => string> = {
  count: (value) => whole.format(value),
  // Without a currency: the workbook doesn't know in which one the manager counts.
  money: (value) => (Math.abs(value) >= 1_000_000 ? short.format(value) : amount.format(value)),
  percent: (value) => percent.format(value),
  days: (value) => `${whole.format(value)} ${Math.abs(value) === 1 ? 'day' : 'days'}`,
  hours: (value) => `${whole.format(value)} h`,
  ratio: (value) => `${whole.format(value)}×`,
};

/** A measure's value as it is read: `1,250`, `32.5%`, `4×`. */
export const valueText = (value: number, unit: MeasureUnit): string => writers[unit](value);

/** The same where there may be none: a dash, which is not zero. */
export const valueOrDash = (value: number | null | undefined, unit: MeasureUnit): string =>
  value === null || value === undefined ? '–' : valueText(value, unit);

/** What stands in a field when it is edited: `32.5` for a share of .325. Up to 6 decimals, without separators. */
export const editedText = (value: number, unit: MeasureUnit): string =>
  String(Number((unit === 'percent' ? value * 100 : value).toFixed(6)));

export const unitWords: Record<MeasureUnit, string> = {
  count: 'a count',
  money: 'money',
  percent: 'percent',
  days: 'days',
  hours: 'hours',
  ratio: 'a ratio',
};
