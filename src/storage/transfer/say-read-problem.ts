import { sayProblem } from '#domain/workbook/file/problem-words.ts';
import type { FileProblem } from '#domain/workbook/file/problems.ts';
import type { ReadProblem } from './read-file.ts';

type OwnProblem = Exclude<ReadProblem, FileProblem>;

const seconds = new Intl.NumberFormat('en-US', { style: 'unit', unit: 'second', unitDisplay: 'long' });

const words: {
  readonly [Kind in OwnProblem['kind']]: (problem: Extract<OwnProblem, { readonly kind: Kind }>) => string;
} = {
  sealed: ({ by }) =>
    by === 'passphrase'
      ? 'The file is sealed. Nothing was changed. Type the passphrase that was chosen when it was saved.'
      : 'The file is sealed. Nothing was changed. Type the recovery key of the workbook that it was saved from.',
  'wrong secret': ({ by }) =>
    by === 'passphrase'
      ? 'This passphrase does not open the file. Nothing was changed. Upper and lower case count; try again.'
      : 'This recovery key does not open the file. Nothing was changed. It starts with AGE-SECRET-KEY-1 and stands on the recovery sheet of the workbook; check it letter by letter.',
  'sealed too hard': () =>
    'Opening the file would take this laptop too long: it is sealed with more work than the app allows. Nothing was changed. Open it with an age tool, then import what is in it.',
  'out of time': (problem) =>
    `Reading the file took longer than ${seconds.format(problem.seconds)}, so it was stopped. Nothing was changed. Close other programs and try again: a workbook takes a second or two.`,
  gone: () =>
    'The file can’t be read: it was moved, changed or deleted since it was chosen, or it is a folder. Nothing was changed. Choose it again.',
};

const isOwn = (problem: ReadProblem): problem is OwnProblem => Object.hasOwn(words, problem.kind);

/** What happened, that nothing was changed, and what to do. */
export function sayReadProblem(problem: ReadProblem): string {
  if (!isOwn(problem)) return sayProblem(problem);
  // The record has the function for exactly this kind, which the compiler can't follow from the key to its value.
  const say = words[problem.kind] as (problem: OwnProblem) => string;
  return say(problem);
}
