/** First and last names of fewer letters are not looked for alone: *Al* and *Jo* stand in too much. */
const shortestAlone = 3;
/** Of a full name. */
const shortest = 2;

/** Scripts that put no space between words: a name in them has no edge to look for. */
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const isUnspaced = new RegExp(`^[${unspaced}]`, 'u');
/**
 * What a word goes on with. A mark belongs to the letter before it: *Jose* is not in *José*, however the accent is
 * written. A letter of a script without spaces is no part of a word in another.
 */
const letter = `(?![${unspaced}])[\\p{L}\\p{M}]`;

const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFC')
    .split(/\s+/u)
    .filter((word) => word !== '');
const lettersIn = (text: string): number => (text.match(/\p{L}/gu) ?? []).length;

/** What somebody with this name may be called: in full, and by the first or the last word of it. Longest first. */
export function callNames(name: string): readonly string[] {
  const words = wordsOf(name);
  const alone = [words[0] ?? '', words.at(-1) ?? ''].filter((word) => lettersIn(word) >= shortestAlone);
  const full = words.join(' ');
  const all = new Set(lettersIn(full) >= shortest ? [full, ...alone] : alone);
  return [...all].toSorted((a, b) => b.length - a.length);
}

/** A place in a text, in UTF-16 units; `end` is behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Finds where any of the names stands as whole words, whatever its case; the longest at each place. */
export function nameFinder(names: readonly string[]): (text: string) => readonly Span[] {
  if (names.length === 0) return () => [];
  const sought = [...new Set(names)].toSorted((a, b) => b.length - a.length).map(patternOf);
  // Looking ahead finds names that overlap, too.
  const pattern = new RegExp(`(?=(${sought.join('|')}))`, 'giu');
  return (text) =>
    [...text.matchAll(pattern)].map(({ index, 1: found = '' }) => ({
      start: index,
      end: index + found.length,
    }));
}

function patternOf(name: string): string {
  const words = wordsOf(name).join(' ');
  const before = isUnspaced.test(words) ? '' : `(?<!${letter})`;
  const last = Array.from(words).at(-1) ?? '';
  const after = isUnspaced.test(last) ? '' : `(?!${letter})`;
  return `${before}(?:${writingsOf(words).map(escaped).join('|')})${after}`;
}

/** How a name may be written: its accents as letters of their own, and in capitals, which makes *ß* into *SS*. */
function writingsOf(name: string): readonly string[] {
  const cases = [name, name.toUpperCase(), name.toLowerCase()];
  const known: string[] = [];
  for (const writing of cases.flatMap((one) => [one.normalize('NFC'), one.normalize('NFD')]))
    if (known.every((one) => !new RegExp(`^${escaped(one)}$`, 'iu').test(writing))) known.push(writing);
  return known;
}

const escaped = (text: string): string =>
  text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replaceAll(' ', '\\s+');
