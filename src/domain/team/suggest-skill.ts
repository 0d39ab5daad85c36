import type { Level } from '../instruments/instrument.ts';

/** What is known of a person's skill when one is to be chosen. */
export interface SkillEvidence {
  readonly skillId: string;
  readonly name: string;
  /** The manager's latest rating; null without one. */
  readonly level: Level | null;
  /** Moments of the last weeks that speak to it and correct something. */
  readonly corrections: number;
  /** It is a focus of the person's plan already. */
  readonly isInPlan: boolean;
}

/** From this level on a skill is a strength: it may be chosen, and is not suggested. */
const strengthFrom = 4;

export type SkillSuggestion =
  | { readonly kind: 'skill'; readonly skillId: string; readonly reason: string }
  /** There is no rating and no moment to go by. */
  | { readonly kind: 'nothing known' }
  /** What is known and not in the plan is at 4 or 5. */
  | { readonly kind: 'nothing low' };

/**
 * The one skill to work on first: the lowest rated by the manager that is not in the plan; among equals the one that
 * more of the recent corrections speak to, then the first of the catalog. Without any rating the corrections decide.
 * The order is ours, a reading aid and no finding; the manager decides.
 */
export function suggestSkill(skills: readonly SkillEvidence[]): SkillSuggestion {
  const rated = skills.filter(({ level }) => level !== null);
  const byEvidence = (a: SkillEvidence, b: SkillEvidence): number =>
    (a.level ?? 0) - (b.level ?? 0) || b.corrections - a.corrections;
  if (rated.length === 0) {
    const [first] = skills
      .filter(({ corrections, isInPlan }) => corrections > 0 && !isInPlan)
      .toSorted(byEvidence);
    if (first === undefined) return { kind: 'nothing known' };
    const reason = `You have rated no skill yet. ${correctionWords(first.corrections)} ${first.corrections === 1 ? 'speaks' : 'speak'} to ${first.name}, more than to any other that is not in the plan.`;
    return { kind: 'skill', skillId: first.skillId, reason };
  }
  const [first, ...others] = rated
    .filter(({ level, isInPlan }) => !isInPlan && (level ?? strengthFrom) < strengthFrom)
    .toSorted(byEvidence);
  if (first === undefined) return { kind: 'nothing low' };
  const even = others.filter(({ level }) => level === first.level);
  return { kind: 'skill', skillId: first.skillId, reason: reasonFor(first, even, rated) };
}

function reasonFor(
  first: SkillEvidence,
  even: readonly SkillEvidence[],
  rated: readonly SkillEvidence[],
): string {
  const isBelowPlan = rated.some(({ level, isInPlan }) => isInPlan && (level ?? 0) <= (first.level ?? 0));
  const among = isBelowPlan ? ' of those that are not in the plan' : '';
  const lowest =
    rated.length === 1
      ? `You rated ${first.name} at ${first.level}, and no other skill yet`
      : even.length === 0
        ? `You rated ${first.name} at ${first.level}, the lowest${among || ` of the ${rated.length} that you rated`}`
        : `You rated ${first.name} at ${first.level}, one of the ${even.length + 1} lowest${among}`;
  const decided = even.length > 0 && even.every(({ corrections }) => corrections < first.corrections);
  if (first.corrections > 0)
    return `${lowest}, and ${lower(correctionWords(first.corrections))} ${first.corrections === 1 ? 'speaks' : 'speak'} to it${decided ? ', more than to the others' : ''}.`;
  return `${lowest}.${even.length > 0 ? ' Nothing else tells them apart: take another one if it matters more now.' : ''}`;
}

const correctionWords = (corrections: number): string =>
  corrections === 1 ? 'One recent correction' : `${corrections} recent corrections`;
const lower = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
