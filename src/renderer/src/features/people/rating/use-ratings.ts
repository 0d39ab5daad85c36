import { useCallback } from 'react';
import type { PersonId } from '#domain/team/person.ts';
import type { Rating } from '#domain/team/rating.ts';
import { ratingsOf } from '#storage/queries/people.ts';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { useQuery } from '#workbook/use-query.ts';

/** Every rating of a person, by both raters; undefined while they load. */
export const useRatings = (personId: PersonId): readonly Rating[] | undefined =>
  useQuery(useCallback((db: WorkbookDatabase) => ratingsOf(db, personId), [personId]));
