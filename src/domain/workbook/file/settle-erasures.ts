import type { Day } from '../../core/day.ts';
import type { PersonId } from '../../team/person.ts';
import { withoutPerson, withPersonBack } from '../person-rows.ts';
import type { Rows } from '../tables.ts';
import { byId } from './changes-between.ts';
import type { Moment } from './settle-plan.ts';

/** Somebody who was erased on one side, while the other still has them. */
export interface ErasedPerson {
  readonly id: PersonId;
  /** What the side that has them calls them. */
  readonly name: string;
  readonly day: Day;
  readonly erased: 'here' | 'in the file';
}

export interface ErasedApart {
  readonly ours: Rows;
  readonly theirs: Rows;
  /** Whoever is concerned, whatever was chosen. */
  readonly erased: readonly ErasedPerson[];
}

export const nobody: ReadonlySet<PersonId> = new Set();

/**
 * Both sides without the people whom one of them erased, so that nothing of them comes back by putting the two
 * together. Those in `back` come back, and nobody remembers any more that they were erased.
 */
export function eraseApart(
  current: Rows,
  incoming: Rows,
  back: ReadonlySet<PersonId>,
  at: Moment,
): ErasedApart {
  const erased = [...erasedOn(current, incoming, 'here'), ...erasedOn(incoming, current, 'in the file')];
  let [ours, theirs] = [current, incoming];
  for (const id of new Set([...gone(current), ...gone(incoming)])) {
    const where = back.has(id) ? erased.find((person) => person.id === id)?.erased : undefined;
    if (where === undefined) [ours, theirs] = [withoutPerson(ours, id), withoutPerson(theirs, id)];
    else if (where === 'here') ours = withPersonBack(ours, incoming, id, at.now);
    else theirs = withPersonBack(theirs, current, id, at.now);
  }
  return { ours, theirs, erased };
}

/** Whoever was erased and is not there. */
const gone = ({ erasures, people }: Rows): readonly PersonId[] =>
  settleErasures(erasures, people).map(({ id }) => id);

function erasedOn(side: Rows, other: Rows, erased: ErasedPerson['erased']): readonly ErasedPerson[] {
  const there = byId(other.people);
  return settleErasures(side.erasures, side.people).flatMap(({ id, day }) => {
    const person = there.get(id);
    return person === undefined ? [] : [{ id, name: person.name, day, erased }];
  });
}

/** Nobody who is there counts as erased. */
export function settleErasures(erasures: Rows['erasures'], people: Rows['people']): Rows['erasures'] {
  const there = new Set(people.map(({ id }) => id));
  return erasures.filter(({ id }) => !there.has(id));
}
