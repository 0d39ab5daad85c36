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

/** What happens to somebody in a list or a file. */
export function fateWords(person: PlannedPerson): string {
  if (person.fate === 'no name') return 'Left out: no name in it';
  const why = {
    new: '',
    here: 'the name is on the list already',
    twice: 'the name comes twice',
  }[person.fate];
  if (!person.isAdded) return `Left out: ${why}`;
  return `${why === '' ? 'Added' : `Added, though ${why}`}${noteWords(person)}`;
}

/** `12 people will be added. 2 names are there already or come twice. 1 row has no name.` */
export function plannedSummary({ added, sameName, noName }: PlannedCounts): string {
  return [
    added === 0 ? 'Nobody will be added.' : `${count(added, 'person', 'people')} will be added.`,
    sameName === 0
      ? ''
      : `${count(sameName, 'name is', 'names are')} there already, or ${sameName === 1 ? 'comes' : 'come'} twice.`,
    noName === 0 ? '' : `${count(noName, 'row has', 'rows have')} no name.`,
  ]
    .filter(Boolean)
    .join(' ');
}
