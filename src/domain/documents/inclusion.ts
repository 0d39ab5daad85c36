export type DocumentKind =
  | 'plan'
  | 'assessment'
  | 'held'
  | 'person-plan'
  | 'all-plans'
  | 'team-plan'
  | 'skills-matrix'
  | 'coaching-log'
  | 'rating-sheet'
  | 'observation-sheet'
  | 'scorecard'
  | 'review'
  | 'review-summary'
  | 'quarter-page';

/** `history`: how actions were moved, and which were dropped. `notes`: what was written at check-ins. */
const planParts = ['obstacle', 'history', 'notes'] as const;
/** `pull`: closing pull. `words`: every answer, word for word. */
const assessmentParts = ['pull', 'evidence', 'words'] as const;

/** `others`: other people's names; without it they are blacked out. */
const heldParts = ['others'] as const;

/** `talks`: what was said in each session. `moments`: what was seen beside the sessions. */
const logParts = ['talks', 'moments'] as const;

/** `people`: each person. `closing`: where the manager fell back to closing. */
const reviewParts = ['people', 'closing'] as const;

/** What the manager decides to print or to leave out. All the rest is always in the document. */
export type DocumentPart =
  | (typeof planParts)[number]
  | (typeof assessmentParts)[number]
  | (typeof heldParts)[number]
  | (typeof logParts)[number]
  | (typeof reviewParts)[number];
export type Included = ReadonlySet<DocumentPart>;

/** The parts of each document that can be left out, in the order in which they stand in it. */
export const partsOf: Readonly<Record<DocumentKind, readonly DocumentPart[]>> = {
  plan: planParts,
  assessment: assessmentParts,
  held: heldParts,
  'person-plan': planParts,
  'all-plans': planParts,
  'team-plan': [],
  'skills-matrix': [],
  'coaching-log': logParts,
  'rating-sheet': [],
  'observation-sheet': [],
  scorecard: [],
  review: reviewParts,
  'review-summary': [],
  'quarter-page': [],
};

/** What is printed unless the manager says otherwise: notes to oneself, closing pull and others’ names stay here. */
export const usualParts: Readonly<Record<DocumentKind, Included>> = {
  plan: new Set(['obstacle', 'history']),
  assessment: new Set(['evidence', 'words']),
  held: new Set(),
  'person-plan': new Set(['history']),
  'all-plans': new Set(['history']),
  'team-plan': new Set(),
  'skills-matrix': new Set(),
  'coaching-log': new Set(['talks']),
  'rating-sheet': new Set(),
  'observation-sheet': new Set(),
  scorecard: new Set(),
  review: new Set(['people', 'closing']),
  'review-summary': new Set(),
  'quarter-page': new Set(),
};

const nothing = 'none';

/** The parts as they stand in an address: `obstacle-notes`, or `none`. */
export const partsCode = (kind: DocumentKind, included: Included): string =>
  partsOf[kind].filter((part) => included.has(part)).join('-') || nothing;

/** The parts that a code names; null for a code that names something else. */
export function partsOfCode(kind: DocumentKind, code: string): Included | null {
  if (code === nothing) return new Set();
  const names = code.split('-');
  const included = new Set(partsOf[kind].filter((part) => names.includes(part)));
  return included.size === names.length ? included : null;
}
