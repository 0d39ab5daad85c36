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

/** What a wording still needs before somebody can be rated on it, as it follows "Still missing: ". */
export function missingIn({ name, statement, window, anchors }: Omit<Skill, 'id'>): readonly string[] {
  const isMissing = (text: string): boolean => text.trim() === '';
  return [
    ...(isMissing(name) ? ['the name'] : []),
    ...(isMissing(statement) ? ['what the person does'] : []),
    ...(isMissing(window) ? ['the time that one looks back on'] : []),
    ...anchors.flatMap((anchor, index) => (isMissing(anchor) ? [`level ${index + 1}`] : [])),
  ];
}

/** Whether somebody can be rated on it. */
export const isComplete = (wording: Wording): boolean => missingIn(wording).length === 0;

/** The newest wording of a skill, finished or not: it is the one that can be written on. */
export const newestWording = (wordings: Wordings, skillId: string): Wording | undefined =>
  wordings
    .filter((wording) => wording.skillId === skillId)
    .reduce<Wording | undefined>(
      (newest, wording) => (newest === undefined || wording.version > newest.version ? wording : newest),
      undefined,
    );

/**
 * The wording of each skill that holds: the newest finished one, or the newest while none is finished. The shipped
 * skills come first in the catalog's order, then the company's own in theirs.
 */
export function currentSkills(wordings: Wordings): readonly Wording[] {
  const holding = new Map<string, Wording>();
  for (const wording of wordings) {
    const known = holding.get(wording.skillId);
    if (known === undefined || holdsOver(wording, known)) holding.set(wording.skillId, wording);
  }
  return [...holding.values()];
}

function holdsOver(wording: Wording, known: Wording): boolean {
  const [isDone, wasDone] = [isComplete(wording), isComplete(known)];
  return isDone === wasDone ? wording.version > known.version : isDone;
}

/** Those that the team is rated on: not hidden, and finished. */
export const usedSkills = (wordings: Wordings, hidden: ReadonlySet<string>): readonly Wording[] =>
  currentSkills(wordings).filter((skill) => !hidden.has(skill.skillId) && isComplete(skill));

/** What a skill is called now, whatever it was called when it was rated. */
export function skillName(wordings: Wordings, skillId: string): string {
  const skill = currentSkills(wordings).find((candidate) => candidate.skillId === skillId);
  if (skill === undefined) return 'A skill';
  return skill.name.trim() === '' ? 'A skill without a name yet' : skill.name;
}
