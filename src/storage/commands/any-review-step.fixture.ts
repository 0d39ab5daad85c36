import { lastFullQuarter, addQuarters } from '#domain/core/quarter.ts';
import { openThings } from '#domain/reviews/open-things.ts';
import type { CarryOver } from '#domain/reviews/review.ts';
import { periodContaining } from '#domain/scorecard/periods.ts';
import { targetId } from '#domain/scorecard/scorecard-ids.ts';
import type { ImportShape } from '#domain/scorecard/scorecard.ts';
import * as commitments from './commitments.ts';
import * as measures from './measures.ts';
import * as readings from './readings.ts';
import * as reviews from './reviews.ts';
import {
  bringBack,
  dayIn,
  isLikely,
  personIn,
  pick,
  takeAway,
  type Step,
  type StepsOf,
} from './step.fixture.ts';

type Commands = typeof commitments & typeof measures & typeof readings & typeof reviews;

const measureIn = ({ rows, chance }: Step) => pick(rows.measures, chance.which);
const otherMeasureIn = ({ rows, chance }: Step) => pick(rows.measures, chance.which + 1);
const reviewIn = ({ rows, chance }: Step) => pick(rows.reviews, chance.which);
const commitmentIn = ({ rows, chance }: Step) => pick(rows.commitments, chance.which);
const quarterIn = ({ today, chance }: Step) => addQuarters(lastFullQuarter(today, 1), chance.which % 3);
const whoseIn = (s: Step) => (isLikely(s) ? personIn(s) : null);
const cellIn = (s: Step): readings.Cell => {
  const measureId = measureIn(s);
  const { cadence = 'week' } = s.rows.measures.find(({ id }) => id === measureId) ?? {};
  const { start } = periodContaining(dayIn(s), s.rows.profile[0]?.fiscalStart ?? 1, cadence);
  return { measureId, personId: whoseIn(s), start, value: s.chance.level === 1 ? null : s.chance.days / 8 };
};
const catalogIds = ['decision-makers-met', 'win-rate', 'quota-attainment', 'retention'];
const shape: Omit<ImportShape, 'updatedAt' | 'id'> = {
  headings: ['Owner', 'Week', 'Meetings'],
  layout: 'wide',
  personColumn: 0,
  periodColumn: 1,
  measureColumn: null,
  valueColumn: null,
  columns: [],
  names: [],
  decimal: 'point',
  dateOrder: 'ymd',
  repeated: null,
  unnamed: null,
};
/** One of the things that the review asks about. */
const openIn = (s: Step): CarryOver['id'] => {
  const review = s.rows.reviews.find(({ id }) => id === reviewIn(s));
  return pick(review === undefined ? [] : openThings(s.rows, review), s.chance.level);
};
const decisions = ['carry', 'done', 'dropped', 'handed over', null] as const;

/** Everything that a manager can do on the scorecard and in reviews. */
export const reviewSteps: StepsOf<Commands> = {
  takeMeasures: (s) => measures.takeMeasures(s.workbook, catalogIds.slice(s.chance.which % 4)),
  addMeasure: (s) => measures.addMeasure(s.workbook, isLikely(s) ? 'do' : 'get'),
  setMeasure: (s) => measures.setMeasure(s.workbook, measureIn(s), { unit: 'money', total: 'latest' }),
  setCadence: (s) => measures.setCadence(s.workbook, measureIn(s), 'quarter'),
  setDrivers: (s) => measures.setDrivers(s.workbook, measureIn(s), [otherMeasureIn(s)]),
  archiveMeasure: (s) => measures.archiveMeasure(s.workbook, measureIn(s)),
  followMeasure: (s) => measures.followMeasure(s.workbook, measureIn(s)),
  orderMeasures: (s) =>
    measures.orderMeasures(
      s.workbook,
      s.rows.measures.map(({ id }) => id),
    ),
  setReading: (s) => readings.setReading(s.workbook, cellIn(s)),
  setReadings: (s) => readings.setReadings(s.workbook, [cellIn(s), { ...cellIn(s), personId: null }]),
  importReadings: (s) =>
    readings.importReadings(s.workbook, {
      cells: [cellIn(s)],
      shape: { ...shape, id: 'owner-week-meetings' as ImportShape['id'] }, // fits the pattern of ids
      aliases: [{ text: s.chance.text, personId: personIn(s) }],
    }),
  forgetAlias: (s) => readings.forgetAlias(s.workbook, pick(s.rows.personAliases, s.chance.which)),
  setTarget: (s) =>
    readings.setTarget(
      s.workbook,
      { measureId: measureIn(s), quarter: quarterIn(s), personId: whoseIn(s) },
      s.chance.level === 1 ? null : { value: s.chance.days, upTo: null },
    ),
  typeCell: (s) =>
    readings.typeCell(
      s.workbook,
      isLikely(s)
        ? { table: 'readings', id: pick(s.rows.readings, s.chance.which), field: 'value' }
        : { table: 'targets', id: targetId(measureIn(s), quarterIn(s), whoseIn(s)), field: 'value' },
      s.chance.level === 1 ? s.chance.text : String(s.chance.days),
    ),
  startReview: (s) => reviews.startReview(s.workbook, quarterIn(s)),
  discardReview: (s) => reviews.discardReview(s.workbook, reviewIn(s)),
  setReviewPlace: (s) => reviews.setReviewPlace(s.workbook, reviewIn(s), s.chance.text),
  openPersonReview: (s) => reviews.openPersonReview(s.workbook, reviewIn(s), personIn(s)),
  lockReview: (s) => reviews.lockReview(s.workbook, reviewIn(s)),
  addAddendum: (s) =>
    reviews.addAddendum(s.workbook, reviewIn(s), { reason: 'Counted twice.', text: s.chance.text }),
  addCommitment: (s) => commitments.addCommitment(s.workbook, reviewIn(s)),
  setCommitment: (s) =>
    commitments.setCommitment(s.workbook, commitmentIn(s), {
      ownerId: whoseIn(s),
      ...(isLikely(s) ? { measureId: measureIn(s) } : { dueDay: dayIn(s) }),
    }),
  closeCommitment: (s) =>
    commitments.closeCommitment(s.workbook, commitmentIn(s), isLikely(s) ? 'done' : 'dropped', s.chance.text),
  reopenCommitment: (s) => commitments.reopenCommitment(s.workbook, commitmentIn(s)),
  removeCommitment: (s) =>
    takeAway(s, 'commitments', commitments.removeCommitment(s.workbook, commitmentIn(s))),
  restoreCommitment: (s) =>
    bringBack(s, 'commitments', (commitment) => commitments.restoreCommitment(s.workbook, commitment)),
  decideCarryOver: (s) =>
    commitments.decideCarryOver(
      s.workbook,
      reviewIn(s),
      openIn(s),
      decisions[s.chance.which % decisions.length] ?? null,
      s.chance.text,
    ),
};
