import { levels } from '#domain/instruments/instrument.ts';
import { anchorOf } from '#domain/instruments/scoring.ts';
import type { Wording } from '#domain/team/wordings.ts';
import classes from './skills.module.css';

/** The words of a skill as a rater sees them. */
export function WordingText({ wording }: { readonly wording: Wording }) {
  return (
    <>
      <p className={classes.statement}>{wording.statement}</p>
      <p className={classes.soft}>Looking back on {wording.window}.</p>
      <ol className={classes.anchors}>
        {levels.map((level) => (
          <li key={level}>{anchorOf(wording.anchors, level)}</li>
        ))}
      </ol>
    </>
  );
}
