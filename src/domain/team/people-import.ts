import type { Row } from '../core/csv.ts';
import type { Day } from '../core/day.ts';
import { orderOfDays, readTypedDay, type DayOrder } from '../core/typed-day.ts';
import type { Columns } from './people-columns.ts';
import { makeCandidate, turnName, type Candidate, type CandidateNote } from './planned-people.ts';

/** How a file is to be read. */
export interface PeopleReading {
  readonly hasHeadings: boolean;
  readonly columns: Columns;
  /** For days that can be read in both orders; null while that was not said. */
  readonly dayOrder: DayOrder | null;
  /** Whether `Lindgren, Maya` is Maya Lindgren. */
  readonly lastNameFirst: boolean;
}

const yes: ReadonlySet<string> = new Set(['yes', 'y', 'true', 'x', '1', 'ramping', 'ramp', 'in ramp', '✓']);
const no: ReadonlySet<string> = new Set(['', 'no', 'n', 'false', '0', '-', 'ramped', 'none']);

/** The rows that hold something, without the headings. */
const contentOf = (rows: readonly Row[], hasHeadings: boolean): readonly (readonly [Row, number])[] =>
  rows
    .map((row, index) => [row, index + 1] as const)
    .filter(([row, number]) => (number > 1 || !hasHeadings) && row.some((cell) => cell.trim() !== ''));

const cellOf = (row: Row, column: number | null): string => (column === null ? '' : (row[column] ?? ''));

/** The people in a file's rows, one for each row that holds something. */
export function readPeople(rows: readonly Row[], reading: PeopleReading, today: Day): readonly Candidate[] {
  const { columns, lastNameFirst } = reading;
  return contentOf(rows, reading.hasHeadings).map(([row, number]) => {
    const whole = cellOf(row, columns.name).trim();
    const parts = `${cellOf(row, columns.first)} ${cellOf(row, columns.last)}`;
    const start = readStart(cellOf(row, columns.start), reading.dayOrder, today);
    const ramping = cellOf(row, columns.ramping).trim().toLowerCase();
    const isUnclear = !yes.has(ramping) && !no.has(ramping);
    return makeCandidate({
      row: number,
      name: whole === '' ? parts : lastNameFirst ? turnName(whole) : whole,
      role: cellOf(row, columns.role),
      territory: cellOf(row, columns.territory),
      startDay: start.day,
      ramping: yes.has(ramping),
      notes: isUnclear ? [...start.notes, 'ramping unclear'] : start.notes,
    });
  });
}

function readStart(
  typed: string,
  order: DayOrder | null,
  today: Day,
): { readonly day: Day | null; readonly notes: readonly CandidateNote[] } {
  const read = readTypedDay(typed);
  if (read.kind === 'empty') return { day: null, notes: [] };
  if (read.kind === 'none') return { day: null, notes: ['no day'] };
  if (read.kind === 'either' && order === null) return { day: null, notes: ['day to be said'] };
  const day = read.kind === 'day' ? read.day : order === 'day first' ? read.dayFirst : read.monthFirst;
  return { day, notes: day > today ? ['in the future'] : [] };
}

/** The days of a file that can be read in both orders, and what the others tell about it. */
export function daysToAsk(
  rows: readonly Row[],
  { hasHeadings, columns }: Pick<PeopleReading, 'hasHeadings' | 'columns'>,
): { readonly order: ReturnType<typeof orderOfDays>; readonly example: string | null } {
  if (columns.start === null) return { order: null, example: null };
  const typed = contentOf(rows, hasHeadings).map(([row]) => cellOf(row, columns.start).trim());
  return {
    order: orderOfDays(typed),
    example: typed.find((text) => readTypedDay(text).kind === 'either') ?? null,
  };
}

/** Whether the names of a file are written `Lindgren, Maya`: every one has a comma, and one only. */
export function namesAreTurned(
  rows: readonly Row[],
  { hasHeadings, columns }: Pick<PeopleReading, 'hasHeadings' | 'columns'>,
): boolean {
  const names = contentOf(rows, hasHeadings)
    .map(([row]) => cellOf(row, columns.name).trim())
    .filter((name) => name !== '');
  return names.length > 0 && names.every((name) => turnName(name) !== name);
}
