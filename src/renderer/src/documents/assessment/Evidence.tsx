import { groupBy } from '#domain/core/group-by.ts';
import type { EvidenceLine } from '#domain/documents/word-for-word.ts';
import { longDay } from '#workbook/format.ts';
import { isLong } from '../page/Part.tsx';
import classes from './assessment.module.css';

/** What the manager wrote down as having been seen. */
export function Evidence({ evidence }: { readonly evidence: readonly EvidenceLine[] }) {
  return (
    <section className={classes.section}>
      <h2>What shows it</h2>
      {[...groupBy(evidence, (line) => line.dimension)].map(([dimension, lines]) => (
        <div key={dimension} className={classes.evidenceGroup}>
          <h3>{dimension}</h3>
          <ul className={classes.evidence}>
            {lines.map((line) => (
              <li key={line.itemId} data-long={isLong(line.text)}>
                <p>{line.day === null ? 'No day given' : longDay(line.day)}</p>
                <div>
                  <p>{line.text}</p>
                  <p className={classes.about}>On: {line.statement}</p>
                </div>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
