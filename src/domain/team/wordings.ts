import { skillCatalog } from './catalog/skills.ts';
import type { OwnSkill } from './own-skill.ts';
import type { Skill } from './skill.ts';

/** As whose dimensions a plan names skills. */
export const skillsInstrumentId = 'salesperson-skills';

/** A skill in one wording, as it is shown. `good` is empty where the company's own wording says none. */
export interface Wording extends Skill {
  readonly good: string;
  /** Written by the company, not shipped. */
  readonly isOwn: boolean;
}

/** Every wording that this workbook knows, shipped and own. */
export type Wordings = readonly Wording[];

const shipped: Wordings = skillCatalog.map((skill) => ({ ...skill, isOwn: false }));

const asWording = (row: OwnSkill): Wording => ({
  id: row.id,
  skillId: row.skillId,
  version: row.version,
  name: row.name,
  group: row.group,
  meaning: row.meaning,
  statement: row.statement,
  window: row.window,
  anchors: [row.anchor1, row.anchor2, row.anchor3, row.anchor4, row.anchor5],
  good: skillCatalog.find((skill) => skill.skillId === row.skillId)?.good ?? '',
  isOwn: true,
});

/** The shipped wordings, and the company's own. */
export const wordingsWith = (own: readonly OwnSkill[]): Wordings => [...shipped, ...own.map(asWording)];

export const findWording = (wordings: Wordings, skillId: string, version: number): Wording | undefined =>
  wordings.find((wording) => wording.skillId === skillId && wording.version === version);

/** The newest wording of each skill: the shipped ones in the catalog's order, then the company's own in theirs. */
export function currentSkills(wordings: Wordings): readonly Wording[] {
  const newest = new Map<string, Wording>();
  for (const wording of wordings) {
    const known = newest.get(wording.skillId);
    if (known === undefined || wording.version > known.version) newest.set(wording.skillId, wording);
  }
  return [...newest.values()];
}

/** Those that the team is rated on. */
export const usedSkills = (wordings: Wordings, hidden: ReadonlySet<string>): readonly Wording[] =>
  currentSkills(wordings).filter((skill) => !hidden.has(skill.skillId));

/** What a skill is called now, whatever it was called when it was rated. */
export const skillName = (wordings: Wordings, skillId: string): string =>
  currentSkills(wordings).find((skill) => skill.skillId === skillId)?.name ?? 'A skill';
