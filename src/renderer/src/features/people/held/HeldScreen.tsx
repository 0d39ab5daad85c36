import { useEffect, useMemo, useState } from 'react';
import type { HeldCount } from '#domain/documents/held-data.ts';
import type { Person } from '#domain/team/person.ts';
import { countsHeldOn, namedElsewhere } from '#storage/queries/held.ts';
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
  const counts = useQuery(useMemo(() => countsHeldOn(person.id), [person.id]));
  // Erased a moment ago: the page is on its way back to the team.
  if (counts === undefined || counts === null) return <Loading what="what is held" />;
  return <Held person={person} counts={counts} />;
}

/**
 * Looking for a name reads everything. The page does not wait for it, and nor does the next one when somebody only
 * passes through. Milliseconds.
 */
const lookAfter = 300;
const notYet = (): Promise<undefined> => Promise.resolve(undefined);

interface HeldProps {
  readonly person: Person;
  readonly counts: readonly HeldCount[];
}

function Held({ person, counts }: HeldProps) {
  const [isLooking, setLooking] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLooking(true), lookAfter);
    return () => clearTimeout(timer);
  }, []);
  const elsewhere = useQuery(
    useMemo(() => (isLooking ? namedElsewhere(person.id) : notYet), [isLooking, person.id]),
  );
  return (
    <Page
      title={`Everything held on ${person.name}`}
      lead="They can ask for it, and you can erase it. Here is what there is."
      back={<TextLink to={`/people/${person.id}`}>Back to {person.name}</TextLink>}
    >
      <WhatIsHeld counts={counts} />
      <OtherPlaces elsewhere={elsewhere} />
      <HandOver person={person} />
      <KeepUntil person={person} />
      <ErasePerson person={person} counts={counts} elsewhere={elsewhere} />
    </Page>
  );
}
