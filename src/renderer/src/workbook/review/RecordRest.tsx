import type {
  CarryOverLine,
  CarryOverPart,
  ClosingPart,
  CommitmentsPart,
  HabitsPart,
} from '#domain/reviews/record.ts';
import { count, longDay } from '../format.ts';
import { Said } from './Said.tsx';
import classes from './record.module.css';

export function RecordHabits({ part }: { readonly part: HabitsPart }) {
  const isEmpty = [part.keep, part.stop, part.start].every((text) => text.trim() === '');
  if (isEmpty) return <p className={classes.none}>Nothing was written.</p>;
  return (
    <>
      <Said label="Keep" text={part.keep} />
      <Said label="Stop" text={part.stop} />
      <Said label="Start" text={part.start} />
    </>
  );
}

/** Where the manager fell back to closing. Private. */
export function RecordClosing({ part }: { readonly part: ClosingPart }) {
  return (
    <>
      {part.frequent.length > 0 && (
        <>
          <p className={classes.prose}>
            In about half of the weeks or more{part.peaksLate && ', and most in the last three'}:
          </p>
          <ul className={classes.list}>
            {part.frequent.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <Said label="Where I fell back to closing" text={part.closing} />
      <Said label="What set it off" text={part.trigger} />
      {part.frequent.length === 0 && part.closing.trim() === '' && part.trigger.trim() === '' && (
        <p className={classes.none}>Nothing was written.</p>
      )}
    </>
  );
}

const decisions: Record<NonNullable<CarryOverLine['decision']>, string> = {
  carry: 'Carried over',
  done: 'Done',
  dropped: 'Dropped',
  'handed over': 'Handed over',
};
const kinds: Record<CarryOverLine['kind'], string> = {
  action: 'Action',
  goal: 'Focus area',
  commitment: 'Commitment',
  priority: 'Team priority',
};

export const carriedWords = (carried: number): string =>
  carried < 2 ? '' : ` Carried over ${count(carried, 'time')}.`;

export function RecordCarryOver({
  part,
  withPeople,
}: {
  readonly part: CarryOverPart;
  readonly withPeople: boolean;
}) {
  const lines = withPeople ? [...part.lines, ...part.ofPeople] : part.lines;
  if (lines.length === 0) return <p className={classes.none}>Nothing was open.</p>;
  return (
    <ul className={classes.list}>
      {lines.map((line, index) => (
        // Two people can have the same action in the same words.
        // oxlint-disable-next-line react/no-array-index-key -- a record's lines never change their order
        <li key={index}>
          <b>{line.decision === null ? 'Not decided' : decisions[line.decision]}</b>:{' '}
          {line.whose !== '' && `${line.whose}, `}
          {kinds[line.kind].toLowerCase()} “{line.name}”.
          {line.reason.trim() !== '' && ` ${line.reason}`}
          {carriedWords(line.carried)}
        </li>
      ))}
    </ul>
  );
}

export function RecordCommitments({ part }: { readonly part: CommitmentsPart }) {
  if (part.lines.length === 0) return <p className={classes.none}>No commitments were made.</p>;
  return (
    <table className={`${classes.table} ${classes.promises}`}>
      <caption className={classes.hidden}>Commitments for the next quarter</caption>
      <thead>
        <tr>
          <th scope="col">Commitment</th>
          <th scope="col">Whose</th>
          <th scope="col">By</th>
          <th scope="col">Shown by</th>
        </tr>
      </thead>
      <tbody>
        {part.lines.map(({ id, text, owner, dueDay, measure, carried }) => (
          <tr key={id}>
            <th scope="row">
              {text}
              {carriedWords(carried)}
            </th>
            <td>{owner || 'Mine'}</td>
            <td>{dueDay === null ? 'No day' : longDay(dueDay)}</td>
            <td>{measure || 'No number'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
