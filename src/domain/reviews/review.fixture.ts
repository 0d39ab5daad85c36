import * as v from 'valibot';
import { asDay, asInstant } from '../core/day.ts';
import { makeQuarter } from '../core/quarter.ts';
import { buildRows } from '../workbook/file/format.ts';
import { sampleRows } from '../workbook/sample.ts';
import type { Rows } from '../workbook/tables.ts';
import type { HashNow } from './snapshot.ts';
import { commitmentSchema, reviewId, reviewSchema, type Commitment, type Review } from './review.ts';

/** Rows for tests, as the schemas accept them; a test says only what matters to it. */
type Made<Row> = { readonly [Field in keyof Row]?: unknown };

const written = {
  createdAt: asInstant('2026-11-02T10:00:00.000Z'),
  updatedAt: asInstant('2026-11-02T10:00:00.000Z'),
};
/** The day on which the sample of the tests is opened, in its quarter. */
export const testDay = asDay('2026-11-24');
export const testQuarter = makeQuarter(2027, 4);

export const makeReview = (part: Made<Review> = {}): Review =>
  v.parse(reviewSchema, {
    id: reviewId(testQuarter, 2),
    quarter: testQuarter,
    fiscalStart: 2,
    state: 'draft',
    startedDay: testDay,
    place: '',
    numbers: 'A slow start.',
    myself: 'I kept my mouth shut on calls.',
    team: '',
    keep: 'Watching calls.',
    stop: '',
    start: '',
    closing: 'Two deals in the last week.',
    trigger: 'The forecast call.',
    lockedDay: null,
    lockedAt: null,
    lockedBy: '',
    fingerprint: null,
    ...written,
    ...part,
  });

export const makeCommitment = (part: Made<Commitment> = {}): Commitment =>
  v.parse(commitmentSchema, {
    id: 'commitment',
    reviewId: reviewId(makeQuarter(2027, 3), 2),
    text: 'Watch two calls a week.',
    ownerId: null,
    dueDay: null,
    measureId: null,
    state: 'open',
    closedDay: null,
    reason: '',
    carried: 0,
    fromId: null,
    order: 0,
    ...written,
    ...part,
  });

/** The sample’s rows with a review in them. */
export const rowsWithReview = (review: Review, part: Partial<Rows> = {}): Rows => ({
  ...buildRows(() => []),
  ...sampleRows(testDay),
  reviews: [review],
  ...part,
});

/** Good enough to notice a change, in the form of a hash: FNV-1a in eight rounds. */
export const fixtureHash: HashNow = (text) =>
  Array.from({ length: 8 }, (_, round) => {
    let state = 0x811c9dc5 ^ round;
    for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
    return (state >>> 0).toString(16).padStart(8, '0');
  }).join('');
