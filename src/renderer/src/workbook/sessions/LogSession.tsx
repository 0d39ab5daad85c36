import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { sessionKinds, sessionKindShort } from '#domain/coaching/session-words.ts';
import type { SessionId } from '#domain/coaching/session.ts';
import type { Person } from '#domain/team/person.ts';
import { CommandButton } from '../CommandButton.tsx';
import { useFocusBack } from '../use-focus-back.ts';
import { LoggedLine } from './LoggedLine.tsx';
import { useLogSession } from './use-log-session.ts';
import { WasItPlanned } from './WasItPlanned.tsx';
import classes from './LogSession.module.css';

interface LogSessionProps {
  readonly person: Pick<Person, 'id' | 'name'>;
  /** For a row of a list. */
  readonly size?: 'sm' | 'compact-sm';
}

/**
 * Two taps on a busy day: the button, then the kind. It is logged as held today; details can come later. Nothing but the
 * button until it is tapped: there can be hundreds in a list.
 */
export function LogSession(props: LogSessionProps) {
  const [isTapped, setTapped] = useState(false);
  return isTapped ? <TappedLog {...props} /> : <LogButton {...props} onTap={() => setTapped(true)} />;
}

function LogButton({ person, size = 'sm', onTap }: LogSessionProps & { readonly onTap: () => void }) {
  return (
    <button
      type="button"
      className={classes.log}
      data-size={size}
      data-opens="log"
      aria-label={`Log a session with ${person.name}`}
      onClick={onTap}
    >
      Log a session
    </button>
  );
}

function TappedLog({ person, size = 'sm' }: LogSessionProps) {
  const [choosing, setChoosing] = useState(true);
  const [logged, setLogged] = useState<SessionId | null>(null);
  const box = useFocusBack<HTMLDivElement>(choosing ? 'log' : null);
  useEffect(() => {
    // The kinds stand in the place of the button that asked for them.
    if (choosing) box.current?.querySelector('button')?.focus();
  }, [choosing, box]);
  return (
    <div ref={box} className={classes.box}>
      {choosing ? (
        <KindButtons
          person={person}
          size={size}
          onLogged={(id) => {
            setLogged(id);
            setChoosing(false);
          }}
          onClose={() => setChoosing(false)}
        />
      ) : (
        <LogButton person={person} size={size} onTap={() => setChoosing(true)} />
      )}
      {!choosing && logged !== null && <LoggedLine person={person} id={logged} />}
    </div>
  );
}

interface KindButtonsProps {
  readonly person: Pick<Person, 'id' | 'name'>;
  readonly size: 'sm' | 'compact-sm';
  readonly onLogged: (id: SessionId) => void;
  readonly onClose: () => void;
}

function KindButtons({ person, size, onLogged, onClose }: KindButtonsProps) {
  const { log, question, answer } = useLogSession((_, id) => onLogged(id));
  if (question !== null)
    return <WasItPlanned question={question} size={size} onAnswer={answer} onClose={onClose} />;
  return (
    <div className={classes.kinds} role="group" aria-label={`Which kind, held today with ${person.name}?`}>
      {sessionKinds.map((kind) => (
        <CommandButton key={kind} size={size} variant="default" work={() => log(person, kind)}>
          {sessionKindShort[kind]}
        </CommandButton>
      ))}
      <Button size={size} variant="subtle" onClick={onClose}>
        Cancel
      </Button>
    </div>
  );
}
