import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Person } from '#domain/team/person.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { AddPerson } from './AddPerson.tsx';
import { PasteNames } from './PasteNames.tsx';
import classes from './team.module.css';

/** Which way of adding people is open. */
export type Adding = 'one' | 'list' | null;

interface AddingPeopleProps {
  readonly people: readonly Person[];
  readonly open: Adding;
  readonly onOpen: (open: Adding) => void;
  /** Further buttons in the same row. */
  readonly children?: ReactNode;
}

/** The ways in which people come onto the team: one, a list, or a file. */
export function AddingPeople({ people, open, onOpen, children }: AddingPeopleProps) {
  const toggle = (what: Adding) => () => onOpen(open === what ? null : what);
  const close = (): void => onOpen(null);
  return (
    <div className={classes.adding}>
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
