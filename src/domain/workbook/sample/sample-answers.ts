import type { AnswerValue } from '../../assessments/assessment.ts';

/** What was answered in the first and in the second sitting, by item. */
export const sampleValues: Readonly<Record<string, readonly [first: AnswerValue, second: AnswerValue]>> = {
  // No score the first time: one answer of four. The second time it has one, but can’t be compared.
  'hiring-job-needs': ['no-opportunity', 3],
  'hiring-same-questions': ['no-opportunity', 2],
  'hiring-bench': [2, 3],
  'hiring-first-weeks': ['no-opportunity', 'no-opportunity'],
  // Probably moved, down: three items answered both times.
  'training-practice': [3, 3],
  'training-need': [3, 2],
  'training-follow-up': [4, 3],
  'training-product-change': ['no-opportunity', 'no-opportunity'],
  'developing-goals': [2, 2],
  'developing-aspirations': [3, 3],
  'developing-stretch': [2, 3],
  'developing-middle': [2, 2],
  'directing-priorities': [3, 3],
  'directing-ask-first': [2, 2],
  'directing-decision-rights': [1, 2],
  'directing-leave-the-deal': [2, 2],
  // Moved.
  'planning-gap': [2, 4],
  'planning-forecast': [3, 4],
  'planning-territories': [2, 3],
  'planning-own-week': [2, 4],
  'coaching-watch-first': [1, 2],
  'coaching-one-behavior': [2, 2],
  'coaching-rep-speaks': [2, 3],
  'coaching-next-try': [2, 2],
  'expectations-beyond-quota': [3, 4],
  'expectations-early-word': [3, 3],
  'expectations-why': [4, 4],
  'expectations-mine': [3, 3],
  // Probably moved, up.
  'measuring-three-levels': [3, 4],
  'measuring-talk': [3, 4],
  'measuring-noise': ['no-opportunity', 3],
  'measuring-data': [4, 4],
  'change-behavior': [2, 3],
  'change-follow-use': [3, 3],
  'change-resistance': [3, 3],
  'change-one-at-a-time': ['no-opportunity', 3],
  'leading-yourself-feedback': [2, 3],
  'leading-yourself-pressure': [2, 2],
  'leading-yourself-time': [2, 3],
  'leading-yourself-recover': [3, 2],
  'pull-late-calls': [4, 3],
  'pull-proposal': [3, 2],
  'pull-discount': [4, 4],
  'pull-cancelled-1-1': [4, 3],
  'pull-review': [3, 3],
  'pull-customer-answers': [5, 4],
  'pull-negotiation': [3, 2],
  'pull-without-rep': [2, 1],
};

/** Second sitting: weeks of the last full quarter in which it happened. */
export const samplePullWeeks: Readonly<Record<string, readonly number[]>> = {
  'pull-late-calls': [8, 11, 12, 13],
  'pull-proposal': [12],
  'pull-discount': [4, 6, 9, 11, 12, 13],
  'pull-cancelled-1-1': [11, 12, 13],
  'pull-review': [5, 12, 13],
  'pull-customer-answers': [2, 7, 10, 11, 12, 13],
  'pull-negotiation': [13],
};
