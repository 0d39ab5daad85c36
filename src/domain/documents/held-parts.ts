import { utcDayOf } from '../core/day.ts';
import { groupBy } from '../core/group-by.ts';
import type { Rows, TableName, Tables } from '../workbook/tables.ts';
import type { Trashables, TrashableTable } from '../workbook/trashed.ts';
import { momentEntry, sessionEntry } from './held-coaching-entries.ts';
import type { HeldData } from './held-data.ts';
import { onDay, type HeldEntry, type SayDay } from './held-lines.ts';
import { actionEntry, planEntries } from './held-plan-entries.ts';
import {
  aliasEntry,
  carryOverEntry,
  commitmentEntry,
  personReviewEntry,
  readingsEntry,
  reviewPartEntry,
  targetEntry,
} from './held-review-entries.ts';
import {
  diagnosisEntry,
  personEntry,
  priorityEntry,
  privateNoteEntry,
  ratingEntry,
  taskEntry,
} from './held-team-entries.ts';

/** A chapter of what is held. */
export interface HeldPart {
  readonly title: string;
  readonly entries: readonly HeldEntry[];
}

/** In which chapter a table's rows stand; null for tables that hold nothing on a person. */
const chapters = {
  meta: null,
  profile: null,
  assessments: null,
  answers: null,
  importances: null,
  people: 'Who they are',
  privateNotes: 'Who they are',
  personAliases: 'Who they are',
  ownSkills: null,
  hiddenSkills: null,
  ratings: 'Ratings of skills',
  diagnoses: 'Diagnoses before coaching',
  plans: 'Development plan',
  focuses: 'Development plan',
  actions: 'Development plan',
  checkIns: 'Development plan',
  tasks: 'Tasks handed over',
  sessions: 'Coaching sessions',
  moments: 'Moments',
  priorities: 'Priorities of the team',
  measures: null,
  targets: 'Numbers',
  readings: 'Numbers',
  importShapes: null,
  reviews: null,
  personReviews: 'Quarterly reviews',
  commitments: 'Quarterly reviews',
  carryOvers: 'Quarterly reviews',
  reviewParts: 'Quarterly reviews',
  addenda: null,
  erasures: null,
  trash: 'In the trash',
} as const satisfies Record<TableName, string | null>;

type Entries = { readonly [Name in TableName]?: (rows: readonly Tables[Name][]) => readonly HeldEntry[] };

/** Everything that is held, chapter by chapter, each table's rows in the order of their days. */
export function heldParts(
  { person, rows, others, wordings, ...data }: HeldData,
  say: SayDay,
): readonly HeldPart[] {
  const names = new Map([person, ...others].map(({ id, name }): [string, string] => [id, name.trim()]));
  const context = {
    wordings,
    say,
    namesOf: (ids: readonly string[]) => ids.map((id) => names.get(id) ?? 'somebody').join(', '),
    measures: new Map(data.measures.map((measure) => [measure.id, measure])),
    reviews: new Map(data.reviews.map((review) => [review.id, review])),
    fiscalStart: data.profile.fiscalStart,
  };
  const entries = {
    people: each((row) => personEntry(row, context)),
    privateNotes: each(privateNoteEntry),
    personAliases: each(aliasEntry),
    ratings: by(
      (row) => row.day,
      (row) => ratingEntry(row, context),
    ),
    diagnoses: by(
      (row) => row.day,
      (row) => diagnosisEntry(row, context),
    ),
    // The others of the plan stand below it.
    plans: () => planEntries(rows, context),
    focuses: () => [],
    actions: () => [],
    checkIns: () => [],
    tasks: by(
      (row) => row.createdAt,
      (row) => taskEntry(row, context),
    ),
    sessions: by(
      (row) => row.plannedDay,
      (row) => sessionEntry(row, context),
    ),
    moments: by(
      (row) => row.day,
      (row) => momentEntry(row, context),
    ),
    priorities: by(
      (row) => row.createdAt,
      (row) => priorityEntry(row, context),
    ),
    targets: by(
      (row) => row.quarter,
      (row) => targetEntry(row, context),
    ),
    readings: (list) =>
      [
        ...groupBy(
          sorted(list, (row) => row.start),
          (row) => row.measureId,
        ),
      ].map(([id, readings]) => readingsEntry(id, readings, context)),
    personReviews: by(
      (row) => row.reviewId,
      (row) => personReviewEntry(row, context),
    ),
    commitments: by(
      (row) => row.createdAt,
      (row) => commitmentEntry(row, context),
    ),
    carryOvers: by(
      (row) => row.id,
      (row) => carryOverEntry(row, context),
    ),
    reviewParts: by(
      (row) => row.id,
      (row) => reviewPartEntry(row, context),
    ),
    trash: by(
      (row) => row.deletedAt,
      (row) => trashedEntry(row),
    ),
  } satisfies Entries;
  const entriesOf = (name: keyof typeof entries): readonly HeldEntry[] =>
    // Each table's rows go into its own function, which the compiler can't follow.
    (entries[name] as (list: Rows[typeof name]) => readonly HeldEntry[])(rows[name]);
  const entryOfTrashed: { readonly [Name in TrashableTable]: (row: Trashables[Name]) => HeldEntry } = {
    actions: (row) => actionEntry(row, context),
    moments: (row) => momentEntry(row, context),
    sessions: (row) => sessionEntry(row, context),
    tasks: (row) => taskEntry(row, context),
    priorities: (row) => priorityEntry(row, context),
    commitments: (row) => commitmentEntry(row, context),
  };
  const trashedEntry = ({ id, table, row, name, deletedAt }: Tables['trash']): HeldEntry => {
    const entry = entryOfTrashed[table](row as never); // a deleted row fits its own table
    return {
      id,
      title: `Deleted: ${name.trim() || 'something without words'}`,
      lines: [
        ...onDay('Deleted on', utcDayOf(deletedAt), say),
        { label: 'What it was', text: entry.title },
        ...entry.lines,
      ],
    };
  };
  // The record's keys.
  const told = (Object.keys(chapters) as readonly TableName[]).filter(isTold);
  const titles = [...new Set(told.map((name) => chapters[name]))];
  return titles
    .map((title) => ({
      title,
      entries: told.filter((name) => chapters[name] === title).flatMap(entriesOf),
    }))
    .filter((part) => part.entries.length > 0);
}

type Told = { [Name in TableName]: (typeof chapters)[Name] extends null ? never : Name }[TableName];
const isTold = (name: TableName): name is Told => chapters[name] !== null;

const each =
  <Row>(entryOf: (row: Row) => HeldEntry) =>
  (rows: readonly Row[]): readonly HeldEntry[] =>
    rows.map(entryOf);

/** The earliest first. */
const sorted = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly Row[] =>
  rows.toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)));

const by =
  <Row>(keyOf: (row: Row) => string, entryOf: (row: Row) => HeldEntry) =>
  (rows: readonly Row[]): readonly HeldEntry[] =>
    sorted(rows, keyOf).map(entryOf);
