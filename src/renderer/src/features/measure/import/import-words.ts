import type { ShapeQuestion } from '#domain/scorecard/import/guess-shape.ts';
import type { Fate } from '#domain/scorecard/import/plan-readings.ts';

export const questionWords: Record<ShapeQuestion, string> = {
  person: 'Which column says the person?',
  period: 'Which column says the week, month, quarter or day?',
  measure: 'Which column is which of your measures?',
  value: 'Which column holds the value?',
  repeated:
    'Several rows are about the same person and time. Say above whether they add up, as in a list of deals, or whether the first one counts.',
  unnamed:
    'Some rows leave out the name or the time, as in a grouped report. Say above whether they belong to the one that stands further up.',
  decimal: 'Is 1.234 a thousand and more, or one and a bit? Say above how decimals are written.',
  dates: 'Does the month come first in the dates, or the day? Say it above.',
};

/** What is said of a row, in the order in which they are counted. */
export const fateWords: Record<Fate, string> = {
  read: 'Taken in',
  added: 'Added to a row for the same person and time',
  replaces: 'Takes the place of a reading',
  same: 'There already',
  'no person': 'Nobody on your team is called that',
  left: 'They had left the team',
  'not followed': 'Not on your scorecard',
  'no period': 'No week, month or quarter found',
  'no number': 'No number',
  'share or percent': 'Could be a share or a percentage: 1.2 is 120 % or 1.2 %. Put % signs into the file',
  twice: 'Another row says something else for the same period: the first one counts',
  total: 'A total or a note of the report',
  group: 'Says whose the rows below are',
  empty: 'Nothing in it',
};

// The keys of the record, in its order.
export const fates = Object.keys(fateWords) as readonly Fate[];
