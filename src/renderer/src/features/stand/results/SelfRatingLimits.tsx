import { sources } from '#domain/instruments/catalog/sources.ts';
import { Section } from '#ui/Section.tsx';
import { SourceNote } from '../SourceNote.tsx';
import classes from './results.module.css';

/** What a self-rating can't tell, said beside its results. */
export function SelfRatingLimits() {
  return (
    <Section title="What a self-rating can’t tell">
      <ul className={classes.limits}>
        <li>
          <strong>Whether others see it the same way.</strong> Self-ratings agree only weakly with
          performance: about .29 over 55 studies, where 1 would be full agreement. They agree better when the
          question is about exact behavior and one expects to be compared. So ask one rep and your boss about
          one answer.
          <SourceNote source={sources.mabeWest1982} />
        </li>
        <li>
          <strong>How good a manager you are.</strong> The answers describe behavior in a few weeks. They have
          not been tested on a large group, and a territory, a product and luck have their say in the results
          too.
        </li>
        <li>
          <strong>Small differences.</strong> Four answers make a rough score. What lies within the bands is
          about the same.
        </li>
        <li>
          <strong>What to work on.</strong> That is a decision, not a score: it depends on what matters to
          your team now. When you talk about it, keep to behavior. More than a third of the feedback effects
          in one review made performance worse, most of all when it aimed at the person.
          <SourceNote source={sources.klugerDeNisi1996} />
        </li>
      </ul>
    </Section>
  );
}
