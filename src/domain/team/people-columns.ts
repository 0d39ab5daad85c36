import type { Row } from '../core/csv.ts';

/** What a column of a file can say of a person. */
export type PersonField = 'name' | 'first' | 'last' | 'role' | 'territory' | 'start' | 'ramping';

export const personFields: readonly PersonField[] = [
  'name',
  'first',
  'last',
  'role',
  'territory',
  'start',
  'ramping',
];

/** Which column says what, from 0; null where none does. */
export type Columns = Readonly<Record<PersonField, number | null>>;

export const noColumns: Columns = {
  name: null,
  first: null,
  last: null,
  role: null,
  territory: null,
  start: null,
  ramping: null,
};

/** How columns are called in the files of HR and CRM systems, the better fit first. In lower case, letters only. */
const headings: Record<PersonField, readonly string[]> = {
  name: [
    'name',
    'full name',
    'employee name',
    'employee',
    'sales rep',
    'rep',
    'rep name',
    'salesperson',
    'sales person',
    'person',
    'team member',
    'display name',
    'worker',
    'user',
    'owner',
    'names',
  ],
  first: ['first name', 'first', 'given name', 'forename', 'preferred first name'],
  last: ['last name', 'last', 'surname', 'family name'],
  role: ['role', 'job title', 'title', 'job', 'position', 'business title'],
  territory: ['territory', 'sales territory', 'segment', 'region', 'area', 'market', 'patch'],
  start: [
    'start date',
    'start day',
    'start',
    'started',
    'hire date',
    'date of hire',
    'hired',
    'join date',
    'joining date',
    'date joined',
    'joined',
    'since',
  ],
  ramping: ['ramping', 'ramp', 'in ramp', 'is ramping', 'onboarding', 'ramping up'],
};

/** A heading as it is compared. */
const headingKey = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();

export interface RecognizedColumns {
  /** Whether the first row says what the columns hold. */
  readonly hasHeadings: boolean;
  readonly columns: Columns;
  /** What more than one column is called like: the manager has to say which one is meant. */
  readonly doubled: readonly PersonField[];
}

/** Recognizes the columns by the first row. A list of one column without a heading is one of names. */
export function recognizeColumns(rows: readonly Row[]): RecognizedColumns {
  const first = (rows[0] ?? []).map(headingKey);
  const found = personFields.map((field) => ({ field, at: findHeading(first, headings[field]) }));
  const hasHeadings = found.some(({ at }) => at.length > 0);
  const isList = !hasHeadings && rows.every((row) => row.length === 1);
  const columns = Object.fromEntries(
    found.map(({ field, at }) => [field, at.length === 1 ? (at[0] ?? null) : null]),
    // Each field is in the list once.
  ) as unknown as Columns;
  return {
    hasHeadings,
    columns: isList ? { ...noColumns, name: 0 } : columns,
    doubled: found.filter(({ at }) => at.length > 1).map(({ field }) => field),
  };
}

/** The columns that are called by the first of these words that any is called by. */
function findHeading(first: readonly string[], words: readonly string[]): readonly number[] {
  const word = words.find((candidate) => first.includes(candidate));
  return word === undefined ? [] : first.flatMap((heading, index) => (heading === word ? [index] : []));
}
