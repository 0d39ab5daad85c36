import { mostFrequentFirst, type PullRow } from '#domain/assessments/closing-pull.ts';
import { pullAdvice } from '#domain/assessments/pull-advice.ts';
import classes from './results.module.css';

/** From this frequency on, "in some weeks", a behaviour is worth a thought. */
const worthAThought = 3;
/** More advice than this is none. */
const atMost = 2;

/** What others see of it and what to try, for what happened most often. */
export function PullAdviceList({ rows }: { readonly rows: readonly PullRow[] }) {
  const chosen = mostFrequentFirst(rows)
    .filter((row) => (row.level ?? 0) >= worthAThought)
    .slice(0, atMost);
  if (chosen.length === 0) {
    return (
      <p className={classes.text}>
        None of it happened in more than a week or two. It tends to come back when a quarter gets tight:
        decide now in which cases you will step in, and tell the team.
      </p>
    );
  }
  return (
    <div className={classes.columns}>
      {chosen.map((row) => {
        const advice = pullAdvice(row.itemId);
        if (advice === undefined) return null;
        return (
          <section key={row.itemId} className={classes.outstanding} aria-label={row.statement}>
            <h3 className={classes.outstandingTitle}>{row.statement}</h3>
            <p>
              <em className={classes.lead}>What others see.</em> {advice.othersSee}
            </p>
            <p>
              <em className={classes.lead}>What to try.</em> {advice.toTry}
            </p>
          </section>
        );
      })}
    </div>
  );
}
