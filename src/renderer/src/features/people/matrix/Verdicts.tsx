import type { ReactNode } from 'react';
import type { Coverage } from '#domain/team/coverage.ts';
import { maxPriorities, type Priority } from '#domain/team/priority.ts';
import {
  ratedNeeded,
  teachWords,
  verdictOn,
  verdictReason,
  type Verdict,
} from '#domain/team/team-or-coach.ts';
import type { Wording } from '#domain/team/wordings.ts';
import { Section } from '#ui/Section.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { MakePriority } from './MakePriority.tsx';
import classes from './matrix.module.css';

interface VerdictsProps {
  readonly skills: readonly Wording[];
  readonly coverages: ReadonlyMap<string, Coverage>;
  readonly priorities: readonly Priority[];
}

interface Judged {
  readonly skill: Wording;
  readonly coverage: Coverage;
  readonly verdict: Verdict;
}

const list = new Intl.ListFormat('en-US', { type: 'conjunction' });
const names = (judged: readonly Judged[]): string => list.format(judged.map(({ skill }) => skill.name));

/** What the picture says, skill by skill: train the team, or coach one. */
export function Verdicts({ skills, coverages, priorities }: VerdictsProps) {
  const judged = skills.flatMap((skill): readonly Judged[] => {
    const coverage = coverages.get(skill.skillId);
    return coverage === undefined ? [] : [{ skill, coverage, verdict: verdictOn(coverage) }];
  });
  const of = (kind: Verdict['kind']): readonly Judged[] =>
    judged.filter(({ verdict }) => verdict.kind === kind);
  const noGap = of('no gap');
  const rateMore = of('rate more');
  const isFull = priorities.filter(({ state }) => state === 'open').length >= maxPriorities;
  return (
    <Section
      title="What the picture says"
      note="Where half of those rated, or more, are at 1 or 2, train the team: the same lesson would be repeated one by one. Where it is one or two, coach them. The rule is ours; you decide."
    >
      {isFull && (
        <p className={classes.prose}>
          Three priorities are open. To make another one, finish one or drop one in the{' '}
          <TextLink to="/people/team-plan">team’s plan</TextLink> first.
        </p>
      )}
      <VerdictList title="Train the team" judged={of('train the team')} priorities={priorities} />
      <VerdictList title="Train a few together" judged={of('train a group')} priorities={priorities} />
      <VerdictList title="Coach" judged={of('coach')} priorities={null} />
      {rateMore.length > 0 && (
        <Section order={3} title="Rate more people first">
          <p className={classes.prose}>
            {names(rateMore)}: fewer than {ratedNeeded} people are rated, which says nothing of a team.
          </p>
        </Section>
      )}
      {noGap.length > 0 && (
        <Section order={3} title="Nobody is at 1 or 2">
          <p className={classes.prose}>{names(noGap)}.</p>
        </Section>
      )}
    </Section>
  );
}

interface VerdictListProps {
  readonly title: string;
  readonly judged: readonly Judged[];
  /** Null where it is not for the team. */
  readonly priorities: readonly Priority[] | null;
}

function VerdictList({ title, judged, priorities }: VerdictListProps) {
  if (judged.length === 0) return null;
  return (
    <Section order={3} title={title}>
      <ul className={classes.verdicts} aria-label={title}>
        {judged.map(({ skill, coverage, verdict }) => (
          <li key={skill.skillId} className={classes.verdict}>
            <div className={classes.verdictText}>
              <p>
                <strong>{skill.name}</strong>
                {verdict.kind === 'coach' && <>: {people(verdict)}</>}
              </p>
              <p className={classes.soft}>
                {verdictReason(coverage)} {teachWords(coverage)}
              </p>
            </div>
            {priorities !== null && (
              <MakePriority skill={skill} coverage={coverage} priorities={priorities} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Their names, each leading to where one looks for the reason first. */
function people({ people: coached }: Verdict & { readonly kind: 'coach' }): ReactNode {
  return coached.map((person, index) => (
    <span key={person.id}>
      {index > 0 && ' and '}
      <TextLink to={`/people/${person.id}/diagnosis`}>{person.name}</TextLink>
    </span>
  ));
}
