import { skillGroupWords, type SkillGroup } from '#domain/team/skill.ts';
import type { SheetItem } from '#domain/team/rating-sheet.ts';

/** The id of the button or link that ends the rating, which the keyboard goes to behind the last skill. */
export const finishId = 'finish-rating';

export interface SkillGroupItems {
  readonly group: SkillGroup;
  readonly items: readonly SheetItem[];
}

// The keys of the record.
const groups = Object.keys(skillGroupWords) as readonly SkillGroup[];

/** The skills by group, each with its number on the sheet. Groups without any are left out. */
export const groupItems = (lines: readonly SheetItem[]): readonly SkillGroupItems[] =>
  groups
    .map((group) => ({ group, items: lines.filter(({ skill }) => skill.group === group) }))
    .filter(({ items }) => items.length > 0);
