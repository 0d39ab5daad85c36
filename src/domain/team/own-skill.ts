import * as v from 'valibot';
import { idField, instantField, textField } from '../core/fields.ts';

const anchorField = textField(240);

/** A wording of the company's own: of a skill that ships, under its id, or of one that they added. */
export const ownSkillSchema = v.strictObject({
  /** The skill's id, a colon, the version: there can't be two. */
  id: idField<'OwnSkill'>(160),
  skillId: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/), v.maxLength(80)),
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)),
  name: textField(80),
  group: v.picklist(['winning', 'running', 'foundations']),
  meaning: textField(300),
  statement: textField(200),
  window: textField(80),
  anchor1: anchorField,
  anchor2: anchorField,
  anchor3: anchorField,
  anchor4: anchorField,
  anchor5: anchorField,
  createdAt: instantField,
  updatedAt: instantField,
});
export type OwnSkill = v.InferOutput<typeof ownSkillSchema>;

export const ownSkillId = (skillId: string, version: number): OwnSkill['id'] =>
  // The one place that makes these ids; the parts are checked where they come in.
  `${skillId}:${version}` as OwnSkill['id'];

/** A skill that this team is not rated on. What was rated stays. */
export const hiddenSkillSchema = v.strictObject({
  /** The skill's id. */
  id: idField<'HiddenSkill'>(),
  updatedAt: instantField,
});
export type HiddenSkill = v.InferOutput<typeof hiddenSkillSchema>;
