import { sources } from '#domain/instruments/catalog/sources.ts';
import { Part } from '../page/Part.tsx';
import classes from './assessment.module.css';

/** What can and what can't be read from a self-rating. */
export function WhatItIs() {
  const { mabeWest1982, klugerDeNisi1996 } = sources;
  return (
    <section className={classes.section}>
      <h2>How to read this</h2>
      <Part title="It is one person’s view of their own work">
        <p>
          Self-ratings agree only weakly with performance: about .29, where 1 would be full agreement (
          {mabeWest1982.cite}. {mabeWest1982.limit}) They agree better when the question is about exact
          behavior, as here.
        </p>
      </Part>
      <Part title="It describes behavior in a few weeks">
        <p>
          The five answers to each question are behaviorally described. They have not been tested on a large
          group, and they don’t say how good a manager somebody is.
        </p>
      </Part>
      <Part title="It is a start for a conversation">
        <p>
          It is no ground for pay, promotion or a comparison of people. Talk about what was done and what to
          try, not about the person: more than a third of 607 feedback effects made performance worse, most of
          all when feedback aimed at the self ({klugerDeNisi1996.cite}. {klugerDeNisi1996.limit})
        </p>
      </Part>
      <Part title="No opportunity is not low">
        <p>What could not be shown in the time is left out of the score.</p>
      </Part>
    </section>
  );
}
