import { useState } from 'react';
import type { Person } from '#domain/team/person.ts';
import type { Priority, PriorityId } from '#domain/team/priority.ts';
import { useRowFocus } from '#ui/use-row-focus.ts';
import { PriorityCard } from './PriorityCard.tsx';
import classes from './priorities.module.css';

interface PriorityListProps {
  readonly priorities: readonly Priority[];
  readonly people: readonly Person[];
  /** One that was just added, to be written. */
  readonly added: PriorityId | null;
}

/** The open priorities; one at a time is written. */
export function PriorityList({ priorities, people, added }: PriorityListProps) {
  const [edited, setEdited] = useState<{ readonly id: PriorityId | null; readonly added: PriorityId | null }>(
    {
      id: null,
      added: null,
    },
  );
  const editing = edited.added === added ? edited.id : added;
  const box = useRowFocus<HTMLOListElement>(priorities.map(({ id }) => id));
  return (
    <ol ref={box} className={classes.cards} aria-label="Open priorities">
      {priorities.map((priority, index) => (
        <PriorityCard
          key={priority.id}
          number={index + 1}
          priority={priority}
          people={people}
          isEditing={editing === priority.id}
          onEdit={(on) => setEdited({ id: on ? priority.id : null, added })}
        />
      ))}
    </ol>
  );
}
