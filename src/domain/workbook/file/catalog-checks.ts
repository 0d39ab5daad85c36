import { answerId, type Answer, type Assessment } from '../../assessments/assessment.ts';
import { findInstrument, findItem } from '../../instruments/catalog/catalog.ts';
import type { Action, CheckIn, Focus, Plan } from '../../plans/plan.ts';
import { findTopic, findTopicItem } from '../../plans/topic.ts';
import { carryOverId, personReviewId, reviewPartId } from '../../reviews/review-ids.ts';
import { reviewId } from '../../reviews/review.ts';
import { readingId, targetId } from '../../scorecard/scorecard-ids.ts';
import { ownSkillId } from '../../team/own-skill.ts';
import { ratingId, type Rating } from '../../team/rating.ts';
import { findWording, wordingsWith, type Wordings } from '../../team/wordings.ts';
import type { Rows, TableName, Tables } from '../tables.ts';
import { isOfTable, trashedId } from '../trashed.ts';

type CatalogProblem = 'unknown instrument' | 'unknown item' | 'invalid row';
/** Looks at one row of a table; what it names in other tables is there. */
type RowCheck<Row> = (row: Row) => CatalogProblem | null;
type CatalogChecks = { readonly [Name in TableName]: RowCheck<Tables[Name]> | null };

/**
 * Checks that what rows say of the instruments is known to this version, and that they agree with what they name: the
 * words on which something was answered or chosen have to be here. Null for tables that say nothing of them; the dimension of an importance and the idea
 * of an action are looked up and may be gone, as the skill of a session, a moment or a priority is.
 */
export function catalogChecks(rows: Rows): CatalogChecks {
  const assessments = new Map(rows.assessments.map((assessment) => [assessment.id, assessment]));
  const wordings = wordingsWith(rows.ownSkills);
  const planOf = new Map<string, Plan['id']>(rows.focuses.map(({ id, planId }) => [id, planId]));
  /** With another plan than its focus it would be shown with one person and erased with another. */
  const checkPlan = ({ planId, focusId }: Action | CheckIn): CatalogProblem | null =>
    planOf.get(focusId) === planId ? null : 'invalid row';
  return {
    meta: null,
    profile: null,
    assessments: (assessment) => (instrumentOf(assessment) === undefined ? 'unknown instrument' : null),
    answers: (answer) => checkAnswer(answer, assessments.get(answer.assessmentId)),
    importances: null,
    people: null,
    privateNotes: null,
    ownSkills: ({ id, skillId, version }) => (id === ownSkillId(skillId, version) ? null : 'invalid row'),
    hiddenSkills: null,
    ratings: (rating) => checkRating(rating, wordings),
    diagnoses: null,
    tasks: null,
    sessions: null,
    moments: null,
    priorities: null,
    plans: null,
    focuses: (focus) => checkFocus(focus, wordings),
    actions: checkPlan,
    checkIns: checkPlan,
    measures: null,
    targets: ({ id, measureId, quarter, personId }) =>
      id === targetId(measureId, quarter, personId) ? null : 'invalid row',
    readings: ({ id, measureId, start, personId }) =>
      id === readingId(measureId, start, personId) ? null : 'invalid row',
    importShapes: null,
    personAliases: null,
    reviews: ({ id, quarter, fiscalStart, state, fingerprint, lockedDay }) =>
      id === reviewId(quarter, fiscalStart) &&
      (state === 'locked') === (fingerprint !== null) &&
      (state === 'locked') === (lockedDay !== null)
        ? null
        : 'invalid row',
    personReviews: (row) => (row.id === personReviewId(row.reviewId, row.personId) ? null : 'invalid row'),
    commitments: null,
    carryOvers: (row) => (row.id === carryOverId(row.reviewId, row.kind, row.aboutId) ? null : 'invalid row'),
    reviewParts: (row) => (row.id === reviewPartId(row.reviewId, row.position) ? null : 'invalid row'),
    addenda: null,
    erasures: null,
    trash: (entry) =>
      entry.id === trashedId(entry.table, entry.row.id) && isOfTable(entry) ? null : 'invalid row',
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

function checkRating(rating: Rating, wordings: Wordings): CatalogProblem | null {
  const { id, personId, skillId, skillVersion, rater, day } = rating;
  if (findWording(wordings, skillId, skillVersion) === undefined) return 'unknown item';
  return id === ratingId(personId, skillId, rater, day) ? null : 'invalid row';
}

function checkFocus({ topic, itemId }: Focus, wordings: Wordings): CatalogProblem | null {
  const found = findTopic(topic, wordings);
  if (found === undefined) return 'unknown instrument';
  return itemId === null || findTopicItem(found, itemId) !== undefined ? null : 'unknown item';
}
