import type { FilledIn, PersonDetails } from '#domain/team/fill-in.ts';
import type { Candidate, CandidateNote, PlannedCounts, PlannedPerson } from '#domain/team/planned-people.ts';
import { count } from '#workbook/format.ts';

const notes: Record<CandidateNote, string> = {
  'no day': 'without a start day: it could not be read',
  'day to be said': 'the start day waits for your answer above',
  'in the future': 'the start day is still to come',
  'ramping unclear': 'whether they are ramping could not be read, so they are not',
  cut: 'a text was too long and is cut',
};

const noteWords = ({ notes: given }: Pick<Candidate, 'notes'>): string =>
  given.length === 0 ? '' : `; ${given.map((note) => notes[note]).join('; ')}`;

const detailWords: Record<keyof PersonDetails, string> = {
  role: 'role',
  territory: 'territory',
  startDay: 'start day',
  ramping: 'ramping',
};
const list = new Intl.ListFormat('en-US', { type: 'conjunction' });

/** What happens to somebody in a list or a file. */
export function fateWords(person: PlannedPerson, filled: FilledIn | undefined): string {
  if (filled !== undefined) {
    // The keys of the details.
    const details = (Object.keys(filled.details) as (keyof PersonDetails)[]).map((key) => detailWords[key]);
    return `On the list already; filled in: ${list.format(details)}${noteWords(person)}`;
  }
  if (person.fate === 'no name') return 'Left out: no name in it';
  const why = {
    new: '',
    here: 'the name is on the list already',
    twice: 'the name comes twice',
  }[person.fate];
  if (!person.isAdded) return `Left out: ${why}`;
  return `${why === '' ? 'Added' : `Added, though ${why}`}${noteWords(person)}`;
}

/** `Add 12 people and fill in 3` */
export function takeWords(added: number, filled: number): string {
  if (added === 0) return `Fill in ${count(filled, 'person', 'people')}`;
  return `Add ${count(added, 'person', 'people')}${filled === 0 ? '' : ` and fill in ${filled}`}`;
}

/** `12 people added, 3 filled in.` */
export function doneWords(added: number, filled: number): string {
  if (added === 0) return `${count(filled, 'person', 'people')} filled in.`;
  return `${count(added, 'person', 'people')} added${filled === 0 ? '' : `, ${filled} filled in`}.`;
}

/** `12 people will be added. 2 names are there already or come twice. 1 row has no name.` */
export function plannedSummary({ added, sameName, noName }: PlannedCounts, filled: number): string {
  return [
    added === 0 ? 'Nobody will be added.' : `${count(added, 'person', 'people')} will be added.`,
    filled === 0 ? '' : `Of ${count(filled, 'person', 'people')} what is missing is filled in.`,
    sameName === 0
      ? ''
      : `${count(sameName, 'name is', 'names are')} there already, or ${sameName === 1 ? 'comes' : 'come'} twice.`,
    noName === 0 ? '' : `${count(noName, 'row has', 'rows have')} no name.`,
  ]
    .filter(Boolean)
    .join(' ');
}
