import type { PersonPart, TeamPart } from '#domain/reviews/record.ts';
import { count } from '../format.ts';
import { Said } from './Said.tsx';
import classes from './record.module.css';

const list = new Intl.ListFormat('en-US', { type: 'conjunction' });

interface RecordTeamProps {
  readonly part: TeamPart;
  /** To say who came and went; left out where no person is named. */
  readonly people?: readonly Pick<PersonPart, 'name' | 'joined' | 'left'>[];
}

const nobody: NonNullable<RecordTeamProps['people']> = [];

/** The team in the quarter: who came and went, its priorities, and where it stands on its skills. */
export function RecordTeam({ part, people = nobody }: RecordTeamProps) {
  const joined = people.filter((person) => person.joined).map(({ name }) => name);
  const left = people.filter((person) => person.left).map(({ name }) => name);
  return (
    <>
      <p className={classes.prose}>
        {count(part.people, 'person', 'people')} at the end of the quarter.
        {joined.length > 0 && ` Joined: ${list.format(joined)}.`}
        {left.length > 0 && ` Left: ${list.format(left)}.`}
      </p>
      {part.priorities.length === 0 ? (
        <p className={classes.none}>The team had no priorities.</p>
      ) : (
        <ul className={classes.list}>
          {part.priorities.map(({ title, state, reason }) => (
            <li key={title}>
              <b>{title.trim() || 'A priority without words'}</b>: {state}
              {reason.trim() !== '' && `, ${reason}`}
            </li>
          ))}
        </ul>
      )}
      {part.skills.length > 0 && (
        <table className={classes.table}>
          <caption className={classes.hidden}>Skills of the team, by how many stand where</caption>
          <thead>
            <tr>
              <th scope="col">Skill</th>
              <th scope="col" className={classes.number}>
                At 1 or 2
              </th>
              <th scope="col" className={classes.number}>
                At 3
              </th>
              <th scope="col" className={classes.number}>
                At 4 or 5
              </th>
            </tr>
          </thead>
          <tbody>
            {part.skills.map(({ name, low, middle, high }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className={classes.number}>{low}</td>
                <td className={classes.number}>{middle}</td>
                <td className={classes.number}>{high}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Said text={part.note} />
    </>
  );
}
