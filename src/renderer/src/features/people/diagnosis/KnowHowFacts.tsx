import { learnsUpTo } from '#domain/team/coverage.ts';
import type { Person } from '#domain/team/person.ts';
import { recentMomentDays } from '#domain/team/skill-evidence.ts';
import type { SkillEvidence } from '#domain/team/suggest-skill.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { count } from '#workbook/format.ts';
import classes from './diagnosis.module.css';

interface KnowHowFactsProps {
  readonly person: Person;
  readonly evidence: readonly SkillEvidence[];
}

const list = new Intl.ListFormat('en-US', { type: 'conjunction' });

/** What the ratings and the moments say about know-how. */
export function KnowHowFacts({ person, evidence }: KnowHowFactsProps) {
  const rated = evidence.filter(({ level }) => level !== null);
  const low = rated.filter(({ level }) => level !== null && level <= learnsUpTo);
  const corrections = evidence.reduce((sum, skill) => sum + skill.corrections, 0);
  return (
    <p className={classes.facts}>
      {rated.length === 0 ? (
        <>
          You have rated none of their skills yet.{' '}
          <TextLink to={`/people/${person.id}/rate`}>Rate {person.name}</TextLink>
        </>
      ) : (
        <>
          Of {count(rated.length, 'skill')} that you rated,{' '}
          {low.length === 0 ? 'none is at 1 or 2' : `at 1 or 2: ${list.format(low.map(({ name }) => name))}`}.
        </>
      )}
      {corrections > 0 &&
        ` In the last ${recentMomentDays} days you noted ${count(corrections, 'correction')} on a skill.`}
    </p>
  );
}
