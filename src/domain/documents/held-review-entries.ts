import type { FiscalStart } from '../core/quarter.ts';
import type { CarryOver, Commitment, PersonReview, Review, ReviewId, ReviewPart } from '../reviews/review.ts';
import type { Measure, MeasureId, PersonAlias, Reading, Target } from '../scorecard/scorecard.ts';
import {
  onDay,
  quarterWords,
  timesWords,
  valueWords,
  written,
  type HeldEntry,
  type HeldLine,
  type SayDay,
} from './held-lines.ts';

interface ReviewContext {
  readonly say: SayDay;
  readonly measures: ReadonlyMap<MeasureId, Measure>;
  readonly reviews: ReadonlyMap<ReviewId, Review>;
  readonly fiscalStart: FiscalStart;
}

const nameOfMeasure = (id: MeasureId, { measures }: ReviewContext): string =>
  measures.get(id)?.name.trim() || 'A measure without a name';

export const aliasEntry = ({ id, text }: PersonAlias): HeldEntry => ({
  id,
  title: 'What files from the CRM call them',
  lines: written('Name in files', text),
});

export const targetEntry = (target: Target, context: ReviewContext): HeldEntry => {
  const unit = context.measures.get(target.measureId)?.unit;
  const upTo = target.upTo === null ? '' : ` to ${valueWords(target.upTo, unit)}`;
  return {
    id: target.id,
    title: `Target for ${quarterWords(target.quarter, context.fiscalStart)}: ${nameOfMeasure(target.measureId, context)}`,
    lines: written('Target', `${valueWords(target.value, unit)}${upTo}`),
  };
};

/** A measure has many readings: they are said together. */
export const readingsEntry = (
  id: MeasureId,
  readings: readonly Reading[],
  context: ReviewContext,
): HeldEntry => ({
  id,
  title: `Readings: ${nameOfMeasure(id, context)}`,
  lines: written(
    'From each day on',
    readings
      .map(
        ({ start, value, source }) =>
          `${context.say(start)}: ${valueWords(value, context.measures.get(id)?.unit)}${source === 'import' ? ' (imported)' : ''}`,
      )
      .join('; '),
  ),
});

function reviewWords(id: ReviewId, { reviews }: ReviewContext): string {
  const review = reviews.get(id);
  return review === undefined
    ? 'a quarterly review'
    : `the review of ${quarterWords(review.quarter, review.fiscalStart)}`;
}

export const personReviewEntry = (row: PersonReview, context: ReviewContext): HeldEntry => ({
  id: row.id,
  title: `In ${reviewWords(row.reviewId, context)}`,
  lines: [...written('In a sentence', row.sentence), ...written('Decision', row.decision)],
});

const commitmentStates: Record<Commitment['state'], string> = {
  open: 'Open',
  done: 'Done',
  dropped: 'Dropped',
  'handed over': 'Handed over',
  carried: 'Carried into the next quarter',
};

export const commitmentEntry = (row: Commitment, context: ReviewContext): HeldEntry => ({
  id: row.id,
  title: `Commitment: ${row.text.trim() || 'without words'}`,
  lines: [
    ...written('Made in', reviewWords(row.reviewId, context)),
    ...onDay('By when', row.dueDay, context.say),
    ...written('Measure', row.measureId === null ? '' : nameOfMeasure(row.measureId, context)),
    ...written('State', commitmentStates[row.state]),
    ...onDay('Closed on', row.closedDay, context.say),
    ...written('Reason', row.reason),
    ...written('Carried over', row.carried === 0 ? '' : timesWords(row.carried)),
  ],
});

const decisions: Record<NonNullable<CarryOver['decision']>, string> = {
  carry: 'Carried into the next quarter',
  done: 'Done',
  dropped: 'Dropped',
  'handed over': 'Handed over',
};
const kinds: Record<CarryOver['kind'], string> = {
  action: 'An action',
  goal: 'A goal',
  commitment: 'A commitment',
  priority: 'A priority',
};

export const carryOverEntry = (row: CarryOver, context: ReviewContext): HeldEntry => ({
  id: row.id,
  title: `${kinds[row.kind]} that was open at ${reviewWords(row.reviewId, context)}`,
  lines: [
    ...written('Decision', row.decision === null ? 'None yet' : decisions[row.decision]),
    ...written('Reason', row.reason),
    ...written('Carried over', row.carried === 0 ? '' : timesWords(row.carried)),
  ],
});

/** What a locked review keeps, as it was then. */
export const reviewPartEntry = (row: ReviewPart, context: ReviewContext): HeldEntry => ({
  id: row.id,
  title: `Kept unchanged in ${reviewWords(row.reviewId, context)}, which is locked`,
  lines: linesOf(row.text),
});

function linesOf(text: string): readonly HeldLine[] {
  try {
    return flat('text', JSON.parse(text));
  } catch {
    return written('Text', text);
  }
}

/** Everything in it that is words or a number, each with the name of its field. */
function flat(key: string, value: unknown): readonly HeldLine[] {
  if (/^(?:id|.*Ids?)$/.test(key)) return [];
  if (typeof value === 'string') return written(fieldWords(key), value);
  if (typeof value === 'number' || typeof value === 'boolean') return written(fieldWords(key), String(value));
  if (Array.isArray(value)) return value.flatMap((one) => flat(key, one));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => flat(name, one));
}

/** `dueDay` is `Due day`. */
function fieldWords(key: string): string {
  const words = key.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
