import * as v from 'valibot';
import { makeQuarter } from '../../core/quarter.ts';
import { reviewPartId } from '../../reviews/review-ids.ts';
import { reviewId, type Review } from '../../reviews/review.ts';
import type { Measure } from '../../scorecard/scorecard.ts';
import type { Person } from '../../team/person.ts';
import { tableSchemas, type Rows, type TableName, type Tables } from '../tables.ts';
import { canonicalText } from './canonical-text.ts';

const at = '2025-06-02T10:00:00.000Z';

/** A row as its schema accepts it. */
const make = <Name extends TableName>(table: Name, row: Readonly<Record<string, unknown>>): Tables[Name] =>
  v.parse<v.GenericSchema<unknown, Tables[Name]>>(
    // Each table has its own schema, which the compiler can't follow.
    tableSchemas[table] as unknown as v.GenericSchema<unknown, Tables[Name]>,
    { ...row, updatedAt: at },
  );

/** The sample with something in the tables that it leaves empty: a locked review, and how tables from the CRM are read. */
export function withHandmadeRows(rows: Rows): Rows {
  const [measure] = rows.measures;
  const [person] = rows.people;
  if (measure === undefined || person === undefined)
    throw new Error('The sample has no measures or no people');
  return {
    ...rows,
    importShapes: [...rows.importShapes, shapeOf(measure)],
    personAliases: [
      ...rows.personAliases,
      make('personAliases', { id: 'made-alias', text: 'as the crm says', personId: person.id }),
    ],
    reviews: [...rows.reviews, lockedReview],
    reviewParts: [...rows.reviewParts, ...partsAbout(person)],
    addenda: [...rows.addenda, addendum],
    erasures: [...rows.erasures, make('erasures', { id: 'made-erasure', day: '2025-06-02' })],
  };
}

const shapeOf = ({ id: measureId }: Measure) =>
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
    repeated: null,
    unnamed: null,
  });

const lockedReview: Review = make('reviews', {
  id: reviewId(makeQuarter(2025, 1), 2),
  quarter: '2025-Q1',
  fiscalStart: 2,
  state: 'locked',
  startedDay: '2025-05-30',
  place: 'commitments',
  numbers: 'Enough pipeline, too late.',
  myself: 'Two calls heard to the end.',
  team: 'Discovery is better.',
  keep: 'The Monday hour.',
  stop: 'Forecast calls on Fridays.',
  start: 'One visit a week.',
  closing: 'Weeks 12 and 13.',
  trigger: 'A call from above.',
  lockedDay: '2025-06-02',
  lockedAt: at,
  lockedBy: 'Dana Whitfield',
  fingerprint: '5d23365be11d47058c3c76f72d73ec1f4561fb28e1cab860db5ccb70efb12452',
  createdAt: at,
});

/** Their hashes are the ones of their texts, and make the fingerprint. */
const partsAbout = ({ id: personId }: Person) => [
  partOf({
    position: 0,
    kind: 'numbers',
    personId: null,
    text: canonicalText({ said: 'Enough pipeline, too late.' }),
    hash: '908e695c8e265be6ef08a59689292bf50d2f198832554fb442b3b59cbf0f5557',
  }),
  partOf({
    position: 1,
    kind: 'person',
    personId,
    text: canonicalText({ sentence: 'Asks before showing.' }),
    hash: '4e1e90cf455364fcfec4f5c279c863eb5f7c3df917c8ac9482b2346f8128f8f0',
  }),
];

const partOf = (row: Readonly<Record<string, unknown>> & { readonly position: number }) =>
  make('reviewParts', {
    ...row,
    id: reviewPartId(lockedReview.id, row.position),
    reviewId: lockedReview.id,
    erased: false,
  });

const addendum = make('addenda', {
  id: 'made-addendum',
  reviewId: lockedReview.id,
  day: '2025-06-09',
  reason: 'A deal was counted twice.',
  text: 'It was 38, not 40.',
  createdAt: at,
});
