import { currentSkills, isComplete, type Wording, type Wordings } from './wordings.ts';

/** One line of a rating sheet, on paper and on the screen where it is typed in. */
export interface SheetItem {
  /** `1`, `2` for the shipped skills in the catalog's order; `C1`, `C2` for the company's own in theirs. */
  readonly number: string;
  readonly skill: Wording;
}

/**
 * What stands on a blank sheet. A hidden or unfinished skill leaves its number out: those of the others never shift, so
 * that a sheet that was printed before can still be typed in.
 */
export const sheetLines = (wordings: Wordings, hidden: ReadonlySet<string>): readonly SheetItem[] =>
  allLines(wordings).filter(({ skill }) => !hidden.has(skill.skillId));

/** Every line that can stand on a sheet. The company's own count apart: a skill that ships later shifts none. */
function allLines(wordings: Wordings): readonly SheetItem[] {
  const shipped = new Set(wordings.flatMap(({ skillId, isOwn }) => (isOwn ? [] : [skillId])));
  const skills = currentSkills(wordings);
  const numbered = (some: readonly Wording[], before: string): readonly SheetItem[] =>
    some.map((skill, index) => ({ number: `${before}${index + 1}`, skill }));
  return [
    ...numbered(
      skills.filter(({ skillId }) => shipped.has(skillId)),
      '',
    ),
    ...numbered(
      skills.filter(({ skillId }) => !shipped.has(skillId)),
      'C',
    ),
  ].filter(({ skill }) => isComplete(skill));
}

/** None that look alike, on paper and in handwriting. */
const codeLetters = 'ACDEFHJKLMNPRTUVWXY34679';
const codeLength = 4;

/**
 * The code on a printed sheet, asked for when it is typed in. It is another one as soon as a number would mean another
 * skill or other words; hiding a skill does neither.
 */
export function sheetCode(wordings: Wordings): string {
  const lines = allLines(wordings).map(({ number, skill }) =>
    [number, skill.skillId, skill.version, skill.name, skill.statement, skill.window, ...skill.anchors].join(
      '\n',
    ),
  );
  let rest = hashOf(lines.join('\n'));
  return Array.from({ length: codeLength }, () => {
    const letter = codeLetters[rest % codeLetters.length];
    rest = Math.floor(rest / codeLetters.length);
    return letter;
  }).join('');
}

/** A code as it was typed: small letters and spaces don't count. */
export const typedCode = (typed: string): string =>
  typed.toUpperCase().replaceAll(/\s/g, '').slice(0, codeLength);

export const isWholeCode = (code: string): boolean => code.length === codeLength;

/** FNV-1a over UTF-16 units, 32 bits: enough to tell a few sheets apart, no secret. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash;
}
