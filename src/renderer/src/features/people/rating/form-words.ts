import type { CsvProblem } from '#domain/core/csv.ts';
import type { FormLine, FormProblem, LineFate } from '#domain/team/read-rating-form.ts';
import type { NoText } from '#storage/transfer/decode-text.ts';
import { count } from '#workbook/format.ts';

type Problem = FormProblem | { readonly kind: CsvProblem | NoText | 'too big' | 'unreadable' };

const list = new Intl.ListFormat('en-US');
const quoted = (names: readonly string[]): string => list.format(names.map((name) => `“${name}”`));

/** Why a file is not taken in, and what to do about it. */
export function formProblemText(problem: Problem): string {
  switch (problem.kind) {
    case 'unreadable':
      return 'It could not be read. It may have been moved, or another program holds it.';
    case 'too big':
    case 'too many rows':
    case 'too many columns':
      return 'It is far larger than a rating form. Pick the form that was filled in.';
    case 'spreadsheet':
      return 'It is a spreadsheet’s own file. Open it there, save it as CSV (UTF-8), and pick that file.';
    case 'no text':
      return 'It is no text file. A rating form is a CSV file, saved from a spreadsheet.';
    case 'empty':
    case 'no lines':
      return 'There is nothing in it below the names of the columns.';
    case 'open quote':
      return 'A quotation mark in it is opened and never closed, so the lines can’t be told apart. Save it once more from the spreadsheet.';
    case 'columns missing':
      return `It is not a rating form, or columns were taken out of it: ${quoted(problem.columns)} ${
        problem.columns.length === 1 ? 'is' : 'are'
      } missing. Save a new form; only the answers are to be filled in.`;
    case 'column twice':
      return `The column ${quoted([problem.column])} is in it twice, so it is not clear which one counts. Take one out.`;
    case 'somebody else':
      return 'It was made for somebody else, or in another workbook. Go to the person that it was made for.';
  }
}

/** What becomes of a line, in words. */
export function fateText(fate: LineFate): string {
  switch (fate.kind) {
    case 'taken':
      return fate.cut ? 'Taken in; the words are cut at 4,000 characters' : 'Taken in';
    case 'blank':
      return 'Left blank, and not low';
    case 'not 0 to 5':
      return `“${fate.written}” is not 0 to 5: left out`;
    case 'unknown skill':
      return 'Not a skill of this workbook: left out';
    case 'unknown version':
      return 'A wording that this workbook does not have: left out';
    case 'twice':
      return 'Filled in further up already: left out';
  }
}

/** `15 taken in, 2 blank, 1 left out.` */
export function fateSummary(lines: readonly FormLine[]): string {
  const taken = lines.filter(({ fate }) => fate.kind === 'taken').length;
  const blank = lines.filter(({ fate }) => fate.kind === 'blank').length;
  const out = lines.length - taken - blank;
  const parts = [
    `${count(taken, 'line')} to take in`,
    ...(blank === 0 ? [] : [`${blank} blank`]),
    ...(out === 0 ? [] : [`${out} left out`]),
  ];
  return `${parts.join(', ')}.`;
}
