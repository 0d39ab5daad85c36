import { err, ok, type Result } from '#domain/core/result.ts';
import { inputsOf, isDerived } from '#domain/scorecard/catalog/derivations.ts';
import { measureCatalog } from '#domain/scorecard/catalog/measures.ts';
import { maxMeasures, type Measure, type MeasureId } from '#domain/scorecard/scorecard.ts';
import { runCommand, runSetting, type CommandContext } from '../saving/run-command.ts';
import type { Writer } from '../saving/writer.ts';

export type MeasureRefusal = 'gone' | 'too many measures' | 'already followed';

/**
 * Takes measures from the catalog onto the scorecard, tied to those on it that drive them. What they are computed from
 * comes along, and what was put away is followed again.
 */
export function takeMeasures(
  context: CommandContext,
  catalogIds: readonly string[],
): Promise<Result<readonly MeasureId[], MeasureRefusal>> {
  return runCommand(context, 'Measures taken', ['measures'], async (writer) => {
    const all = await writer.all('measures');
    const known = new Set(all.map(({ catalogId }) => catalogId));
    const wanted = new Set(catalogIds.flatMap((id) => [id, ...inputsOf(id)]));
    const fresh = measureCatalog.filter(({ id }) => wanted.has(id) && !known.has(id));
    const away = all.filter(
      ({ catalogId, archivedDay }) => archivedDay !== null && wanted.has(catalogId ?? ''),
    );
    if (fresh.length + away.length === 0) return err('already followed');
    if (all.length + fresh.length > maxMeasures) return err('too many measures');
    const ids = new Map(all.map((measure) => [measure.catalogId, measure.id]));
    for (const { id } of fresh) ids.set(id, context.surroundings.newId<'Measure'>());
    const first = nextOrder(all);
    const taken: MeasureId[] = away.map(({ id }) => id);
    for (const measure of away) await writer.put('measures', { ...measure, archivedDay: null });
    for (const [index, shipped] of fresh.entries()) {
      const id = ids.get(shipped.id);
      if (id === undefined) continue;
      taken.push(id);
      const { level, name, formula, unit, direction, scope, cadence, total } = shipped;
      await writer.put('measures', {
        id,
        catalogId: shipped.id,
        level,
        name,
        formula,
        unit,
        direction,
        scope,
        cadence,
        total,
        derived: isDerived(shipped.id),
        driverIds: shipped.drivers.flatMap((driver) => ids.get(driver) ?? []),
        archivedDay: null,
        order: first + index,
        createdAt: context.surroundings.now(),
      });
    }
    return ok(taken);
  });
}

/** Adds a measure of the manager's own, to be written in place. */
export function addMeasure(
  context: CommandContext,
  level: Measure['level'],
): Promise<Result<MeasureId, MeasureRefusal>> {
  return runCommand(context, 'Measure added', ['measures'], async (writer) => {
    const all = await writer.all('measures');
    if (all.length >= maxMeasures) return err('too many measures');
    const id = context.surroundings.newId<'Measure'>();
    await writer.put('measures', {
      id,
      catalogId: null,
      level,
      name: '',
      formula: '',
      unit: 'count',
      direction: 'up',
      scope: 'person',
      cadence: level === 'do' ? 'week' : 'month',
      total: 'sum',
      derived: false,
      driverIds: [],
      archivedDay: null,
      order: nextOrder(all),
      createdAt: context.surroundings.now(),
    });
    return ok(id);
  });
}

export type MeasureSetting = Pick<Measure, 'level' | 'unit' | 'direction' | 'scope' | 'total' | 'derived'>;

/** How a measure is counted. Readings stay as they are. */
export const setMeasure = (
  context: CommandContext,
  id: MeasureId,
  setting: Partial<MeasureSetting>,
): Promise<Result<null, 'gone'>> =>
  change(runSetting, context, 'Measure changed', id, (measure) => ({ ...measure, ...setting }));

/** How often it is read. Not after something was read: the periods would not fit any more. */
export function setCadence(
  context: CommandContext,
  id: MeasureId,
  cadence: Measure['cadence'],
): Promise<Result<null, 'gone' | 'already read'>> {
  return runSetting(context, 'How often it is read', ['measures', 'readings'], async (writer) => {
    const measure = await writer.get('measures', id);
    if (measure === undefined) return err('gone');
    if ((await writer.where('readings', 'measureId', id)).length > 0) return err('already read');
    await writer.put('measures', { ...measure, cadence });
    return ok(null);
  });
}

/** Which measures drive it; itself and what is not here are left out. */
export function setDrivers(
  context: CommandContext,
  id: MeasureId,
  driverIds: readonly MeasureId[],
): Promise<Result<null, 'gone'>> {
  return runSetting(context, 'What drives a measure', ['measures'], async (writer) => {
    const measure = await writer.get('measures', id);
    if (measure === undefined) return err('gone');
    const here = new Set((await writer.all('measures')).map((one) => one.id));
    const drivers = [...new Set(driverIds)].filter((driver) => driver !== id && here.has(driver));
    await writer.put('measures', { ...measure, driverIds: drivers.slice(0, 20) });
    return ok(null);
  });
}

/** Follows a measure no longer. Its readings stay. */
export const archiveMeasure = (context: CommandContext, id: MeasureId): Promise<Result<null, 'gone'>> =>
  change(runCommand, context, 'Measure put away', id, (measure) => ({
    ...measure,
    // One that another window has put away keeps its day.
    archivedDay: measure.archivedDay ?? context.surroundings.today(),
  }));

export const followMeasure = (context: CommandContext, id: MeasureId): Promise<Result<null, 'gone'>> =>
  change(runCommand, context, 'Measure followed again', id, (measure) => ({ ...measure, archivedDay: null }));

/** Puts measures into this order. */
export function orderMeasures(context: CommandContext, ids: readonly MeasureId[]): Promise<void> {
  return runSetting(context, 'Order of measures', ['measures'], async (writer) => {
    const places = new Map<string, number>(ids.map((id, index) => [id, index]));
    const sorted = (await writer.all('measures')).toSorted(
      (a, b) => (places.get(a.id) ?? ids.length) - (places.get(b.id) ?? ids.length) || a.order - b.order,
    );
    for (const [order, measure] of sorted.entries())
      if (measure.order !== order) await writer.put('measures', { ...measure, order });
  });
}

const nextOrder = (measures: readonly Measure[]): number =>
  Math.max(-1, ...measures.map(({ order }) => order)) + 1;

function change(
  run: typeof runCommand,
  context: CommandContext,
  what: string,
  id: MeasureId,
  step: (measure: Measure) => Measure,
): Promise<Result<null, 'gone'>> {
  return run(context, what, ['measures'], async (writer: Writer) => {
    const measure = await writer.get('measures', id);
    if (measure === undefined) return err('gone');
    await writer.put('measures', step(measure));
    return ok(null);
  });
}
