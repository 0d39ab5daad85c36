import type { TableName, Tables } from '../tables.ts';

/** The table whose rows have ids of this type; never for what is no id of a row. */
type TargetOf<Value> = {
  [Name in TableName]: Value extends Tables[Name]['id'] ? Name : never;
}[TableName];

/** The fields of a table that name a row of another one, each with that table. */
type ReferencesOf<Row> = {
  readonly [
    Field in keyof Row as Field extends 'id'
      ? never
      : [TargetOf<NonNullable<Row[Field]>>] extends [never]
        ? never
        : Field
  ]: TargetOf<NonNullable<Row[Field]>>;
};

export type References = { readonly [Name in TableName]: ReferencesOf<Tables[Name]> };

/** Which field of which table names a row of which table. A new one does not compile until it is here. */
const references: References = {
  meta: {},
  profile: {},
  assessments: {},
  answers: { assessmentId: 'assessments' },
  importances: {},
  plans: {},
  focuses: { planId: 'plans' },
  actions: { planId: 'plans', focusId: 'focuses' },
  checkIns: { planId: 'plans', focusId: 'focuses' },
  // What it was about may be gone too: that is looked at when it is put back.
  trash: {},
};

export interface Reference {
  readonly field: string;
  readonly to: TableName;
}

export const referencesOf = (table: TableName): readonly Reference[] =>
  Object.entries<TableName>(references[table]).map(([field, to]) => ({ field, to }));
