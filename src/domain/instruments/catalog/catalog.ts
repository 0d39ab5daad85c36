import type { Dimension, Instrument, Item } from '../instrument.ts';
import { closingPull } from './closing-pull.ts';
import { roleInstrument } from './role/role-instrument.ts';

/** Every instrument version ever shipped: past answers are read with the words they were given on. */
const shipped: readonly Instrument[] = [roleInstrument, closingPull];

/** The instruments of a self-assessment, in the order in which they are answered. */
export const selfAssessmentInstruments = [roleInstrument, closingPull] as const;

export function findInstrument(id: string, version: number): Instrument | undefined {
  return shipped.find((instrument) => instrument.id === id && instrument.version === version);
}

/** @throws on an instrument that was never shipped: stored ids are checked where they come in. */
export function getInstrument(id: string, version: number): Instrument {
  const instrument = findInstrument(id, version);
  if (instrument === undefined) throw new Error(`No instrument ${id} version ${version}`);
  return instrument;
}

export const findDimension = (instrument: Instrument, dimensionId: string): Dimension | undefined =>
  instrument.dimensions.find((dimension) => dimension.id === dimensionId);

/** An item of a dimension, its deep dive included. */
export const findItem = (dimension: Dimension, itemId: string): Item | undefined =>
  [...dimension.items, ...dimension.deepDive].find((item) => item.id === itemId);
