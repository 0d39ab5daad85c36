import { Button } from '@mantine/core';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { byName, byStart, inOrder, moveInOrder } from '#domain/team/people-list.ts';
import type { Person, PersonId } from '#domain/team/person.ts';
import { isFocusLost } from '#ui/focus-page.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { useTeamOrder } from './use-team-order.ts';
import classes from './team.module.css';

interface OrderTeamProps {
  readonly team: readonly Person[];
  readonly onDone: () => void;
}

/** The team to be put in order: one by one, or all by name or start day. */
export function OrderTeam({ team, onDone }: OrderTeamProps) {
  const workbook = useWorkbook();
  const sayDone = useUndoToast();
  const { order, put } = useTeamOrder(team);
  const done = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef<HTMLElement>(null);
  const [said, setSaid] = useState('');
  useEffect(() => done.current?.focus(), []);
  useLayoutEffect(() => {
    // A row that changes its place in the document loses the focus.
    if (pressed.current !== null && isFocusLost()) pressed.current.focus();
  }, [order]);
  const shown = inOrder(team, order);
  const move = (person: Person, by: -1 | 1): void => {
    const next = moveInOrder(order, person.id, by);
    if (next === order) return setSaid(`${person.name} is ${by === -1 ? 'first' : 'last'} already.`);
    put(next).catch(() => undefined);
    setSaid(`${person.name} is now ${next.indexOf(person.id) + 1} of ${next.length}.`);
  };
  const sort = async (ids: readonly PersonId[], by: string): Promise<void> => {
    const before = workbook.history.latest;
    await put(ids);
    sayDone(`Sorted by ${by}.`, before);
  };
  return (
    <div>
      <div className={classes.orderBar}>
        <Button ref={done} size="compact-md" onClick={onDone}>
          Done
        </Button>
        <Button
          size="compact-md"
          variant="default"
          onClick={() => void sort(byName(team), 'name').catch(() => undefined)}
        >
          Sort by name
        </Button>
        <Button
          size="compact-md"
          variant="default"
          onClick={() => void sort(byStart(team), 'start day').catch(() => undefined)}
        >
          Sort by start day
        </Button>
        <span role="status" className={classes.found}>
          {said}
        </span>
      </div>
      <ol ref={list} className={classes.list} aria-label="Your team in order">
        {shown.map((person, index) => (
          <li key={person.id} className={classes.orderRow}>
            <span className={classes.place}>{index + 1}</span>
            <span className={classes.orderName}>{person.name}</span>
            <MoveButton
              label={`Move up: ${person.name}`}
              isOff={index === 0}
              onMove={(button) => {
                pressed.current = button;
                move(person, -1);
              }}
            >
              Up
            </MoveButton>
            <MoveButton
              label={`Move down: ${person.name}`}
              isOff={index === shown.length - 1}
              onMove={(button) => {
                pressed.current = button;
                move(person, 1);
              }}
            >
              Down
            </MoveButton>
          </li>
        ))}
      </ol>
    </div>
  );
}

interface MoveButtonProps {
  readonly label: string;
  readonly isOff: boolean;
  readonly onMove: (button: HTMLElement) => void;
  readonly children: string;
}

/** Stays where it can be pressed at the ends too: a disabled one would lose the focus. */
function MoveButton({ label, isOff, onMove, children }: MoveButtonProps) {
  return (
    <button
      type="button"
      className={classes.move}
      aria-label={label}
      aria-disabled={isOff}
      onClick={(event) => onMove(event.currentTarget)}
    >
      {children}
    </button>
  );
}
