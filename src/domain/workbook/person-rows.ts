import type { Instant } from '../core/day.ts';
import type { PersonId } from '../team/person.ts';
import { buildRows } from './file/format.ts';
import { freeTextsOf } from './free-texts.ts';
import { callNames, nameFinder } from './names-in-text.ts';
import { tableNames, type Rows, type TableName, type Tables } from './tables.ts';
import { nameOfTrashed, type Trashed } from './trashed.ts';

interface Belonging {
  readonly planId: string;
  readonly focusId?: string;
}

/** How the rows of a table speak about people. */
type PersonLink<Row> =
  /** About nobody, or about the manager alone. */
  | { readonly kind: 'none' }
  /** Each about one person, or about none. */
  | { readonly kind: 'one'; readonly of: (row: Row) => PersonId | null }
  /** As the plan or the focus that each belongs to. */
  | { readonly kind: 'as'; readonly of: (row: Row) => Belonging }
  /** About several: without one of them the row stays for the others. Null: there are none. */
  | {
      readonly kind: 'several';
      readonly of: (row: Row) => readonly PersonId[];
      readonly without: (row: Row, person: PersonId) => Row | null;
      /** The row with what erasing them took from it, which `held` still has. */
      readonly withBack: (row: Row, held: Row, person: PersonId) => Row;
    };

/** Adding a table without deciding this does not compile. Erasing and "everything held on a person" read it. */
const personLinks: { readonly [Name in TableName]: PersonLink<Tables[Name]> } = {
  meta: { kind: 'none' },
  profile: { kind: 'none' },
  assessments: { kind: 'none' },
  answers: { kind: 'none' },
  importances: { kind: 'none' },
  people: { kind: 'one', of: ({ id }) => id },
  privateNotes: { kind: 'one', of: ({ id }) => id },
  ownSkills: { kind: 'none' },
  hiddenSkills: { kind: 'none' },
  ratings: { kind: 'one', of: ({ personId }) => personId },
  diagnoses: { kind: 'one', of: ({ personId }) => personId },
  tasks: { kind: 'one', of: ({ personId }) => personId },
  sessions: { kind: 'one', of: ({ personId }) => personId },
  moments: { kind: 'one', of: ({ personId }) => personId },
  priorities: {
    kind: 'several',
    of: ({ personIds }) => personIds,
    // Naming nobody, it would be for the whole team.
    without(row, person) {
      const personIds = row.personIds.filter((id) => id !== person);
      return personIds.length === 0 ? null : { ...row, personIds };
    },
    withBack: (row, _held, person) => ({ ...row, personIds: [...row.personIds, person] }),
  },
  plans: { kind: 'one', of: ({ subject }) => (subject.kind === 'person' ? subject.personId : null) },
  focuses: { kind: 'as', of: ({ planId }) => ({ planId }) },
  actions: { kind: 'as', of: (row) => row },
  checkIns: { kind: 'as', of: (row) => row },
  measures: { kind: 'none' },
  targets: { kind: 'one', of: ({ personId }) => personId },
  readings: { kind: 'one', of: ({ personId }) => personId },
  importShapes: { kind: 'none' },
  personAliases: { kind: 'one', of: ({ personId }) => personId },
  reviews: { kind: 'none' },
  personReviews: { kind: 'one', of: ({ personId }) => personId },
  commitments: {
    kind: 'several',
    of: ({ ownerId }) => (ownerId === null ? [] : [ownerId]),
    // What others go on from stays, without whose it was and what it said.
    without: (row) => ({ ...row, ownerId: null, text: '', reason: '' }),
    withBack: (row, { ownerId, text, reason }) =>
      row.text === '' && row.ownerId === null ? { ...row, ownerId, text, reason } : row,
  },
  carryOvers: { kind: 'one', of: ({ personId }) => personId },
  reviewParts: {
    kind: 'several',
    of: ({ personId }) => (personId === null ? [] : [personId]),
    // Its hash stays, so that the rest of the locked review can still be verified.
    without: (row) => ({ ...row, personId: null, text: '', erased: true }),
    withBack: (row, { personId, text, hash }) =>
      row.erased && row.hash === hash ? { ...row, personId, text, erased: false } : row,
  },
  addenda: { kind: 'none' },
  // Whoever is in it is in no other table.
  erasures: { kind: 'none' },
  trash: { kind: 'none' },
};

/** Everything that is held on a person, what lies in the trash included. Of rows about several, those with them. */
export function rowsAbout(rows: Rows, person: PersonId): Rows {
  const isAbout = aboutIn(rows, person);
  return buildRows((name) => rows[name].filter((row) => isAbout(name, row)));
}

/** A workbook in which nothing is held on the person any more. What others wrote about them in free text stays. */
export function withoutPerson(rows: Rows, person: PersonId): Rows {
  const isAbout = aboutIn(rows, person);
  const without = <Name extends TableName>(name: Name, row: Tables[Name]): Tables[Name] | null => {
    if (!isAbout(name, row)) return row;
    if (name === 'trash') return withoutIn(row as Trashed) as Tables[Name] | null; // the table's name tells
    const link = linkOf(name);
    return link.kind === 'several' ? link.without(row, person) : null;
  };
  const withoutIn = (trashed: Trashed): Trashed | null => {
    // A deleted row fits its own table.
    const row = without(trashed.table, trashed.row as never);
    if (row === null) return null;
    const name = nameOfTrashed(trashed.table, row as never);
    if (name === nameOfTrashed(trashed.table, trashed.row as never)) return { ...trashed, row };
    // One that says nothing any more is of no use to anybody.
    return name === '' ? null : { ...trashed, row, name };
  };
  return buildRows(<Name extends TableName>(name: Name): readonly Tables[Name][] => {
    const own: readonly Tables[Name][] = rows[name];
    return own.flatMap((row) => without(name, row) ?? []);
  });
}

/**
 * A workbook in which somebody counts as erased no longer, and in which the rows that stayed without them say again what
 * they say on the side that still has them. Their own rows are to be taken from there.
 */
export function withPersonBack(rows: Rows, held: Rows, person: PersonId, now: Instant): Rows {
  const about = rowsAbout(held, person);
  return buildRows(<Name extends TableName>(name: Name): readonly Tables[Name][] => {
    const link = linkOf(name);
    if (name === 'erasures') return rows[name].filter(({ id }) => id !== person);
    if (link.kind !== 'several') return rows[name];
    const theirs = new Map<string, Tables[Name]>(about[name].map((row: Tables[Name]) => [row.id, row]));
    return rows[name].map((row: Tables[Name]) => {
      const other = theirs.get(row.id);
      if (other === undefined || link.of(row).includes(person)) return row;
      const back = link.withBack(row, other, person);
      return back === row ? row : { ...back, updatedAt: now > row.updatedAt ? now : row.updatedAt };
    });
  });
}

function aboutIn(
  rows: Rows,
  person: PersonId,
): <Name extends TableName>(name: Name, row: Tables[Name]) => boolean {
  const plans = new Set<string>(
    rows.plans.flatMap(({ id, subject }) =>
      subject.kind === 'person' && subject.personId === person ? [id] : [],
    ),
  );
  const focuses = new Set<string>(rows.focuses.flatMap(({ id, planId }) => (plans.has(planId) ? [id] : [])));
  const belongs = ({ planId, focusId }: Belonging): boolean =>
    plans.has(planId) || (focusId !== undefined && focuses.has(focusId));
  const isAbout = <Name extends TableName>(name: Name, row: Tables[Name]): boolean => {
    const link = linkOf(name);
    switch (link.kind) {
      case 'one':
        return link.of(row) === person;
      case 'as':
        return belongs(link.of(row));
      case 'several':
        return link.of(row).includes(person);
      case 'none':
        return name === 'trash' && isTrashedAbout(row as Trashed); // the table's name tells
    }
  };
  // A deleted row speaks about whom its table's rows speak about.
  const isTrashedAbout = ({ table, row }: Trashed): boolean => isAbout(table, row as never);
  return isAbout;
}

const linkOf = <Name extends TableName>(name: Name): PersonLink<Tables[Name]> => personLinks[name];

/** The tables in which something can be held on a person. */
export const personTables: readonly TableName[] = tableNames.filter(
  (name) => name === 'trash' || linkOf(name).kind !== 'none',
);

/** Where a name still stands in what somebody typed, after everything held on the person is gone. */
export interface Mention {
  readonly table: TableName;
  readonly id: string;
  /** The first field of the row in which it stands. */
  readonly field: string;
}

/**
 * The rows in which somebody of this name may be spoken of: in full, by first or by last name, whatever the case. What
 * other people and the manager are called is no such place.
 */
export function mentionsOf(rows: Rows, name: string): readonly Mention[] {
  const find = nameFinder(callNames(name));
  const inTable = <Name extends TableName>(table: Name, own: readonly Tables[Name][]): readonly Mention[] =>
    own.flatMap((row) => {
      const text = freeTextsOf(table, row).find(
        ({ field, text: words }) => !isSomebodysName(table, field) && find(words).length > 0,
      );
      return text === undefined ? [] : [{ table, id: row.id, field: text.field }];
    });
  return tableNames.flatMap((table) => inTable(table, rows[table]));
}

const isSomebodysName = (table: TableName, field: string): boolean =>
  field === 'name' && (table === 'people' || table === 'profile');
