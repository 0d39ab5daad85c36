import type { ClosingPart } from '#domain/reviews/record.ts';
import { Section } from '#ui/Section.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import classes from './review.module.css';

/** What the assessment of the quarter says about stepping in. */
export function PullFacts({ part }: { readonly part: ClosingPart }) {
  return (
    <Section title="What your assessment says">
      {part.frequent.length === 0 ? (
        <p className={classes.prose}>
          No assessment of this quarter shows you stepping in often.{' '}
          <TextLink to="/stand">Look at your assessments</TextLink>
        </p>
      ) : (
        <>
          <p className={classes.prose}>
            In about half of the weeks or more{part.peaksLate && ', and most in the last three'}:
          </p>
          <ul className={classes.bullets}>
            {part.frequent.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
