import type { Row } from '../../core/csv.ts';
import type { Day } from '../../core/day.ts';
import type { FiscalStart } from '../../core/quarter.ts';
import type { Person, PersonId } from '../../team/person.ts';
import { periodContaining } from '../periods.ts';
import { readingId } from '../scorecard-ids.ts';
import type { Measure, MeasureId, PersonAlias, Reading } from '../scorecard.ts';
import { fillDown, type FilledRow } from './fill-down.ts';
import type { NewShape } from './guess-shape.ts';
import { matchPerson } from './match-person.ts';
import { readNumber, type ReadNumber } from './read-number.ts';
import { readPeriod, type ReadPeriod } from './read-period.ts';
import { nameKey, type Table } from './table.ts';
import { isTotal, isTotalRow } from './totals.ts';

/** A value that would be written. */
export interface PlannedCell {
  readonly measureId: MeasureId;
  readonly personId: PersonId | null;
  readonly start: Day;
  readonly value: number;
}

/**
 * What becomes of a row. *read*: its values are taken. *added*: to another row for the same person and period. *same*:
 * they are there already. *total*: a sum or a note that
 * the reporting tool adds. *group*: it only says whose the rows below are. *not followed*: it says a measure that nobody reads here. *share or percent*: 1.2 can
 * be 120 % or 1.2 %, and nothing in the file tells. *left*: the person was gone
 * before the period began. *twice*: another row says another value for the same period.
 */
export type Fate =
  | 'read'
  | 'added'
  | 'replaces'
  | 'same'
  | 'total'
  | 'group'
  | 'empty'
  | 'no person'
  | 'no period'
  | 'no number'
  | 'share or percent'
  | 'not followed'
  | 'left'
  | 'twice';

export interface RowFate {
  /** Its line in the file, from 1. */
  readonly line: number;
  readonly cells: Row;
  /** The columns whose cells stand further above in the file. */
  readonly fromAbove: readonly number[];
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
  /** Whether several rows are about one person and period, and could be added up. */
  readonly repeats: boolean;
  /** Whether the report names people or times in the first row of each group only. */
  readonly isGrouped: boolean;
}

export interface PlanSurroundings {
  readonly measures: readonly Measure[];
  readonly people: readonly Person[];
  readonly aliases: readonly Pick<PersonAlias, 'text' | 'personId'>[];
  readonly readings: readonly Reading[];
  readonly fiscalStart: FiscalStart;
}

/** The dry run: what taking a table in would write, and what becomes of each of its rows. */
export function planReadings(table: Table, shape: NewShape, around: PlanSurroundings): ReadingPlan {
  const measures = new Map(around.measures.map((measure) => [measure.id, measure]));
  const now = new Map(around.readings.map((reading) => [reading.id, reading.value]));
  const cells = new Map<Reading['id'], PlannedCell>();
  const names = new Map<string, number>();
  // A file says the same names in thousands of rows.
  const matched = new Map<string, Person | null>();
  const unknownMeasures = new Set<string>();

  const periods = new Map<string, ReadPeriod>();
  let repeats = false;

  const { rows: body, isGrouped } = fillDown(table, shape);

  const parse = ({ cells: row, isHeading }: FilledRow): Fate | Parsed => {
    const filled = row.filter((cell) => cell.trim() !== '');
    if (filled.length === 0) return 'empty';
    if (isHeading) return 'group';
    if (isTotalRow(row) || (filled.length === 1 && row.length > 1)) return 'total';
    const person = personIn(row);
    if (person === 'total') return 'total';
    if (person === 'unknown') return 'no person';
    if (shape.layout !== 'periods') {
      const period = cellAt(row, shape.periodColumn);
      if (periodOf(period).kind !== 'day') return isTotal(period) ? 'total' : 'no period';
    }
    const values = valuesIn(row);
    if (values.length === 0) return shape.layout === 'long' ? 'not followed' : 'empty';
    if (values.some(({ text }) => numberIn(text).kind === 'none')) return 'no number';
    return { values, person };
  };

  const numberIn = (text: string): ReadNumber => readNumber(text, shape.decimal ?? 'point');

  const personIn = (row: Row): Person | null | 'unknown' | 'total' => {
    if (shape.personColumn === null) return null;
    const text = cellAt(row, shape.personColumn);
    if (text === '' || isTotal(text)) return 'total';
    const known = matched.get(text);
    const found = known === undefined ? matchPerson(text, around.people, around.aliases) : known;
    matched.set(text, found);
    if (found !== null) return found;
    names.set(text, (names.get(text) ?? 0) + 1);
    return 'unknown';
  };

  const periodOf = (text: string): ReadPeriod => {
    const known = periods.get(text) ?? readPeriod(text, orderOf(shape), around.fiscalStart);
    periods.set(text, known);
    return known;
  };

  const valuesIn = (row: Row): readonly RowValue[] =>
    (shape.layout === 'long' ? longValue(row) : columnValues(row)).flatMap(({ measureId, text, period }) => {
      const measure = measures.get(measureId);
      const read = periodOf(period);
      return measure === undefined || measure.derived || read.kind !== 'day'
        ? []
        : [{ measure, text, day: read.day }];
    });

  const columnValues = (row: Row): readonly Written[] =>
    shape.columns.map(({ column, measureId }) => ({
      measureId,
      text: cellAt(row, column),
      period: shape.layout === 'periods' ? (table.headings[column] ?? '') : cellAt(row, shape.periodColumn),
    }));

  const longValue = (row: Row): readonly Written[] => {
    const name = cellAt(row, shape.measureColumn);
    const known = shape.names.find(({ text }) => nameKey(text) === nameKey(name));
    if (known === undefined) {
      if (name !== '') unknownMeasures.add(name.slice(0, 200));
      return [];
    }
    const text = cellAt(row, shape.valueColumn);
    return [{ measureId: known.measureId, text, period: cellAt(row, shape.periodColumn) }];
  };

  const take = ({ measure, text, day }: RowValue, person: Person | null): readonly Taken[] => {
    const read = numberIn(text);
    if (read.kind !== 'number') return [];
    const { start } = periodContaining(day, around.fiscalStart, measure.cadence);
    const personId = measure.scope === 'team' ? null : (person?.id ?? null);
    if (person !== null && person.leftDay !== null && person.leftDay < start) return ['left'];
    const id = readingId(measure.id, start, personId);
    const isShare = measure.unit === 'percent' && !read.percent;
    if (isShare && scales.get(measure.id) === 'unclear') return ['share or percent'];
    const value = isShare && scales.get(measure.id) === 'percent' ? read.value / 100 : read.value;
    const planned = cells.get(id);
    if (planned === undefined) {
      cells.set(id, { measureId: measure.id, personId, start, value });
      return [{ id, isFirst: true }];
    }
    const adds = amounts.has(measure.unit);
    repeats ||= adds;
    if (adds && shape.repeated === 'add') {
      cells.set(id, { ...planned, value: sumOf(planned.value, value) });
      return [{ id, isFirst: false }];
    }
    return [planned.value === value ? 'same' : 'twice'];
  };

  const parsed = body.map(parse);
  const scales = scalesOf(
    parsed.flatMap((one) =>
      typeof one === 'string'
        ? []
        : one.values.map(({ measure, text }) => ({ measure, read: numberIn(text) })),
    ),
  );
  const said = parsed.map((one): Said =>
    typeof one === 'string' ? one : one.values.flatMap((value) => take(value, one.person)),
  );
  // Only now every sum is whole.
  const fateOf = (taken: Taken): Fate => {
    if (typeof taken === 'string') return taken;
    if (now.get(taken.id) === cells.get(taken.id)?.value) return 'same';
    if (!taken.isFirst) return 'added';
    return now.has(taken.id) ? 'replaces' : 'read';
  };
  const rows = body.map(({ cells: row, fromAbove }, index): RowFate => {
    const saying = said[index] ?? 'empty';
    const fate = typeof saying === 'string' ? saying : worstOf(saying.map(fateOf));
    return { line: table.above + index + 2, cells: row, fromAbove, fate };
  });
  return {
    rows,
    cells: [...cells].flatMap(([id, cell]) => (now.get(id) === cell.value ? [] : [cell])),
    unknownNames: [...names].map(([text, count]) => ({ text, rows: count })),
    unknownMeasures: [...unknownMeasures],
    repeats,
    isGrouped,
  };
}

/** What a cell says, before it is known whether it can be read. */
interface Written {
  readonly measureId: MeasureId;
  readonly text: string;
  readonly period: string;
}

interface RowValue {
  readonly measure: Measure;
  readonly text: string;
  readonly day: Day;
}

/** What a row says, before it is known how the file writes percentages. */
interface Parsed {
  readonly values: readonly RowValue[];
  readonly person: Person | null;
}

/** A value of a row that counts, or why it does not. */
type Taken = Fate | { readonly id: Reading['id']; readonly isFirst: boolean };
type Said = Fate | readonly Taken[];

/** What can be added up: two deals are as much as both, two discounts are not. */
const amounts: ReadonlySet<Measure['unit']> = new Set(['count', 'money', 'hours']);

/** To six decimals, so that .1 and .2 make .3. */
const sumOf = (a: number, b: number): number => Number((a + b).toFixed(6));

const order: readonly Fate[] = ['share or percent', 'twice', 'left', 'replaces', 'read', 'added', 'same'];
/** What is said of a row whose values don't all have one fate. */
const worstOf = (fates: readonly Fate[]): Fate => order.find((fate) => fates.includes(fate)) ?? 'empty';

/** What numbers of a percent measure mean that have no percent sign: .25 as a share, or 25. */
type Scale = 'share' | 'percent' | 'unclear';

/**
 * How each percent measure is written, told by all its numbers in the file together, because 1 can be 1 % as well as
 * 100 %. Nothing above 1: shares. Something above 3, which is no share of a whole: percent. In between it can be either,
 * and is not guessed. The bounds are ours.
 */
function scalesOf(
  values: readonly { readonly measure: Measure; readonly read: ReadNumber }[],
): ReadonlyMap<MeasureId, Scale> {
  const largest = new Map<MeasureId, number>();
  for (const { measure, read } of values)
    if (measure.unit === 'percent' && read.kind === 'number' && !read.percent)
      largest.set(measure.id, Math.max(largest.get(measure.id) ?? 0, Math.abs(read.value)));
  return new Map([...largest].map(([id, most]) => [id, scaleOf(most)]));
}

function scaleOf(most: number): Scale {
  if (most <= 1) return 'share';
  return most > 3 ? 'percent' : 'unclear';
}

const orderOf = ({ dateOrder }: NewShape): 'mdy' | 'dmy' | null => (dateOrder === 'ymd' ? null : dateOrder);
const cellAt = (row: Row, column: number | null): string =>
  column === null ? '' : (row[column] ?? '').trim();
