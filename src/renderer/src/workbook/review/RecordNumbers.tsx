import type { NumbersPart } from '#domain/reviews/record.ts';
import { levelWords } from '#domain/scorecard/story.ts';
import { valueOrDash } from '../value-text.ts';
import { targetText } from './target-text.ts';
import { Said } from './Said.tsx';
import classes from './record.module.css';

/** The numbers of a quarter beside their targets and the quarter before. */
export function RecordNumbers({ part }: { readonly part: NumbersPart }) {
  if (part.lines.length === 0) {
    return (
      <>
        <p className={classes.none}>{part.story || 'No measure was followed in this quarter.'}</p>
        <Said text={part.note} />
      </>
    );
  }
  return (
    <>
      {part.story !== '' && <p className={classes.prose}>{part.story}</p>}
      <table className={classes.table}>
        <caption className={classes.hidden}>Measures of the quarter</caption>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col" className={classes.number}>
              Quarter
            </th>
            <th scope="col">Target</th>
            <th scope="col" className={classes.number}>
              Before
            </th>
          </tr>
        </thead>
        <tbody>
          {part.lines.map((line) => (
            <tr key={line.measureId}>
              <th scope="row">
                {line.name} <span className={classes.soft}>{levelWords[line.level]}</span>
              </th>
              <td className={classes.number}>{valueOrDash(line.value, line.unit)}</td>
              <td>{targetText(line)}</td>
              <td className={classes.number}>{valueOrDash(line.before, line.unit)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.none}>A dash: not read, which is not zero.</p>
      <Said text={part.note} />
    </>
  );
}
