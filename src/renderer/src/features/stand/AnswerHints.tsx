import type { Dimension } from '#domain/instruments/instrument.ts';
import { SourceNote } from './SourceNote.tsx';
import classes from './answer.module.css';

interface AnswerHintsProps {
  readonly dimension: Dimension;
  /** For the frequencies: the time to think of, and whether own deals are to be left out. */
  readonly pull: { readonly lookingBack: string | null; readonly ownQuota: boolean } | null;
}

/** What one may want to know before answering, out of the way of those who know it. */
export function AnswerHints({ dimension, pull }: AnswerHintsProps) {
  return (
    <>
      {pull === null ? (
        <p className={classes.good}>
          Pick the highest one you really did in that time, even if you also did others.
        </p>
      ) : (
        <p className={classes.good}>
          {pull.lookingBack !== null && (
            <>
              <strong>Looking back on {pull.lookingBack}.</strong>{' '}
            </>
          )}
          This is no score and no verdict: it shows when in the quarter it happens.
          {pull.ownQuota && ' You carry a quota of your own: leave your own deals out.'}
        </p>
      )}
      <div className={classes.hints}>
        <details className={classes.details}>
          <summary>Why it matters, and what good looks like</summary>
          <p>{dimension.why.text}</p>
          <SourceNote source={dimension.why.source} />
          <p>
            <em>What good looks like:</em> {dimension.good}
          </p>
        </details>
        <p className={classes.keys}>
          <kbd>1</kbd> to <kbd>5</kbd> choose, <kbd>0</kbd> no opportunity, <kbd>Enter</kbd> goes on
          {pull !== null && (
            <>
              , <kbd>Tab</kbd> to the weeks
            </>
          )}
        </p>
      </div>
    </>
  );
}
