import { Button } from '@mantine/core';
import { useState } from 'react';
import { isAnswered } from '#domain/team/latest-ratings.ts';
import type { Person } from '#domain/team/person.ts';
import { sheetLines } from '#domain/team/rating-sheet.ts';
import { profileOf } from '#storage/queries/queries.ts';
import { Loading } from '#ui/Loading.tsx';
import { Page } from '#ui/Page.tsx';
import { StepLink, TextLink } from '#ui/TextLink.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { count } from '#workbook/format.ts';
import { useHandOver } from '#workbook/HandOver.tsx';
import { useSkills } from '#workbook/SkillsContext.tsx';
import { useQuery } from '#workbook/use-query.ts';
import { useToday } from '#workbook/use-today.ts';
import { RatingList } from './RatingList.tsx';
import { finishId } from './rating-items.ts';
import { useRatings } from './use-ratings.ts';
import classes from './rating.module.css';

/**
 * The person rates themselves on the manager's laptop. A page to hand it over comes first and one to hand it back last;
 * nothing that the manager wrote or chose is on any of them.
 */
export function SelfRating({ person }: { readonly person: Person }) {
  const today = useToday();
  const { wordings, hidden } = useSkills();
  const all = useRatings(person.id);
  const profile = useQuery(profileOf);
  const { handedTo, handOver } = useHandOver();
  // Reloaded while they rate themselves, it goes on where they were.
  const [place, setPlace] = useState<'hand over' | 'rate' | 'hand back'>(
    handedTo === person.id ? 'rate' : 'hand over',
  );
  const toast = useToast();
  const start = (): void => {
    // In the place of what was said before, which could be undone from there.
    toast({ text: 'The chapters are away until you are done.' });
    handOver(person.id);
    setPlace('rate');
  };
  if (all === undefined || profile === undefined) return <Loading what="the ratings" />;
  // The manager's own must not reach these pages.
  const ratings = all.filter(({ rater }) => rater === 'person');
  const rated = ratings.filter((rating) => rating.day === today && isAnswered(rating)).length;
  const skills = sheetLines(wordings, hidden).length;

  if (place === 'rate') {
    return (
      <Page
        title="Your own view"
        lead={`${person.name}, this is how you see your own selling. Your manager gets your view, and you talk about both.`}
      >
        <RatingList
          person={person}
          rater="person"
          ratings={ratings}
          advice="Pick the highest one you really did in that time, even if you also did others. Where the occasion did not come up, take 0: it is never low."
          finish={
            <Button id={finishId} onClick={() => setPlace('hand back')}>
              I am done
            </Button>
          }
        />
      </Page>
    );
  }
  if (place === 'hand back') {
    return (
      <Page
        title={`Hand it back to ${profile?.name ?? 'your manager'}`}
        lead={`Thank you, ${person.name}. ${count(rated, 'skill')} rated, and everything is saved on this laptop.`}
      >
        <p className={classes.text}>
          Talk about it together: where you see it alike, and where you do not. A difference is no mistake of
          either of you. It says that you saw different things.
        </p>
        <div className={classes.row}>
          <StepLink to={`/people/${person.id}/compare`} onClick={() => handOver(null)}>
            I am the manager: compare
          </StepLink>
          <Button variant="default" onClick={() => setPlace('rate')}>
            Back to my ratings
          </Button>
        </div>
      </Page>
    );
  }
  return (
    <Page
      title={`Hand the laptop to ${person.name}`}
      lead="They rate themselves, without your view in front of them."
      back={<TextLink to={`/people/${person.id}`}>Back to {person.name}</TextLink>}
    >
      <p className={classes.text}>
        The next pages show nothing that you rated or wrote, and the chapters at the side are away until they
        are done. That is a curtain and no lock, so stay within sight, or let them fill in{' '}
        <TextLink to={`/people/${person.id}/sheet`}>a form or a printed sheet</TextLink> instead.
      </p>
      <h2 className={classes.forThem}>{person.name}, this is for you</h2>
      <p className={classes.text}>
        {count(skills, 'skill')}, about {count(Math.max(2, Math.ceil(skills / 2)), 'minute')}. For each one
        you pick what you did, from five descriptions. Leave out what you can’t say: what is not rated is not
        low. Your manager will see what you pick and what you write.
      </p>
      <div className={classes.row}>
        <Button onClick={start}>{rated === 0 ? 'Start' : 'Go on'}</Button>
        {rated > 0 && (
          <span className={classes.progressText}>
            {rated} of {skills} rated today
          </span>
        )}
      </div>
    </Page>
  );
}
