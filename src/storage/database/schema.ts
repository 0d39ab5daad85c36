import type { TableName } from '#domain/workbook/tables.ts';

/**
 * The workbook database's schema, one entry a released version, never edited once released. Dexie's syntax: the
 * primary key first, then the indexes. The database's version and the file's version are two numbers.
 */
export const schemaHistory = [
  {
    version: 1,
    stores: {
      meta: 'id',
      profile: 'id',
      assessments: 'id, sittingId',
      answers: 'id, assessmentId',
      importances: 'id',
      plans: 'id',
      focuses: 'id, planId',
      actions: 'id, planId, focusId',
      checkIns: 'id, planId, focusId',
    },
  },
  // How a sealed workbook is sealed, and what was deleted in the last 30 days.
  { version: 2, stores: { seal: 'id', trash: 'id' } },
  // The team with its skills and coaching, the scorecard, and the quarterly reviews.
  {
    version: 3,
    stores: {
      people: 'id',
      privateNotes: 'id',
      ownSkills: 'id',
      hiddenSkills: 'id',
      ratings: 'id, personId, skillId',
      diagnoses: 'id, personId',
      tasks: 'id, personId',
      sessions: 'id, personId, plannedDay',
      moments: 'id, personId, day',
      priorities: 'id',
      measures: 'id',
      targets: 'id, measureId, quarter, personId',
      readings: 'id, measureId, personId, start',
      importShapes: 'id',
      personAliases: 'id, personId',
      reviews: 'id',
      personReviews: 'id, reviewId, personId',
      commitments: 'id, reviewId',
      carryOvers: 'id, reviewId, personId',
      reviewParts: 'id, reviewId, personId',
      addenda: 'id, reviewId',
    },
  },
  // Who was erased, and how many rows were deleted.
  { version: 4, stores: { erasures: 'id', removals: 'id' } },
] as const satisfies readonly [SchemaVersion, ...SchemaVersion[]];

interface SchemaVersion {
  readonly version: number;
  readonly stores: Record<string, string>;
}

/** All tables of the newest version: those of the domain, the seal, and the count of what was deleted. */
export const stores: Record<TableName | 'seal' | 'removals', string> = {
  ...schemaHistory[0].stores,
  ...schemaHistory[1].stores,
  ...schemaHistory[2].stores,
  ...schemaHistory[3].stores,
};
export const newestVersion: number = schemaHistory[3].version;
