import { scalePosition } from './DotScale.tsx';
import classes from './DotScale.module.css';

/** What the five points of the scale mean, in words, to stand above a column of dot scales. */
export function ScaleHead({ words }: { readonly words: readonly string[] }) {
  return (
    <span className={classes.head}>
      {words.map((word, index) => (
        <span key={word} className={classes.headWord} style={{ left: `${scalePosition(index + 1) * 100}%` }}>
          {word}{' '}
        </span>
      ))}
    </span>
  );
}
