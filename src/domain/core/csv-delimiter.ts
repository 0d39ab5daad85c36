import { scanCells } from './csv-cells.ts';

/** Spreadsheets take the one of the country. */
export const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

export const isDelimiter = (sign: string): sign is Delimiter => delimiters.some((one) => one === sign);

/** How many rows are looked at. */
const sampled = 100;

/**
 * By what the cells of a text are separated: the sign that the first row has and that the most rows have equally
 * often. Null for a list of one column, which is what a first row without any begins, unless most of what follows has
 * three columns or more: then it was a title.
 */
export function findDelimiter(text: string): Delimiter | null {
  const rows = countInRows(text);
  const candidates = delimiters.flatMap((sign) => {
    const counts = rows.map((row) => row[sign]);
    const inFirst = counts[0] ?? 0;
    const wanted = inFirst === 0 ? (counts[1] ?? 0) : inFirst;
    const alike = counts.filter((count) => count === wanted).length;
    const isOne = inFirst > 0 || (wanted >= 2 && alike > rows.length / 2);
    return isOne ? [{ sign, wanted, alike }] : [];
  });
  const [best] = candidates.toSorted((a, b) => b.alike - a.alike || b.wanted - a.wanted);
  return best?.sign ?? null;
}

type Counts = Record<Delimiter, number>;

const none = (): Counts => ({ ',': 0, ';': 0, '\t': 0 });

/** How often each sign stands outside of quotes, in the first rows that are not empty. */
function countInRows(text: string): readonly Counts[] {
  const rows: Counts[] = [];
  let counts = none();
  let isEmpty = true;
  scanCells(text, isDelimiter, ({ text: cell, wasQuoted, sign }) => {
    isEmpty &&= cell.trim() === '' && !wasQuoted;
    if (isDelimiter(sign)) {
      counts[sign]++;
      isEmpty = false;
      return true;
    }
    if (!isEmpty) rows.push(counts);
    [counts, isEmpty] = [none(), true];
    return rows.length < sampled;
  });
  return rows;
}
