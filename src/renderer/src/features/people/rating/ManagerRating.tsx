import { Button } from '@mantine/core';
import { useCallback } from 'react';
import { useLocation } from 'wouter';
import type { Person } from '#domain/team/person.ts';
import { ratingHistories } from '#domain/team/latest-ratings.ts';
import { sightingsOf } from '#domain/team/skill-sightings.ts';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { momentsOf, sessionsOf } from '#storage/queries/people.ts';
import { Loading } from '#ui/Loading.tsx';
import { Page } from '#ui/Page.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useQuery } from '#workbook/use-query.ts';
import { useToday } from '#workbook/use-today.ts';
import { RatingList } from './RatingList.tsx';
import { finishId } from './rating-items.ts';
import { Sightings } from './Sightings.tsx';
import { useRatings } from './use-ratings.ts';
import classes from './rating.module.css';

/** The manager rates a person, with what they noted about each skill beside it. */
export function ManagerRating({ person }: { readonly person: Person }) {
  const today = useToday();
  const [, navigate] = useLocation();
  const ratings = useRatings(person.id);
  const noted = useQuery(
    useCallback(
      async (db: WorkbookDatabase) => {
        const [moments, sessions] = await Promise.all([momentsOf(db, person.id), sessionsOf(db, person.id)]);
        return { moments, sessions };
      },
      [person.id],
    ),
  );
  if (ratings === undefined || noted === undefined) return <Loading what="the ratings" />;
  const before = ratingHistories(ratings.filter(({ day }) => day !== today));
  return (
    <Page
      title={`Rate ${person.name}`}
      lead="Skill by skill, by what you saw. Leave it whenever you like: what you chose is saved, and you go on where you stopped."
      back={<TextLink to={`/people/${person.id}`}>Back to {person.name}</TextLink>}
      wide
    >
      <RatingList
        person={person}
        rater="manager"
        ratings={ratings}
        advice={
          <>
            Pick the highest one you saw in that time, even if you also saw others. What you had no chance to
            see is 0, and never low. Write it as if they will read it: they can ask for it.
          </>
        }
        about={(skillId) => ({
          last: before(person.id, skillId, 'manager').latest,
          sightings: sightingsOf(skillId, noted.moments, noted.sessions),
        })}
        beside={(about) => <Sightings {...about} />}
        finish={
          <Button id={finishId} onClick={() => navigate(`/people/${person.id}/compare`)}>
            Compare with {person.name}’s own view
          </Button>
        }
      />
      <p className={classes.others}>
        The other half is their own view:{' '}
        <TextLink to={`/people/${person.id}/rate-self`}>hand the laptop to {person.name}</TextLink>, or{' '}
        <TextLink to={`/people/${person.id}/sheet`}>type in a printed sheet or take in a form</TextLink>.
      </p>
    </Page>
  );
}
