import type { Day } from '#domain/core/day.ts';
import type { WordPart } from '#domain/documents/word-for-word.ts';
import { longDay } from '#workbook/format.ts';
import classes from './assessment.module.css';

interface AppendixProps {
  readonly parts: readonly WordPart[];
  readonly completedDay: Day;
  /** The time that closing pull is about, in words. */
  readonly pullTime: string;
}

/** Every answer in the words it was given in. */
export function Appendix({ parts, completedDay, pullTime }: AppendixProps) {
  return (
    <section className={classes.section}>
      <h2>All answers, word for word</h2>
      <p className={classes.note}>
        As I chose them on {longDay(completedDay)}. The number is the place on the five steps.
      </p>
      {parts.map((part) => (
        <section key={part.id} className={classes.words}>
          <h3>{part.name}</h3>
          {part.scale === 'frequency' ? <Frequencies part={part} time={pullTime} /> : <Steps part={part} />}
        </section>
      ))}
    </section>
  );
}

function Steps({ part }: { readonly part: WordPart }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Question</th>
          <th scope="col">Looking back on</th>
          <th scope="col" className={classes.level}>
            Step
          </th>
          <th scope="col">Answer</th>
        </tr>
      </thead>
      <tbody>
        {part.lines.map((line) => (
          <tr key={line.itemId}>
            <th scope="row">{line.statement}</th>
            <td>{line.window}</td>
            <td className={classes.level}>{line.level ?? '–'}</td>
            <td>{line.words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How often something happened: no steps, and one time for all of it. */
function Frequencies({ part, time }: { readonly part: WordPart; readonly time: string }) {
  return (
    <>
      <p className={classes.note}>Looking back on {time}.</p>
      <table className={classes.frequencies}>
        <thead>
          <tr>
            <th scope="col">What I did</th>
            <th scope="col">How often</th>
          </tr>
        </thead>
        <tbody>
          {part.lines.map((line) => (
            <tr key={line.itemId}>
              <th scope="row">{line.statement}</th>
              <td>{line.words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
