import type { AnswerValue } from '../assessments/assessment.ts';
import { levels } from '../instruments/instrument.ts';
import type { Row } from '../core/csv.ts';
import type { PersonId } from './person.ts';
import type { SheetItem } from './rating-sheet.ts';

/** The columns of a rating form, in their order, as its first line names them. */
export const formColumns = {
  number: 'Number',
  skill: 'Skill',
  statement: 'What it is about',
  anchor1: '1',
  anchor2: '2',
  anchor3: '3',
  anchor4: '4',
  anchor5: '5',
  answer: 'Your answer (1 to 5, or 0 for no opportunity)',
  evidence: 'What you saw',
  skillId: 'Skill id',
  version: 'Version',
  /** Whom it is about, as a code that tells nobody a name. */
  person: 'Form for',
} as const;
export type FormColumn = keyof typeof formColumns;
/** Every column of the record above, in its order. */
export const formColumnNames = Object.keys(formColumns) as readonly FormColumn[];

/** An empty form as rows of a table: one line for each skill, to be filled in with any spreadsheet. */
export function writeRatingForm(lines: readonly SheetItem[], personId: PersonId): readonly Row[] {
  return [
    formColumnNames.map((column) => formColumns[column]),
    ...lines.map(({ number, skill }) => [
      number,
      skill.name,
      `${skill.statement} Looking back on ${skill.window}.`,
      ...skill.anchors,
      '',
      '',
      skill.skillId,
      String(skill.version),
      personId,
    ]),
  ];
}

/** What was written as an answer; null for nothing, undefined for what is not 0 to 5. */
export function parseAnswer(written: string): AnswerValue | null | undefined {
  // A spreadsheet may make `3.0`, `3,0` or a full-width digit of it.
  const text = written.normalize('NFKC').trim();
  if (text === '') return null;
  const digit = /^([0-5])(?:[.,]0+)?$/.exec(text)?.[1];
  if (digit === undefined) return undefined;
  return digit === '0' ? 'no-opportunity' : levels.find((level) => String(level) === digit);
}
