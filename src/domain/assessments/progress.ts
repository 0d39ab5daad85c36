import type { Instrument } from '../instruments/instrument.ts';
import type { Values } from '../instruments/scoring.ts';

/** How long one item takes a first-time reader, in seconds: 48 items in about 11 minutes. */
const secondsPerItem = 14;

export interface DimensionProgress {
  readonly instrumentId: string;
  readonly dimensionId: string;
  readonly name: string;
  readonly answered: number;
  readonly total: number;
  readonly missingItemIds: readonly string[];
}

export interface Progress {
  readonly answered: number;
  readonly total: number;
  /** Whole minutes for what is missing, at least 1 while anything is. */
  readonly minutesLeft: number;
  readonly dimensions: readonly DimensionProgress[];
}

/** How far a sitting over these instruments has come. *No opportunity* counts as answered. */
export function progressOf(instruments: readonly Instrument[], values: Values): Progress {
  const dimensions = instruments.flatMap((instrument) =>
    instrument.dimensions.map((dimension): DimensionProgress => {
      const missing = dimension.items.filter((item) => !values.has(item.id)).map((item) => item.id);
      return {
        instrumentId: instrument.id,
        dimensionId: dimension.id,
        name: dimension.name,
        answered: dimension.items.length - missing.length,
        total: dimension.items.length,
        missingItemIds: missing,
      };
    }),
  );
  const total = dimensions.reduce((sum, dimension) => sum + dimension.total, 0);
  const answered = dimensions.reduce((sum, dimension) => sum + dimension.answered, 0);
  return { answered, total, minutesLeft: Math.ceil(((total - answered) * secondsPerItem) / 60), dimensions };
}

/** Minutes that a whole sitting takes a first-time reader. */
export const minutesFor = (instruments: readonly Instrument[]): number =>
  progressOf(instruments, new Map()).minutesLeft;
