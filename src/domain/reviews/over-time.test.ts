import { expect, it } from 'vitest';
import { makeQuarter } from '../core/quarter.ts';
import { gatherRecord } from './gather-record.ts';
import { compareQuarters, type QuarterRecord } from './over-time.ts';
import type { NumberLine, ReviewRecord } from './record.ts';
import { reviewId } from './review.ts';
import { makeCommitment, makeReview, rowsWithReview, testDay } from './review.fixture.ts';

const line = (part: Partial<NumberLine>): NumberLine => ({
  measureId: 'calls',
  name: 'Calls',
  level: 'do',
  unit: 'count',
  direction: 'up',
  value: 10,
  target: 20,
  upTo: null,
  before: null,
  met: false,
  ...part,
});

function quarterOf(number: number, change: Partial<ReviewRecord>): QuarterRecord {
  const quarter = makeQuarter(2027, number);
  const review = makeReview({ id: reviewId(quarter, 2), quarter });
  const record = { ...gatherRecord(rowsWithReview(review), review, testDay), ...change };
  return { reviewId: review.id, quarter, fiscalStart: 2, record };
}
const numbers = (lines: readonly NumberLine[]) => ({ numbers: { lines, story: '', note: '' } });

it('sets each measure’s quarters side by side, by its id and with its latest name', () => {
  const quarters = [
    quarterOf(
      2,
      numbers([
        line({ name: 'Discovery calls', value: 12, met: true }),
        line({ measureId: 'old', name: 'Old' }),
      ]),
    ),
    quarterOf(1, numbers([line({ value: null, met: null })])),
  ];
  const { measures } = compareQuarters(quarters, []);
  expect(measures).toEqual([
    { name: 'Discovery calls', unit: 'count', values: [null, 12], met: [null, true] },
    { name: 'Old', unit: 'count', values: [null, 10], met: [null, false] },
  ]);
});

it('counts what became of the commitments of each review', () => {
  const quarter = quarterOf(1, {});
  const make = (id: string, state: string, text = 'x') =>
    makeCommitment({ id, state, text, reviewId: quarter.reviewId });
  const commitments = [
    make('a', 'done'),
    make('b', 'carried'),
    make('c', 'handed over'),
    make('d', 'open'),
    make('e', 'open', ' '),
  ];
  expect(compareQuarters([quarter], commitments).kept).toEqual([
    { reviewId: quarter.reviewId, made: 4, kept: 1, carried: 1, dropped: 1, open: 1 },
  ]);
});

it('says what keeps coming back, from the second time on', () => {
  const skills = (low: number) => ({
    team: {
      people: 5,
      joined: [],
      left: [],
      priorities: [],
      note: '',
      skills: [{ name: 'Discovery', low, middle: 1, high: 1 }],
    },
  });
  const quarters = [
    quarterOf(1, { ...numbers([line({})]), ...skills(3) }),
    quarterOf(2, { ...numbers([line({})]), ...skills(4) }),
    quarterOf(3, { ...numbers([line({ met: true })]), ...skills(1) }),
  ];
  const back = compareQuarters(quarters, []).comingBack;
  expect(back).toContainEqual({ kind: 'target missed', name: 'Calls', times: 2 });
  expect(back).toContainEqual({ kind: 'skill low', name: 'Discovery', times: 2 });
  expect(compareQuarters(quarters.slice(2), []).comingBack).toEqual([]);
});
