import type { OwnSkill } from '#domain/team/own-skill.ts';

/** The skill of an own wording's id, which ends in a colon and the version. */
export const skillOfWording = (id: OwnSkill['id']): string => id.slice(0, id.lastIndexOf(':'));
