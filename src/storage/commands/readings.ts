import { isDay, type Day } from '#domain/core/day.ts';
import type { Quarter } from '#domain/core/quarter.ts';
import { err, ok, type Result } from '#domain/core/result.ts';
import { periodContaining } from '#domain/scorecard/periods.ts';
import { cellPlace, readingId, targetId } from '#domain/scorecard/scorecard-ids.ts';
import type { ImportShape, MeasureId, PersonAlias, Reading } from '#domain/scorecard/scorecard.ts';
import { readTypedTarget, readTypedValue, type TypedTarget } from '#domain/scorecard/typed-value.ts';
import type { PersonId } from '#domain/team/person.ts';
import { cleanText } from '../saving/clean-text.ts';
import { runCommand, runSetting, type CommandContext } from '../saving/run-command.ts';
import type { Writer } from '../saving/writer.ts';

export type ReadingRefusal = 'gone' | 'no number' | 'other periods';

/** What readings are written to, and what says whether they fit. */
const readingTables = ['profile', 'measures', 'people', 'readings'] as const;

/** A cell of the grid: a measure, whose, and the period by its first day. Null empties it: missing is not zero. */
export interface Cell {
  readonly measureId: MeasureId;
  readonly personId: PersonId | null;
  readonly start: Day;
  readonly value: number | null;
}

/** Types one value. */
export const setReading = (context: CommandContext, cell: Cell): Promise<Result<null, ReadingRefusal>> =>
  runSetting(context, 'Reading', readingTables, (writer) => putAll(writer, [cell], 'typed'));

/** A target in the grid: a measure's, whose, and of which quarter. Null takes it away. */
export interface TargetCell {
  readonly measureId: MeasureId;
  readonly personId: PersonId | null;
  readonly quarter: Quarter;
  readonly value: number | null;
}

/** Types many values at once, such as a block that was pasted, with targets in it: all or none. */
export function setReadings(
  context: CommandContext,
  cells: readonly Cell[],
  targets: readonly TargetCell[] = [],
): Promise<Result<null, ReadingRefusal>> {
  const tables = [...readingTables, 'targets'] as const;
  return runCommand(context, 'Readings pasted', tables, async (writer) => {
    const isFine = await canPut(writer, [...cells, ...targets]);
    if (!isFine.ok) return isFine;
    if (!(await fitPeriods(writer, cells))) return err('other periods');
    await putReadings(writer, cells, 'typed');
    for (const { measureId, personId, quarter, value } of targets) {
      const id = targetId(measureId, quarter, personId);
      if (value === null) await writer.remove('targets', id);
      else await writer.put('targets', { id, measureId, personId, quarter, value, upTo: null });
    }
    return ok(null);
  });
}

/** What an import comes to: readings, how its table is read, and what it calls people. */
export interface ReadingImport {
  readonly cells: readonly Cell[];
  readonly shape: Omit<ImportShape, 'updatedAt'>;
  readonly aliases: readonly { readonly text: string; readonly personId: PersonId }[];
}

/** Takes a table from the CRM in: one step, all or none. */
export function importReadings(
  context: CommandContext,
  { cells, shape, aliases }: ReadingImport,
): Promise<Result<null, ReadingRefusal>> {
  const tables = [...readingTables, 'importShapes', 'personAliases'] as const;
  return runCommand(context, 'Readings imported', tables, async (writer) => {
    const put = await putAll(writer, cells, 'import');
    if (!put.ok) return put;
    await writer.put('importShapes', shape);
    const known = new Map((await writer.all('personAliases')).map((alias) => [alias.text, alias]));
    for (const { text, personId } of aliases) {
      const clean = cleanText(text.trim().toLowerCase(), 200);
      if (clean === '' || (await writer.get('people', personId)) === undefined) continue;
      const id = known.get(clean)?.id ?? context.surroundings.newId<'PersonAlias'>();
      await writer.put('personAliases', { id, text: clean, personId });
    }
    return ok(null);
  });
}

/** Forgets what a file called a person. */
export function forgetAlias(context: CommandContext, id: PersonAlias['id']): Promise<void> {
  return runCommand(context, 'Name forgotten', ['personAliases'], (writer) =>
    writer.remove('personAliases', id),
  );
}

/** Where a measure should be at the end of a quarter; null takes the target away. */
export const setTarget = (
  context: CommandContext,
  about: Omit<TargetCell, 'value'>,
  target: TypedTarget | null,
): Promise<Result<null, ReadingRefusal>> =>
  runSetting(context, 'Target', ['measures', 'people', 'targets'], (writer) =>
    putTarget(writer, about, target),
  );

/** A cell of the grid by the id of its row, which need not be there yet. */
export interface CellRef {
  readonly table: 'readings' | 'targets';
  readonly id: string;
  readonly field: 'value';
}

/**
 * Keeps what was typed into a cell, before it is left. What can't be read, or fits no more, is let go: leaving the cell
 * says why.
 */
export function typeCell(context: CommandContext, { table, id }: CellRef, typed: string): Promise<void> {
  const what = table === 'readings' ? 'Reading' : 'Target';
  return runSetting(context, what, [...readingTables, 'targets'], async (writer) => {
    const place = cellPlace(id);
    const measure = place === null ? undefined : await writer.get('measures', place.measureId);
    if (place === null || measure === undefined) return;
    const { measureId, personId, period } = place;
    if (isDay(period)) {
      const read = readTypedValue(typed, measure.unit);
      if (read.kind !== 'value' && read.kind !== 'empty') return;
      const value = read.kind === 'value' ? read.value : null;
      // What was imported and is typed over with the same stays imported.
      if ((await writer.get('readings', id))?.value === value) return;
      await putAll(writer, [{ measureId, personId, start: period, value }], 'typed');
    } else {
      const read = readTypedTarget(typed, measure);
      if (read.kind !== 'value' && read.kind !== 'empty') return;
      await putTarget(
        writer,
        { measureId, personId, quarter: period },
        read.kind === 'value' ? read.value : null,
      );
    }
  });
}

async function putTarget(
  writer: Writer,
  about: Omit<TargetCell, 'value'>,
  target: TypedTarget | null,
): Promise<Result<null, ReadingRefusal>> {
  const { measureId, quarter, personId } = about;
  const id = targetId(measureId, quarter, personId);
  if (target === null) {
    await writer.remove('targets', id);
    return ok(null);
  }
  if (!Number.isFinite(target.value) || (target.upTo !== null && !Number.isFinite(target.upTo)))
    return err('no number');
  if ((await writer.get('measures', measureId)) === undefined) return err('gone');
  if (personId !== null && (await writer.get('people', personId)) === undefined) return err('gone');
  await writer.put('targets', { id, ...about, ...target });
  return ok(null);
}

async function putAll(
  writer: Writer,
  cells: readonly Cell[],
  source: Reading['source'],
): Promise<Result<null, ReadingRefusal>> {
  const isFine = await canPut(writer, cells);
  if (!isFine.ok) return isFine;
  if (!(await fitPeriods(writer, cells))) return err('other periods');
  await putReadings(writer, cells, source);
  return isFine;
}

/**
 * Whether each value is for a period in which its measure is read now: another window may have changed how often that
 * is, or when the fiscal year starts. One that belongs to no period would count and not be seen.
 */
async function fitPeriods(writer: Writer, cells: readonly Cell[]): Promise<boolean> {
  const fiscalStart = (await writer.get('profile', 'manager'))?.fiscalStart ?? 1;
  const cadences = new Map((await writer.all('measures')).map(({ id, cadence }) => [id, cadence]));
  const known = new Map<string, boolean>();
  return cells.every(({ measureId, start, value }) => {
    const cadence = cadences.get(measureId);
    if (value === null || cadence === undefined) return true;
    const key = `${cadence}/${start}`;
    const fits = known.get(key) ?? periodContaining(start, fiscalStart, cadence).start === start;
    known.set(key, fits);
    return fits;
  });
}

/** Whether everything that is named is there, and every value is a number. */
async function canPut(
  writer: Writer,
  values: readonly Pick<Cell, 'measureId' | 'personId' | 'value'>[],
): Promise<Result<null, ReadingRefusal>> {
  const measures = new Set<string>((await writer.all('measures')).map(({ id }) => id));
  const people = new Set<string>((await writer.all('people')).map(({ id }) => id));
  const isHere = ({ measureId, personId }: (typeof values)[number]): boolean =>
    measures.has(measureId) && (personId === null || people.has(personId));
  if (!values.every(isHere)) return err('gone');
  if (!values.every(({ value }) => value === null || Number.isFinite(value))) return err('no number');
  return ok(null);
}

async function putReadings(writer: Writer, cells: readonly Cell[], source: Reading['source']): Promise<void> {
  for (const { measureId, personId, start, value } of cells) {
    const id = readingId(measureId, start, personId);
    if (value === null) await writer.remove('readings', id);
    else await writer.put('readings', { id, measureId, personId, start, value, source });
  }
}
