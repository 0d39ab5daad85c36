import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type ComponentProps } from 'react';
import { sessionKinds, sessionKindShort } from '#domain/coaching/session-words.ts';
import type { SessionId, SessionKind } from '#domain/coaching/session.ts';
import { searchPeople } from '#domain/team/people-list.ts';
import type { Person, PersonId } from '#domain/team/person.ts';
import { Section } from '#ui/Section.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { personOptions } from '#workbook/moments/person-options.ts';
import { LoggedLine } from '#workbook/sessions/LoggedLine.tsx';
import { useLogSession } from '#workbook/sessions/use-log-session.ts';
import { WasItPlanned } from '#workbook/sessions/WasItPlanned.tsx';
import { useFocusBack } from '#workbook/use-focus-back.ts';
import classes from './today.module.css';

/** So many are seen at a glance. */
const searchedFrom = 16;

/** Two taps on a busy day: the kind, then the person. It is logged as held today; details can come later. */
export function LogToday({ team }: { readonly team: readonly Person[] }) {
  const [kind, setKind] = useState<SessionKind | null>(null);
  const [logged, setLogged] = useState<ComponentProps<typeof LoggedLine> | null>(null);
  const box = useFocusBack<HTMLDivElement>(kind);
  return (
    <Section title="Held a session today?">
      <div ref={box} className={classes.log}>
        <div className={classes.buttons} role="group" aria-label="Log a session that was held today">
          {sessionKinds.map((option) => (
            <Button
              key={option}
              variant="default"
              data-opens={option}
              aria-expanded={kind === option}
              onClick={() => setKind(kind === option ? null : option)}
            >
              {sessionKindShort[option]}
            </Button>
          ))}
          {kind === null && logged !== null && <LoggedLine {...logged} />}
        </div>
        {kind !== null && (
          <WithWhom
            key={kind}
            kind={kind}
            team={team}
            onLogged={(person, id) => {
              setLogged({ person, id });
              setKind(null);
            }}
            onClose={() => setKind(null)}
          />
        )}
      </div>
    </Section>
  );
}

interface WithWhomProps {
  readonly kind: SessionKind;
  readonly team: readonly Person[];
  readonly onLogged: (person: Pick<Person, 'id' | 'name'>, id: SessionId) => void;
  readonly onClose: () => void;
}

function WithWhom({ kind, team, onLogged, onClose }: WithWhomProps) {
  const { log, question, answer } = useLogSession(onLogged);
  const [search, setSearch] = useState('');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('input, button')?.focus(), []);
  const found = new Set<PersonId>(searchPeople(team, search).map(({ id }) => id));
  const names = new Map(personOptions(team).map(({ value, label }) => [value, label]));
  if (question !== null) {
    return (
      <div className={classes.whom}>
        <WasItPlanned question={question} size="compact-md" onAnswer={answer} onClose={onClose} />
      </div>
    );
  }
  return (
    <div ref={box} role="group" aria-label={`${sessionKindShort[kind]}, with whom?`} className={classes.whom}>
      <p className={classes.whomText}>With whom?</p>
      {team.length >= searchedFrom && (
        <TextInput
          type="search"
          aria-label="Search"
          placeholder="Name, role or territory"
          className={classes.whomSearch ?? ''}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      <div className={classes.buttons}>
        {team.map(
          (person) =>
            found.has(person.id) && (
              <CommandButton
                key={person.id}
                size="compact-md"
                variant="default"
                work={() => log(person, kind)}
              >
                {names.get(person.id)}
              </CommandButton>
            ),
        )}
        {found.size === 0 && <span className={classes.calm}>Nobody of that name is on the team.</span>}
        <Button size="compact-md" variant="subtle" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
