import type * as v from 'valibot';
import { answerSchema, assessmentSchema, type Answer, type Assessment } from '../assessments/assessment.ts';
import { momentSchema, type Moment } from '../coaching/moment.ts';
import { sessionSchema, type Session } from '../coaching/session.ts';
import {
  actionSchema,
  checkInSchema,
  focusSchema,
  importanceSchema,
  planSchema,
  type Action,
  type CheckIn,
  type Focus,
  type Importance,
  type Plan,
} from '../plans/plan.ts';
import { diagnosisSchema, type Diagnosis } from '../team/diagnosis.ts';
import { hiddenSkillSchema, ownSkillSchema, type HiddenSkill, type OwnSkill } from '../team/own-skill.ts';
import { erasureSchema, type Erasure } from '../team/erasure.ts';
import { personSchema, privateNoteSchema, type Person, type PrivateNote } from '../team/person.ts';
import { prioritySchema, type Priority } from '../team/priority.ts';
import { ratingSchema, type Rating } from '../team/rating.ts';
import { taskSchema, type Task } from '../team/task.ts';
import {
  addendumSchema,
  carryOverSchema,
  commitmentSchema,
  personReviewSchema,
  reviewPartSchema,
  reviewSchema,
  type Addendum,
  type CarryOver,
  type Commitment,
  type PersonReview,
  type Review,
  type ReviewPart,
} from '../reviews/review.ts';
import {
  importShapeSchema,
  measureSchema,
  personAliasSchema,
  readingSchema,
  targetSchema,
  type ImportShape,
  type Measure,
  type PersonAlias,
  type Reading,
  type Target,
} from '../scorecard/scorecard.ts';
import { metaSchema, type Meta } from './meta.ts';
import { profileSchema, type Profile } from './profile.ts';
import { trashedSchema, type Trashed } from './trashed.ts';

/** Every table of a workbook with its row. A table comes after those whose rows it names. */
export interface Tables {
  readonly meta: Meta;
  readonly profile: Profile;
  readonly assessments: Assessment;
  readonly answers: Answer;
  readonly importances: Importance;
  readonly people: Person;
  readonly privateNotes: PrivateNote;
  readonly ownSkills: OwnSkill;
  readonly hiddenSkills: HiddenSkill;
  readonly ratings: Rating;
  readonly diagnoses: Diagnosis;
  readonly tasks: Task;
  readonly sessions: Session;
  readonly moments: Moment;
  readonly priorities: Priority;
  readonly plans: Plan;
  readonly focuses: Focus;
  readonly actions: Action;
  readonly checkIns: CheckIn;
  readonly measures: Measure;
  readonly targets: Target;
  readonly readings: Reading;
  readonly importShapes: ImportShape;
  readonly personAliases: PersonAlias;
  readonly reviews: Review;
  readonly personReviews: PersonReview;
  readonly commitments: Commitment;
  readonly carryOvers: CarryOver;
  readonly reviewParts: ReviewPart;
  readonly addenda: Addendum;
  readonly erasures: Erasure;
  readonly trash: Trashed;
}

export type TableName = keyof Tables;

export const tableSchemas = {
  meta: metaSchema,
  profile: profileSchema,
  assessments: assessmentSchema,
  answers: answerSchema,
  importances: importanceSchema,
  people: personSchema,
  privateNotes: privateNoteSchema,
  ownSkills: ownSkillSchema,
  hiddenSkills: hiddenSkillSchema,
  ratings: ratingSchema,
  diagnoses: diagnosisSchema,
  tasks: taskSchema,
  sessions: sessionSchema,
  moments: momentSchema,
  priorities: prioritySchema,
  plans: planSchema,
  focuses: focusSchema,
  actions: actionSchema,
  checkIns: checkInSchema,
  measures: measureSchema,
  targets: targetSchema,
  readings: readingSchema,
  importShapes: importShapeSchema,
  personAliases: personAliasSchema,
  reviews: reviewSchema,
  personReviews: personReviewSchema,
  commitments: commitmentSchema,
  carryOvers: carryOverSchema,
  reviewParts: reviewPartSchema,
  addenda: addendumSchema,
  erasures: erasureSchema,
  trash: trashedSchema,
} satisfies { readonly [Name in TableName]: v.GenericSchema<unknown, Tables[Name]> };

// The keys of a `satisfies`-checked record of every table.
export const tableNames = Object.keys(tableSchemas) as readonly TableName[];

/** All rows of a workbook, or of the part of it that is being moved. */
export type Rows = { readonly [Name in TableName]: readonly Tables[Name][] };
