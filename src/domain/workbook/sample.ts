import type { Day } from '../core/day.ts';
import type { HashNow } from '../reviews/snapshot.ts';
import type { Rows } from './tables.ts';
import { sampleActions } from './sample/sample-actions.ts';
import { sampleAnswers, sampleAssessments } from './sample/sample-assessments.ts';
import { sampleCheckIns } from './sample/sample-check-ins.ts';
import { sampleFocuses } from './sample/sample-focuses.ts';
import { sampleImportances, samplePlan, sampleProfile } from './sample/sample-manager.ts';
import { sampleMoments } from './sample/sample-moments.ts';
import { samplePeople, samplePrivateNotes } from './sample/sample-people.ts';
import { samplePersonPlans } from './sample/sample-person-plans.ts';
import { sampleRatings } from './sample/sample-ratings.ts';
import {
  sampleCarryOvers,
  sampleCommitments,
  samplePersonReviews,
  sampleReviews,
} from './sample/sample-review.ts';
import { withLockedReview } from './sample/sample-locked-review.ts';
import { sampleMeasures, sampleReadings, sampleTargets } from './sample/sample-scorecard.ts';
import { sampleSessions } from './sample/sample-sessions.ts';
import { sampleHiddenSkills, sampleOwnSkills } from './sample/sample-skills.ts';
import { sampleDiagnoses, samplePriorities, sampleTasks } from './sample/sample-team.ts';

/**
 * The workbook of an invented manager, as it would look on `today`: to look around in, and to take pictures of.
 * The same day gives the same rows, ids included. Without the locked review, which takes a hash.
 */
export function sampleRows(today: Day): Omit<Rows, 'meta'> {
  const persons = samplePersonPlans(today);
  return {
    profile: [sampleProfile(today)],
    assessments: sampleAssessments(today),
    answers: sampleAnswers(today),
    importances: sampleImportances(today),
    people: samplePeople(today),
    privateNotes: samplePrivateNotes(today),
    ownSkills: sampleOwnSkills(today),
    hiddenSkills: sampleHiddenSkills(today),
    ratings: sampleRatings(today),
    diagnoses: sampleDiagnoses(today),
    tasks: sampleTasks(today),
    sessions: sampleSessions(today),
    moments: sampleMoments(today),
    priorities: samplePriorities(today),
    plans: [samplePlan(today), ...persons.plans],
    focuses: [...sampleFocuses(today), ...persons.focuses],
    actions: [...sampleActions(today), ...persons.actions],
    checkIns: [...sampleCheckIns(today), ...persons.checkIns],
    measures: sampleMeasures(today),
    targets: sampleTargets(today),
    readings: sampleReadings(today),
    importShapes: [],
    personAliases: [],
    reviews: sampleReviews(today),
    personReviews: samplePersonReviews(today),
    commitments: sampleCommitments(today),
    carryOvers: sampleCarryOvers(today),
    reviewParts: [],
    addenda: [],
    erasures: [],
    trash: [],
  };
}

/** The sample as it is opened: with a locked review, so that everything can be looked at. */
export const sampleWorkbook = (today: Day, hash: HashNow): Omit<Rows, 'meta'> =>
  withLockedReview(sampleRows(today), today, hash);
