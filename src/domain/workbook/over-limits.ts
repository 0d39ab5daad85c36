import { maxCommitments, type Review } from '../reviews/review.ts';
import { maxMeasures } from '../scorecard/scorecard.ts';
import { maxPeople } from '../team/person.ts';
import type { Rows } from './tables.ts';

/** More of something than its limit allows, as two laptops together can have: nothing is dropped for it. */
export type OverLimit =
  | {
      readonly kind: 'commitments';
      readonly review: Pick<Review, 'id' | 'quarter' | 'fiscalStart' | 'state'>;
      readonly count: number;
    }
  | { readonly kind: 'people' | 'measures' | 'open assessments'; readonly count: number };

/** What there is more of than fits. Focus areas and priorities are settled where a file is taken in. */
export function overLimits({
  reviews,
  commitments,
  people,
  measures,
  assessments,
}: Rows): readonly OverLimit[] {
  const open = new Set(
    assessments.filter(({ completedDay }) => completedDay === null).map(({ sittingId }) => sittingId),
  );
  const others = [
    { kind: 'people', count: people.length, most: maxPeople },
    { kind: 'measures', count: measures.length, most: maxMeasures },
    { kind: 'open assessments', count: open.size, most: 1 },
  ] as const;
  return [
    ...reviews.flatMap((review): readonly OverLimit[] => {
      const count = commitments.filter(({ reviewId }) => reviewId === review.id).length;
      return count > maxCommitments ? [{ kind: 'commitments', review, count }] : [];
    }),
    ...others.flatMap(({ kind, count, most }) => (count > most ? [{ kind, count }] : [])),
  ];
}

/** What is over its limit in one state of a workbook, and was less, or not at all, in the one before. */
export function newlyOver(before: Rows, after: Rows): readonly OverLimit[] {
  const known = new Map(overLimits(before).map((over) => [keyOf(over), over.count]));
  return overLimits(after).filter((over) => over.count > (known.get(keyOf(over)) ?? 0));
}

const keyOf = (over: OverLimit): string => (over.kind === 'commitments' ? over.review.id : over.kind);
