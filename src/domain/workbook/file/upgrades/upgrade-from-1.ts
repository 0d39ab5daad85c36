import type { OldTables } from './upgrade-step.ts';

/** The tables that version 2 brought: the team, the scorecard and the reviews. */
const added = [
  'people',
  'privateNotes',
  'ownSkills',
  'hiddenSkills',
  'ratings',
  'diagnoses',
  'tasks',
  'sessions',
  'moments',
  'priorities',
  'measures',
  'targets',
  'readings',
  'importShapes',
  'personAliases',
  'reviews',
  'personReviews',
  'commitments',
  'carryOvers',
  'reviewParts',
  'addenda',
  'erasures',
] as const;

/** A workbook of version 1 had none of them. @throws on a file that has: what is in it must not be dropped unsaid */
export function upgradeFrom1(tables: OldTables): OldTables {
  const early = added.find((name) => Object.hasOwn(tables, name));
  if (early !== undefined) throw new Error(`Version 1 had no table ${early}`);
  return { ...tables, ...Object.fromEntries(added.map((name) => [name, []])) };
}
