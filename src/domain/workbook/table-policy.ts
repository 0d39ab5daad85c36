import type { TableName } from './tables.ts';

/** What happens to a table's rows outside the screens. */
export interface TablePolicy {
  /** In words, for "what is in this file". */
  readonly holds: string;
  /** Written to exports and backups. */
  readonly inBackup: boolean;
  /** Whom the rows speak about, which decides erasing and "everything held on a person". */
  readonly about: 'nobody' | 'the manager' | 'people' | 'both';
  /** Handed to a trainer in a pack. */
  readonly inPack: boolean;
  /** Taken into the next quarter. */
  readonly carriedOver: boolean;
}

/** Adding a table without deciding this does not compile. */
export const tablePolicy = {
  meta: {
    holds: 'the workbook’s identity',
    inBackup: true,
    about: 'nobody',
    inPack: false,
    carriedOver: false,
  },
  profile: {
    holds: 'who you are and what you lead',
    inBackup: true,
    about: 'the manager',
    inPack: false,
    carriedOver: false,
  },
  assessments: {
    holds: 'self-assessments',
    inBackup: true,
    about: 'the manager',
    inPack: true,
    carriedOver: false,
  },
  answers: {
    holds: 'answers and evidence',
    inBackup: true,
    about: 'the manager',
    inPack: false,
    carriedOver: false,
  },
  importances: {
    holds: 'what matters most now',
    inBackup: true,
    about: 'the manager',
    inPack: false,
    carriedOver: false,
  },
  people: {
    holds: 'people of the team',
    inBackup: true,
    about: 'people',
    inPack: false,
    carriedOver: false,
  },
  privateNotes: {
    holds: 'private notes about people',
    inBackup: true,
    about: 'people',
    inPack: false,
    carriedOver: false,
  },
  ownSkills: {
    holds: 'skills in your company’s words',
    inBackup: true,
    about: 'nobody',
    inPack: false,
    carriedOver: false,
  },
  hiddenSkills: {
    holds: 'skills you don’t rate',
    inBackup: true,
    about: 'nobody',
    inPack: false,
    carriedOver: false,
  },
  ratings: {
    holds: 'ratings of people’s skills',
    inBackup: true,
    about: 'people',
    inPack: false,
    carriedOver: false,
  },
  diagnoses: {
    holds: 'diagnoses before coaching',
    inBackup: true,
    about: 'people',
    inPack: false,
    carriedOver: false,
  },
  tasks: {
    holds: 'tasks handed over',
    inBackup: true,
    about: 'people',
    inPack: false,
    carriedOver: true,
  },
  sessions: {
    holds: 'coaching sessions',
    inBackup: true,
    about: 'people',
    inPack: false,
    carriedOver: false,
  },
  moments: {
    holds: 'moments',
    inBackup: true,
    about: 'both',
    inPack: false,
    carriedOver: false,
  },
  priorities: {
    holds: 'priorities of the team',
    inBackup: true,
    about: 'people',
    inPack: false,
    carriedOver: true,
  },
  plans: {
    holds: 'development plans',
    inBackup: true,
    about: 'both',
    inPack: false,
    carriedOver: false,
  },
  focuses: {
    holds: 'focus areas and goals',
    inBackup: true,
    about: 'both',
    inPack: false,
    carriedOver: true,
  },
  actions: { holds: 'actions', inBackup: true, about: 'both', inPack: false, carriedOver: true },
  checkIns: { holds: 'check-ins', inBackup: true, about: 'both', inPack: false, carriedOver: true },
  measures: {
    holds: 'measures of the scorecard',
    inBackup: true,
    about: 'the manager',
    inPack: false,
    carriedOver: true,
  },
  targets: {
    holds: 'targets',
    inBackup: true,
    about: 'both',
    inPack: false,
    carriedOver: false,
  },
  readings: {
    holds: 'readings of measures',
    inBackup: true,
    about: 'both',
    inPack: false,
    carriedOver: false,
  },
  importShapes: {
    holds: 'how tables from the CRM are read',
    inBackup: true,
    about: 'nobody',
    inPack: false,
    carriedOver: false,
  },
  personAliases: {
    holds: 'names that files use for people',
    inBackup: true,
    about: 'people',
    inPack: false,
    carriedOver: false,
  },
  reviews: {
    holds: 'quarterly reviews',
    inBackup: true,
    about: 'the manager',
    inPack: false,
    carriedOver: false,
  },
  personReviews: {
    holds: 'what reviews say of people',
    inBackup: true,
    about: 'people',
    inPack: false,
    carriedOver: false,
  },
  commitments: {
    holds: 'commitments',
    inBackup: true,
    about: 'both',
    inPack: false,
    carriedOver: true,
  },
  carryOvers: {
    holds: 'what was decided about open things',
    inBackup: true,
    about: 'both',
    inPack: false,
    carriedOver: false,
  },
  reviewParts: {
    holds: 'parts of locked reviews',
    inBackup: true,
    about: 'both',
    inPack: false,
    carriedOver: false,
  },
  addenda: {
    holds: 'corrections of locked reviews',
    inBackup: true,
    about: 'the manager',
    inPack: false,
    carriedOver: false,
  },
  erasures: {
    holds: 'erasures, without names',
    inBackup: true,
    about: 'nobody',
    inPack: false,
    carriedOver: false,
  },
  trash: {
    holds: 'what was deleted in the last 30 days',
    inBackup: true,
    about: 'both',
    inPack: false,
    carriedOver: false,
  },
} satisfies Record<TableName, TablePolicy>;
