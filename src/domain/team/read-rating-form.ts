import type { AnswerValue } from '../assessments/assessment.ts';
import type { Row } from '../core/csv.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { PersonId } from './person.ts';
import { formColumns, formColumnNames, parseAnswer, type FormColumn } from './rating-form.ts';
import { findWording, type Wording, type Wordings } from './wordings.ts';

/** Why a table is no rating form, or not this person's. */
export type FormProblem =
  | { readonly kind: 'columns missing'; readonly columns: readonly string[] }
  | { readonly kind: 'column twice'; readonly column: string }
  | { readonly kind: 'no lines' }
  | { readonly kind: 'somebody else' };

/** What becomes of a line. */
export type LineFate =
  /** A null value: words without an answer. They are kept, and are no rating. */
  | {
      readonly kind: 'taken';
      readonly skill: Wording;
      readonly value: AnswerValue | null;
      readonly evidence: string;
      /** The words are longer than what is kept; the rest will be left out. */
      readonly cut: boolean;
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'not 0 to 5'; readonly written: string }
  | { readonly kind: 'unknown skill' }
  | { readonly kind: 'unknown version' }
  /** The skill was filled in further up: that line counts. */
  | { readonly kind: 'twice' };

export interface FormLine {
  /** Its place below the names of the columns, from 1. */
  readonly place: number;
  /** The number and the name that stand in the line. */
  readonly number: string;
  readonly name: string;
  readonly fate: LineFate;
}

const needed: readonly FormColumn[] = ['skillId', 'version', 'answer'];
/** The most characters (UTF-16 units) of evidence that are kept. */
const longest = 4000;

const plain = (name: string): string => name.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** What a filled-in form comes to, line by line. Nothing is lost without a word: every line has its fate. */
export function readRatingForm(
  rows: readonly Row[],
  wordings: Wordings,
  personId: PersonId,
): Result<readonly FormLine[], FormProblem> {
  const [head = [], ...body] = rows;
  const names = head.map(plain);
  const places = new Map(
    formColumnNames.map((column) => [column, names.indexOf(plain(formColumns[column]))]),
  );
  const missing = needed.filter((column) => places.get(column) === -1);
  if (missing.length > 0)
    return err({ kind: 'columns missing', columns: missing.map((column) => formColumns[column]) });
  const doubled = formColumnNames.find(
    (column) => names.lastIndexOf(plain(formColumns[column])) !== places.get(column),
  );
  if (doubled !== undefined) return err({ kind: 'column twice', column: formColumns[doubled] });
  const cell = (row: Row, column: FormColumn): string => (row[places.get(column) ?? -1] ?? '').trim();
  if (body.some((row) => cell(row, 'person') !== '' && cell(row, 'person') !== personId))
    return err({ kind: 'somebody else' });
  if (body.every((row) => row.every((text) => text.trim() === ''))) return err({ kind: 'no lines' });

  const filled = new Set<string>();
  const fateOf = (row: Row): LineFate => {
    const [written, words, skillId] = [cell(row, 'answer'), cell(row, 'evidence'), cell(row, 'skillId')];
    if (written === '' && words === '') return { kind: 'blank' };
    if (!wordings.some((wording) => wording.skillId === skillId)) return { kind: 'unknown skill' };
    const skill = findWording(wordings, skillId, Number(cell(row, 'version').replace(/[.,]0+$/, '')));
    if (skill === undefined) return { kind: 'unknown version' };
    if (filled.has(skillId)) return { kind: 'twice' };
    const value = parseAnswer(written);
    if (value === undefined) return { kind: 'not 0 to 5', written };
    filled.add(skillId);
    return { kind: 'taken', skill, value, evidence: words, cut: words.length > longest };
  };
  return ok(
    body
      .filter((row) => row.some((text) => text.trim() !== ''))
      .map((row, index) => ({
        place: index + 1,
        number: cell(row, 'number'),
        name: cell(row, 'skill'),
        fate: fateOf(row),
      })),
  );
}
