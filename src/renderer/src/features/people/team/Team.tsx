import { Button, TextInput } from '@mantine/core';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { searchPeople } from '#domain/team/people-list.ts';
import type { Person } from '#domain/team/person.ts';
import { Section } from '#ui/Section.tsx';
import { count } from '#workbook/format.ts';
import { useFocusBack } from '#workbook/use-focus-back.ts';
import { OrderTeam } from './OrderTeam.tsx';
import { PersonRow } from './PersonRow.tsx';
import classes from './team.module.css';

/** So few are seen at a glance. */
const searchedFrom = 5;

interface TeamProps {
  readonly team: readonly Person[];
  /** The ways to add people, with further buttons behind them. */
  readonly adding: (buttons: ReactNode) => ReactNode;
}

/** Everybody on the team, to be found, opened and put in order. */
export function Team({ team, adding }: TeamProps) {
  const [search, setSearch] = useState('');
  const [isOrdering, setOrdering] = useState(false);
  const box = useFocusBack<HTMLDivElement>(isOrdering ? 'order' : null);
  const found = searchPeople(team, useDeferredValue(search));
  const ramping = team.filter((person) => person.ramping).length;
  return (
    <div ref={box}>
      <Section
        title="Your team"
        note={`${count(team.length, 'person', 'people')}${ramping === 0 ? '' : `, ${ramping} ramping`}`}
      >
        {adding(
          team.length > 1 && !isOrdering && (
            <Button variant="subtle" data-opens="order" onClick={() => setOrdering(true)}>
              Change the order
            </Button>
          ),
        )}
        {isOrdering ? (
          <OrderTeam team={team} onDone={() => setOrdering(false)} />
        ) : (
          <>
            {team.length >= searchedFrom && (
              <div className={classes.search}>
                <TextInput
                  type="search"
                  label="Search"
                  placeholder="Name, role or territory"
                  value={search}
                  onChange={(event) => setSearch(event.currentTarget.value)}
                />
                <span role="status" className={classes.found}>
                  {search.trim() !== '' && `${count(found.length, 'person', 'people')} found`}
                </span>
              </div>
            )}
            <ul className={classes.list} aria-label="Your team">
              {found.map((person) => (
                <PersonRow key={person.id} person={person} />
              ))}
            </ul>
          </>
        )}
      </Section>
    </div>
  );
}
