import { createContext, useContext, type ReactNode } from 'react';
import { usedSkills, wordingsWith, type Wording, type Wordings } from '#domain/team/wordings.ts';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { useQuery } from './use-query.ts';

interface Skills {
  /** Every wording, shipped and own: what was rated or planned is read in its own. */
  readonly wordings: Wordings;
  /** Those that the team is rated on now, in their order. */
  readonly used: readonly Wording[];
  readonly hidden: ReadonlySet<string>;
}

const Context = createContext<Skills | null>(null);

async function skillsOf(db: WorkbookDatabase): Promise<Skills> {
  const [own, hiddenRows] = await Promise.all([
    db.rows('ownSkills').toArray(),
    db.rows('hiddenSkills').toArray(),
  ]);
  const wordings = wordingsWith(own.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt)));
  const hidden: ReadonlySet<string> = new Set(hiddenRows.map(({ id }) => id));
  return { wordings, used: usedSkills(wordings, hidden), hidden };
}

/** Everything below can name skills. Shows nothing for the moment in which they load. */
export function SkillsProvider({ children }: { readonly children: ReactNode }) {
  const skills = useQuery(skillsOf);
  return skills === undefined ? null : <Context value={skills}>{children}</Context>;
}

export function useSkills(): Skills {
  const skills = useContext(Context);
  if (skills === null) throw new Error('Used outside an open workbook');
  return skills;
}
export const useWordings = (): Wordings => useSkills().wordings;
