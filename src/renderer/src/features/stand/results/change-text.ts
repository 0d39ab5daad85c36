import type { Change, ChangeWords } from '#domain/assessments/change.ts';

const formatter = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
/** `0.62`: differences of quarter points are lost in one decimal. */
export const twoDecimals = (value: number): string => formatter.format(value);

type Changed = Change & { readonly kind: 'change' };

/** `Moved, up from 2.25 to 3.25`, `About the same: 3.00, then 3.25`. */
export function changeText({ words, before, after, difference }: Changed): string {
  const [then, now] = [twoDecimals(before), twoDecimals(after)];
  if (words === 'about the same') return difference === 0 ? `${then} both times` : `${then}, and now ${now}`;
  return `${difference > 0 ? 'up' : 'down'} from ${then} to ${now}`;
}

const list = new Intl.ListFormat('en-US');

/** `2 moved, 1 probably moved, and 7 are about the same.` */
export function changeSummary(changes: readonly Change[]): string {
  const countOf = (words: ChangeWords): number =>
    changes.filter((change) => change.kind === 'change' && change.words === words).length;
  const same = countOf('about the same');
  const apart = changes.filter((change) => change.kind === 'not comparable').length;
  if (same === changes.length) return 'All are about the same as last time.';
  const parts = [
    [countOf('moved'), 'moved'],
    [countOf('probably moved'), 'probably moved'],
    [same, same === 1 ? 'is about the same' : 'are about the same'],
    [apart, 'can’t be compared'],
  ] as const;
  return `${list.format(parts.flatMap(([number, words]) => (number === 0 ? [] : `${number} ${words}`)))}.`;
}
