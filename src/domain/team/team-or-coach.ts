import type { Coverage } from './coverage.ts';
import { oldAfterDays } from './matrix.ts';
import { nameList } from './name-list.ts';
import type { Person } from './person.ts';

/** Fewer ratings than this say nothing of a team. A team that is smaller needs all of them. */
export const ratedNeeded = 3;

/**
 * What a skill's coverage calls for. The rule is ours, a reading aid and no finding: half or more of those rated at 1
 * or 2, and the same lesson would be repeated one by one, so train them together; one or two, and it is coaching.
 */
export type Verdict =
  /** How many more ratings are needed. */
  | { readonly kind: 'rate more'; readonly missing: number }
  | { readonly kind: 'train the team' }
  /** Three or more are at 1 or 2, but fewer than half. */
  | { readonly kind: 'train a group'; readonly people: readonly Person[] }
  /** One or two. */
  | { readonly kind: 'coach'; readonly people: readonly Person[] }
  /** Nobody is at 1 or 2. */
  | { readonly kind: 'no gap' };

export function verdictOn({ low, rated, notRated }: Coverage): Verdict {
  // Whom there was no opportunity to see can't be waited for.
  const needed = Math.min(ratedNeeded, rated + notRated.length);
  if (rated < needed || rated === 0) return { kind: 'rate more', missing: Math.max(1, needed - rated) };
  if (low.length === 0) return { kind: 'no gap' };
  if (rated >= ratedNeeded && low.length * 2 >= rated) return { kind: 'train the team' };
  return low.length <= 2 ? { kind: 'coach', people: low } : { kind: 'train a group', people: low };
}

/** `Train the team`, `Coach Ana and Ben`. */
export function verdictWords(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'rate more':
      return 'Rate more people first';
    case 'train the team':
      return 'Train the team';
    case 'train a group':
      return `Train ${nameList(verdict.people)} together`;
    case 'coach':
      return `Coach ${nameList(verdict.people)}`;
    case 'no gap':
      return 'Nobody is at 1 or 2';
  }
}

/** What the verdict rests on, in a sentence. */
export function verdictReason(coverage: Coverage): string {
  const { low, rated, old } = coverage;
  const verdict = verdictOn(coverage);
  if (verdict.kind === 'rate more') {
    const now = rated === 0 ? 'Nobody is rated yet' : `Only ${rated} ${rated === 1 ? 'is' : 'are'} rated`;
    return `${now}: ${verdict.missing} more, and it says something.`;
  }
  return `${lowWords(low.length, rated)}${ageWords(old, rated)}`;
}

/** How many are at 1 or 2, in a sentence without names. */
export function lowWords(low: number, rated: number): string {
  if (rated === 1) return `The only one rated is ${low === 1 ? '' : 'not '}at 1 or 2.`;
  if (low === rated) return `All ${rated} who are rated are at 1 or 2.`;
  const who = low === 0 ? 'None' : `${low}`;
  return `${who} of the ${rated} who are rated ${low < 2 ? 'is' : 'are'} at 1 or 2.`;
}

function ageWords(old: number, rated: number): string {
  if (old === 0) return '';
  if (old === rated)
    return ` ${rated === 1 ? 'The rating is' : 'All ratings are'} older than ${oldAfterDays} days.`;
  return ` Of the ratings, ${old} ${old === 1 ? 'is' : 'are'} older than ${oldAfterDays} days.`;
}

/** Who could show it to whom, in a sentence; empty where nobody needs it. */
export function teachWords({ low, high }: Coverage): string {
  if (low.length === 0) return '';
  if (high.length === 0)
    return 'Nobody on the team is at 4 or 5, so the teaching has to come from elsewhere.';
  return `${nameList(high)} could show it to ${nameList(low)}.`;
}
