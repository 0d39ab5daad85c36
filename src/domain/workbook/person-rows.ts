import type { PersonId } from '../team/person.ts';
import { buildRows } from './file/format.ts';
import { tableNames, type Rows, type TableName, type Tables } from './tables.ts';

/** How the rows of a table speak about people. */
type PersonLink<Row> =
  /** About nobody, or about the manager alone. */
  | { readonly kind: 'none' }
  /** Each about one person, or about none. */
  | { readonly kind: 'one'; readonly of: (row: Row) => PersonId | null }
  /** As the row of another table does that each belongs to. */
  | { readonly kind: 'as'; readonly table: 'plans'; readonly id: (row: Row) => string }
  /** About several: without one of them the row stays. */
  | {
      readonly kind: 'several';
      readonly of: (row: Row) => readonly PersonId[];
      readonly without: (row: Row, person: PersonId) => Row;
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
    without: (row, person) => ({ ...row, personIds: row.personIds.filter((id) => id !== person) }),
  },
  plans: { kind: 'one', of: ({ subject }) => (subject.kind === 'person' ? subject.personId : null) },
  focuses: { kind: 'as', table: 'plans', id: ({ planId }) => planId },
  actions: { kind: 'as', table: 'plans', id: ({ planId }) => planId },
  checkIns: { kind: 'as', table: 'plans', id: ({ planId }) => planId },
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
  },
  carryOvers: { kind: 'one', of: ({ personId }) => personId },
  reviewParts: {
    kind: 'several',
    of: ({ personId }) => (personId === null ? [] : [personId]),
    // Its hash stays, so that the rest of the locked review can still be verified.
    without: (row) => ({ ...row, personId: null, text: '', erased: true }),
  },
  addenda: { kind: 'none' },
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
  return buildRows(<Name extends TableName>(name: Name): readonly Tables[Name][] => {
    const link = linkOf(name);
    if (link.kind !== 'several') return rows[name].filter((row) => !isAbout(name, row));
    return rows[name].map((row) => (isAbout(name, row) ? link.without(row, person) : row));
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
  const isAbout = <Name extends TableName>(name: Name, row: Tables[Name]): boolean => {
    const link = linkOf(name);
    switch (link.kind) {
      case 'one':
        return link.of(row) === person;
      case 'as':
        return plans.has(link.id(row));
      case 'several':
        return link.of(row).includes(person);
      case 'none':
        return name === 'trash' && isTrashedAbout(row as Tables['trash']); // the table's name tells
    }
  };
  // A deleted row speaks about whom its table's rows speak about.
  const isTrashedAbout = ({ table, row }: Tables['trash']): boolean => isAbout(table, row as never);
  return isAbout;
}

const linkOf = <Name extends TableName>(name: Name): PersonLink<Tables[Name]> => personLinks[name];

/** Where a name still stands in free text, after everything held on the person is gone. */
export interface Mention {
  readonly table: TableName;
  readonly id: string;
  readonly field: string;
}

/** The texts in which any of the words occur, whatever their case; words of fewer than three letters find nothing. */
export function mentionsOf(rows: Rows, words: readonly string[]): readonly Mention[] {
  const sought = words.map((word) => word.trim().toLocaleLowerCase()).filter((word) => word.length > 2);
  if (sought.length === 0) return [];
  return tableNames.flatMap((table) => {
    const list: readonly Readonly<Record<string, unknown>>[] = rows[table];
    return list.flatMap((row) =>
      Object.entries(row).flatMap(([field, value]): readonly Mention[] => {
        if (typeof value !== 'string' || field.endsWith('Id') || field === 'id') return [];
        const text = value.toLocaleLowerCase();
        return sought.some((word) => hasWord(text, word)) ? [{ table, id: String(row['id']), field }] : [];
      }),
    );
  });
}

/** Whether the word stands in the text as a whole: *Ann* is not in *annual*. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isLetter = (letter: string | undefined): boolean => letter !== undefined && /\p{L}/u.test(letter);
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true;
  }
  return false;
}
