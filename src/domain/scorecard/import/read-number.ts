/** Which sign stands before the decimals: `1,234.56` or `1.234,56`. */
export type DecimalSign = 'point' | 'comma';

export type ReadNumber =
  | { readonly kind: 'number'; readonly value: number; readonly percent: boolean }
  | { readonly kind: 'empty' }
  | { readonly kind: 'none' };

const empties = /^(?:-|–|—|n\/?a|n\.a\.|nan|none|null|#n\/a|#div\/0!|\.|\*)?$/i;
/** Currency signs, also after the letters of a country, and codes. */
const currency =
  /(?:(?<!\p{L})(?:us|au?|ca?|nz|hk|sg|s|r|mx|nt))?\p{Sc}|(?<!\p{L})(?:usd|eur|gbp|chf|cad|aud|jpy|sek|nok|dkk|pln|czk|inr|brl|mxn|kr|fr|rs)(?!\p{L})\.?/giu;
const dashes = /[‐‑‒–—−]/g;
const factors: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, mio: 1e6, b: 1e9, bn: 1e9 };

/**
 * A number as spreadsheets and reports write it: `1,234.56`, `1.234,56`, `1 234`, `1’234.56`, `$ 12.5k`, `1.2E+06`,
 * `(120)` and `120-` for less than zero, `25 %`. Percentages come out as shares: `25 %` is .25. Empty, a dash and `n/a` are *empty*, which is
 * missing and not zero.
 */
export function readNumber(typed: string, decimal: DecimalSign): ReadNumber {
  // Wide, narrow and non-breaking spaces become plain ones.
  const text = typed.normalize('NFKC').trim();
  if (empties.test(text)) return { kind: 'empty' };
  if (text.length > 60) return { kind: 'none' };
  const percent = /%/.test(text);
  // A space stands in its place, so that what stood on both sides does not become one number.
  const bare = text.replaceAll(dashes, '-').replace(/%/, ' ').replaceAll(currency, ' ').trim();
  const inBrackets = /^\((.*)\)$/.exec(bare);
  const signed = (inBrackets?.[1] ?? bare).trim();
  const unsigned = signed.replace(/^[-+]|[-+]$/g, '').trim();
  const isNegative = inBrackets !== null || /^-|-$/.test(signed);
  const match = /^([\d.,'’ ]*[\d.,])((?: ?[a-z]{1,3})?)$/i.exec(unsigned);
  if (match === null) return readScientific(unsigned, decimal, isNegative, percent);
  const unit = (match[2] ?? '').trim().toLowerCase();
  const factor = unit === '' ? 1 : factors[unit];
  const plain = plainDigits(match[1] ?? '', decimal);
  if (plain === null || factor === undefined) return { kind: 'none' };
  return numberOf(Number(plain) * factor, isNegative, percent);
}

/** As spreadsheets export large numbers: `1.2E+06`. */
function readScientific(
  text: string,
  decimal: DecimalSign,
  isNegative: boolean,
  percent: boolean,
): ReadNumber {
  const match = /^(\d+(?:[.,]\d+)?)(e[+-]?\d{1,3})$/i.exec(text);
  const plain = plainDigits(match?.[1] ?? '', decimal);
  return plain === null
    ? { kind: 'none' }
    : numberOf(Number(`${plain}${match?.[2] ?? ''}`), isNegative, percent);
}

function numberOf(written: number, isNegative: boolean, percent: boolean): ReadNumber {
  const size = written / (percent ? 100 : 1);
  if (!Number.isFinite(size)) return { kind: 'none' };
  return { kind: 'number', value: isNegative && size !== 0 ? -size : size, percent };
}

/** Groups of three with one and the same space or apostrophe between them. */
const spaced = /^\d{1,3}(?:([ '’])\d{3})(?:\1\d{3})*$/;

/** The digits as JavaScript reads them; null where the signs don't stand where thousands or decimals begin. */
function plainDigits(digits: string, decimal: DecimalSign): string | null {
  const [group, point] = decimal === 'point' ? [',', '.'] : ['.', ','];
  const [whole = '', fraction, ...more] = digits.split(point);
  if (more.length > 0 || (fraction !== undefined && !/^\d*$/.test(fraction))) return null;
  const parts = (spaced.test(whole) ? whole.replaceAll(/[ '’]/g, '') : whole).split(group);
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
