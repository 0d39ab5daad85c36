import { readNumber } from './import/read-number.ts';
import type { MeasureUnit } from './measure.ts';
import type { Direction } from './verdict.ts';

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

/** A target as it is typed: one value, or from one to another. */
export interface TypedTarget {
  readonly value: number;
  /** The upper end, both still on target; null for one value. */
  readonly upTo: number | null;
}

export type TypedTargetResult =
  | { readonly kind: 'value'; readonly value: TypedTarget }
  | Exclude<TypedValue, { readonly kind: 'value' }>
  | { readonly kind: 'upside down' };

/** `3 to 5`, `3–5` and `3 - 5`; a minus sign stands right before its number. */
const fromTo = /^(?<from>.*\d.*?)\s*(?:\bto\b|–|\s-\s|(?<=[\d%×])-(?=\s*\d))\s*(?<to>.*\d.*)$/iu;

/**
 * What somebody typed as a target, in the measure's unit: one value, or where too much is as wrong as too little a range
 * such as `3 to 5`, which goes up.
 */
export function readTypedTarget(
  typed: string,
  { unit, direction }: { readonly unit: MeasureUnit; readonly direction: Direction },
): TypedTargetResult {
  const ends = direction === 'range' ? fromTo.exec(typed)?.groups : undefined;
  const from = readTypedValue(ends?.['from'] ?? typed, unit);
  if (from.kind !== 'value') return from;
  if (ends === undefined) return { kind: 'value', value: { value: from.value, upTo: null } };
  const to = readTypedValue(ends['to'] ?? '', unit);
  if (to.kind !== 'value') return to;
  if (to.value < from.value) return { kind: 'upside down' };
  return { kind: 'value', value: { value: from.value, upTo: to.value } };
}
