import { Button } from '@mantine/core';
import { useState } from 'react';
import type { HeldCount } from '#domain/documents/held-data.ts';
import type { NamedPlace } from '#domain/documents/held-mentions.ts';
import type { Person } from '#domain/team/person.ts';
import { Section } from '#ui/Section.tsx';
import { useFocusBack } from '#workbook/use-focus-back.ts';
import { EraseForm } from './EraseForm.tsx';

interface ErasePersonProps {
  readonly person: Person;
  readonly counts: readonly HeldCount[];
  /** Undefined while they are looked for: without them nobody can say what stays. */
  readonly elsewhere: readonly NamedPlace[] | undefined;
}

/** Gets rid of everything that is held on a person. */
export function ErasePerson({ person, counts, elsewhere }: ErasePersonProps) {
  const [isAsking, setAsking] = useState(false);
  const isOpen = isAsking && elsewhere !== undefined;
  const box = useFocusBack<HTMLDivElement>(isOpen ? 'erase' : null);
  const { name } = person;
  return (
    <Section
      title={`Erase ${name}`}
      note="When what was written has done its work, or when they ask for it. Nothing can bring it back: it goes past the trash, and can’t be undone."
    >
      <div ref={box}>
        {isOpen ? (
          <EraseForm
            person={person}
            counts={counts}
            elsewhere={elsewhere}
            onCancel={() => setAsking(false)}
          />
        ) : (
          <Button variant="default" data-opens="erase" loading={isAsking} onClick={() => setAsking(true)}>
            Erase everything held on {name}…
          </Button>
        )}
      </div>
    </Section>
  );
}
