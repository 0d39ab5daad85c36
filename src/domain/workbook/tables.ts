import type * as v from 'valibot';
import { answerSchema, assessmentSchema, type Answer, type Assessment } from '../assessments/assessment.ts';
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
import { metaSchema, type Meta } from './meta.ts';
import { trashedSchema, type Trashed } from './trashed.ts';
import { profileSchema, type Profile } from './profile.ts';

/** Every table of a workbook with its row. */
export interface Tables {
  readonly meta: Meta;
  readonly profile: Profile;
  readonly assessments: Assessment;
  readonly answers: Answer;
  readonly importances: Importance;
  readonly plans: Plan;
  readonly focuses: Focus;
  readonly actions: Action;
  readonly checkIns: CheckIn;
  readonly trash: Trashed;
}

export type TableName = keyof Tables;

export const tableSchemas = {
  meta: metaSchema,
  profile: profileSchema,
  assessments: assessmentSchema,
  answers: answerSchema,
  importances: importanceSchema,
  plans: planSchema,
  focuses: focusSchema,
  actions: actionSchema,
  checkIns: checkInSchema,
  trash: trashedSchema,
} satisfies { readonly [Name in TableName]: v.GenericSchema<unknown, Tables[Name]> };

// The keys of a `satisfies`-checked record of every table.
export const tableNames = Object.keys(tableSchemas) as readonly TableName[];

/** All rows of a workbook, or of the part of it that is being moved. */
export type Rows = { readonly [Name in TableName]: readonly Tables[Name][] };
