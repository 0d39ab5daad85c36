import { readNumber } from './import/read-number.ts';
import type { MeasureUnit } from './measure.ts';

export type TypedValue =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'no number' }
  | { readonly kind: 'below zero' };

/** What can't be less than nothing. */
const natural: ReadonlySet<MeasureUnit> = new Set(['count', 'days', 'hours']);

/**
 * What somebody typed into a cell, in the measure's unit: of a percent measure both `32.5` and `32.5 %` are the share
 * .325. Decimals have a point, as the screen shows them.
 */
export function readTypedValue(typed: string, unit: MeasureUnit): TypedValue {
  const read = readNumber(typed.replace(/×$/, ''), 'point');
  if (read.kind === 'empty') return { kind: 'empty' };
  if (read.kind === 'none') return { kind: 'no number' };
  if (read.value < 0 && natural.has(unit)) return { kind: 'below zero' };
  return { kind: 'value', value: unit === 'percent' && !read.percent ? read.value / 100 : read.value };
}
