import { describe, expect, test } from 'vitest';
import { assumedPrecision } from '../core/statistics.ts';
import { roleInstrument } from '../instruments/catalog/role/role-instrument.ts';
import type { Level } from '../instruments/instrument.ts';
import type { AnswerValue } from './assessment.ts';
import { compareAssessments } from './comparison.ts';

/** Every item at one level, but for some dimensions at another. */
function answered(
  all: Level,
  other: Readonly<Record<string, AnswerValue>> = {},
): ReadonlyMap<string, AnswerValue> {
  return new Map(
    roleInstrument.dimensions.flatMap((dimension) =>
      dimension.items.map((item) => [item.id, other[dimension.id] ?? all] as const),
    ),
  );
}

const compare = (before: ReadonlyMap<string, AnswerValue>, after: ReadonlyMap<string, AnswerValue>) =>
  compareAssessments(roleInstrument, before, after, assumedPrecision);

describe('comparing two assessments', () => {
  test('what moved furthest comes first, whether up or down', () => {
    const rows = compare(answered(3), answered(3, { coaching: 1, planning: 4 }));
    expect(rows.slice(0, 2).map(({ dimension }) => dimension.id)).toEqual(['coaching', 'planning']);
    expect(rows[0]?.change).toMatchObject({ difference: -2, words: 'moved' });
    expect(rows[2]?.change).toMatchObject({ difference: 0, words: 'about the same' });
  });

  test('what can’t be compared comes last', () => {
    const rows = compare(answered(3, { hiring: 'no-opportunity' }), answered(3));
    expect(rows.at(-1)).toMatchObject({ dimension: { id: 'hiring' }, change: { kind: 'not comparable' } });
  });

  test('the lowest score of before is named, and every one that shared it', () => {
    const rows = compare(answered(3, { hiring: 2, coaching: 2 }), answered(3));
    const lowest = rows.filter((row) => row.wasLowest).map(({ dimension }) => dimension.id);
    expect(lowest.toSorted()).toEqual(['coaching', 'hiring']);
  });

  test('there is no lowest where all stood alike, or where nothing was answered', () => {
    expect(compare(answered(3), answered(4)).some((row) => row.wasLowest)).toBe(false);
    expect(compare(new Map(), answered(4)).some((row) => row.wasLowest)).toBe(false);
  });
});
