import { Button } from '@mantine/core';
import { useState } from 'react';
import type { HeldData } from '#domain/documents/held-data.ts';
import { Section } from '#ui/Section.tsx';
import { useFocusBack } from '#workbook/use-focus-back.ts';
import { EraseForm } from './EraseForm.tsx';

/** Gets rid of everything that is held on a person. */
export function ErasePerson({ held }: { readonly held: HeldData }) {
  const [isAsking, setAsking] = useState(false);
  const box = useFocusBack<HTMLDivElement>(isAsking ? 'erase' : null);
  const { name } = held.person;
  return (
    <Section
      title={`Erase ${name}`}
      note="When what was written has done its work, or when they ask for it. Nothing can bring it back: it goes past the trash, and can’t be undone."
    >
      <div ref={box}>
        {isAsking ? (
          <EraseForm held={held} onCancel={() => setAsking(false)} />
        ) : (
          <Button variant="default" data-opens="erase" onClick={() => setAsking(true)}>
            Erase everything held on {name}…
          </Button>
        )}
      </div>
    </Section>
  );
}
