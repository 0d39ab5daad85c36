/** Which sign stands before the decimals: `1,234.56` or `1.234,56`. */
export type DecimalSign = 'point' | 'comma';

export type ReadNumber =
  | { readonly kind: 'number'; readonly value: number; readonly percent: boolean }
  | { readonly kind: 'empty' }
  | { readonly kind: 'none' };

const empties = /^(?:-|–|—|n\/?a|none|null|#n\/a|\.|\*)?$/i;
/** Currency signs and codes, and what stands for thousands nowhere else. */
const currency =
  /(?:\p{Sc}|\b(?:usd|eur|gbp|chf|cad|aud|jpy|sek|nok|dkk|pln|czk|inr|brl|mxn|kr|fr|rs)\b\.?)/giu;
const factors: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, mio: 1e6, b: 1e9, bn: 1e9 };

/**
 * A number as spreadsheets and reports write it: `1,234.56`, `1.234,56`, `1 234`, `$ 12.5k`, `(120)` and `120-` for
 * less than zero, `25 %`. Percentages come out as shares: `25 %` is .25. Empty, a dash and `n/a` are *empty*, which is
 * missing and not zero.
 */
export function readNumber(typed: string, decimal: DecimalSign): ReadNumber {
  const text = typed.normalize('NFKC').replaceAll('−', '-').trim();
  if (empties.test(text)) return { kind: 'empty' };
  if (text.length > 60) return { kind: 'none' };
  const percent = /%/.test(text);
  const bare = text
    .replace(/%/, '')
    .replaceAll(currency, '')
    .replaceAll(/[\s'’_]/g, '');
  const inBrackets = /^\((.*)\)$/.exec(bare);
  const unsigned = (inBrackets?.[1] ?? bare).replace(/^[-+]|[-+]$/g, '');
  const isNegative = inBrackets !== null || /^-|-$/.test(bare);
  const match = /^([\d.,]+)([a-z]{0,3})$/i.exec(unsigned);
  if (match === null) return { kind: 'none' };
  const factor = match[2] === '' ? 1 : factors[(match[2] ?? '').toLowerCase()];
  const plain = plainDigits(match[1] ?? '', decimal);
  if (plain === null || factor === undefined) return { kind: 'none' };
  const size = (Number(plain) * factor) / (percent ? 100 : 1);
  if (!Number.isFinite(size)) return { kind: 'none' };
  return { kind: 'number', value: isNegative && size !== 0 ? -size : size, percent };
}

/** The digits as JavaScript reads them; null where the signs don't stand where thousands or decimals begin. */
function plainDigits(digits: string, decimal: DecimalSign): string | null {
  const [group, point] = decimal === 'point' ? [',', '.'] : ['.', ','];
  const [whole = '', fraction, ...more] = digits.split(point);
  if (more.length > 0 || (fraction !== undefined && !/^\d*$/.test(fraction))) return null;
  const parts = whole.split(group);
  const isGrouped =
    parts.length === 1 ||
    (/^\d{1,3}$/.test(parts[0] ?? '') && parts.slice(1).every((part) => /^\d{2,3}$/.test(part)));
  if (!isGrouped || !/^\d*$/.test(parts.join(''))) return null;
  const plain = `${parts.join('') || '0'}.${fraction ?? ''}`;
  return whole === '' && (fraction ?? '') === '' ? null : plain;
}

/**
 * Which sign a column's decimals have, by what can be read in one way only. Null where nothing tells: every number is
 * the same both ways, or can be read either way (`1.234`), which the manager has to say.
 */
export function decimalOf(typed: readonly string[]): DecimalSign | 'unclear' | null {
  let [points, commas, either] = [0, 0, 0];
  for (const text of typed) {
    const [asPoint, asComma] = [readNumber(text, 'point'), readNumber(text, 'comma')];
    if (asPoint.kind !== 'number' && asComma.kind !== 'number') continue;
    if (asComma.kind !== 'number') points += 1;
    else if (asPoint.kind !== 'number') commas += 1;
    else if (asPoint.value !== asComma.value) either += 1;
  }
  if (points > 0 && commas > 0) return 'unclear';
  if (points > 0) return 'point';
  if (commas > 0) return 'comma';
  return either > 0 ? 'unclear' : null;
}
