import { describe, expect, it } from 'vitest';
import { closingPull } from '../instruments/catalog/closing-pull.ts';
import { makeAnswer } from './answers.fixture.ts';
import type { Answer, AnswerValue } from './assessment.ts';
import { pullRows, summarizePull } from './closing-pull.ts';

const items = closingPull.dimensions.flatMap((dimension) => dimension.items);
const rowsOf = (answers: readonly Answer[]) => pullRows(closingPull, answers);
const weeksOf = (...weeks: readonly (readonly number[])[]) =>
  summarizePull(
    rowsOf(
      weeks.map((marked, index) => makeAnswer(items[index]?.id ?? '', { value: 3, weeks: [...marked] })),
    ),
  );

describe('the rows of closing pull', () => {
  it('hold every behavior in its order, answered or not', () => {
    const rows = rowsOf([makeAnswer('pull-discount', { value: 4, weeks: [12, 3] })]);
    expect(rows.map((row) => row.itemId)).toEqual(items.map((item) => item.id));
    expect(rows[2]).toEqual({
      itemId: 'pull-discount',
      statement: items[2]?.statement,
      level: 4,
      noOpportunity: false,
      words: items[2]?.anchors[3],
      weeks: [3, 12],
    });
  });

  it('tell “no opportunity” from no answer, and from “not once”', () => {
    const rows = rowsOf([
      makeAnswer('pull-late-calls', { value: 'no-opportunity' }),
      makeAnswer('pull-proposal', { value: 1 }),
      makeAnswer('pull-discount', { evidence: 'Only a note so far.' }),
    ]);
    expect(rows.slice(0, 3).map(({ level, noOpportunity, words }) => [level, noOpportunity, words])).toEqual([
      [null, true, 'No opportunity.'],
      [1, false, items[1]?.anchors[0]],
      [null, false, 'Not answered.'],
    ]);
  });

  it('leave the answers as they were', () => {
    const answer = makeAnswer('pull-discount', { value: 4, weeks: [12, 3] });
    rowsOf([answer]);
    expect(answer.weeks).toEqual([12, 3]);
  });
});

describe('the summary of closing pull', () => {
  it('leaves out the weeks of an answer that was changed to “no week” afterwards', () => {
    const rowOf = (value: AnswerValue | null) =>
      rowsOf([makeAnswer('pull-discount', { value, weeks: [12] })]).find(
        ({ itemId }) => itemId === 'pull-discount',
      );
    expect(rowOf(1)?.weeks).toEqual([]);
    expect(rowOf('no-opportunity')?.weeks).toEqual([]);
    expect(rowOf(null)?.weeks).toEqual([]);
    expect(rowOf(2)?.weeks).toEqual([12]);
  });

  it('names what happened in most of the weeks, from the fourth anchor on', () => {
    const values = [3, 4, 5, 1, 'no-opportunity'] as const;
    const rows = rowsOf(values.map((value, index) => makeAnswer(items[index]?.id ?? '', { value })));
    expect(summarizePull(rows).frequent.map((row) => row.itemId)).toEqual(['pull-proposal', 'pull-discount']);
  });

  it('counts behaviors by week of the quarter, over thirteen weeks', () => {
    const { byWeek } = weeksOf([1, 12, 13], [13]);
    expect(byWeek).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2]);
  });

  it('shows a fourteenth week only when one was marked', () => {
    expect(weeksOf([14]).byWeek).toHaveLength(14);
    expect(weeksOf([14]).byWeek[13]).toBe(1);
    expect(weeksOf([13]).byWeek).toHaveLength(13);
  });

  it('peaks late only when a late week has more than an earlier one', () => {
    expect(weeksOf([11, 12, 13]).peaksLate).toBe(true);
    expect(weeksOf([1, 2, 11]).peaksLate).toBe(true);
    expect(weeksOf([1, 2, 3, 4, 5, 11]).peaksLate).toBe(false);
    expect(weeksOf([10]).peaksLate).toBe(false);
    expect(weeksOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]).peaksLate).toBe(false);
    expect(weeksOf([]).peaksLate).toBe(false);
  });

  it('has no number that adds the behaviors up', () => {
    expect(Object.keys(weeksOf([1])).toSorted()).toEqual(['byWeek', 'frequent', 'peaksLate']);
  });
});
