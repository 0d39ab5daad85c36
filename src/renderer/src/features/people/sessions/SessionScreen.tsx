import { useCallback } from 'react';
import { Redirect } from 'wouter';
import type { Person } from '#domain/team/person.ts';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { sessionContents } from '#storage/queries/coaching.ts';
import { Loading } from '#ui/Loading.tsx';
import { Page } from '#ui/Page.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useQuery } from '#workbook/use-query.ts';
import { sessionTitle } from '#workbook/sessions/session-text.ts';
import { useToday } from '#workbook/use-today.ts';
import { ForYouAlone, WhatWasAgreed } from './Agreed.tsx';
import { ObservationSheet } from './ObservationSheet.tsx';
import { SessionAgenda } from './SessionAgenda.tsx';
import { SessionAbout } from './SessionAbout.tsx';
import { SessionNotes } from './SessionNotes.tsx';
import { SessionState } from './SessionState.tsx';

interface SessionScreenProps {
  readonly person: Person;
  readonly sessionId: string;
}

/** One session: what there is to talk about, what was said, what was seen and what was agreed. Everything saves itself. */
export function SessionScreen({ person, sessionId }: SessionScreenProps) {
  const today = useToday();
  const found = useQuery(
    useCallback(
      async (db: WorkbookDatabase) => ({ contents: await sessionContents(db, person.id, sessionId, today) }),
      [person.id, sessionId, today],
    ),
  );
  if (found === undefined) return <Loading what="the session" />;
  const { contents } = found;
  const list = `/people/${person.id}/sessions`;
  // Deleted here or in another window, or undone.
  if (contents === null) return <Redirect to={list} replace />;
  const { session } = contents;
  return (
    <Page
      title={sessionTitle(session.kind, person.name)}
      back={<TextLink to={list}>All sessions with {person.name}</TextLink>}
    >
      <SessionState session={session} list={list} />
      <SessionAbout session={session} />
      <SessionAgenda person={person} contents={contents} />
      <SessionNotes session={session} person={person} />
      <ObservationSheet session={session} person={person} rating={contents.rating} />
      <WhatWasAgreed session={session} person={person} />
      <ForYouAlone session={session} />
    </Page>
  );
}
