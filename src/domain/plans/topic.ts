import { findDimension, findInstrument, findItem } from '../instruments/catalog/catalog.ts';
import type { Dimension, Item } from '../instruments/instrument.ts';
import type { Focus, Topic } from './plan.ts';

/** The dimension that a focus is about, in the words on which it was chosen. @throws on one that was never shipped */
export function dimensionOf(topic: Topic): Dimension {
  const instrument = findInstrument(topic.instrumentId, topic.instrumentVersion);
  const dimension = instrument === undefined ? undefined : findDimension(instrument, topic.dimensionId);
  if (dimension === undefined) throw new Error(`No dimension ${topic.dimensionId} in ${topic.instrumentId}`);
  return dimension;
}

/** The item on which a focus's goal is written; undefined before it was chosen. */
export function goalItemOf(focus: Pick<Focus, 'topic' | 'itemId'>): Item | undefined {
  return focus.itemId === null ? undefined : findItem(dimensionOf(focus.topic), focus.itemId);
}
