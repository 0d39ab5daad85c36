import type { Row } from '#domain/core/csv.ts';
import { readTypedDay, type DayOrder } from '#domain/core/typed-day.ts';
import type { Columns, PersonField } from '#domain/team/people-columns.ts';
import { longDay } from '#workbook/format.ts';
import type { PlannedColumn } from './PlannedTable.tsx';

export const fieldNames: Record<PersonField, string> = {
  name: 'Name',
  first: 'First name',
  last: 'Last name',
  role: 'Role',
  territory: 'Territory or segment',
  start: 'Start day',
  ramping: 'Ramping',
};

/** An example in the list is no longer than this. UTF-16 units. */
const longestExample = 40;

const short = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= longestExample ? line : `${line.slice(0, longestExample).trimEnd().toWellFormed()}…`;
};

/** The columns to choose from, by their headings, else by what is first in them. */
export function columnOptions(
  rows: readonly Row[],
  hasHeadings: boolean,
): { readonly value: string; readonly label: string }[] {
  const [first = []] = rows;
  const width = rows.slice(0, 100).reduce((most, row) => Math.max(most, row.length), 0);
  const headings = first.map(short);
  const columns = Array.from({ length: width }, (_, index) => {
    const text = headings[index] ?? '';
    const isAlone = headings.filter((heading) => heading === text).length === 1;
    const label =
      text === ''
        ? `Column ${index + 1}`
        : hasHeadings
          ? isAlone
            ? text
            : `${text} (column ${index + 1})`
          : `Column ${index + 1}: ${text}, …`;
    return { value: String(index), label };
  });
  return [{ value: '', label: 'None' }, ...columns];
}

/** Why nobody can be added with these columns; null when they can be. */
export function columnProblem(
  columns: Columns,
  doubled: readonly PersonField[],
  people: number,
): string | null {
  if (people === 0) return 'There are headings, and no rows below them. Nothing was changed.';
  if (columns.name !== null || columns.first !== null || columns.last !== null) return null;
  return doubled.some((field) => field === 'name' || field === 'first' || field === 'last')
    ? 'More than one column is called as if it held the names. Choose above which one is meant.'
    : 'No column was recognized as the one with the names. Choose it above.';
}

/** What more than one column is called like, while none was chosen for it: `role and start day`. */
export const doubledNames = (columns: Columns, doubled: readonly PersonField[]): string =>
  new Intl.ListFormat('en-US', { type: 'conjunction' }).format(
    doubled.filter((field) => columns[field] === null).map((field) => fieldNames[field].toLowerCase()),
  );

/** The columns of the preview. */
export const columnsShown = (columns: Columns): readonly PlannedColumn[] => [
  ...(columns.role === null ? [] : (['role'] as const)),
  ...(columns.territory === null ? [] : (['territory'] as const)),
  ...(columns.start === null ? [] : (['startDay'] as const)),
  ...(columns.ramping === null ? [] : (['ramping'] as const)),
];

/** Both readings of a day, in words. */
export function dayOrderOptions(
  example: string | null,
): readonly { readonly value: DayOrder; readonly label: string }[] {
  const read = example === null ? null : readTypedDay(example);
  const [month, day] =
    read?.kind === 'either'
      ? [longDay(read.monthFirst), longDay(read.dayFirst)]
      : ['The month comes first', 'The day comes first'];
  return [
    { value: 'month first', label: month },
    { value: 'day first', label: day },
  ];
}
