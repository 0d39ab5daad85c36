import type { FocusLine } from '#domain/reviews/record.ts';
import type { Level } from '#domain/instruments/instrument.ts';
import { confidenceWords } from '#domain/plans/words.ts';
import { count } from '../format.ts';
import classes from './record.module.css';

/** What came of each focus area in the quarter. */
export function FocusLines({ lines, none }: { readonly lines: readonly FocusLine[]; readonly none: string }) {
  if (lines.length === 0) return <p className={classes.none}>{none}</p>;
  return (
    <ul className={classes.list}>
      {lines.map((line) => (
        <li key={`${line.name}-${line.goal}-${line.state}`}>
          <b>{line.name}</b>
          {line.state !== 'active' && ` (${line.state})`}: {factsOf(line)}
          {line.goal !== '' && <span className={classes.goal}>Goal: {line.goal}</span>}
        </li>
      ))}
    </ul>
  );
}

function factsOf({ done, open, dropped, checkIns, confidence }: FocusLine): string {
  const facts = [
    `${count(done, 'action')} done`,
    `${open} open`,
    ...(dropped > 0 ? [`${dropped} dropped`] : []),
    `${count(checkIns, 'check-in')} held`,
    // A level is 1 to 5, which the record keeps as a number.
    ...(confidence === null ? [] : [`last said: ${confidenceWords[confidence as Level]}`]),
  ];
  return `${facts.join(', ')}.`;
}
