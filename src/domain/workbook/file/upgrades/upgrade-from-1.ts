import type { OldTables } from './upgrade-step.ts';

/** Version 2 brought the team. A workbook of version 1 had nobody in it. */
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
});
