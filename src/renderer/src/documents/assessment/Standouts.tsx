import type { Standout, StandoutGroup } from '#domain/documents/assessment-document.ts';
import { score } from '#workbook/format.ts';
import classes from './assessment.module.css';

interface StandoutsProps {
  readonly high: StandoutGroup;
  readonly weakest: readonly Standout[];
}

/** What stands out, with a reason to grow either. */
export function Standouts({ high, weakest }: StandoutsProps) {
  return (
    <section className={classes.section}>
      <h2>Strongest and weakest</h2>
      {high.standouts.length === 0 ? (
        <p>No responsibility stands out: the scores are the same, or there are too few of them.</p>
      ) : (
        <div className={classes.columns}>
          <Group {...high} />
          {weakest.length > 0 && <Group title="Weakest" reason={null} standouts={weakest} />}
        </div>
      )}
    </section>
  );
}

function Group({ title, reason, standouts }: StandoutGroup) {
  return (
    <div>
      <h3>{title}</h3>
      {reason !== null && <p>{reason}</p>}
      <ul className={classes.standouts}>
        {standouts.map((standout) => (
          <li key={standout.id}>
            <b>
              {standout.name}, {score(standout.score)}
            </b>{' '}
            ({standout.words})
            {reason === null && (
              <>
                <br />
                {standout.reason}
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
