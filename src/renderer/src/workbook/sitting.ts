import { valuesOf } from '#domain/assessments/results.ts';
import { progressOf, type Progress } from '#domain/assessments/progress.ts';
import { closingPull } from '#domain/instruments/catalog/closing-pull.ts';
import { getInstrument } from '#domain/instruments/catalog/catalog.ts';
import type { Instrument } from '#domain/instruments/instrument.ts';
import type { Assessment } from '#domain/assessments/assessment.ts';
import type { Day } from '#domain/core/day.ts';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { sittingList, sittingOf, type Sitting, type SittingEntry } from '#storage/queries/queries.ts';

/** One instrument of a sitting with its assessment, in the words it was answered on. */
export interface SittingPart {
  readonly assessment: Assessment;
  readonly instrument: Instrument;
}

/** The parts of a sitting in the order in which they are answered: closing pull comes last. */
export function partsOf(sitting: SittingEntry): readonly SittingPart[] {
  return sitting.assessments
    .map((assessment) => ({
      assessment,
      instrument: getInstrument(assessment.instrumentId, assessment.instrumentVersion),
    }))
    .toSorted(
      (a, b) => Number(a.instrument.id === closingPull.id) - Number(b.instrument.id === closingPull.id),
    );
}

export function sittingProgress(sitting: Sitting): Progress {
  return progressOf(
    partsOf(sitting).map((part) => part.instrument),
    valuesOf(sitting.answers),
  );
}

/** The part whose items make scores. @throws when the sitting has none, which no command makes */
export function rolePart(sitting: SittingEntry): SittingPart {
  const part = partsOf(sitting).find(({ instrument }) => instrument.scale === 'behaviour');
  if (part === undefined) throw new Error('A sitting without a role assessment');
  return part;
}

export const pullPart = (sitting: SittingEntry): SittingPart | undefined =>
  partsOf(sitting).find(({ instrument }) => instrument.scale === 'frequency');

export const completedSittings = (sittings: readonly SittingEntry[]): readonly SittingEntry[] =>
  sittings.filter((sitting) => sitting.completedDay !== null);

/** The completed sitting before this one on the same instrument version, with which it can be compared. */
function sittingBefore(sittings: readonly SittingEntry[], sitting: SittingEntry): SittingEntry | undefined {
  const { assessment } = rolePart(sitting);
  return completedSittings(sittings).find((candidate) => {
    const other = rolePart(candidate).assessment;
    return (
      other.startedAt < assessment.startedAt &&
      other.instrumentId === assessment.instrumentId &&
      other.instrumentVersion === assessment.instrumentVersion
    );
  });
}

/** A completed assessment with what it is compared with. */
export interface CompletedSitting {
  readonly sitting: Sitting;
  readonly completedDay: Day;
  readonly before: { readonly sitting: Sitting; readonly completedDay: Day } | null;
  /** The one completed last, which may be this one. */
  readonly latest: SittingEntry;
}

/** A completed assessment by its id, or the latest without one; null when there is none. Reads two sittings at most. */
export const completedSitting =
  (id: string | undefined) =>
  async (db: WorkbookDatabase): Promise<CompletedSitting | null> => {
    const list = await sittingList(db);
    const completed = completedSittings(list);
    const [latest] = completed;
    const entry = id === undefined ? latest : completed.find((candidate) => candidate.id === id);
    if (latest === undefined || entry?.completedDay == null) return null;
    const earlier = sittingBefore(list, entry);
    const [sitting, before] = await Promise.all([
      sittingOf(db, entry.id),
      earlier === undefined ? null : sittingOf(db, earlier.id),
    ]);
    if (sitting === null) return null;
    return {
      sitting,
      completedDay: entry.completedDay,
      before: before?.completedDay == null ? null : { sitting: before, completedDay: before.completedDay },
      latest,
    };
  };
