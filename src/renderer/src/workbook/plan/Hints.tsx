import type { Hint } from '#domain/plans/hints.ts';
import classes from './Hints.module.css';

/** Things worth a second look. They never stop anybody. */
export function Hints({ hints }: { readonly hints: readonly Hint[] }) {
  return (
    <ul className={classes.hints} aria-label="Hints" aria-live="polite">
      {hints.map((hint) => (
        <li key={hint.text}>{hint.text}</li>
      ))}
    </ul>
  );
}
