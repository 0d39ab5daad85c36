import type { TableName, Tables } from '../tables.ts';

/** The ids in a field: itself, those of a list, or the person of a subject. */
type IdsIn<Value> = Value extends string
  ? Value
  : Value extends readonly (infer Element)[]
    ? IdsIn<Element>
    : Value extends { readonly personId: infer Named }
      ? Named
      : never;

/** The table whose rows have ids of this type; never for what is no id of a row. */
type TargetOf<Value> = {
  [Name in Target]: Value extends Tables[Name]['id'] ? Name : never;
}[Target];

/** Tables whose rows have the ids of another table's, one to one. */
type OneToOne = 'privateNotes';
/** Nothing names the single rows, which have a word for an id. */
type Target = Exclude<TableName, OneToOne | 'meta' | 'profile' | 'erasures'>;
/** What their rows name is gone, or may be: it is looked at when a deleted row is put back. */
type Unlinked = 'trash' | 'erasures';

/** The fields of a table that name a row of another one, each with that table. */
type ReferencesOf<Row> = {
  readonly [
    Field in keyof Row as Field extends 'id'
      ? never
      : [TargetOf<IdsIn<NonNullable<Row[Field]>>>] extends [never]
        ? never
        : Field
  ]: TargetOf<IdsIn<NonNullable<Row[Field]>>>;
};

export type References = {
  readonly [Name in Exclude<TableName, OneToOne | Unlinked>]: ReferencesOf<Tables[Name]>;
} & { readonly [Name in OneToOne]: { readonly id: TableName } } & {
  readonly [Name in Unlinked]: Readonly<Record<string, never>>;
};

/** Which field of which table names a row of which table. A new one does not compile until it is here. */
const references: References = {
  meta: {},
  profile: {},
  assessments: {},
  answers: { assessmentId: 'assessments' },
  importances: {},
  people: {},
  privateNotes: { id: 'people' },
  ownSkills: {},
  hiddenSkills: {},
  ratings: { personId: 'people' },
  diagnoses: { personId: 'people' },
  tasks: { personId: 'people' },
  sessions: { personId: 'people' },
  moments: { personId: 'people' },
  priorities: { personIds: 'people' },
  plans: { subject: 'people' },
  focuses: { planId: 'plans' },
  actions: { planId: 'plans', focusId: 'focuses' },
  checkIns: { planId: 'plans', focusId: 'focuses' },
  measures: { driverIds: 'measures' },
  targets: { measureId: 'measures', personId: 'people' },
  readings: { measureId: 'measures', personId: 'people' },
  importShapes: {},
  personAliases: { personId: 'people' },
  reviews: {},
  personReviews: { reviewId: 'reviews', personId: 'people' },
  commitments: { reviewId: 'reviews', ownerId: 'people', measureId: 'measures', fromId: 'commitments' },
  carryOvers: { reviewId: 'reviews', personId: 'people' },
  reviewParts: { reviewId: 'reviews', personId: 'people' },
  addenda: { reviewId: 'reviews' },
  erasures: {},
  trash: {},
};

export interface Reference {
  readonly field: string;
  readonly to: TableName;
}

export const referencesOf = (table: TableName): readonly Reference[] =>
  Object.entries<TableName>(references[table]).map(([field, to]) => ({ field, to }));

/** The ids that a field of a row names: none, one, or those of a list. */
export function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(idsIn);
  // Whose plan it is, for one: a person has an id, the manager none.
  if (typeof value === 'object' && value !== null && 'personId' in value) return idsIn(value.personId);
  return [];
}
