import { answerId, type Answer, type Assessment } from '../../assessments/assessment.ts';
import { findDimension, findInstrument, findItem } from '../../instruments/catalog/catalog.ts';
import type { Focus } from '../../plans/plan.ts';
import type { Rows, TableName, Tables } from '../tables.ts';
import { trashedId } from '../trashed.ts';

type CatalogProblem = 'unknown instrument' | 'unknown item' | 'invalid row';
/** Looks at one row of a table; what it names in other tables is there. */
type RowCheck<Row> = (row: Row) => CatalogProblem | null;
type CatalogChecks = { readonly [Name in TableName]: RowCheck<Tables[Name]> | null };

/**
 * Checks that what rows say of the instruments is known to this version: the words on which something was answered
 * or chosen have to be here. Null for tables that say nothing of them; the dimension of an importance and the idea
 * of an action are looked up and may be gone.
 */
export function catalogChecks(rows: Rows): CatalogChecks {
  const assessments = new Map(rows.assessments.map((assessment) => [assessment.id, assessment]));
  return {
    meta: null,
    profile: null,
    assessments: (assessment) => (instrumentOf(assessment) === undefined ? 'unknown instrument' : null),
    answers: (answer) => checkAnswer(answer, assessments.get(answer.assessmentId)),
    importances: null,
    plans: null,
    focuses: checkFocus,
    actions: null,
    checkIns: null,
    trash: ({ id, table, row }) => (id === trashedId(table, row.id) ? null : 'invalid row'),
  };
}

const instrumentOf = ({ instrumentId, instrumentVersion }: Assessment) =>
  findInstrument(instrumentId, instrumentVersion);

function checkAnswer(answer: Answer, assessment: Assessment | undefined): CatalogProblem | null {
  const instrument = assessment === undefined ? undefined : instrumentOf(assessment);
  const known = instrument?.dimensions.some((dimension) => findItem(dimension, answer.itemId) !== undefined);
  if (known !== true) return 'unknown item';
  // Made of the two, so that there can't be two answers to one item.
  return answer.id === answerId(answer.assessmentId, answer.itemId) ? null : 'invalid row';
}

function checkFocus({ topic, itemId }: Focus): CatalogProblem | null {
  const instrument = findInstrument(topic.instrumentId, topic.instrumentVersion);
  const dimension = instrument === undefined ? undefined : findDimension(instrument, topic.dimensionId);
  if (dimension === undefined) return 'unknown instrument';
  return itemId === null || findItem(dimension, itemId) !== undefined ? null : 'unknown item';
}
