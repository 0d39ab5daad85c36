import { useMemo } from 'react';
import type { Person } from '#domain/team/person.ts';
import { heldOn } from '#storage/queries/held.ts';
import { Loading } from '#ui/Loading.tsx';
import { Page } from '#ui/Page.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useQuery } from '#workbook/use-query.ts';
import { ErasePerson } from './ErasePerson.tsx';
import { HandOver } from './HandOver.tsx';
import { KeepUntil } from './KeepUntil.tsx';
import { OtherPlaces } from './OtherPlaces.tsx';
import { WhatIsHeld } from './WhatIsHeld.tsx';

/** What is held on a person, how to hand it to them, how long to keep it, and how to erase it. */
export function HeldScreen({ person }: { readonly person: Person }) {
  const held = useQuery(useMemo(() => heldOn(person.id), [person.id]));
  // Erased a moment ago: the page is on its way back to the team.
  if (held === undefined || held === null) return <Loading what="what is held" />;
  return (
    <Page
      title={`Everything held on ${person.name}`}
      lead="They can ask for it, and you can erase it. Here is what there is."
      back={<TextLink to={`/people/${person.id}`}>Back to {person.name}</TextLink>}
    >
      <WhatIsHeld held={held} />
      <OtherPlaces held={held} />
      <HandOver person={person} />
      <KeepUntil person={person} />
      <ErasePerson held={held} />
    </Page>
  );
}
