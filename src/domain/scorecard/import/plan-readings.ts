import type { Row } from '../../core/csv.ts';
import type { Day } from '../../core/day.ts';
import type { FiscalStart } from '../../core/quarter.ts';
import type { Person, PersonId } from '../../team/person.ts';
import { periodContaining } from '../periods.ts';
import { readingId } from '../scorecard-ids.ts';
import type { Measure, MeasureId, PersonAlias, Reading } from '../scorecard.ts';
import type { NewShape } from './guess-shape.ts';
import { matchPerson } from './match-person.ts';
import { readNumber } from './read-number.ts';
import { readPeriod } from './read-period.ts';
import { nameKey, type Table } from './table.ts';

/** A value that would be written. */
export interface PlannedCell {
  readonly measureId: MeasureId;
  readonly personId: PersonId | null;
  readonly start: Day;
  readonly value: number;
}

/**
 * What becomes of a row. *read*: its values are taken. *same*: they are there already. *total*: a sum or a note that
 * the reporting tool adds. *not followed*: it says a measure that nobody reads here. *left*: the person was gone
 * before the period began. *twice*: another row says another value for the same period.
 */
export type Fate =
  | 'read'
  | 'replaces'
  | 'same'
  | 'total'
  | 'empty'
  | 'no person'
  | 'no period'
  | 'no number'
  | 'not followed'
  | 'left'
  | 'twice';

export interface RowFate {
  /** Its line in the file, from 1. */
  readonly line: number;
  readonly cells: Row;
  readonly fate: Fate;
}

export interface ReadingPlan {
  readonly rows: readonly RowFate[];
  /** What would be written, one for each measure, person and period. */
  readonly cells: readonly PlannedCell[];
  /** Names that nobody on the team has, with how many rows say them: they can be matched once. */
  readonly unknownNames: readonly { readonly text: string; readonly rows: number }[];
  /** Of a long table: what it calls measures that nothing was chosen for. */
  readonly unknownMeasures: readonly string[];
}

export interface PlanSurroundings {
  readonly measures: readonly Measure[];
  readonly people: readonly Person[];
  readonly aliases: readonly Pick<PersonAlias, 'text' | 'personId'>[];
  readonly readings: readonly Reading[];
  readonly fiscalStart: FiscalStart;
}

/** Words that begin the rows which reporting tools add below and between. */
const totals =
  /^(?:grand |sub ?|overall )?totals?\b|^sum\b|^average\b|^count\b|^confidential\b|^copyright|^generated (?:by|on)\b|^report (?:date|generated|name|created)\b|^as of\b|^filters?\b|^records?:?\b|^summe\b|^gesamt/i;

/** The dry run: what taking a table in would write, and what becomes of each of its rows. */
export function planReadings(table: Table, shape: NewShape, around: PlanSurroundings): ReadingPlan {
  const measures = new Map(around.measures.map((measure) => [measure.id, measure]));
  const now = new Map(around.readings.map((reading) => [reading.id, reading.value]));
  const cells = new Map<Reading['id'], PlannedCell>();
  const names = new Map<string, number>();
  // A file says the same names in thousands of rows.
  const matched = new Map<string, Person | null>();
  const unknownMeasures = new Set<string>();

  const fateOf = (row: Row): Fate => {
    const filled = row.filter((cell) => cell.trim() !== '');
    const [first = ''] = filled;
    if (filled.length === 0) return 'empty';
    if (totals.test(first.trim()) || (filled.length === 1 && row.length > 1)) return 'total';
    const person = personIn(row);
    if (person === 'total') return 'total';
    if (person === 'unknown') return 'no person';
    const read = readPeriod(cellAt(row, shape.periodColumn), orderOf(shape), around.fiscalStart);
    if (read.kind !== 'day') return totals.test(cellAt(row, shape.periodColumn)) ? 'total' : 'no period';
    const values = valuesIn(row);
    if (values.length === 0) return shape.layout === 'long' ? 'not followed' : 'empty';
    if (values.some(({ text }) => readNumber(text, shape.decimal).kind === 'none')) return 'no number';
    return takeValues(values, person, read.day);
  };

  const personIn = (row: Row): Person | null | 'unknown' | 'total' => {
    if (shape.personColumn === null) return null;
    const text = cellAt(row, shape.personColumn);
    if (text === '' || totals.test(text)) return 'total';
    const known = matched.get(text);
    const found = known === undefined ? matchPerson(text, around.people, around.aliases) : known;
    matched.set(text, found);
    if (found !== null) return found;
    names.set(text, (names.get(text) ?? 0) + 1);
    return 'unknown';
  };

  const valuesIn = (row: Row): readonly { readonly measure: Measure; readonly text: string }[] => {
    const chosen =
      shape.layout === 'wide'
        ? shape.columns.map(({ column, measureId }) => ({ measureId, text: cellAt(row, column) }))
        : longValue(row);
    return chosen.flatMap(({ measureId, text }) => {
      const measure = measures.get(measureId);
      return measure === undefined || measure.derived ? [] : [{ measure, text }];
    });
  };

  const longValue = (row: Row): readonly { readonly measureId: MeasureId; readonly text: string }[] => {
    const name = cellAt(row, shape.measureColumn);
    const known = shape.names.find(({ text }) => nameKey(text) === nameKey(name));
    if (known === undefined) {
      if (name !== '') unknownMeasures.add(name.slice(0, 200));
      return [];
    }
    return [{ measureId: known.measureId, text: cellAt(row, shape.valueColumn) }];
  };

  const takeValues = (
    values: readonly { readonly measure: Measure; readonly text: string }[],
    person: Person | null,
    day: Day,
  ): Fate => {
    const fates = values.flatMap(({ measure, text }): readonly Fate[] => {
      const read = readNumber(text, shape.decimal);
      if (read.kind !== 'number') return [];
      const { start } = periodContaining(day, around.fiscalStart, measure.cadence);
      const personId = measure.scope === 'team' && shape.personColumn === null ? null : (person?.id ?? null);
      if (person !== null && person.leftDay !== null && person.leftDay <= start) return ['left'];
      const id = readingId(measure.id, start, personId);
      const value =
        measure.unit === 'percent' && !read.percent && isWholePercent(read.value)
          ? read.value / 100
          : read.value;
      const planned = cells.get(id);
      if (planned !== undefined) return [planned.value === value ? 'same' : 'twice'];
      if (now.get(id) === value) return ['same'];
      cells.set(id, { measureId: measure.id, personId, start, value });
      return [now.has(id) ? 'replaces' : 'read'];
    });
    return worstOf(fates);
  };

  const rows = table.body.map((row, index) => ({
    line: table.above + index + 2,
    cells: row,
    fate: fateOf(row),
  }));
  return {
    rows,
    cells: [...cells.values()],
    unknownNames: [...names].map(([text, count]) => ({ text, rows: count })),
    unknownMeasures: [...unknownMeasures],
  };
}

const order: readonly Fate[] = ['twice', 'left', 'replaces', 'read', 'same'];
/** What is said of a row whose values don't all have one fate. */
const worstOf = (fates: readonly Fate[]): Fate => order.find((fate) => fates.includes(fate)) ?? 'empty';

/** A share is .25 here; reports write 25 as often. Above 1.5 nobody means a share of more than 150 %. */
const isWholePercent = (value: number): boolean => Math.abs(value) > 1.5;

const orderOf = ({ dateOrder }: NewShape): 'mdy' | 'dmy' | null => (dateOrder === 'ymd' ? null : dateOrder);
const cellAt = (row: Row, column: number | null): string =>
  column === null ? '' : (row[column] ?? '').trim();
