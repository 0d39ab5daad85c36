import { currentSkills, type Wording, type Wordings } from './wordings.ts';

/** One line of a rating sheet, on paper and on the screen where it is typed in. */
export interface SheetItem {
  /** From 1. The shipped skills have the first numbers in the catalog's order, the company's own follow in theirs. */
  readonly number: number;
  readonly skill: Wording;
}

/**
 * What stands on a blank sheet. A hidden skill leaves its number out: those of the others never shift, so that a sheet
 * that was printed before can still be typed in.
 */
export function sheetLines(wordings: Wordings, hidden: ReadonlySet<string>): readonly SheetItem[] {
  return currentSkills(wordings)
    .map((skill, index): SheetItem => ({ number: index + 1, skill }))
    .filter(({ skill }) => !hidden.has(skill.skillId));
}
