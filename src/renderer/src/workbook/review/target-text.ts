import type { NumberLine } from '#domain/reviews/record.ts';
import { valueText } from '../value-text.ts';

/** `300,000, reached`; a sum that still grows has only its target. */
export function targetText({ target, upTo, unit, met }: NumberLine): string {
  if (target === null) return 'none';
  const aim =
    upTo === null ? valueText(target, unit) : `${valueText(target, unit)} to ${valueText(upTo, unit)}`;
  if (met === null) return aim;
  return `${aim}, ${met ? 'reached' : 'not reached'}`;
}
