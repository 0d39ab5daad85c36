import type { Day } from '../core/day.ts';
import type { Rows } from './tables.ts';
import { sampleActions } from './sample/sample-actions.ts';
import { sampleAnswers, sampleAssessments } from './sample/sample-assessments.ts';
import { sampleCheckIns } from './sample/sample-check-ins.ts';
import { sampleFocuses } from './sample/sample-focuses.ts';
import { sampleImportances, samplePlan, sampleProfile } from './sample/sample-manager.ts';

/**
 * The workbook of an invented manager, as it would look on `today`: to look around in, and to take pictures of.
 * The same day gives the same rows, ids included.
 */
export function sampleRows(today: Day): Omit<Rows, 'meta'> {
  return {
    profile: [sampleProfile(today)],
    assessments: sampleAssessments(today),
    answers: sampleAnswers(today),
    importances: sampleImportances(today),
    people: [],
    privateNotes: [],
    ownSkills: [],
    hiddenSkills: [],
    ratings: [],
    diagnoses: [],
    tasks: [],
    sessions: [],
    moments: [],
    priorities: [],
    plans: [samplePlan(today)],
    focuses: sampleFocuses(today),
    actions: sampleActions(today),
    checkIns: sampleCheckIns(today),
    measures: [],
    targets: [],
    readings: [],
    importShapes: [],
    personAliases: [],
    reviews: [],
    personReviews: [],
    commitments: [],
    carryOvers: [],
    reviewParts: [],
    addenda: [],
    trash: [],
  };
}
