import { describe, expect, it } from 'vitest';
import { selfAssessmentInstruments } from '../instruments/catalog/catalog.ts';
import { closingPull } from '../instruments/catalog/closing-pull.ts';
import { roleInstrument } from '../instruments/catalog/role/role-instrument.ts';
import type { AnswerValue } from './assessment.ts';
import { minutesFor, progressOf } from './progress.ts';

const itemIds = selfAssessmentInstruments.flatMap((instrument) =>
  instrument.dimensions.flatMap((dimension) => dimension.items.map((item) => item.id)),
);
const firstAnswered = (count: number): ReadonlyMap<string, AnswerValue> =>
  new Map(itemIds.slice(0, count).map((id) => [id, 3]));

describe('the progress of a sitting', () => {
  it('counts items over all its instruments, dimension by dimension', () => {
    const progress = progressOf(selfAssessmentInstruments, firstAnswered(6));
    expect(progress).toMatchObject({ answered: 6, total: 48 });
    expect(progress.dimensions).toHaveLength(11);
    expect(progress.dimensions[0]).toEqual({
      instrumentId: 'sales-manager-role',
      dimensionId: 'hiring',
      name: 'Hiring',
      answered: 4,
      total: 4,
      missingItemIds: [],
    });
    expect(progress.dimensions[1]?.missingItemIds).toEqual(['training-follow-up', 'training-product-change']);
    expect(progress.dimensions.at(-1)).toMatchObject({ instrumentId: 'closing-pull', total: 8, answered: 0 });
  });

  it('counts “no opportunity” as answered', () => {
    expect(progressOf([roleInstrument], new Map([['hiring-bench', 'no-opportunity']])).answered).toBe(1);
  });

  it('does not count the deep dive, nor answers to items that are not asked', () => {
    const values = new Map<string, AnswerValue>([
      ['coaching-praise-exact', 3],
      ['pull-review', 3],
    ]);
    expect(progressOf([roleInstrument], values)).toMatchObject({ answered: 0, total: 40 });
  });
});

describe('the minutes left', () => {
  it('are ten to twelve for a first-time user', () => {
    expect(minutesFor(selfAssessmentInstruments)).toBeGreaterThanOrEqual(10);
    expect(minutesFor(selfAssessmentInstruments)).toBeLessThanOrEqual(12);
    expect(minutesFor([closingPull])).toBe(2);
  });

  it('never rise while one answers, are 1 before the last item and 0 after it', () => {
    const minutes = itemIds.map(
      (_, index) => progressOf(selfAssessmentInstruments, firstAnswered(index)).minutesLeft,
    );
    expect(minutes).toEqual(minutes.toSorted((x, y) => y - x));
    expect(minutes.at(-1)).toBe(1);
    expect(progressOf(selfAssessmentInstruments, firstAnswered(48)).minutesLeft).toBe(0);
  });
});
