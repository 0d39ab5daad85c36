import * as v from 'valibot';
import { carryOverId, personReviewId, reviewPartId } from '../../reviews/review-ids.ts';
import { reviewId, type Review } from '../../reviews/review.ts';
import { asDay } from '../../core/day.ts';
import { makeQuarter } from '../../core/quarter.ts';
import { readingId, targetId } from '../../scorecard/scorecard-ids.ts';
import type { Measure } from '../../scorecard/scorecard.ts';
import type { Person } from '../../team/person.ts';
import { tableSchemas, type Rows, type TableName, type Tables } from '../tables.ts';
import { canonicalText } from './canonical-text.ts';

const at = '2026-11-02T10:00:00.000Z';

/** A row as its schema accepts it. */
const make = <Name extends TableName>(table: Name, row: Readonly<Record<string, unknown>>): Tables[Name] =>
  v.parse<v.GenericSchema<unknown, Tables[Name]>>(
    // Each table has its own schema, which the compiler can't follow.
    tableSchemas[table] as unknown as v.GenericSchema<unknown, Tables[Name]>,
    { ...row, updatedAt: at },
  );

/** The workbook with a few rows, made by hand, in each table of the scorecard and the reviews that it leaves empty. */
export function withHandmadeRows(rows: Rows): Rows {
  const [person] = rows.people;
  const [action] = rows.actions;
  if (person === undefined || action === undefined)
    throw new Error('The workbook has no people or no actions');
  const measures = rows.measures.length > 0 ? rows.measures : madeMeasures;
  const reviews = rows.reviews.length > 0 ? rows.reviews : [madeReview];
  const [measure] = measures;
  const [review] = reviews;
  if (measure === undefined || review === undefined) throw new Error('Nothing was made');
  const handmade = { ...onScorecard(measure, person), ...inReview(review, measure, person, action.id) };
  const filled = Object.entries(handmade).filter(([name]) => rows[name as TableName].length === 0); // its own keys
  return { ...rows, measures, reviews, ...Object.fromEntries(filled) };
}

const measureOf = (row: Pick<Measure, 'level' | 'name' | 'order'> & { id: string; driverIds: string[] }) =>
  make('measures', {
    catalogId: null,
    formula: 'Meetings with somebody who had not met us before.',
    unit: 'count',
    direction: 'up',
    scope: 'person',
    cadence: 'week',
    total: 'sum',
    derived: false,
    archivedDay: null,
    createdAt: at,
    ...row,
  });

const madeMeasures: readonly Measure[] = [
  measureOf({
    id: 'made-pipeline',
    level: 'move',
    name: 'New pipeline',
    order: 0,
    driverIds: ['made-meetings'],
  }),
  measureOf({ id: 'made-meetings', level: 'do', name: 'First meetings', order: 1, driverIds: [] }),
];

const onScorecard = ({ id: measureId }: Measure, { id: personId }: Person) => ({
  targets: [null, personId].map((whose) =>
    make('targets', {
      id: targetId(measureId, makeQuarter(2026, 4), whose),
      measureId,
      quarter: '2026-Q4',
      personId: whose,
      value: 40,
      upTo: null,
    }),
  ),
  readings: [null, personId].map((whose) =>
    make('readings', {
      id: readingId(measureId, asDay('2026-10-05'), whose),
      measureId,
      personId: whose,
      start: '2026-10-05',
      value: 3.5,
      source: 'typed',
    }),
  ),
  importShapes: [
    make('importShapes', {
      id: 'made-shape',
      headings: ['Owner', 'Week', 'Meetings'],
      layout: 'wide',
      personColumn: 0,
      periodColumn: 1,
      measureColumn: null,
      valueColumn: null,
      columns: [{ column: 2, measureId }],
      names: [{ text: 'Meetings', measureId }],
      decimal: 'point',
      dateOrder: 'ymd',
    }),
  ],
  personAliases: [make('personAliases', { id: 'made-alias', text: 'as the crm says', personId })],
});

const madeReview: Review = make('reviews', {
  id: reviewId(makeQuarter(2026, 3), 2),
  quarter: '2026-Q3',
  fiscalStart: 2,
  state: 'locked',
  startedDay: '2026-10-30',
  place: 'commitments',
  numbers: 'Enough pipeline, too late.',
  myself: 'Two calls heard to the end.',
  team: 'Discovery is better.',
  keep: 'The Monday hour.',
  stop: 'Forecast calls on Fridays.',
  start: 'One visit a week.',
  closing: 'Weeks 12 and 13.',
  trigger: 'A call from above.',
  lockedDay: '2026-11-02',
  lockedAt: at,
  lockedBy: 'Dana Whitfield',
  fingerprint: 'a'.repeat(64),
  createdAt: at,
});

const inReview = (
  { id: review }: Review,
  { id: measureId }: Measure,
  { id: personId }: Person,
  actionId: string,
) => ({
  personReviews: [
    make('personReviews', {
      id: personReviewId(review, personId),
      reviewId: review,
      personId,
      sentence: 'Asks before showing.',
      decision: 'One visit a month.',
    }),
  ],
  commitments: [
    commitmentOf({
      id: 'made-goes-on',
      reviewId: review,
      ownerId: personId,
      measureId,
      fromId: 'made-first',
      order: 1,
    }),
    commitmentOf({
      id: 'made-first',
      reviewId: review,
      ownerId: null,
      measureId: null,
      fromId: null,
      order: 0,
    }),
  ],
  carryOvers: [
    make('carryOvers', {
      id: carryOverId(review, 'action', actionId),
      reviewId: review,
      kind: 'action',
      aboutId: actionId,
      personId: null,
      decision: 'carry',
      reason: 'The visit was put off.',
      carried: 1,
    }),
  ],
  reviewParts: [partOf(review, 0, 'numbers', null), partOf(review, 1, 'person', personId)],
  addenda: [
    make('addenda', {
      id: 'made-addendum',
      reviewId: review,
      day: '2026-11-09',
      reason: 'A deal was counted twice.',
      text: 'It was 38, not 40.',
      createdAt: at,
    }),
  ],
});

const commitmentOf = (row: Readonly<Record<string, unknown>>) =>
  make('commitments', {
    text: 'One visit with each of the team.',
    dueDay: '2026-12-18',
    state: 'open',
    closedDay: null,
    reason: '',
    carried: 0,
    createdAt: at,
    ...row,
  });

const partOf = (review: Review['id'], position: number, kind: string, personId: Person['id'] | null) =>
  make('reviewParts', {
    id: reviewPartId(review, position),
    reviewId: review,
    position,
    kind,
    personId,
    text: canonicalText({ kind, said: 'As it was.' }),
    hash: 'b'.repeat(64),
    erased: false,
  });
