import { currentSkills, isComplete, type Wording, type Wordings } from './wordings.ts';

/** One line of a rating sheet, on paper and on the screen where it is typed in. */
export interface SheetItem {
  /** From 1. The shipped skills have the first numbers in the catalog's order, the company's own follow in theirs. */
  readonly number: number;
  readonly skill: Wording;
}

/** One of the company's own that is still being written can't be rated: there is nothing to choose from. */
export const isRatable = ({ name, statement, anchors }: Wording): boolean =>
  [name, statement, ...anchors].every((text) => text.trim() !== '');

/**
 * What stands on a blank sheet. A hidden or unfinished skill leaves its number out: those of the others never shift, so
 * that a sheet that was printed before can still be typed in.
 */
export function sheetLines(wordings: Wordings, hidden: ReadonlySet<string>): readonly SheetItem[] {
  return currentSkills(wordings)
    .map((skill, index): SheetItem => ({ number: index + 1, skill }))
    .filter(({ skill }) => !hidden.has(skill.skillId) && isComplete(skill));
}
