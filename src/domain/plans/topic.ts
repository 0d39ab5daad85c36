import { findDimension, findInstrument } from '../instruments/catalog/catalog.ts';
import type { Item } from '../instruments/instrument.ts';
import { findWording, skillsInstrumentId, type Wordings } from '../team/wordings.ts';
import type { Focus, Topic } from './plan.ts';

/** What a focus is about, in the words on which it was chosen: a responsibility, or a person's skill. */
export interface PlanTopic {
  readonly id: string;
  readonly name: string;
  readonly meaning: string;
  /** What one would see in a week where this goes well; empty where nobody wrote it. */
  readonly good: string;
  /** What a goal can be written on. */
  readonly items: readonly Item[];
  /** Further ones, asked of somebody who chose this as a focus. */
  readonly deepDive: readonly Item[];
}

/** Undefined for what is not known here. `wordings` are all that the workbook has, its own included. */
export function findTopic(topic: Topic, wordings: Wordings): PlanTopic | undefined {
  if (topic.instrumentId === skillsInstrumentId) {
    const skill = findWording(wordings, topic.dimensionId, topic.instrumentVersion);
    if (skill === undefined) return undefined;
    const { skillId, name, meaning, good, statement, window, anchors } = skill;
    const item: Item = { id: skillId, statement, window, anchors };
    return { id: skillId, name, meaning, good, items: [item], deepDive: [] };
  }
  const instrument = findInstrument(topic.instrumentId, topic.instrumentVersion);
  return instrument === undefined ? undefined : findDimension(instrument, topic.dimensionId);
}

/** @throws on one that is not known: stored topics are checked where they come in */
export function topicOf(topic: Topic, wordings: Wordings): PlanTopic {
  const found = findTopic(topic, wordings);
  if (found === undefined) throw new Error(`No topic ${topic.dimensionId} in ${topic.instrumentId}`);
  return found;
}

export const findTopicItem = (topic: PlanTopic, itemId: string): Item | undefined =>
  [...topic.items, ...topic.deepDive].find((item) => item.id === itemId);

/** The item on which a focus's goal is written; undefined before it was chosen. */
export function goalItemOf(focus: Pick<Focus, 'topic' | 'itemId'>, wordings: Wordings): Item | undefined {
  return focus.itemId === null ? undefined : findTopicItem(topicOf(focus.topic, wordings), focus.itemId);
}
