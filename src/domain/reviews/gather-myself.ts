import { pullRows, summarizePull } from '../assessments/closing-pull.ts';
import { compareAssessments } from '../assessments/comparison.ts';
import { valuesOf } from '../assessments/results.ts';
import type { Answer, Assessment } from '../assessments/assessment.ts';
import { assumedPrecision } from '../core/statistics.ts';
import { findInstrument } from '../instruments/catalog/catalog.ts';
import type { Wordings } from '../team/wordings.ts';
import type { Rows } from '../workbook/tables.ts';
import { focusLines, isIn, type Span } from './focus-lines.ts';
import type { ClosingPart, MyselfPart } from './record.ts';
import type { Review } from './review.ts';

type AssessmentRows = Pick<Rows, 'assessments' | 'answers'>;

/** The manager in the span: the plan, what an assessment shows against the one before, and moments about themselves. */
export function gatherMyself(
  rows: AssessmentRows & Pick<Rows, 'plans' | 'focuses' | 'actions' | 'checkIns' | 'moments'>,
  note: string,
  span: Span,
  wordings: Wordings,
): MyselfPart {
  const { latest, before } = behaviorTold(rows.assessments, span);
  const isRecent = latest !== undefined && isIn(span, latest.completedDay);
  return {
    focuses: focusLines(rows, { kind: 'manager' }, span, wordings),
    assessedDay: isRecent ? latest.completedDay : null,
    moved: isRecent && before !== undefined ? movedBetween(rows, before, latest) : [],
    compared: isRecent && before !== undefined && isSameInstrument(before, latest),
    moments: rows.moments.filter(({ personId, day }) => personId === null && isIn(span, day)).length,
    note,
  };
}

/** Where the manager fell back to closing: what the assessment of the quarter shows, and what they say. Private. */
export function gatherClosing(
  rows: AssessmentRows,
  { closing, trigger }: Pick<Review, 'closing' | 'trigger'>,
  span: Span,
): ClosingPart {
  const latest = completedOn(rows.assessments, 'frequency', span).at(-1);
  const instrument =
    latest === undefined || !isIn(span, latest.completedDay) ? undefined : instrumentOf(latest);
  if (latest === undefined || instrument === undefined)
    return { frequent: [], peaksLate: false, closing, trigger };
  const summary = summarizePull(pullRows(instrument, answersOf(rows, latest)));
  return {
    frequent: summary.frequent.map(({ statement }) => statement),
    peaksLate: summary.peaksLate,
    closing,
    trigger,
  };
}

/** The assessments whose answers a review of the span tells of. */
export function assessmentsTold(assessments: readonly Assessment[], span: Span): readonly Assessment[] {
  const { latest, before } = behaviorTold(assessments, span);
  return [latest, before, completedOn(assessments, 'frequency', span).at(-1)].filter(
    (one) => one !== undefined,
  );
}

function behaviorTold(assessments: readonly Assessment[], span: Span) {
  const completed = completedOn(assessments, 'behaviour', span);
  return { latest: completed.at(-1), before: completed.at(-2) };
}

/** The manager's completed assessments up to the end of a span, earliest first. */
function completedOn(
  assessments: readonly Assessment[],
  scale: 'behaviour' | 'frequency',
  { last }: Span,
): readonly Assessment[] {
  return assessments
    .filter(({ completedDay }) => completedDay !== null && completedDay <= last)
    .filter((assessment) => instrumentOf(assessment)?.scale === scale)
    .toSorted((a, b) => a.startedAt.localeCompare(b.startedAt));
}

function movedBetween(rows: AssessmentRows, before: Assessment, after: Assessment): MyselfPart['moved'] {
  const instrument = instrumentOf(after);
  if (instrument === undefined || !isSameInstrument(before, after)) return [];
  const [then, now] = [before, after].map((assessment) => valuesOf(answersOf(rows, assessment)));
  if (then === undefined || now === undefined) return [];
  return compareAssessments(instrument, then, now, assumedPrecision).flatMap(({ dimension, change }) => {
    if (change.kind !== 'change' || change.words === 'about the same') return [];
    return [{ name: dimension.name, words: `${change.words} ${change.difference > 0 ? 'up' : 'down'}` }];
  });
}

const isSameInstrument = (a: Assessment, b: Assessment): boolean =>
  a.instrumentId === b.instrumentId && a.instrumentVersion === b.instrumentVersion;
const instrumentOf = ({ instrumentId, instrumentVersion }: Assessment) =>
  findInstrument(instrumentId, instrumentVersion);
const answersOf = ({ answers }: AssessmentRows, { id }: Assessment): readonly Answer[] =>
  answers.filter(({ assessmentId }) => assessmentId === id);
