import { compareRaters } from '#domain/team/compare-raters.ts';
import type { Person } from '#domain/team/person.ts';
import { currentSkills } from '#domain/team/wordings.ts';
import { sources } from '#domain/instruments/catalog/sources.ts';
import { Invitation } from '#ui/Invitation.tsx';
import { Loading } from '#ui/Loading.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { StepLink, TextLink } from '#ui/TextLink.tsx';
import { useSkills } from '#workbook/SkillsContext.tsx';
import { OverTime } from './OverTime.tsx';
import { Rounds } from './Rounds.tsx';
import { SideBySide } from './SideBySide.tsx';
import { useRatings } from './use-ratings.ts';
import classes from './compare.module.css';

/** The manager's and the person's view of each skill, side by side and over time. */
export function CompareScreen({ person }: { readonly person: Person }) {
  const { wordings, hidden } = useSkills();
  const ratings = useRatings(person.id);
  if (ratings === undefined) return <Loading what="the comparison" />;
  const { compared, unrated, overTime, rounds } = compareRaters(
    ratings,
    person.id,
    currentSkills(wordings),
    hidden,
  );
  const base = `/people/${person.id}`;
  const [byManager, byPerson] = (['manager', 'person'] as const).map((rater) =>
    compared.some(({ gap }) => gap[rater] !== null),
  );
  return (
    <Page
      title={`You and ${person.name}`}
      lead="The same skills, seen by both of you. What you see differently is what to talk about first."
      back={<TextLink to={base}>Back to {person.name}</TextLink>}
      wide
    >
      {compared.length === 0 ? (
        <Invitation
          title="Two views of the same work"
          reason={`You rate ${person.name} by what you saw, and ${person.name} rates the same skills. One view alone says little: over 55 studies, how people rate themselves went along only weakly with what they achieve (about .29), and better where they expected to be compared.`}
          source={`${sources.mabeWest1982.cite}. ${sources.mabeWest1982.limit}`}
          doneWhen="both of you have rated, and you have talked about two skills that you see differently."
        >
          <StepLink to={`${base}/rate`}>Rate {person.name}</StepLink>
          <StepLink to={`${base}/rate-self`} variant="default">
            Let {person.name} rate
          </StepLink>
        </Invitation>
      ) : (
        <>
          {byManager !== true && (
            <p className={classes.text}>
              You have not rated yet. <TextLink to={`${base}/rate`}>Rate {person.name}</TextLink> by what you
              saw.
            </p>
          )}
          {byPerson !== true && (
            <p className={classes.text}>
              {person.name} has not rated yet.{' '}
              <TextLink to={`${base}/rate-self`}>Hand over the laptop</TextLink>, or{' '}
              <TextLink to={`${base}/sheet`}>use a printed sheet or a form</TextLink>.
            </p>
          )}
          <TalkPrompts name={person.name} />
          <SideBySide person={person} compared={compared} unrated={unrated} />
        </>
      )}
      {overTime.length > 0 && <OverTime person={person} rows={overTime} />}
      {rounds.length > 0 && <Rounds person={person} rounds={rounds} />}
    </Page>
  );
}

/** How to begin, so that the numbers don't do the talking. */
function TalkPrompts({ name }: { readonly name: string }) {
  const { klugerDeNisi1996 } = sources;
  return (
    <Section title="How to talk about it">
      <ol className={classes.prompts}>
        <li>Ask first what {name} saw. Say your own view only then.</li>
        <li>
          Where you see more, tell what you saw and when. Where you see less, ask for the last time it went
          well.
        </li>
        <li>Talk about what was said and done, never about what somebody is like.</li>
        <li>Leave the numbers. Agree on one thing to try next, and when you look at it again.</li>
      </ol>
      <p className={classes.fine}>
        More than a third of the feedback effects in one review made performance worse, most of all where it
        aimed at the person. Source: {klugerDeNisi1996.cite}. {klugerDeNisi1996.limit}
      </p>
    </Section>
  );
}
