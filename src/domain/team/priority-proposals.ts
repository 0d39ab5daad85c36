import type { Coverage } from './coverage.ts';
import type { Priority } from './priority.ts';
import { nameList } from './name-list.ts';
import { lowWords, verdictOn } from './team-or-coach.ts';
import type { Wording } from './wordings.ts';

/** What a priority would start with, taken from the matrix. */
export interface PriorityProposal extends Pick<Priority, 'title' | 'why' | 'personIds'> {
  readonly skillId: string;
}

/**
 * A skill as a priority: for those who need it, or for all. The reason names who could show it and nobody who is at 1
 * or 2: the plan is handed to the team.
 */
export function asPriority(skill: Wording, coverage: Coverage): PriorityProposal {
  const verdict = verdictOn(coverage);
  const people = verdict.kind === 'train a group' || verdict.kind === 'coach' ? verdict.people : [];
  return {
    skillId: skill.skillId,
    title: skill.name,
    why: `${lowWords(coverage.low.length, coverage.rated)} ${
      coverage.high.length === 0
        ? 'Nobody on the team is at 4 or 5.'
        : `${nameList(coverage.high)} could show how it is done.`
    }`,
    personIds: people.map(({ id }) => id),
  };
}

/**
 * What could become a priority of the team: what calls for training together and is not open already. The largest
 * share at 1 or 2 first, then the most people.
 */
export function proposePriorities(
  skills: readonly Wording[],
  coverages: ReadonlyMap<string, Coverage>,
  priorities: readonly Priority[],
): readonly PriorityProposal[] {
  const open = new Set(priorities.filter(({ state }) => state === 'open').map(({ skillId }) => skillId));
  return skills
    .flatMap((skill) => {
      const coverage = coverages.get(skill.skillId);
      if (coverage === undefined || open.has(skill.skillId)) return [];
      const { kind } = verdictOn(coverage);
      return kind === 'train the team' || kind === 'train a group' ? [{ skill, coverage }] : [];
    })
    .toSorted(
      (a, b) => shareOf(b.coverage) - shareOf(a.coverage) || b.coverage.low.length - a.coverage.low.length,
    )
    .map(({ skill, coverage }) => asPriority(skill, coverage));
}

const shareOf = ({ low, rated }: Coverage): number => low.length / rated;
