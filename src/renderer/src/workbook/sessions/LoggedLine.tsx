import { useCallback } from 'react';
import type { SessionId } from '#domain/coaching/session.ts';
import type { Person } from '#domain/team/person.ts';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { useQuery } from '../use-query.ts';
import { sessionPath } from './session-text.ts';
import classes from './LogSession.module.css';

interface LoggedLineProps {
  readonly person: Pick<Person, 'id'>;
  readonly id: SessionId;
}

/** What was just logged, until it is undone or the page is left. */
export function LoggedLine({ person, id }: LoggedLineProps) {
  const isThere = useQuery(
    useCallback(async (db: WorkbookDatabase) => (await db.rows('sessions').get(id)) !== undefined, [id]),
  );
  if (isThere !== true) return null;
  return (
    <span className={classes.logged}>
      Logged. <TextLink to={sessionPath({ personId: person.id, id })}>Add what was agreed</TextLink>
    </span>
  );
}
