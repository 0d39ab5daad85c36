import type { OldTables } from './upgrade-step.ts';

/** Version 2 brought the team, the scorecard and the reviews. A workbook of version 1 had none of them. */
export const upgradeFrom1 = (tables: OldTables): OldTables => ({
  ...tables,
  people: [],
  privateNotes: [],
  ownSkills: [],
  hiddenSkills: [],
  ratings: [],
  diagnoses: [],
  tasks: [],
  sessions: [],
  moments: [],
  priorities: [],
  measures: [],
  targets: [],
  readings: [],
  importShapes: [],
  personAliases: [],
  reviews: [],
  personReviews: [],
  commitments: [],
  carryOvers: [],
  reviewParts: [],
  addenda: [],
});
