import { tablePolicy } from '../table-policy.ts';
import type { FileProblem, FileProblemKind, Place } from './problems.ts';

/** What happened, and what to do. */
interface Words {
  readonly what: string;
  readonly next: string;
}

const number = new Intl.NumberFormat('en-US');

const row = ({ table, position }: Place): string =>
  `row ${number.format(position)} of “${tablePolicy[table].holds}”`;
const somewhere = (place: Place | null): string => (place === null ? 'its header' : row(place));

const update = 'Install the newest version of the app, then import the file again.';
const another = 'Import a backup from another day, or export the workbook again where it was made.';
const original = 'Import the file as the app wrote it, or a backup from another day.';
const limit = 'If it is a workbook of yours, export it again and import the new file.';
const otherFile = 'Choose a file that ends in .workbook.';

/** Every problem in words of its own. */
const words: {
  readonly [Kind in FileProblemKind]: (problem: Extract<FileProblem, { readonly kind: Kind }>) => Words;
} = {
  'too big': ({ bytes }) => ({
    what: `The file has ${number.format(Math.ceil(bytes / 1024 / 1024))} MB; a workbook has 50 MB at most.`,
    next: otherFile,
  }),
  empty: () => ({ what: 'There is nothing in the file.', next: another }),
  'not a workbook': () => ({ what: 'This is not a file of Manager’s Workbook.', next: otherFile }),
  'cut short': () => ({
    what: 'The file ends in the middle: it was not copied or saved to its end.',
    next: 'Copy it once more from where it came from, or import a backup from another day.',
  }),
  damaged: () => ({ what: 'The file is damaged and can’t be read.', next: another }),
  'too many rows': (problem) => ({
    what: `The file has more than ${number.format(problem.limit)} rows, more than any workbook.`,
    next: limit,
  }),
  'too many values': (problem) => ({
    what: `The file has more than ${number.format(problem.limit)} values, more than any workbook.`,
    next: limit,
  }),
  'too deep': (problem) => ({
    what: `The file holds lists inside lists more than ${problem.limit} deep, which no workbook does.`,
    next: limit,
  }),
  'too many fields': (problem) => ({
    what: `Something in the file has more than ${problem.limit} fields, which nothing in a workbook has.`,
    next: limit,
  }),
  'text too long': (problem) => ({
    what: `A text in the file is longer than ${number.format(problem.limit)} characters, longer than the app lets anybody write.`,
    next: limit,
  }),
  'too new': ({ appVersion }) => ({
    what:
      appVersion === null
        ? 'The file was made by a newer version of the app.'
        : `The file was made by a newer version of the app, ${appVersion}.`,
    next: update,
  }),
  'not upgradable': ({ fileVersion }) => ({
    what: `The file is of an older kind (version ${fileVersion}), and bringing it up to date failed: it is damaged.`,
    next: another,
  }),
  'wrong header': ({ field }) => ({
    what: `What the file says about itself is not complete or not valid${field === null ? '' : ` (${field})`}.`,
    next: original,
  }),
  'forbidden name': ({ place }) => ({
    what: `There is a field in ${somewhere(place)} with a name that no workbook uses and that could do harm.`,
    next: 'Don’t use this file. The app never writes one like it; ask whoever gave it to you.',
  }),
  'half a character': ({ place }) => ({
    what: `A text in ${somewhere(place)} holds half a character, so part of it is lost.`,
    next: original,
  }),
  'missing table': ({ table }) => ({
    what: `The part with ${tablePolicy[table].holds} is missing from the file.`,
    next: another,
  }),
  'unknown table': () => ({ what: 'The file holds a part that this version does not know.', next: update }),
  'wrong count': () => ({
    what: 'The file does not hold as many rows as it says: some are missing or were added.',
    next: original,
  }),
  'invalid day': ({ place }) => ({
    what: `There is a date in ${row(place)} that is not in the calendar${named(place)}.`,
    next: original,
  }),
  'unknown field': ({ place }) => ({
    what: `There is a field in ${row(place)} that this version does not know.`,
    next: update,
  }),
  'invalid row': ({ place }) => ({
    what: `The app could not have written ${row(place)}: something in it is missing or not allowed${named(place)}.`,
    next: original,
  }),
  'not one row': ({ table, found }) => ({
    what: `The file should say once ${singleWords[table] ?? tablePolicy[table].holds}, and says it ${found === 0 ? 'nowhere' : `${number.format(found)} times`}.`,
    next: original,
  }),
  'two identities': () => ({
    what: 'The file names one workbook at its start and holds another.',
    next: original,
  }),
  'double id': ({ place }) => ({
    what: `The file holds something twice: ${row(place)} has the id of a row before it.`,
    next: original,
  }),
  'dangling reference': ({ place, to }) => ({
    what: `Something is missing from the file: ${row(place)} belongs to a row of “${tablePolicy[to].holds}” that is not there.`,
    next: another,
  }),
  'unknown instrument': ({ place }) => ({
    what: `In ${row(place)} there is a questionnaire that this version does not have.`,
    next: update,
  }),
  'unknown item': ({ place }) => ({
    what: `In ${row(place)} there is a question that its questionnaire does not have.`,
    next: update,
  }),
  'wrong checksum': () => ({
    what: 'The file was changed or damaged after it was written: its checksum does not fit what is in it.',
    next: original,
  }),
};

const singleWords: Partial<Record<Place['table'], string>> = {
  meta: 'which workbook it is',
  profile: 'who the workbook belongs to',
};

const named = ({ field }: Place): string => (field === null ? '' : ` (${field})`);

/** A problem in three sentences: what happened, that nothing was changed, and what to do. */
export function sayProblem(problem: FileProblem): string {
  // The record has the function for exactly this kind, which the compiler can't follow from the key to its value.
  const say = words[problem.kind] as (problem: FileProblem) => Words;
  const { what, next } = say(problem);
  return `${what} Nothing was changed. ${next}`;
}
