import type { Assessment } from '../../assessments/assessment.ts';
import { utcDayOf, type Day } from '../../core/day.ts';
import {
  findDimension,
  findInstrument,
  findItem,
  selfAssessmentInstruments,
} from '../../instruments/catalog/catalog.ts';
import type { Focus } from '../../plans/plan.ts';
import type { Rows, TableName, Tables } from '../tables.ts';

/** What a person would call a row: in words, and the day that tells it from others like it. */
export interface RowName {
  readonly words: string;
  readonly day: Day | null;
}

/** Names the rows of one side, which knows what they belong to. */
export function rowNamer(rows: Rows): <Name extends TableName>(table: Name, row: Tables[Name]) => RowName {
  const assessments = new Map(rows.assessments.map((assessment) => [assessment.id, assessment]));
  const focuses = new Map(rows.focuses.map((focus) => [focus.id, focus]));
  const names: { readonly [Name in TableName]: (row: Tables[Name]) => RowName } = {
    meta: () => ({ words: 'This workbook', day: null }),
    profile: ({ name }) => ({ words: name, day: null }),
    assessments: (assessment) => ({
      words: instrumentOf(assessment)?.title ?? 'Assessment',
      day: assessment.startedDay,
    }),
    answers: ({ assessmentId, itemId }) => {
      const assessment = assessments.get(assessmentId);
      return { words: statementOf(assessment, itemId), day: assessment?.startedDay ?? null };
    },
    importances: ({ id }) => ({ words: dimensionNameOf(id), day: null }),
    plans: ({ startDay }) => ({ words: 'Development plan', day: startDay }),
    focuses: (focus) => ({ words: topicOf(focus), day: focus.chosenDay }),
    actions: ({ text, dueDay }) => ({ words: text.trim() || 'An action without words', day: dueDay }),
    trash: ({ name, deletedAt }) => ({ words: `Deleted: ${name}`, day: utcDayOf(deletedAt) }),
    checkIns: ({ focusId, plannedDay }) => ({
      words: `Check-in: ${topicOf(focuses.get(focusId))}`,
      day: plannedDay,
    }),
  };
  return (table, row) => names[table](row);
}

const instrumentOf = ({ instrumentId, instrumentVersion }: Assessment) =>
  findInstrument(instrumentId, instrumentVersion);

function statementOf(assessment: Assessment | undefined, itemId: string): string {
  const instrument = assessment === undefined ? undefined : instrumentOf(assessment);
  for (const dimension of instrument?.dimensions ?? []) {
    const item = findItem(dimension, itemId);
    if (item !== undefined) return item.statement;
  }
  return 'An answer';
}

function topicOf(focus: Focus | undefined): string {
  const instrument =
    focus === undefined ? undefined : findInstrument(focus.topic.instrumentId, focus.topic.instrumentVersion);
  const dimension =
    focus === undefined || instrument === undefined
      ? undefined
      : findDimension(instrument, focus.topic.dimensionId);
  return dimension?.name ?? 'a focus area';
}

/** What is important is said of the newest instruments. */
function dimensionNameOf(id: string): string {
  for (const instrument of selfAssessmentInstruments) {
    const dimension = findDimension(instrument, id);
    if (dimension !== undefined) return dimension.name;
  }
  return 'A responsibility';
}
