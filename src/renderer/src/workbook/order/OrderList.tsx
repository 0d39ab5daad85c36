import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { moveInOrder } from '#domain/core/order.ts';
import { isFocusLost } from '#ui/focus-page.ts';
import classes from './OrderList.module.css';

interface OrderListProps<Id extends string> {
  readonly label: string;
  /** What is to be put in order, as it stands. */
  readonly things: readonly { readonly id: Id; readonly name: string }[];
  readonly onOrder: (ids: readonly Id[]) => void;
  /** Buttons above the list. */
  readonly actions?: ReactNode;
}

/** A list in which each row is moved up or down by its buttons; what happened is said too. */
export function OrderList<Id extends string>({ label, things, onOrder, actions }: OrderListProps<Id>) {
  const pressed = useRef<HTMLElement>(null);
  const [said, setSaid] = useState('');
  useLayoutEffect(() => {
    // A row that changes its place in the document loses the focus.
    if (pressed.current !== null && isFocusLost()) pressed.current.focus();
  }, [things]);
  const ids = things.map(({ id }) => id);
  const move = (id: Id, name: string, by: -1 | 1): void => {
    const next = moveInOrder(ids, id, by);
    if (next === ids) return setSaid(`${name} is ${by === -1 ? 'first' : 'last'} already.`);
    onOrder(next);
    setSaid(`${name} is now ${next.indexOf(id) + 1} of ${next.length}.`);
  };
  return (
    <>
      <div className={classes.bar}>
        {actions}
        <span role="status" className={classes.said}>
          {said}
        </span>
      </div>
      <ol className={classes.list} aria-label={label}>
        {things.map(({ id, name }, index) => (
          <li key={id} className={classes.row}>
            <span className={classes.place}>{index + 1}</span>
            <span className={classes.name}>{name}</span>
            <MoveButton
              label={`Move up: ${name}`}
              isOff={index === 0}
              onMove={(button) => {
                pressed.current = button;
                move(id, name, -1);
              }}
            >
              Up
            </MoveButton>
            <MoveButton
              label={`Move down: ${name}`}
              isOff={index === things.length - 1}
              onMove={(button) => {
                pressed.current = button;
                move(id, name, 1);
              }}
            >
              Down
            </MoveButton>
          </li>
        ))}
      </ol>
    </>
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
