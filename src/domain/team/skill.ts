import type { Anchors } from '../instruments/instrument.ts';

/** The part of the work that a skill belongs to: how the catalog and the matrix are grouped. */
export type SkillGroup = 'winning' | 'running' | 'foundations';

export const skillGroupWords: Record<SkillGroup, string> = {
  winning: 'Winning customers',
  running: 'Running the business',
  foundations: 'Foundations',
};

/**
 * What a salesperson is rated on, in one wording. A changed wording is a new version with an id of its own; ratings
 * keep the wording they were given on.
 */
export interface Skill {
  /** The wording's id, stable for ever. For a shipped first version it is the skill's own. */
  readonly id: string;
  /** The skill's id in all its wordings, e.g. `negotiation`. */
  readonly skillId: string;
  readonly version: number;
  readonly name: string;
  readonly group: SkillGroup;
  /** What the word means here, in one sentence. */
  readonly meaning: string;
  /** What the person does, in the third person without a subject: "Finds out what …". */
  readonly statement: string;
  /** The time the rating looks back on, as it follows "Looking back on …". */
  readonly window: string;
  /** Without a subject and in the past tense, so that the person and the manager can both read them. */
  readonly anchors: Anchors;
}

/** A skill as it ships, with what one would see where it goes well. */
export interface ShippedSkill extends Skill {
  /** What one would see in a week where this goes well. */
  readonly good: string;
}
