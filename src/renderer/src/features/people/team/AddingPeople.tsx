import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Person } from '#domain/team/person.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { useFocusBack } from '#workbook/use-focus-back.ts';
import { AddPerson } from './AddPerson.tsx';
import { PasteNames } from './PasteNames.tsx';
import classes from './team.module.css';

interface AddingPeopleProps {
  readonly people: readonly Person[];
  /** Further buttons in the same row. */
  readonly children?: ReactNode;
}

/** The ways in which people come onto the team: one, a list, or a file. */
export function AddingPeople({ people, children }: AddingPeopleProps) {
  const [open, setOpen] = useState<'one' | 'list' | null>(null);
  const box = useFocusBack<HTMLDivElement>(open);
  const toggle = (what: 'one' | 'list') => () => setOpen(open === what ? null : what);
  const close = (): void => setOpen(null);
  return (
    <div ref={box} className={classes.adding}>
      <div className={classes.buttons}>
        <Button
          variant={people.length === 0 ? 'filled' : 'default'}
          data-opens="one"
          aria-expanded={open === 'one'}
          onClick={toggle('one')}
        >
          Add a person
        </Button>
        <Button variant="default" data-opens="list" aria-expanded={open === 'list'} onClick={toggle('list')}>
          Paste a list of names
        </Button>
        <TextLink to="/people/import">Import from CSV</TextLink>
        {children}
      </div>
      {open === 'one' && <AddPerson people={people} onClose={close} />}
      {open === 'list' && <PasteNames people={people} onClose={close} />}
    </div>
  );
}
